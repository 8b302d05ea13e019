import { answerForPoc, answerRequest } from '#check/outreach/answer-request.ts'
import { dismissBody as dismiss, nameBody as nameOne, stateAllowed, stateForbidden } from '#check/outreach/bodies.ts'
import { listRequests, openRequest } from '#check/outreach/open-request.ts'
import {
  answerOutreach,
  dismissBody,
  listBodies,
  listOutreach,
  nameBody,
  openOutreach,
  reportPocOutreach,
  stateOwnLaw,
} from '#contract/outreach.ts'
import type { OutreachAnswer } from '#law/lives/outreach-words.ts'
import { present } from '../present.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { namedView, openedView, requestView } from './outreach-view.ts'
import { route, type Route } from './route.ts'

/** As many as one state is shown with; an import of more is seen by its count. */
const mostBodiesListed = 4000

/** 34 U.S.C. 40901(l): the bodies that are asked about transferees under 21, and whoever names them. */
export const outreachRoutes: readonly Route[] = [
  agencyRoute(listOutreach, async ({ ori }, { world }) => ({
    status: 200,
    body: { requests: (await listRequests(ori, world)).map(requestView) },
  })),

  agencyRoute(openOutreach, async ({ params: { request }, by, ori }, { world }) => {
    const opened = await openRequest({ ori, request, by }, world)
    return isRefusal(opened) ? opened : { status: 200, body: openedView(opened) }
  }),

  agencyRoute(answerOutreach, async ({ params: { request }, body, by, ori }, { world }) => {
    if (isMisdescribed(body)) return refuse('not-as-described', misdescribed(body))
    const done = await answerRequest({ ori, request, by, ...present(body) }, world)
    return isRefusal(done) ? done : { status: 200, body: { request, answer: body.answer } }
  }),

  agencyRoute(stateOwnLaw, async ({ body, by, ori }, { world }) => {
    const { kind } = body
    const stated =
      body.answers === 'forbidden'
        ? await stateForbidden(
            { ori, kind, law: body.law, from: body.from, ...present({ until: body.until }) },
            by,
            world,
          )
        : await stateAllowed({ ori, kind }, by, world)
    return isRefusal(stated) ? stated : { status: 200, body: namedView(stated.state) }
  }),

  agencyRoute(reportPocOutreach, async ({ params: { ntn }, body, by, ori }, { world }) => {
    if (isMisdescribed(body)) return refuse('not-as-described', misdescribed(body))
    const done = await answerForPoc({ ntn, ori, by, ...present(body) }, world)
    return isRefusal(done) ? done : { status: 200, body: { body: body.body, answer: body.answer } }
  }),

  route(listBodies, async ({ query: { state } }, { world }) => {
    const bodies = await world.find.outreachBodies(state, mostBodiesListed)
    return { status: 200, body: { bodies: bodies.map(each => namedView(each.state)) } }
  }),

  route(nameBody, async ({ body, by }, { world }) => {
    const named = await nameOne(present(body), by, world)
    return { status: 200, body: namedView(named.state) }
  }),

  route(dismissBody, async ({ params: { ori, kind }, by }, { world }) => {
    const dismissed = await dismiss({ ori, kind }, by, world)
    return isRefusal(dismissed) ? dismissed : { status: 200, body: namedView(dismissed.state) }
  }),
]

type Sent = Readonly<{ answer: OutreachAnswer; reported?: unknown }>

const isMisdescribed = ({ answer, reported }: Sent): boolean =>
  (answer === 'record-reported') !== (reported !== undefined)

const misdescribed = ({ reported }: Sent) =>
  [{ pointer: '/reported', code: reported === undefined ? 'missing' : 'unasked' }] as const
