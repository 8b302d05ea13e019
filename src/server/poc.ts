import { cancel } from '#check/cancel.ts'
import { cancelPocInquiry, readPocAnswer, readPocRecord, reportDetermination, startPocInquiry } from '#contract/poc.ts'
import { answerAsItStands } from '#poc/answer.ts'
import { inquire } from '#poc/inquire.ts'
import { readRecord } from '#poc/read-record.ts'
import { present } from '../present.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { pocAnswerView, recordInFull, receiptView } from './poc-view.ts'
import { reportSaid } from './report-said.ts'
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
    const hit = await readRecord({ ntn, ori, by, record }, world)
    return isRefusal(hit) ? hit : { status: 200, body: recordInFull(hit) }
  }),

  agencyRoute(reportDetermination, async ({ params: { ntn }, body, by, ori, caller: { state } }, { world }) => {
    if (state === undefined) return refuse('unknown-number')
    const reported = await reportSaid(body, { ntn, ori, state, by }, world)
    return isRefusal(reported) ? reported : { status: 200, body: receiptView(reported) }
  }),

  agencyRoute(cancelPocInquiry, async ({ params: { ntn }, body: { reason }, by, ori }, { world }) => {
    const done = await cancel({ ntn, by, scope: { ori }, reason, through: 'answer' }, world)
    if (isRefusal(done)) return done
    const answer = await answerAsItStands({ ntn, ori, by, through: 'answer' }, world)
    return isRefusal(answer) ? answer : { status: 200, body: pocAnswerView(answer) }
  }),
]
