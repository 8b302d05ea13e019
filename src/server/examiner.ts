import { addFact } from '#check/add-fact.ts'
import { answerOutreach } from '#check/answer-outreach.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { release } from '#check/release.ts'
import { review } from '#check/review.ts'
import { searchEveryRecord } from '#check/search-deep.ts'
import {
  addFacts,
  claimCheck,
  determineCheck,
  judgeHit,
  noteOutreach,
  noticeCause as giveNoticeOfCause,
  readQueue,
  releaseCheck,
  reviewCheck,
  searchDeep,
} from '#contract/examiner.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { present } from '../present.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { openedView, queuedView } from './case-view.ts'
import { route, type Route } from './route.ts'

/** How much of the queue is shown where nobody said. */
const usuallyQueued = 50

/** What an examiner may do. Every act says which version it was decided on. */
export const examinerRoutes: readonly Route[] = [
  route(readQueue, async ({ query, by }, { world }) => {
    const limit = query.limit ?? usuallyQueued
    const [waiting, reviews] = await Promise.all([world.find.queue(limit), world.find.inReview(limit)])
    const shown = (seen: Seen<'transaction'>) => queuedView(seen, by.id)
    return { status: 200, body: { queue: waiting.map(shown), reviews: reviews.map(shown) } }
  }),

  route(reviewCheck, async ({ params, by }, { world }) => {
    const reviewed = await review({ ntn: params.ntn, by }, world)
    if (isRefusal(reviewed)) return reviewed
    return { status: 200, body: openedView(reviewed, by.id), version: reviewed.seen.seq }
  }),

  route(claimCheck, async (call, { world }) => stands(await claim(amending(call), world), call.by)),

  route(releaseCheck, async (call, { world }) => stands(await release(amending(call), world), call.by)),

  route(judgeHit, async (call, { world }) => stands(await judge({ ...amending(call), ...call.body }, world), call.by)),

  route(addFacts, async (call, { world }) =>
    stands(await addFact({ ...amending(call), ...call.body }, world), call.by),
  ),

  route(searchDeep, async (call, { world }) => {
    const done = await searchEveryRecord({ ...amending(call), reason: call.body.reason }, world)
    if (isRefusal(done)) return done
    const { silent, added } = done.state.searchedDeep ?? defect('a deep search was just made')
    const body = { check: queuedView(done, call.by.id), added, silent: [...silent] }
    return { status: 200, body, version: done.seq }
  }),

  route(noteOutreach, async (call, { world }) => {
    const { body, answer, reported } = call.body
    if ((answer === 'record-reported') !== (reported !== undefined)) {
      return refuse('not-as-described', [
        { pointer: '/reported', code: reported === undefined ? 'missing' : 'unasked' },
      ])
    }
    const noted = await answerOutreach({ ...amending(call), body, answer, ...present({ reported }) }, world)
    return stands(noted, call.by)
  }),

  route(giveNoticeOfCause, async (call, { world }) =>
    stands(await noticeCause({ ...amending(call), ground: call.body.ground }, world), call.by),
  ),

  route(determineCheck, async (call, { world }) =>
    stands(await determine({ ...amending(call), determination: call.body.determination }, world), call.by),
  ),
]

type OneCheck = Readonly<{ params: Readonly<{ ntn: Ntn }>; by: Actor; version: number }>

const amending = ({ params, by, version }: OneCheck) =>
  ({ ntn: params.ntn, by, version, scope: { audience: 'examiner' } }) as const

/** How the check stands after the act, with the version for the next. */
const stands = <Code extends Refusal['refusal']>(done: Seen<'transaction'> | Refusal<Code>, by: Actor) =>
  isRefusal(done) ? done : ({ status: 200, body: queuedView(done, by.id), version: done.seq } as const)
