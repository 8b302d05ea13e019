import { cancel } from '#check/cancel.ts'
import {
  cancelPocInquiry,
  readPocAnswer,
  readPocRecord,
  reportDetermination,
  startPocInquiry,
  type DeterminationSent,
} from '#contract/poc.ts'
import { parseCategory } from '#law/categories.ts'
import { legalDay } from '#law/clocks/legal-day.ts'
import { prohibitorsOf } from '#law/poc/grounds.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { IsoDate, State } from '#law/words.ts'
import { answerAsItStands } from '#poc/answer.ts'
import { inquire } from '#poc/inquire.ts'
import { readRecord } from '#poc/read-record.ts'
import { report, type Report } from '#poc/report.ts'
import { present } from '../present.ts'
import { isRefusal, refuse, type Pointer } from '../refusal.ts'
import type { World } from '../world.ts'
import { agencyRoute } from './agency-route.ts'
import { pocAnswerView, recordInFull, receiptView } from './poc-view.ts'
import { route, type Route } from './route.ts'
import { readTransferee } from './transferee.ts'

/** What a point of contact asks, and what it tells us: 28 CFR 25.6(d)-(h). */
export const pocRoutes: readonly Route[] = [
  route(startPocInquiry, async ({ body, caller, key }, { world }) => {
    const transferee = readTransferee(body.transferee, world)
    if (isRefusal(transferee)) return transferee
    const { transferee: _, licensee, ...asked } = body
    const from = { caller, key, transferee, through: 'answer' }
    const answer = await inquire({ ...from, ...present({ ...asked, askedFor: licensee }) }, world)
    if (isRefusal(answer)) return answer
    return { status: 201, body: pocAnswerView(answer), location: `/v1/poc/inquiries/${answer.seen.state.ntn}` }
  }),

  agencyRoute(readPocAnswer, async ({ params: { ntn }, by, ori }, { world }) => {
    const answer = await answerAsItStands({ ntn, ori, by, through: 'poll' }, world)
    return isRefusal(answer) ? answer : { status: 200, body: pocAnswerView(answer) }
  }),

  agencyRoute(readPocRecord, async ({ params: { ntn, record }, by, ori }, { world }) => {
    const hit = await readRecord({ ntn, ori, by, through: 'poll', record }, world)
    return isRefusal(hit) ? hit : { status: 200, body: recordInFull(hit) }
  }),

  agencyRoute(reportDetermination, async ({ params: { ntn }, body, by, ori, caller: { state } }, { world }) => {
    if (state === undefined) return refuse('unknown-number')
    if (isToldInFuture(body, world)) return refuse('not-as-described', [{ pointer: '/toldAt', code: 'in-the-future' }])
    const unknown = unknownIn(body)
    if (unknown.length > 0) return refuse('not-as-described', unknown)
    const reported = await report({ ntn, ori, by, ...saidBy(body, state, world) }, world)
    return isRefusal(reported) ? reported : { status: 200, body: receiptView(reported) }
  }),

  agencyRoute(cancelPocInquiry, async ({ params: { ntn }, body: { reason }, by, ori }, { world }) => {
    const done = await cancel({ ntn, by, scope: { ori }, reason, through: 'answer' }, world)
    if (isRefusal(done)) return done
    const answer = await answerAsItStands({ ntn, ori, by, through: 'answer' }, world)
    return isRefusal(answer) ? answer : { status: 200, body: pocAnswerView(answer) }
  }),
]

const isToldInFuture = (said: DeterminationSent, { now }: World): boolean =>
  'toldAt' in said && said.toldAt !== undefined && Temporal.Instant.compare(said.toldAt, now()) > 0

const unknownIn = (said: DeterminationSent): readonly Pointer[] =>
  ('categories' in said ? said.categories : []).flatMap((text, at) =>
    parseCategory(text) === undefined ? [{ pointer: `/categories/${at}`, code: 'unknown-category' }] : [],
  )

/** A denial names categories; by which rules they bar is for the law of the day on which the licensee was told. */
export function saidBy(said: DeterminationSent, state: State, { now }: World): Omit<Report, 'ntn' | 'ori' | 'by'> {
  if (said.message !== 'poc-denial') return present(said)
  const { categories, ...denial } = said
  const at = said.toldAt === undefined ? now() : Temporal.Instant.from(said.toldAt)
  const on = legalDay(at, jurisdictions[state].zone).toString() as IsoDate
  return {
    ...present(denial),
    prohibitors: prohibitorsOf(
      categories.flatMap(text => parseCategory(text) ?? []),
      on,
    ),
  }
}
