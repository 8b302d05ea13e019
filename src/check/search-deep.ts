import type { Transaction } from '#law/lives/transaction.ts'
import { obstacles } from '#law/response.ts'
import { markOpening } from '#ledger/mark.ts'
import { canonical } from '#ledger/seal.ts'
import { known, momentOf } from '#search/screen.ts'
import { deepSources, searchDeep } from '#search/search-deep.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Amending, Amendment } from './amend.ts'
import { amendClaimed } from './amend-claimed.ts'
import type { CaseFile } from './case-file.ts'
import { notesOf } from './notes.ts'

export type SearchingDeep = Amending & Readonly<{ reason: string }>

const purpose = 'search every record'

/**
 * An examiner with a reason to think that a record was missed has every one looked at, whatever its date and names: 28 CFR
 * 25.6(c)(1)(iii) asks for a search and names no key. What it finds is a hit like any other, for a person to confirm or reject;
 * it answers nothing. No provision asks for it, so that its silence leaves nothing unsettled. Asking is telling: a leaf says who
 * asks whom before anybody is named (25.8).
 */
export const searchEveryRecord = (searching: SearchingDeep, world: World) =>
  amendClaimed(
    { ...searching, purpose },
    async (check, file) => {
      const sources = deepSources(check, world)
      if (sources.length === 0) return refuse('no-deep-search')
      const { ntn, by } = searching
      if (!(await markOpening(by, ntn, { type: 'asked', sources, deep: true }, world))) return refuse('not-now')
      return addFound(searching, check, file, world)
    },
    world,
  )

/** The event says who asked and how many came of it. The reason can name anybody, and is sealed. */
async function addFound(
  { ntn, by, reason }: SearchingDeep,
  check: Transaction,
  { transferee, hits: before }: CaseFile,
  world: World,
): Promise<Amendment> {
  const { answered, silent, hits, added } = await searchDeep(check, transferee, before, world)
  const moment = momentOf(world)
  const left = obstacles(known(check, { transferee, silent: check.silent, hits }, moment))
  const unsettled = left.filter(({ kind }) => kind === 'hit').length
  const { deepSearches } = await notesOf(ntn, { by, purpose }, world)
  const note = { at: moment.now.toString(), by: by.id, reason, silent, added }
  return {
    events: [{ type: 'searched-deep', examiner: by.id, answered, silent, added, unsettled, at: note.at }],
    seal: [
      // What the voluntary appeal file says of a record may be new where the record is not.
      ...(canonical(hits) === canonical(before) ? [] : [{ ntn, what: 'hits', plain: hits } as const]),
      { ntn, what: 'notes', plain: { deepSearches: [...deepSearches, note] } },
    ],
  }
}
