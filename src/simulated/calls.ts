import type { Call, Called } from '../call.ts'
import type { World } from '../world.ts'

/** What comes of a call: the agency hears it, will not, is late, or nobody is there. */
export type AnswersCall = (call: Call) => Called
export type Placed = Readonly<{ call: Call; called: Called }>

/** Calls that reach nobody and are kept, so that a test sees who was called of what, and how often. */
export function simulatedCalls(
  answers: AnswersCall = taken,
): Readonly<{ call: World['call']; called: readonly Placed[] }> {
  const called: Placed[] = []
  return {
    called,
    async call(call) {
      const placed = { call, called: answers(call) }
      called.push(placed)
      return placed.called
    },
  }
}

const taken: AnswersCall = ({ to: { channel } }) => ({
  accepted: true,
  evidence: channel === 'webhook' ? 'webhook-accepted' : 'email-sent',
})
