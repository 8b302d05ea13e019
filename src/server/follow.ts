import { retrieve, type Retrieving } from '#check/retrieve.ts'
import { followCheck, readCheck } from '#contract/licensee.ts'
import type { CheckView } from '#contract/check-view.ts'
import type { Seen } from '#law/lives/lives.ts'
import { wasTold } from '#law/lives/transaction-fold.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { createBell, type Bell } from './bell.ts'
import { viewNow } from './view-now.ts'
import type { House } from './house.ts'
import { route, type Route } from './route.ts'
import type { SignedIn } from './sign-in.ts'
import type { News } from './stream.ts'

/** Live status: a licensee waits for news in one request, or follows a check in a stream of them. */
export const followRoutes: readonly Route[] = [
  route(readCheck, async ({ params, query: { wait = 0 }, http, ...call }, house) => {
    const asking = own(params.ntn, 'poll', call)
    if (wait > 0) {
      const before = await untilNews(asking, wait, http.signal, house)
      if (isRefusal(before)) return before
      // Nobody is there any more to be told.
      if (http.signal.aborted && before !== undefined)
        return { status: 200, body: await viewNow(before.state, house.world) }
    }
    const seen = await retrieve(asking, house.world)
    return isRefusal(seen) ? seen : { status: 200, body: await viewNow(seen.state, house.world) }
  }),

  route(followCheck, async ({ params, http, ...call }, house) => {
    const asking = own(params.ntn, 'stream', call)
    const bell = createBell()
    const stop = house.listeners.listen(asking.scope, asking.ntn, bell.ring)
    if (stop === undefined) return refuse('too-many-streams')
    const seen = await retrieve(asking, house.world)
    const last = Number(http.headers['last-event-id'] ?? 0)
    if (!isRefusal(seen) && !(isFinal(seen.state) && toldSoFar(seen.state) === last)) {
      return { status: 200, news: follow({ asking, seen, last, bell, stop, gone: http.signal }, house) }
    }
    stop()
    // A browser comes back to a stream that ended, unless it is told that there is nothing more.
    return isRefusal(seen) ? seen : { status: 204, body: undefined }
  }),
]

type Asking = Retrieving & Readonly<{ scope: Readonly<{ ffl: SignedIn['licensee']['credential']['ffl'] }> }>

const own = (
  ntn: Ntn,
  through: string,
  { by, credential }: Pick<SignedIn['licensee'], 'by' | 'credential'>,
): Asking => ({
  ntn,
  by,
  scope: { ffl: credential.ffl },
  through,
})

/** Waits while there is nothing to tell: the licensee heard how the check stands, and it can still change. */
async function untilNews({ ntn, scope }: Asking, seconds: number, gone: AbortSignal, { world, listeners }: House) {
  const bell = createBell()
  const stop = listeners.listen(scope, ntn, bell.ring)
  if (stop === undefined) return refuse('too-many-streams')
  try {
    const seen = await world.find.transaction(ntn, scope)
    if (seen !== undefined && wasTold(seen.state) && !isFinal(seen.state)) await bell.wait(seconds * 1000, gone)
    return seen
  } finally {
    stop()
  }
}

type Following = Readonly<{
  asking: Asking
  seen: Seen<'transaction'>
  /** What the client heard last, where it comes back. */
  last: number
  bell: Bell
  stop: () => void
  gone: AbortSignal
}>

/** How the check stands, and then each change, until an answer is final or the stream has lasted its time. */
async function* follow(
  { asking, seen, last, bell, stop, gone }: Following,
  { world, settings, listeners }: House,
): AsyncGenerator<News<CheckView>> {
  const ends = world.now().add({ seconds: settings.streamLasts })
  let told = last
  let { state } = seen
  try {
    while (!gone.aborted && !listeners.isClosed()) {
      yield toldSoFar(state) === told ? 'heartbeat' : { id: toldSoFar(state), body: await viewNow(state, world) }
      told = toldSoFar(state)
      if (isFinal(state) || Temporal.Instant.compare(world.now(), ends) >= 0) return
      await bell.wait(settings.heartbeatEvery * 1000, gone)
      if (gone.aborted) return
      // Looked at with every heartbeat too: who carries out what is owed may be another process.
      const again = await retrieve(asking, world)
      if (isRefusal(again)) return
      ;({ state } = again)
    }
  } finally {
    stop()
  }
}

/** Counts what this licensee was told, which is all that a number of an event may tell: not what happened in between. */
const toldSoFar = ({ told }: Transaction): number => told.length

const isFinal = ({ status }: Transaction): boolean =>
  status === 'proceed' || status === 'denied' || status === 'cancelled'
