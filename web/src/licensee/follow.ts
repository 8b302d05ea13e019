import type { CheckView } from '#contract/check-view.ts'
import { isProblem, type Problem } from '../kit/http.ts'
import { pause } from '../kit/pause.ts'
import { eventsOf } from '../kit/stream.ts'
import type { Licensee } from './licensee.ts'

/** How news of a check reaches this page: pushed, asked for, or not at all. */
export type Line = 'stream' | 'poll' | 'down'

export type Following = Readonly<{
  onCheck: (check: CheckView) => void
  onLine: (line: Line) => void
  /** The number is not this licensee's, or the sign-in no longer holds: asking again would not help. */
  onRefused: (problem: Problem) => void
  signal: AbortSignal
}>

/** A stream that ends sooner than this was cut off, by a proxy that wants the whole answer first, for example. */
const tooShort = 2_000
/** After so many cut-off streams we ask instead, which works through any proxy. */
const patienceWithStreams = 2
/** Seconds that the server may keep a question waiting for news. */
const longWait = 25
const pollLimit = 40_000
/** Waits after failures grow to this, so that many shops coming back at once do not all ask at once. */
const longestPause = 20_000
const shortestPause = 1_000

/** Follows one check until nothing more can come, or until given up. */
export async function follow(ntn: string, licensee: Licensee, following: Following): Promise<void> {
  const { signal, onLine } = following
  let cutOff = 0
  let failures = 0
  // The first question is answered at once, so that it is known that questions arrive.
  let wait = 0
  while (!signal.aborted) {
    const since = performance.now()
    const streams = cutOff < patienceWithStreams
    const outcome = streams ? await stream(ntn, licensee, following) : await poll(ntn, wait, licensee, following)
    if (outcome === 'over' || signal.aborted) return
    if (outcome === 'failed') onLine('down')
    failures = outcome === 'failed' ? failures + 1 : 0
    wait = outcome === 'heard' ? longWait : 0
    cutOff = outcome === 'failed' || performance.now() - since < tooShort ? cutOff + 1 : cutOff
    await pause(pauseAfter(failures), signal)
  }
}

type Outcome = 'over' | 'ended' | 'heard' | 'failed'

const pauseAfter = (failures: number): number =>
  Math.min(longestPause, shortestPause * 2 ** failures) * (0.5 + Math.random() / 2)

async function stream(ntn: string, licensee: Licensee, { onCheck, onLine, signal }: Following): Promise<Outcome> {
  try {
    const headers = { accept: 'text/event-stream' }
    const response = await licensee.open(`/v1/checks/${ntn}/events`, { headers, signal })
    if (response.status === nothingMore) return 'over'
    if (!response.ok) return 'failed'
    for await (const { event, data } of eventsOf(response)) {
      onLine('stream')
      if (event === 'check') onCheck(JSON.parse(data) as CheckView)
    }
    return 'ended'
  } catch {
    return 'failed'
  }
}

const nothingMore = 204

async function poll(
  ntn: string,
  wait: number,
  licensee: Licensee,
  { onCheck, onLine, onRefused, signal }: Following,
): Promise<Outcome> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(pollLimit)])
  const answered = await licensee.ask<CheckView>(`/v1/checks/${ntn}?wait=${wait}`, { signal: limited })
  if (!isProblem(answered)) {
    onLine('poll')
    onCheck(answered.body)
    return 'heard'
  }
  const { problem } = answered
  if (problem === 'unreachable' || !refused.has(problem.status)) return 'failed'
  onRefused(problem)
  return 'over'
}

/** Not signed in, not allowed, not theirs. */
const refused: ReadonlySet<number> = new Set([401, 403, 404])
