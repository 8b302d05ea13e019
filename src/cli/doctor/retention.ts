import { closesAt } from '#law/retention/epochs.ts'
import type { Config } from '#real/config.ts'
import { withoutCopy } from '#real/keys/escrow-files.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { openKeysIn } from '#real/keys/keystore.ts'
import { reconcile } from '#retention/reconcile.ts'
import { requireOneTime } from '#retention/require-one-time.ts'
import type { Find } from '../../find.ts'
import type { World } from '../../world.ts'
import { broken, noted, ok, type Finding } from './finding.ts'

/** After this a key that was to be destroyed is no longer on its way. */
const late = { hours: 1 } as const
/** Four days of hours, and as many days and blind indexes of days. */
const looked = 32

type Reading = Pick<World, 'keys' | 'journal' | 'find'>

/** Whether keys go when their time is over, whether every number is accounted for, and whether database and keystore are of one time. */
export async function lookAtRetention(config: Config, find: Find, now: Temporal.Instant): Promise<readonly Finding[]> {
  try {
    const world = { keys: await openKeysIn(keystoreOf(config)), journal: openJournal(config.keysDir), find }
    await requireOneTime(world)
    return [await lookAtEpochs(world, now), await lookAtYesterday(world, now)]
  } catch (error) {
    return [broken('retention', error)]
  }
}

async function lookAtEpochs({ find, keys }: Reading, now: Temporal.Instant): Promise<Finding> {
  const standing = await keys.standing()
  const overdue = standing.filter(epoch => Temporal.Instant.compare(closesAt(epoch).add(late), now) < 0)
  if (overdue.length > 0) return broken('epochs', `keys stand that were to be destroyed: ${overdue.join(', ')}`)
  const destroyed = (await find.epochs(looked)).find(({ state }) => state.certificate !== undefined)?.state.certificate
  const last = destroyed === undefined ? 'none destroyed yet' : `${destroyed.epoch} destroyed ${destroyed.destroyed}`
  return ok('epochs', `${standing.length} keys stand, each before its end; ${last}`)
}

async function lookAtYesterday(world: Reading, now: Temporal.Instant): Promise<Finding> {
  const date = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString()
  const { issued, destroyed, open, denied, cancelled, difference } = await reconcile(date, world)
  const says = `${date}: issued ${issued} = destroyed ${destroyed} + open ${open} + denied ${denied} + cancelled ${cancelled}`
  return difference === 0
    ? ok('numbers', says)
    : broken('numbers', `${says}, and ${difference} of which nobody knows what became`)
}

/** Lost with the keystore, what stands under these would be lost for ever. */
export function lookAtEscrow({ keysDir }: Config): Finding {
  try {
    const lacking = withoutCopy(keysDir)
    if (lacking.length === 0) return ok('escrow', 'every kept key has a copy that two people open together')
    return noted('escrow', `no copy of ${lacking.join(', ')}; two people make them with \`nics escrow NAME\``)
  } catch (error) {
    return broken('escrow', error)
  }
}
