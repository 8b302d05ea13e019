import { readConfig } from '#real/config.ts'
import { enrollHolder, escrowKeys } from '#real/keys/escrow-files.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { openKeysIn } from '#real/keys/keystore.ts'
import { exits, type Outcome } from './output.ts'
import { passphraseOf } from './restore.ts'

export type Enrolling = Readonly<{ name: string; instead?: string; input: boolean }>

/** `nics escrow NAME`: one of the two people who together open the copies of the keys that are kept gives their passphrase. */
export async function escrowCommand({ name, instead, input }: Enrolling): Promise<Outcome> {
  const keystore = keystoreOf(readConfig(process.env))
  const keysDir = keystore.directory
  await openKeysIn(keystore)
  const passphrase = await passphraseOf(name, 'NICS_ESCROW_PASSPHRASE', input)
  const holders = await enrollHolder(keysDir, { name, passphrase, ...(instead === undefined ? {} : { instead }) })
  const names = await escrowKeys(keystore, Temporal.Now.instant())
  const held = holders.map(holder => holder.name)
  const page =
    names === undefined
      ? `${name} is one of two. Copies are made when the other has done the same.\n`
      : `${held.join(' and ')} hold the copies of ${names.length} keys. \`nics backup\` takes them along.\n`
  return { status: exits.ok, document: { holders: held, copies: names ?? [] }, page }
}
