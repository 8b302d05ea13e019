import type { OutreachAnswer, OutreachBody } from '#law/lives/transaction.ts'
import { compare } from '#match/compare.ts'
import type { Hits } from '#search/hit.ts'
import type { Described } from '#search/transferee.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Amending } from './amend.ts'
import { amendClaimed } from './amend-claimed.ts'

/** A record that a body reported: its category and what its rule needs. */
export type Reported = Readonly<{ category: string; facts: Readonly<Record<string, unknown>> }>
export type AnsweringOutreach = Amending & Readonly<{ body: OutreachBody; answer: OutreachAnswer; reported?: Reported }>

/**
 * 34 U.S.C. 40901(l)(1): what one of the three bodies answered about a transferee under 21. A record that it reports becomes a
 * hit, to be confirmed and decided like any other.
 */
export const answerOutreach = (answering: AnsweringOutreach, world: World) =>
  amendClaimed(
    { ...answering, purpose: 'note what an under-21 outreach answered' },
    ({ assigned }, { transferee, hits }) => {
      const { ntn, body, answer, reported, by } = answering
      if (!assigned.under21) return refuse('not-now')
      if ((answer === 'record-reported') !== (reported !== undefined)) return refuse('not-as-described')
      const event = { type: 'outreach-answered', body, answer, examiner: by.id } as const
      if (reported === undefined) return { events: [event] }
      return {
        events: [event],
        seal: [{ ntn, what: 'hits', plain: withReported(hits, body, reported, transferee.description) }],
      }
    },
    world,
  )

function withReported(
  { last, hits }: Hits,
  body: OutreachBody,
  { category, facts }: Reported,
  description: Described,
): Hits {
  const record = { source: 'state', id: `outreach ${body}`, category, description, facts } as const
  return { last: last + 1, hits: [...hits, { number: last + 1, record, score: compare(description, description) }] }
}
