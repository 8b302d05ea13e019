import type { Seen } from '#law/lives/lives.ts'
import { obstacles, toSettle, type Obstacle } from '#law/response.ts'
import type { Ntn, SourceName } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { known, momentOf, screen, type Screened } from '#search/screen.ts'
import { deepSources } from '#search/search-deep.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { alsoAsked } from './also-asked.ts'
import { caseFile, type CaseFile } from './case-file.ts'
import { notesOf, type Notes } from './notes.ts'

/** Everything an examiner needs in view: who, which records, what each rule says, and what is still missing. */
export type Review = Readonly<{
  seen: Seen<'transaction'>
  file: CaseFile
  findings: readonly Screened[]
  obstacles: readonly Obstacle[]
  notes: Notes
  /** Sources that can be asked of every record. */
  searchableDeep: readonly SourceName[]
  /** Other checks about the same person today. */
  alsoAsked: readonly Seen<'transaction'>[]
  /** Whether an examiner may answer Proceed as it stands. */
  mayProceed: boolean
}>

const purpose = 'review a check'

/** Opens one check for an examiner. That it was opened, by whom and for what, leaves a leaf before anything is shown. */
export async function review(
  { ntn, by }: Readonly<{ ntn: Ntn; by: Actor }>,
  world: World,
): Promise<Review | Refusal<'unknown-number' | 'not-now'>> {
  const seen = await world.find.transaction(ntn, { audience: 'examiner' })
  if (seen === undefined) return refuse('unknown-number')
  const file = await caseFile(ntn, { by, purpose }, world)
  if (file === undefined) return refuse('not-now')
  const notes = await notesOf(ntn, { by, purpose }, world)
  const moment = momentOf(world)
  const now = known(seen.state, { ...file, silent: seen.state.silent }, moment)
  return {
    seen,
    file,
    notes,
    alsoAsked: await alsoAsked(ntn, world),
    searchableDeep: deepSources(seen.state, world),
    findings: screen(file, seen.state, moment),
    obstacles: obstacles(now),
    mayProceed: toSettle(now).length === 0,
  }
}
