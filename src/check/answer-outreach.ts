import type { OutreachAnswer, OutreachBody } from '#law/lives/outreach-words.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Amending } from './amend.ts'
import { amendClaimed } from './amend-claimed.ts'
import { withReported, type Reported } from './outreach/reported.ts'

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
      const found = withReported(hits, body, reported, transferee.description)
      return { events: [event], seal: [{ ntn, what: 'hits', plain: found }] }
    },
    world,
  )
