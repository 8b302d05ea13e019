import type { Problem } from '#contract/problem.ts'
import type { LogReader } from '#ledger/tree/root.ts'
import { tileWidth, widthOf } from '#ledger/tree/tiles.ts'
import { isProblem } from '../client.ts'
import type { Person } from '../person.ts'

/** The server declined in the middle of what only the whole of is of use. */
export type Declined = Error & Readonly<{ problem: Problem }>
export const isDeclined = (error: unknown): error is Declined => error instanceof Error && 'problem' in error

/** The log as a server shows it to an operator, as far as one checkpoint goes. */
export function readerOf({ read }: Person, size: number): LogReader {
  async function bytes(level: string, number: number): Promise<Uint8Array> {
    const width = widthOf({ level: level === 'entries' ? 0 : Number(level), number }, size)
    const heard = await read<Uint8Array>(`/v1/audit/tile/${level}/${pathOf(number)}${partOf(width)}`)
    if (isProblem(heard)) throw Object.assign(new Error('The server declined.'), { problem: heard.problem })
    return heard.body
  }
  return {
    tile: (level, number) => bytes(String(level), number),
    entries: async from => entriesIn(await bytes('entries', from / tileWidth)),
  }
}

/** C2SP tlog-tiles: 1234067 is x001/x234/067. */
function pathOf(number: number): string {
  const digits = String(number)
  const parts = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  return parts.map((part, at) => (at === parts.length - 1 ? part : `x${part}`)).join('/')
}

const partOf = (width: number): string => (width === tileWidth ? '' : `.p/${width}`)

/** Each entry stands after its length in two bytes. */
function entriesIn(bundle: Uint8Array): readonly string[] {
  const bytes = Buffer.from(bundle)
  const entries: string[] = []
  for (let at = 0; at < bytes.length;) {
    const end = at + lengthBytes + bytes.readUInt16BE(at)
    entries.push(bytes.subarray(at + lengthBytes, end).toString())
    at = end
  }
  return entries
}
const lengthBytes = 2
