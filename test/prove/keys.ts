import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isBlindEpoch, isEpoch } from '#law/retention/epochs.ts'
import { unwrapped } from './drill/attack.ts'
import type { House } from './house/house.ts'
import type { Walker } from './paths/path.ts'
import type { Keys } from './sought.ts'

type KeyRow = Readonly<{ ntn: string; epoch: string; wrapped: Buffer }>

/**
 * Every key that opens somebody, as whoever holds database and keystore has them while all are there: by these it is known later whether
 * any of them can be had again.
 */
export async function keysNow(house: House, walkers: readonly Walker[]): Promise<Keys> {
  const numbers = new Map(walkers.map(({ ntn, person }) => [ntn ?? '', person.number]))
  const rows = await house.database.query<KeyRow>(
    house.served(),
    `select ntn, epoch, wrapped from keys where family = 'identity'`,
  )
  const epochs = new Map<string, Buffer>()
  const own = new Map<string, number>()
  // The denial that a training system shows its police stands under a key that is kept.
  for (const { ntn, epoch, wrapped } of rows.filter(row => isEpoch(row.epoch))) {
    const key = epochs.get(epoch) ?? readFileSync(join(house.keysDir, `${epoch}.key`))
    epochs.set(epoch, key)
    const opened = unwrapped(wrapped, key)
    const person = numbers.get(ntn)
    if (opened !== undefined && person !== undefined) own.set(opened, person)
  }
  return { epochs: new Map([...epochs, ...blindKeys(house)]), own }
}

/** By these it could be tried on names who was asked about today. */
const blindKeys = ({ keysDir }: House) =>
  readdirSync(keysDir)
    .map(name => name.replace(/\.key$/, ''))
    .filter(name => isEpoch(name) && isBlindEpoch(name))
    .map(name => [name, readFileSync(join(keysDir, `${name}.key`))] as const)

/** Whose key still stands in the database. */
export async function standing(house: House): Promise<ReadonlySet<string>> {
  const rows = await house.database.query<Pick<KeyRow, 'ntn'>>(
    house.served(),
    `select ntn from keys where family = 'identity'`,
  )
  return new Set(rows.map(({ ntn }) => ntn))
}
