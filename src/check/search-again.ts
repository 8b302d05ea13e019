import type { Seen } from '#law/lives/lives.ts'
import { carryOut, system } from '#ledger/carry-out.ts'
import { markOpening } from '#ledger/mark.ts'
import type { Due } from '#ledger/rows.ts'
import { downSince } from '#search/in-operation.ts'
import { search } from '#search/search.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import { caseFile } from './case-file.ts'
import { respond } from './respond.ts'

/**
 * 28 CFR 25.6(c)(1)(iii): asks again the sources whose answer is still owed, because we stopped before they answered or because
 * they were silent. Nobody has to ask for it. While every one of them is still down nobody is named to anyone.
 */
export async function searchAgain(due: Due, world: World): Promise<void> {
  const ntn = due.subject as Ntn
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen === undefined || !isOpen(seen)) return carryOut(due, () => ({ events: [] }), world)
  const { silent, status } = seen.state
  if (status !== 'researching' && (await downSince(silent, world)).length === silent.length) {
    const until = world.now().add(Temporal.Duration.from(world.settings.searchAgainEvery))
    return carryOut(due, () => ({ until }), world)
  }
  const by = system
  // Answered, told and forgotten since it was read: the debt has ended with it.
  if (!(await markOpening(by, ntn, { type: 'asked', sources: silent }, world))) return
  const file = await caseFile(ntn, { by, purpose: 'search again what a source still owes' }, world)
  if (file === undefined) return
  const searched = await search(seen.state, file.transferee, file.hits, world)
  await respond({ by, seen, searched, settles: due }, world)
}

const isOpen = ({ state }: Seen<'transaction'>): boolean =>
  ['researching', 'delayed', 'lapsed', 'with-poc'].includes(state.status)
