import { obstacles } from '#law/response.ts'
import { known, momentOf } from '#search/screen.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Amending } from './amend.ts'
import { amendClaimed } from './amend-claimed.ts'

export type AddingFacts = Amending & Readonly<{ hit: number; facts: Readonly<Record<string, unknown>> }>

/**
 * The examiner found out what a record did not say: a disposition, a maximum sentence, a relationship. The facts are sealed with
 * the hit and stand before the record's own; the rule is asked again.
 */
export const addFact = (adding: AddingFacts, world: World) =>
  amendClaimed(
    { ...adding, purpose: 'add a fact to a record' },
    (check, { transferee, hits }) => {
      const { ntn, hit, facts, by } = adding
      if (!hits.hits.some(({ number }) => number === hit)) return refuse('unknown-hit')
      const changed = hits.hits.map(each =>
        each.number === hit ? { ...each, added: { ...each.added, ...facts } } : each,
      )
      const plain = { ...hits, hits: changed }
      const left = obstacles(known(check, { transferee, silent: check.silent, hits: plain }, momentOf(world)))
      const unsettled = left.filter(({ kind }) => kind === 'hit').length
      return {
        events: [{ type: 'fact-added', hit, examiner: by.id, unsettled }],
        seal: [{ ntn, what: 'hits', plain }],
      }
    },
    world,
  )
