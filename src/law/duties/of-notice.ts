import { usc } from '../cite.ts'
import type { Notice, NoticeEvent } from '../lives/notice.ts'
import { urgedAt } from '../notices/urging.ts'
import type { Duties, Moment } from './when.ts'

const nothing: Duties = { owes: [], ends: [] }

/** The act puts each next step off to its own hour. */
const firstUrged = (deniedAt: string): Temporal.Instant => urgedAt(deniedAt, 'other-channel')

/** What one notice makes us owe: that its recipient is called until it was told, and, where the denial falls, told again. */
export function ofNotice(event: NoticeEvent, { status, deniedAt }: Notice, { now }: Moment): Duties {
  switch (event.type) {
    case 'named':
    case 'released':
      return {
        owes: [
          deliver(now),
          { kind: 'urge-notice', at: notBefore(now, firstUrged(deniedAt)), cite: usc(18, '925B(b)') },
        ],
        ends: [],
      }
    case 'urged':
      // Every channel is called at once, and not when the first is called again.
      return event.step === 'other-channel' ? { owes: [deliver(now)], ends: [] } : nothing
    case 'told':
      return {
        // A terminal had taken it while the denial fell.
        owes: status === 'correcting' ? [correct(now)] : [],
        ends: ['deliver-notice', 'urge-notice'],
      }
    case 'overturned':
      return { owes: status === 'correcting' ? [correct(now)] : [], ends: ['deliver-notice', 'urge-notice'] }
    case 'correction-told':
      return { owes: [], ends: ['deliver-correction'] }
    case 'called':
    case 'acknowledged':
    case 'assigned-to':
    case 'deconflicted':
    case 'closed':
    case 'reopened':
      return nothing
  }
}

const deliver = (at: Temporal.Instant) => ({ kind: 'deliver-notice', at, cite: usc(18, '925B(b)') }) as const
const notBefore = (now: Temporal.Instant, at: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(at, now) < 0 ? now : at
const correct = (at: Temporal.Instant) => ({ kind: 'deliver-correction', at, cite: usc(18, '925B(c)') }) as const
