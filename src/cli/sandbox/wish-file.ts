import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Here } from '#law/here.ts'
import { states } from '#law/words.ts'
import type { Config } from '#real/config.ts'
import { nation, type Nation } from '#simulated/nation/nation.ts'
import { keepFile } from '../keep-file.ts'

/** From what the nation of a data directory is made again, the same each time: the records of others are kept nowhere. */
const wish = z.strictObject({
  seed: z.union([z.string(), z.number()]),
  people: z.number().int().min(100).max(1_000_000),
  on: z.iso.date(),
  /** Of a point of contact: the state. Absent of the nation itself. */
  poc: z.enum(states).optional(),
})
export type KeptWish = Readonly<z.infer<typeof wish>>

/** Enough that every kind of record and mistake is there, and made in seconds. */
const usualPeople = 20_000

/** What a first start makes: NICS_PEOPLE people from NICS_SEED, as they are today. Throws one clear sentence. */
export function wishedIn(
  env: Readonly<Record<string, string | undefined>>,
  on: Temporal.PlainDate,
  here: Here = { role: 'national' },
): KeptWish {
  const people = env['NICS_PEOPLE'] === undefined ? usualPeople : Number(env['NICS_PEOPLE'])
  const poc = here.role === 'poc' ? { poc: here.state } : {}
  const wished = wish.safeParse({ seed: env['NICS_SEED'] ?? 1, people, on: on.toString(), ...poc })
  if (!wished.success) throw new Error('NICS_PEOPLE must be a number of people, 100 to 1000000.')
  return wished.data
}

const fileIn = (dataDir: string): string => join(dataDir, 'nation.json')

/** The wish of the nation that stands in a data directory, or undefined where none was made. */
export function keptWish(dataDir: string): KeptWish | undefined {
  const text = read(fileIn(dataDir))
  return text === undefined ? undefined : wish.parse(JSON.parse(text))
}

/** Who whoever works beside a data directory works for: the training system that stands there, else whom the configuration names. */
export const roleBeside = ({ dataDir, here }: Pick<Config, 'dataDir' | 'here'>): Here['role'] => {
  const kept = keptWish(dataDir)
  if (kept === undefined) return here.role
  return kept.poc === undefined ? 'national' : 'poc'
}

/** What one system kept is never taken for another's. Throws one clear sentence. */
export function requireOwn({ poc }: KeptWish, { dataDir, here }: Pick<Config, 'dataDir' | 'here'>): void {
  if (poc === (here.role === 'poc' ? here.state : undefined)) return
  const whose = poc === undefined ? 'a national system' : `the point of contact of ${poc}`
  throw new Error(`${dataDir} is the training system of ${whose}. Choose another directory (NICS_DATA_DIR).`)
}

/** Kept before the nation is made, so that an interrupted start goes on with the same one. */
export function keepWish(dataDir: string, kept: KeptWish): void {
  keepFile(fileIn(dataDir), wish.parse(kept))
}

export const nationOf = ({ seed, people, on }: KeptWish): Nation => nation({ seed, people, on })

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
