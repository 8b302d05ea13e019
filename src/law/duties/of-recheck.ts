import { cfr } from '../cite.ts'
import type { RecheckEvent } from '../lives/recheck.ts'
import { recheckForgottenAt, type RecheckStands } from '../retention/recheck.ts'
import type { Duties, Moment } from './when.ts'

/** A file of permit holders is answered, person by person, and forgotten: by our choice as soon as a check that may proceed. */
export function ofRecheck({ type }: RecheckEvent, { now, settings }: Moment): Duties {
  const forget = (event: RecheckStands['event']): Duties['owes'][number] => {
    const { destroyIdentityAfter: afterTold, recheckKept: keptAtMost } = settings
    const at = recheckForgottenAt({ event, at: now.toString(), afterTold, keptAtMost })
    return { kind: 'forget-recheck', at: Temporal.Instant.from(at), cite: cfr(28, '25.9(b)(1)(iii)') }
  }
  switch (type) {
    case 'begun':
      return { owes: [forget(type)], ends: [] }
    case 'received': {
      const answer = { kind: 'answer-recheck', at: now, cite: cfr(28, '25.6(j)(1)') } as const
      return { owes: [answer, forget(type)], ends: ['forget-recheck'] }
    }
    case 'numbered':
    case 'searched':
      return { owes: [], ends: [] }
    case 'answered':
    case 'discarded':
      return { owes: [forget(type)], ends: ['answer-recheck', 'forget-recheck'] }
    case 'fetched':
      return { owes: [forget(type)], ends: ['forget-recheck'] }
    case 'forgotten':
      return { owes: [], ends: ['answer-recheck', 'forget-recheck'] }
  }
}
