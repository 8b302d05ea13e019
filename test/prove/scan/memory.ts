import { readFileSync, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { searchRange, type Met } from './read.ts'
import type { Search } from './search.ts'

/**
 * Everything that a process and those that it began may write to in their memory; what they share, once. Undefined where the system does
 * not let us look.
 */
export async function searchMemory<Of>(pid: number, search: Search<Of>, met: Met<Of>): Promise<number | undefined> {
  const searched = await searchOne(pid, 'p|s', search, met)
  if (searched === undefined) return undefined
  let more = 0
  for (const child of childrenOf(pid)) more += (await searchOne(child, 'p', search, met)) ?? 0
  return searched + more
}

async function searchOne<Of>(
  pid: number,
  kinds: 'p' | 'p|s',
  search: Search<Of>,
  met: Met<Of>,
): Promise<number | undefined> {
  try {
    const memory = await open(`/proc/${pid}/mem`)
    try {
      let searched = 0
      for (const region of regionsOf(pid, kinds)) searched += await searchRegion(memory, region, search, met)
      return searched
    } finally {
      await memory.close()
    }
  } catch {
    return undefined
  }
}

type Region = Readonly<{ from: number; to: number }>

/** `7f12…-7f13… rw-p …`: what is read only came from a file. */
const regionsOf = (pid: number, kinds: string): readonly Region[] =>
  readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap(line => {
      const [, from = '', to = ''] = new RegExp(`^([0-9a-f]+)-([0-9a-f]+) rw.(?:${kinds})`).exec(line) ?? []
      return from === '' ? [] : [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }]
    })

async function searchRegion<Of>(
  memory: Awaited<ReturnType<typeof open>>,
  region: Region,
  search: Search<Of>,
  met: Met<Of>,
): Promise<number> {
  try {
    return await searchRange(memory, region, search, met)
  } catch {
    // It was given back while it was read, or belongs to a device.
    return 0
  }
}

/** PostgreSQL has a process for each connection. */
const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(child => parentOf(child) === pid)

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
