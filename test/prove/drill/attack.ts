import { createDecipheriv } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from '../disk/disk.ts'
import { candidatesIn, wrappedBytes } from './candidates.ts'

/** Keys by which transferees were sealed, as whoever held everything on the first day had them; whose each is. */
export type Known = ReadonlyMap<string, number>

/** Every key that stands in a keystore: all that is left to anybody. */
export const survivingIn = (keysDir: string): readonly Buffer[] =>
  readdirSync(keysDir)
    .filter(name => name.endsWith('.key'))
    .map(name => readFileSync(join(keysDir, name)))

/**
 * The disk and all surviving keys in the wrong hands: whatever could be a wrapped key is tried with each of them. Resolves to those of
 * whom a key was opened, so that their names could be read.
 */
export async function attack(disk: Disk, keys: readonly Buffer[], known: Known): Promise<ReadonlySet<number>> {
  const opened = new Set<number>()
  const tried = new Set<string>()
  await disk.read(bytes =>
    candidatesIn(bytes, wrapped => {
      const name = wrapped.toString('latin1')
      if (tried.has(name)) return
      tried.add(name)
      for (const key of keys) {
        const person = known.get(unwrapped(wrapped, key) ?? '')
        if (person !== undefined) opened.add(person)
      }
    }),
  )
  return opened
}

/** A second reading of RFC 5649, which shares no line with the product. */
export function unwrapped(wrapped: Uint8Array, key: Buffer): string | undefined {
  if (wrapped.length !== wrappedBytes) return undefined
  try {
    const decipher = createDecipheriv('id-aes256-wrap-pad', key, Buffer.from('A65959A6', 'hex'))
    return Buffer.concat([decipher.update(wrapped), decipher.final()]).toString('hex')
  } catch {
    return undefined
  }
}
