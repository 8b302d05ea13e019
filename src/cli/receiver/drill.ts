import { z } from 'zod'
import { headersOf } from '#delivery/signature.ts'
import { readWithin } from '#real/nation/read-within.ts'
import { wrapped } from '../output.ts'
import { lessonsAt, type Expected, type Lesson, type Message } from './lessons.ts'

/** The system waits for ten seconds; who takes longer than half of that will miss calls on a bad day. */
const patience = 5_000
const mostBytes = 16 * 1024

const tooLate = 'no answer in five seconds'

type Heard = Readonly<{ status: number; did?: string }> | 'late' | 'nobody'
export type Learned = Readonly<{ name: string; behaved: boolean; why: string; heard: readonly string[] }>
export type Drilled = Readonly<{ behaved: boolean; lessons: readonly Learned[] }>

/** Sends a receiver every lesson and says how it did. It behaved where it did in all of them. */
export async function drillReceiver(
  url: URL,
  secret: string,
  now: () => Temporal.Instant,
): Promise<Drilled | 'nobody'> {
  const learned: Learned[] = []
  for (const lesson of lessonsAt(now(), secret)) {
    // One after another: what is drilled is the order.
    const one = await learn(lesson, url, secret)
    if (one === 'nobody') return 'nobody'
    learned.push(one)
    // One that lets everybody wait has to learn that first.
    if (one.heard.includes(tooLate)) break
  }
  return { behaved: learned.every(({ behaved }) => behaved), lessons: learned }
}

async function learn({ name, why, sends }: Lesson, url: URL, secret: string): Promise<Learned | 'nobody'> {
  const heard: string[] = []
  let behaved = true
  for (const [message, expected] of sends) {
    const answer = await sendTo(url, message, secret)
    if (answer === 'nobody') return 'nobody'
    behaved &&= as[expected](answer)
    heard.push(answer === 'late' ? tooLate : [answer.status, answer.did ?? ''].join(' ').trim())
  }
  return { name, behaved, why, heard }
}

const isGood = (heard: Heard): heard is Exclude<Heard, string> =>
  typeof heard === 'object' && heard.status >= 200 && heard.status < 300

const as: Readonly<Record<Expected, (heard: Heard) => boolean>> = {
  opened: heard => isGood(heard) && heard.did === 'opened',
  known: heard => isGood(heard) && heard.did === 'known',
  declined: heard => typeof heard === 'object' && heard.status >= 400 && heard.status < 500,
  'not-opened': heard => isGood(heard) && heard.did !== 'opened',
}

const answer = z.object({ did: z.string().max(20) })

async function sendTo(url: URL, { id, timestamp, body, signatures }: Message, secret: string): Promise<Heard> {
  const signed = headersOf({ id, timestamp, body }, [secret])
  const headers = {
    ...signed,
    'content-type': 'application/json',
    ...(signatures === undefined ? {} : { 'webhook-signature': signatures }),
  }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const { status } = response
    return { status, ...didOf(await readWithin(response, mostBytes)) }
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'late' : 'nobody'
  }
}

function didOf(text: string): Readonly<{ did?: string }> {
  try {
    return answer.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

/** How each lesson went; of one that did not, what was heard and what is to be done. */
export function drillPage({ behaved, lessons }: Drilled): string {
  const lines = lessons.flatMap(lesson =>
    lesson.behaved
      ? [`ok    ${lesson.name}`]
      : [
          `BAD   ${lesson.name}`,
          ...wrapped(`Your receiver said: ${lesson.heard.join(', ')}. ${lesson.why}`, 90).map(line => `      ${line}`),
        ],
  )
  const end = behaved
    ? 'Your receiver behaves.'
    : 'Your receiver does not behave yet: docs/receivers.md says what each answer has to be.'
  return `${[...lines, '', end].join('\n')}\n`
}
