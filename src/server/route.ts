import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { may, type Act } from '#access/may.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import type { Audience } from '#law/words.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import { readerOf, type Asked } from './asked.ts'
import { declined, failed, type Refusing } from './declined.ts'
import { isFromOurPage, triesSecret } from './guard.ts'
import type { House } from './house.ts'
import { send, type Answer, type Page } from './send.ts'
import { signIns, type SignedIn } from './sign-in.ts'
import type { News } from './stream.ts'

/** An endpoint whose act and refusals exist. */
export type Known = Endpoint & Readonly<{ act?: Act; refusals: readonly RefusalCode[] }>

type BodyOf<Written extends Endpoint, Status extends keyof Written['answers']> = z.input<
  Extract<Written['answers'][Status], z.ZodType>
>

/** One of the statuses that the contract names, with its body; or a stream of what is answered with 200. */
export type Reply<Written extends Endpoint> =
  | {
      [Status in keyof Written['answers'] & number]: Readonly<{ status: Status; body: BodyOf<Written, Status> }> &
        Readonly<{ version?: number; location?: string; session?: string }>
    }[keyof Written['answers'] & number]
  | Readonly<{ status: 200; news: AsyncIterable<News<BodyOf<Written, 200 & keyof Written['answers']>>> }>
  | Readonly<{ status: 200; csv: AsyncIterable<string>; name: string }>
  | Readonly<{ status: 200; pdf: Uint8Array; name: string }>

/** What was asked, and by whom. */
export type Call<Written extends Endpoint> = Asked<Written> &
  SignedIn[Written['signIn']] &
  Readonly<{ http: FastifyRequest }>

/**
 * What any act may answer without its endpoint naming it: a member that only the act can judge, another act that came first, or that
 * what is asked for is nobody's whom the caller may ask for.
 */
type Brought = 'not-as-described' | 'stale' | 'may-not'

export type Handler<Written extends Known> = (
  call: Call<Written>,
  house: House,
) => Promise<Reply<Written> | Refusal<Written['refusals'][number] | Brought>>

export type Route = Readonly<{
  endpoint: Endpoint
  run: (house: House) => (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
}>

/**
 * The one way in which a request is carried out: read it by the contract, find out who asks, whether they may, do it, and hold
 * the answer to the contract as strictly as the question. A refusal leaves a leaf. A member too many in an answer is a failure
 * of ours and never a disclosure. `page` writes an answer for a person who asked for a page.
 */
export function route<const Written extends Known>(endpoint: Written, handler: Handler<Written>, page?: Page): Route {
  const read = readerOf(endpoint)
  const carriedOut = async (
    request: FastifyRequest,
    house: House,
  ): Promise<Readonly<{ answer: Answer | Refusal }> & Omit<Refusing, 'endpoint'>> => {
    const asked = read(request)
    if (isRefusal(asked)) return { answer: asked }
    if (!isFromOurPage(endpoint, request, house)) return { answer: refuse('wrong-origin') }
    const mustWait = () => triesSecret(endpoint) && house.failures.waits(request.ip) !== undefined
    if (mustWait()) return { answer: refuse('too-many-tries') }
    const signed = await signIns[endpoint.signIn](request, house)
    // Of many tries that were sent at once, those beyond the limit are not told which of them was right.
    if (mustWait()) return { answer: refuse('too-many-tries') }
    countTry(signed, endpoint, request, house)
    if (isRefusal(signed)) return { answer: signed }
    const { by, audience } = signed
    const ori = 'caller' in signed ? signed.caller.ori : undefined
    if (!isGranted(endpoint, audience)) return { answer: refuse('may-not'), by, ori }
    // Each part was read by what its type is taken from.
    const call = { ...asked, ...signed, http: request } as unknown as Call<Written>
    const answer = await handler(call, house)
    countTry(answer, endpoint, request, house)
    return { answer, by, ori, body: asked.body }
  }
  const run: Route['run'] = house => async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const { answer, ...whose } = await carriedOut(request, house)
      return isRefusal(answer)
        ? await declined(answer, { endpoint, ...whose }, [request, reply], house)
        : send(answer, { endpoint, page }, [request, reply], house)
    } catch (error) {
      return failed(error, endpoint.name, [request, reply], house)
    }
  }
  return { endpoint, run }
}

/** Before anything else is waited for, so that the next try of the same moment already sees it. */
function countTry(said: object, endpoint: Endpoint, { ip }: FastifyRequest, { failures }: House): void {
  if (isRefusal(said) && said.refusal === 'sign-in-failed' && triesSecret(endpoint)) failures.count(ip)
}

/** Whoever signed in may do what names no act; whoever need not sign in may do nothing that does. */
const isGranted = ({ act }: Pick<Known, 'act'>, audience: Audience | undefined): boolean =>
  act === undefined || (audience !== undefined && may(audience, act) !== undefined)
