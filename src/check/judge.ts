import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Amending } from './amend.ts'
import { amendClaimed } from './amend-claimed.ts'

export type Judging = Amending & Readonly<{ hit: number; same: boolean }>

/** 28 CFR 25.2: a name is only a candidate. The examiner says whether the record is the transferee's, and may change that. */
export const judge = (judging: Judging, world: World) =>
  amendClaimed(
    { ...judging, purpose: 'confirm or reject a match' },
    (_, { hits }) => {
      const { hit, same, by } = judging
      if (!hits.hits.some(({ number }) => number === hit)) return refuse('unknown-hit')
      return { events: [{ type: 'judged', hit, same, examiner: by.id }] }
    },
    world,
  )
