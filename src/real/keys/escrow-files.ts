import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backedUp, isKeptKey, keptKeyOf } from '#law/retention/key-backup.ts'
import { makeHolder, openHolder, openWithBoth, sealToBoth, type Holder, type Holders } from './escrow.ts'
import { fault } from './fault.ts'
import { keyPath, makeKeyFile } from './key-file.ts'
import { createKeysIn } from './keystore.ts'
import { isKeptName, longLived } from './names.ts'
import type { Keystore } from './vault.ts'

const folder = 'escrow'
const holdersFile = 'holders.json'

/** Who holds the escrow of a keystore: nobody yet, one of the two, or both. */
export function holdersOf(directory: string): readonly Holder[] {
  const path = join(directory, folder, holdersFile)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Holder[]) : []
}

/**
 * Enrolls one of the two who hold the escrow, in the place of `instead` where somebody hands it on. With both enrolled every kept key is
 * sealed to them anew.
 */
export async function enrollHolder(
  directory: string,
  { name, passphrase, instead }: Readonly<{ name: string; passphrase: string; instead?: string }>,
): Promise<readonly Holder[]> {
  const others = holdersOf(directory).filter(each => each.name !== instead)
  if (others.some(each => each.name === name)) throw new Error(`${name} holds it already: two people hold it together.`)
  if (others.length >= 2) throw new Error(`${others.map(each => each.name).join(' and ')} hold it. Say in whose place.`)
  const holders = [...others, makeHolder(name, passphrase)]
  mkdirSync(join(directory, folder), { recursive: true, mode: 0o700 })
  replace(join(directory, folder, holdersFile), `${JSON.stringify(holders, undefined, 2)}\n`)
  for (const file of escrowed(directory)) rmSync(join(directory, folder, file))
  return holders
}

/**
 * Makes the copies that are missing, of every kept key and of the two long-lived ones. The keys of the coming year are made with them, so
 * that no key is ever used before a backup could hold its copy. Undefined while two people do not hold it.
 */
export async function escrowKeys(keystore: Keystore, at: Temporal.Instant): Promise<readonly string[] | undefined> {
  const { directory } = keystore
  const both = bothOf(directory)
  if (both === undefined) return undefined
  for (const each of [at, at.add({ hours: 24 * 366 })])
    for (const family of backedUp) await makeKeyFile(keystore, keptKeyOf(family, each))
  const names = [...longLived, ...keptKeysIn(directory)]
  const there = escrowed(directory)
  for (const name of names) {
    if (there.includes(`${name}.escrow`)) continue
    const key = await bytesOf(keystore, name)
    replace(join(directory, folder, `${name}.escrow`), sealToBoth(both, name, key))
    key.fill(0)
  }
  return names
}

async function bytesOf({ directory, vault }: Keystore, name: string): Promise<Buffer> {
  const kept = readFileSync(keyPath(directory, name))
  // A copy of anything else would be found out only on the day when it is needed.
  if (!vault.isWhole(kept))
    throw fault(name, 'keystore-not-a-key', `${keyPath(directory, name)} is not a key; restore it`)
  return vault.open(name, kept)
}

/** Kept keys whose copy is missing. */
export const withoutCopy = (directory: string): readonly string[] => {
  const there = existsSync(join(directory, folder)) ? escrowed(directory) : []
  return [...longLived, ...keptKeysIn(directory)].filter(name => !there.includes(`${name}.escrow`))
}

/**
 * A keystore out of its copies in escrow: everything that is kept, and no key of an epoch, because of those there is none. `from` is the
 * folder of keys of a backup. Throws one clear sentence where a passphrase is wrong or a copy does not open.
 */
export async function openEscrow(
  from: string,
  into: Keystore,
  passphrases: readonly [string, string],
): Promise<readonly string[]> {
  const both = bothOf(from)
  if (both === undefined) throw new Error(`${from} has no two holders, so nobody can open its copies.`)
  const opened = [openHolder(both[0], passphrases[0]), openHolder(both[1], passphrases[1])] as const
  const names = escrowed(from).map(file => file.slice(0, -'.escrow'.length))
  const keys = names.filter(isKeptName).map(name => {
    const key = openWithBoth(opened, name, readFileSync(join(from, folder, `${name}.escrow`), 'utf8'))
    if (key === undefined) throw new Error(`The copy of ${name} does not open: it is spoilt, or of other holders.`)
    return { name, key }
  })
  mkdirSync(into.directory, { recursive: true, mode: 0o700 })
  await into.vault.begin(into.directory)
  for (const { name, key } of keys) await makeKeyFile(into, name, key)
  await createKeysIn(into)
  return keys.map(({ name }) => name)
}

function bothOf(directory: string): Holders | undefined {
  const [one, two] = holdersOf(directory)
  return one === undefined || two === undefined ? undefined : [one, two]
}

const keptKeysIn = (directory: string): readonly string[] =>
  readdirSync(directory)
    .filter(name => name.endsWith('.key'))
    .map(name => name.slice(0, -'.key'.length))
    .filter(isKeptKey)
    .toSorted()

const escrowed = (directory: string): readonly string[] =>
  readdirSync(join(directory, folder))
    .filter(name => name.endsWith('.escrow'))
    .toSorted()

function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}
