import type { Seen } from '#law/lives/lives.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { cautions, isForFile, shownUntil } from '#law/notices/denied-file.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { unseal } from '#ledger/unseal.ts'
import type { Description } from '#match/description.ts'
import type { Transferee } from '#search/transferee.ts'
import type { Acknowledged, DeniedEntry } from '../denied-file.ts'
import { present } from '../present.ts'
import type { World } from '../world.ts'
import { heardOf, keepFiling, sentAgain, settled } from './tell-denied-file.ts'

/**
 * Sends a denial to the file that NCIC keeps of them. That it is on its way is kept before it leaves: from then on it may stand there, and a denial
 * that falls is removed, whatever we have heard. Of a keeper that is down nothing is opened.
 */
export async function enterInDeniedFile(due: Due, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  if (seen === undefined || !isOnItsWay(seen)) return settled(due, world)
  const answer = await sent(seen, world)
  if (answer === undefined || answer.kind === 'silent') return sentAgain(due, world)
  await heardOf('entered', { due, answer, order: seen.state.order }, world)
}

const isOnItsWay = ({ state: { status } }: Seen<'filing'>): boolean => status === 'waiting' || status === 'sending'

/** Undefined where nothing was sent. */
async function sent(seen: Seen<'filing'>, world: World): Promise<Acknowledged | undefined> {
  const { ntn, order, status } = seen.state
  const { deniedFile, find, settings } = world
  const check = await find.transaction(ntn, { audience: 'system' })
  // It fell or was held a moment ago, and what is owed of that ends this.
  if (check === undefined || !isForFile(check.state, settings.policies)) return undefined
  if (deniedFile === undefined || (await deniedFile.downSince()) !== undefined) return undefined
  const event = { type: 'sending', at: world.now().toString() } as const
  if (status === 'waiting' && !(await keepFiling(seen, event, world))) return undefined
  const entry = await entryOf(check.state, order, world)
  return entry === undefined ? undefined : deniedFile.enter(entry)
}

/** Read out of the sealed check each time, which leaves a leaf: no queue has a copy. */
async function entryOf(check: Transaction, order: number, world: World): Promise<DeniedEntry | undefined> {
  const { ntn, assigned, deniedAt = assigned.contact, determinedBy } = check
  const why = { by: system, purpose: 'enter a denial in the Denied Transaction File' }
  const transferee = (await unseal(ntn, { what: 'transferee', ...why }, world)) as Transferee | undefined
  if (transferee === undefined) return undefined
  const deniedOn = Temporal.Instant.from(deniedAt).toZonedDateTimeISO(assigned.zone).toPlainDate()
  return {
    ...{ ntn, order, deniedOn: deniedOn.toString(), shownUntil: shownUntil(deniedOn).toString() },
    ...(determinedBy !== undefined || assigned.ori === undefined ? {} : { agency: assigned.ori }),
    description: identityOf(transferee.description),
    cautions: Object.values(cautions),
  }
}

/** What `law/notices/denied-file` calls identifying, and no number that the person has. */
function identityOf({ names, sex, race, born, state, ...rest }: Description): DeniedEntry['description'] {
  const { birthplace, heightInches, weightPounds, eyes, hair } = rest
  return { names, ...present({ sex, race, born, state, birthplace, heightInches, weightPounds, eyes, hair }) }
}
