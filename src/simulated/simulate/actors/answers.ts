import type { Seen } from '#law/lives/lives.ts'
import { isRefusal, type Refusal } from '../../../refusal.ts'
import type { Scope } from '../../../find.ts'
import type { Asked, Play } from '../play.ts'

type Answer = Seen<'transaction'> | Refusal

/** What came of an act on a transaction, in words, after everybody who watches has seen what was shown. */
export function answer(play: Play, scope: Scope, result: Answer, asked?: Asked): string {
  if (isRefusal(result)) return refused(play, result)
  const { state } = result
  play.showed({ scope, check: state, ...(asked === undefined ? {} : { asked }) })
  if (asked !== undefined) play.memory.answered(asked, state.ntn)
  return `${state.ntn} ${state.status}`
}

export function refused(play: Play, { refusal }: Refusal): string {
  play.happen(`refused ${refusal}`)
  return `refused ${refusal}`
}

export const scopeOf = (asked: Asked): Scope => (asked.by === 'licensee' ? { ffl: asked.ffl } : { ori: asked.ori })
