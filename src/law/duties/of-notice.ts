import { usc } from '../cite.ts'
import type { Notice, NoticeEvent } from '../lives/notice.ts'
import type { Duties, Moment } from './when.ts'

const nothing: Duties = { owes: [], ends: [] }

/** After which a recipient that has opened nothing is called in another way; the act puts the next step off to its own hour. */
const urgedAfter = Temporal.Duration.from({ hours: 6 })

/** What one notice makes us owe: that its recipient is called until it was told, and, where the denial falls, told again. */
export function ofNotice(event: NoticeEvent, { status, deniedAt }: Notice, { now }: Moment): Duties {
  switch (event.type) {
    case 'named':
      return {
        owes: [
          { kind: 'deliver-notice', at: now, cite: usc(18, '925B(b)') },
          { kind: 'urge-notice', at: Temporal.Instant.from(deniedAt).add(urgedAfter), cite: usc(18, '925B(b)') },
        ],
        ends: [],
      }
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
    case 'urged':
    case 'acknowledged':
    case 'assigned-to':
    case 'deconflicted':
    case 'closed':
    case 'reopened':
      return nothing
  }
}

const correct = (at: Temporal.Instant) => ({ kind: 'deliver-correction', at, cite: usc(18, '925B(c)') }) as const
