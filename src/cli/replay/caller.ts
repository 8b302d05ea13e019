import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { clientOf, isProblem, type Client, type Heard } from '../client.ts'

/** How a caller says who they are: the headers that go with every request. */
export type SignIn = Readonly<Record<string, string>>

/** What one request carries beside its address. */
export type Call<Written extends Endpoint> = Readonly<{
  as: SignIn
  params?: Readonly<Record<string, string>>
  body?: Written['body'] extends z.ZodType ? z.input<Written['body']> : never
  key?: string
  version?: number
}>

type AnswerOf<Written extends Endpoint> =
  Written['answers'][keyof Written['answers']] extends z.ZodType<infer Answer> ? Answer : never

/** What came of it. `silent`: nobody answered for as long as we had patience, so nobody knows what was kept. */
export type Said<Answer> =
  | Readonly<{ kind: 'answered'; answer: Answer }>
  | Readonly<{ kind: 'refused'; code: string }>
  | Readonly<{ kind: 'silent' }>

export type Ask = <Written extends Endpoint>(endpoint: Written, call: Call<Written>) => Promise<Said<AnswerOf<Written>>>

/** Pauses of together about two minutes: a server that is killed and started again is back in far less. */
const usualTries = 60
/** A failure of the server's own may pass; one that comes every time will not. */
const mostFailures = 5
const firstPause = 100
const longestPause = 2_000

/**
 * Asks a running server by its contract, and holds its answer to the contract too. When the connection breaks or the server says
 * that it cannot answer now, the very same request is sent again, key and all, so that it cannot become a second check. Who has
 * waited in vain once does not wait again: from then on everything is silent at the first try.
 */
export function callerOf(url: string, mostTries: number = usualTries): Ask {
  const client = clientOf(url)
  let isGone = false
  return async (endpoint, call) => {
    let pause = firstPause
    let failures = 0
    for (let tries = 1; tries <= (isGone ? 1 : mostTries); tries += 1) {
      const heard = await attempt(client, endpoint, call)
      if (heard !== undefined && !isPassing(heard)) return said(endpoint, heard)
      if (heard !== undefined && isFailure(heard)) failures += 1
      if (failures === mostFailures) return { kind: 'silent' }
      await sleep(pause)
      pause = Math.min(pause * 2, longestPause)
    }
    isGone = true
    return { kind: 'silent' }
  }
}

/** Undefined when nobody listens or the connection broke, perhaps in the middle of the answer. */
const attempt = <Written extends Endpoint>(
  client: Client,
  { method, path }: Written,
  { as, params = {}, body, key, version }: Call<Written>,
): Promise<Heard<unknown> | undefined> =>
  client<unknown>(
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    {
      method,
      headers: {
        ...as,
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body !== undefined && { body }),
    },
  ).catch(() => undefined)

/** Too many for now, and every trouble of the server's own. */
const isPassing = (heard: Heard<unknown>): boolean =>
  isProblem(heard) && (heard.problem.status === 429 || heard.problem.status >= 500)

const isFailure = (heard: Heard<unknown>): boolean => isProblem(heard) && heard.problem.status === 500

function said<Written extends Endpoint>({ answers }: Written, heard: Heard<unknown>): Said<AnswerOf<Written>> {
  if (isProblem(heard)) return { kind: 'refused', code: heard.problem.code }
  const [schema] = Object.values(answers)
  // The first answer is the one that is not an error; what its schema accepts is what the type says.
  return { kind: 'answered', answer: schema?.parse(heard.body) as AnswerOf<Written> }
}
