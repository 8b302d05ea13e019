import { atOnce, mostAtOnce } from './at-once.ts'
import type { Ask } from './caller.ts'
import type { Inquiry } from './inquiries.ts'
import type { Planned } from './plan.ts'
import { send, takeBack } from './send.ts'

/** A check that the server gave a number, as its asker was told. */
export type Issued = Readonly<{ inquiry: Inquiry; ntn: string; waits: boolean }>

/** What came of asking: numbers, refusals by their code, and for how many nobody ever answered. */
export type Asked = Readonly<{
  issued: readonly Issued[]
  refusals: ReadonlyMap<string, number>
  silent: number
  /** Of every number, how long its asker waited for it, in milliseconds. */
  waited: readonly number[]
}>

/** Asks every planned check once, however often a request has to be repeated for it. */
export async function askAll(
  planned: readonly Planned[],
  inquiryOf: (planned: Planned, at: number) => Inquiry,
  call: Ask,
  onProgress: (share: number) => void,
): Promise<Asked> {
  const issued: Issued[] = []
  const waited: number[] = []
  const refusals = new Map<string, number>()
  let silent = 0
  let done = 0
  await atOnce(planned, mostAtOnce, async (one, at) => {
    const inquiry = inquiryOf(one, at)
    const since = performance.now()
    const heard = await send(inquiry, call)
    if (heard.kind === 'answered') {
      waited.push(performance.now() - since)
      const { ntn, response } = heard.answer
      const waits = response === 'delayed' || response === 'researching'
      issued.push({ inquiry, ntn, waits })
      if (waits && inquiry.cancels) await takeBack(inquiry, ntn, call)
    } else if (heard.kind === 'refused') refusals.set(heard.code, (refusals.get(heard.code) ?? 0) + 1)
    else silent += 1
    onProgress((done += 1) / planned.length)
  })
  return { issued, refusals, silent, waited }
}
