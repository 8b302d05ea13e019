import { certificateText, eraseMethod } from '#law/retention/certificate.ts'
import type { Certificate } from '#law/lives/epoch.ts'
import type { Seen } from '#law/lives/lives.ts'
import { isBlindEpoch } from '#law/retention/epochs.ts'
import { system } from '#ledger/carry-out.ts'
import type { Change } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * Destroys the key of an epoch under which nothing stands, and certifies it: signed, kept with the epoch, and with a leaf in the log. Stopped
 * between the two, the next turn finds the key gone and certifies what it finds.
 */
export async function certify(seen: Seen<'epoch'>, due: Due, world: World): Promise<void> {
  const { epoch, opened, closed, counts } = seen.state
  if (closed === undefined || counts === undefined) return defect('an epoch is certified that was not closed')
  if ((await world.find.countUnder(epoch)) > 0) return defect('a key is destroyed under which others stand')
  await world.keys.destroyEpoch(epoch)
  await world.journal.forget(epoch, await world.keys.standing())
  const certificate: Certificate = {
    ...{ epoch, fingerprint: closed.fingerprint ?? null, opened, closed: closed.at },
    ...{ destroyed: world.now().toString(), method: eraseMethod, ...counts },
  }
  const signed = await world.keys.sign(Buffer.from(certificateText(certificate)))
  const event = { type: 'destroyed', certificate, signature: Buffer.from(signed).toString('base64url') } as const
  const steps = [{ life: 'epoch', id: epoch, seen, event }] as const
  await write({ by: system, steps, settles: due, ...endOfIndex(epoch) }, world)
}

/** The blind index of an epoch goes with it. What a copy still holds of it says nothing any more. */
export const endOfIndex = (epoch: string): Pick<Change, 'endsBlind'> =>
  isBlindEpoch(epoch) ? { endsBlind: epoch } : {}
