import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

/** What becomes of a point of contact's own record of a check. */
export const pocRecordFates = ['destroyed', 'by-state-law', 'not-concerned'] as const

export type PocRecord = Readonly<{
  allowed: boolean
  /** Part of a system that the state keeps under a law of its own on firearms transactions, and not because of this check. */
  independentStateLaw: boolean
}>

/** 28 CFR 25.9(d): the duty to destroy what concerns allowed transfers reaches the states too, but not what their own law has them keep. */
export function pocRecordFate({ allowed, independentStateLaw }: PocRecord): (typeof pocRecordFates)[number] {
  if (!allowed) return 'not-concerned'
  return independentStateLaw ? 'by-state-law' : 'destroyed'
}

export const pocRecords = retentionRule({
  id: 'poc-records',
  title: 'A state destroys what it holds of allowed transfers, unless its own law keeps it',
  cites: [cfr(28, '25.9(d)')],
  says: 'A point of contact destroys its records of allowed transfers like the system does, except what belongs to a system of records that an independent law of its state on firearms transactions has it keep.',
  since: '1998-11-30',
  answers: pocRecordFates,
  decide: (record: PocRecord) => pocRecordFate(record),
  examples: [
    {
      name: 'a copy of an answer of this system',
      given: { allowed: true, independentStateLaw: false },
      expect: 'destroyed',
    },
    {
      name: 'an entry in a state’s own record of sales, which its law orders',
      given: { allowed: true, independentStateLaw: true },
      expect: 'by-state-law',
    },
    { name: 'a denial', given: { allowed: false, independentStateLaw: false }, expect: 'not-concerned' },
  ],
})
