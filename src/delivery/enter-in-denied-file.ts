import { filingOf } from '#law/lives/filing.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { cautions, isForFile, shownUntil } from '#law/notices/denied-file.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { unseal } from '#ledger/unseal.ts'
import { write } from '#ledger/write.ts'
import type { Transferee } from '#search/transferee.ts'
import type { DeniedEntry, DeniedFile, World } from '../world.ts'
import { sentAgainAt } from './filing-pause.ts'

/**
 * Sends a denial to the file that NCIC keeps of them. That it is on its way is kept before it leaves: from then on it may stand there, and a denial
 * that falls is removed, whatever we have heard. Of a keeper that is down nothing is opened.
 */
export async function enterInDeniedFile(due: Due, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  if (seen === undefined || !isOnItsWay(seen)) return settle(due, world)
  if ((await sent(seen, world)) !== 'acknowledged') return postpone(due, world)
  await acknowledged(due, world)
}

const isOnItsWay = ({ state: { status } }: Seen<'filing'>): boolean => status === 'waiting' || status === 'sending'

async function sent(seen: Seen<'filing'>, world: World): Promise<'acknowledged' | 'silent'> {
  const { ntn, order, status } = seen.state
  const { deniedFile, find, settings } = world
  const check = await find.transaction(ntn, { audience: 'system' })
  // It fell or was held a moment ago, and what is owed of that ends this.
  if (check === undefined || !isForFile(check.state, settings.policies)) return 'silent'
  if (deniedFile === undefined || (await deniedFile.downSince()) !== undefined) return 'silent'
  if (status === 'waiting' && !(await keptAs('sending', seen, world))) return 'silent'
  const entry = await entryOf(check.state, order, world)
  return entry === undefined ? 'silent' : heard(deniedFile.enter(entry))
}

const heard = async (answer: ReturnType<DeniedFile['enter']>) => (await answer).kind

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
    description: transferee.description,
    cautions: Object.values(cautions),
  }
}

/** Where the denial fell meanwhile, that came first: the removal is owed, and what the keeper has just kept goes with it. */
async function acknowledged(due: Due, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  if (seen?.state.status === 'sending') await keptAs('entered', seen, world)
}

async function keptAs(type: 'sending' | 'entered', seen: Seen<'filing'>, world: World): Promise<boolean> {
  const event = { type, at: world.now().toString() } as const
  const id = filingOf(seen.state.ntn)
  return (await write({ by: system, steps: [{ life: 'filing', id, seen, event }] }, world)).outcome === 'kept'
}

const settle = async (due: Due, world: World): Promise<void> =>
  void (await write({ by: system, steps: [], settles: due }, world))

const postpone = async (due: Due, world: World): Promise<void> =>
  void (await write({ by: system, steps: [], postpones: { due, until: sentAgainAt(due, world) } }, world))
