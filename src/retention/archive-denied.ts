import type { Transaction } from '#law/lives/transaction.ts'
import { isKeptKey } from '#law/retention/key-backup.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import { openKey } from '#ledger/keys.ts'
import type { ArchiveRow, Due } from '#ledger/rows.ts'
import { seal, sealNonceBytes } from '#ledger/seal.ts'
import type { Ntn } from '#law/words.ts'
import { withChallenge } from './destroy.ts'
import { outOfFile } from './out-of-file.ts'
import type { World } from '../world.ts'

/**
 * 28 CFR 25.9(b)(1)(i): after ten years a denied record is moved to another database, and not destroyed. All of its rows go, sealed under
 * its record key, to the archive; nobody is opened for that, and no check meets them any more, nor does NCIC show it: nobody here could take its entry out later. Its leaves stay, and stay provable.
 */
export const archiveDenied = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => moved(state, due, world), world)

async function moved(check: Transaction, { at }: Due, world: World): Promise<Outcome> {
  if (check.status !== 'denied') return { events: [] }
  if (!world.clocksAgree()) return { until: at }
  return {
    events: [{ type: 'archived' }],
    beside: await outOfFile(check.ntn, world),
    archives: [await archived(check, world)],
    destroys: withChallenge(check, 'moved'),
  }
}

async function archived(check: Transaction, world: World): Promise<ArchiveRow> {
  const { ntn } = check
  const [row, identity, key] = [
    await world.find.key(ntn, 'record'),
    await world.find.key(ntn, 'identity'),
    await openKey(ntn, 'record', world),
  ]
  if (row === undefined || key === undefined || !isKeptKey(row.epoch))
    throw new Error('defect: the keys of a denied record are not under the family of denials')
  const sealed = await world.find.allSealed(ntn)
  const whole = {
    state: check,
    events: await world.find.events(ntn),
    sealed: sealed.map(({ blob, ...rest }) => ({ ...rest, blob: inText(blob) })),
    ...(check.challenge === undefined ? {} : { challenge: await world.find.events(check.challenge as string as Ntn) }),
    identity: identity === undefined ? undefined : { ...identity, wrapped: inText(identity.wrapped) },
  }
  const day = world.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
  return {
    ...{ ntn, day, epoch: row.epoch, wrapped: row.wrapped },
    blob: seal(key, world.random(sealNonceBytes), archivedAs(ntn), whole),
  }
}

/** What binds a sealed record to its place in the archive. */
export const archivedAs = (ntn: string): string => `archive|${ntn}`

const inText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
