import type { DenialFollowed } from '#law/lives/denial-followed.ts'
import type { NoticeEvent } from '#law/lives/notice.ts'
import type { EventRow } from '#ledger/rows.ts'

type Of<Event extends Readonly<{ type: string }>, Types extends Event['type']> = Extract<
  Event,
  Readonly<{ type: Types }>
>
type Call = Of<NoticeEvent, 'called'>
/** Calls by one channel that came out alike, from the first of them to the last. */
export type Calls = Call & Readonly<{ times: number; last: string }>

/** What reached whom. What an agency does with a notice beyond taking it on is its own. */
const reaching = ['urged', 'released', 'told', 'acknowledged', 'overturned', 'correction-told'] as const
export type NoticeStep = Readonly<{ type: 'named'; at: string }> | Calls | Of<NoticeEvent, (typeof reaching)[number]>

const deciding = ['hold-proposed', 'notice-held', 'notice-released', 'notice-decided'] as const
export type DenialStep = Of<DenialFollowed, (typeof deciding)[number]>

/** One notice in the order in which it went. Who does not read is called for years, so that calls which came out alike are one step. */
export function noticeSteps(events: readonly EventRow[]): readonly NoticeStep[] {
  const steps: NoticeStep[] = []
  for (const { body } of events) {
    // As `write` wrote it, and a store gives back.
    const event = body as unknown as NoticeEvent
    if (event.type === 'named') steps.push({ type: event.type, at: event.at })
    else if (event.type === 'called') addCall(event, steps)
    else if (isOneOf(reaching, event)) steps.push(event)
  }
  return steps
}

/** What is called to after the denial fell is the correction. */
function addCall(call: Call, steps: NoticeStep[]): void {
  const at = steps.findLastIndex(
    step => step.type === 'overturned' || (step.type === 'called' && step.channel === call.channel),
  )
  const before = steps[at]
  if (before?.type === 'called' && before.accepted === call.accepted)
    steps[at] = { ...before, times: before.times + 1, last: call.at }
  else steps.push({ ...call, times: 1, last: call.at })
}

/** Whether police hear of a denial at all, as people decided. */
export const denialSteps = (events: readonly EventRow[]): readonly DenialStep[] =>
  events.flatMap(({ body }) => {
    const event = body as unknown as DenialFollowed
    return isOneOf(deciding, event) ? [event] : []
  })

const isOneOf = <Event extends Readonly<{ type: string }>, Types extends Event['type']>(
  types: readonly Types[],
  event: Event,
): event is Of<Event, Types> => types.some(type => type === event.type)
