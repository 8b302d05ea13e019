import { listUnanswered as unanswered } from '#check/list-unanswered.ts'
import { noteTransfer as note } from '#check/note-transfer.ts'
import { reportNoTransfer as reportNone } from '#check/report-no-transfer.ts'
import { retrieve } from '#check/retrieve.ts'
import { listUnanswered, mostUnanswered, noteTransfer, reportNoTransfer } from '#contract/transfers.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'
import { isInFuture } from './transferee.ts'
import { viewNow } from './view-now.ts'

/** Whether a firearm was transferred before its check was denied: what a licensee says, and what it is asked by telephone. */
export const transferRoutes: readonly Route[] = [
  route(reportNoTransfer, async ({ params: { ntn }, by, credential: { ffl } }, { world }) => {
    const own = { ntn, by, scope: { ffl } }
    const done = await reportNone(own, world)
    if (isRefusal(done)) return done
    const seen = await retrieve({ ...own, through: 'answer' }, world)
    return isRefusal(seen) ? seen : { status: 200, body: await viewNow(seen.state, world) }
  }),

  route(listUnanswered, async (_, { world }) => ({
    status: 200,
    body: { unanswered: [...(await unanswered(mostUnanswered, world))] },
  })),

  route(noteTransfer, async ({ params: { ntn }, body, by }, { world }) => {
    const { transferred } = body
    if (body.transferred && isInFuture(body.on, world))
      return refuse('not-as-described', [{ pointer: '/on', code: 'in-the-future' }])
    const heard = body.transferred ? { on: body.on } : {}
    const done = await note({ ntn, by, scope: { audience: 'operator' }, ...heard }, world)
    return isRefusal(done) ? done : { status: 200, body: { ntn, transferred } }
  }),
]
