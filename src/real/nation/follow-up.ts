import { setTimeout as sleep } from 'node:timers/promises'
import { isFaults } from '#contract/wire/frame.ts'
import { writeLineMessage } from '#contract/wire/line-messages.ts'
import { readPocAnswer } from '#contract/wire/poc-answers.ts'
import { parseNtn } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { wakeSearches } from '#work/wake-searches.ts'
import type { World } from '../../world.ts'
import type { LineEnd } from './line-end.ts'

/** What the nation sent unasked, and the line on which it came. */
export type Pushed = Readonly<{ text: string; end: Pick<LineEnd, 'ori' | 'tell'> }>

/** The answer to the first question may still be on its way into the record when what follows it is here. */
const mostTries = 10
const pause = 500

/**
 * 28 CFR 25.6(f): the complete response after a Partial one has come, so the check is searched again now and not in its own time. It is
 * acknowledged once that has been done: until then the nation sends it again on each new line.
 */
export function followUps(world: World): (pushed: Pushed) => Promise<void> {
  const wake = oneAfterAnother(() => wakeSearches(world))

  async function completed(ntn: Ntn): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      await wake()
      if (!(await isWaiting(ntn, world))) return
      await sleep(pause, undefined, { ref: false })
    }
  }

  return async ({ text, end }) => {
    const message = readPocAnswer(text)
    if (isFaults(message)) return
    const { push, stn } = message.body
    const ntn = message.key === 'RSP' ? ownNumber(stn) : undefined
    if (ntn !== undefined) await completed(ntn)
    if (typeof push === 'string') end.tell(writeLineMessage({ key: 'ACK', ori: end.ori, body: { push } }))
  }
}

const ntnLength = 14

/** Ours is the state's number there, with what counts its inquiries behind it. */
const ownNumber = (stn: unknown): Ntn | undefined =>
  typeof stn === 'string' ? parseNtn(stn.slice(0, ntnLength)) : undefined

const open: readonly string[] = ['researching', 'delayed', 'lapsed']

async function isWaiting(ntn: Ntn, { find }: World): Promise<boolean> {
  const seen = await find.transaction(ntn, { audience: 'system' })
  return seen !== undefined && open.includes(seen.state.status) && !seen.state.answered.includes('national')
}

/** Whoever asks while it runs waits for one more run, all of them for the same. */
function oneAfterAnother(work: () => Promise<unknown>): () => Promise<unknown> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<unknown> | undefined
  return () => {
    next ??= running.then(() => {
      next = undefined
      const now = work()
      running = now.catch(() => undefined)
      return now
    })
    return next
  }
}
