import type { Seen } from '#law/lives/lives.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { caseFile } from './case-file.ts'
import { respond } from './respond.ts'

/** How many checks one turn looks at; the rest follow in the next, which is due at once. */
const perTurn = 100
const atOnce = { seconds: 0 } as const
/** Where none of those that are left can be opened, a person has to find out why. */
const muchLater = { hours: 1 } as const

/**
 * 18 U.S.C. 922(t)(1): the texts changed while checks were open. What was found of each is put before the texts in force now; no
 * source is asked. One that nothing stands against any more proceeds, as after any search; one that an examiner has claimed, or
 * whose period ran out, only has its findings renewed.
 */
export async function screenAgain(due: Due, world: World): Promise<void> {
  const edition = await world.find.edition()
  const open = edition === undefined ? [] : await world.find.screenedBefore(edition.state.at, perTurn)
  let looked = 0
  for (const seen of open) if (await screenOne(seen, world)) looked += 1
  const until = world.now().add(looked > 0 ? atOnce : muchLater)
  const settle = open.length === 0 ? { settles: due } : { postpones: { due, until } }
  await write({ by: system, steps: [], ...settle }, world)
}

async function screenOne(seen: Seen<'transaction'>, world: World): Promise<boolean> {
  const { ntn, answered, silent } = seen.state
  const file = await caseFile(ntn, { by: system, purpose: 'put what was found before a changed text' }, world)
  if (file === undefined) return false
  // Undefined where somebody else's act on the same check came first: it is found again in the next turn.
  await respond({ by: system, seen, searched: { ...file, answered, silent }, screened: true }, world)
  return true
}
