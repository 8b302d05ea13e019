import { comparePocDay, listPocChecks, readPocDay, readPocDayOf, readPocDays, readPocs } from '#contract/poc-days.ts'
import type { IsoDate, Ori } from '#law/words.ts'
import { compareDay } from '#poc/compare-day.ts'
import { listChecks } from '#poc/list-checks.ts'
import { dayNow, lookAtDay } from '#poc/look-at-day.ts'
import { watchPocs } from '#poc/watch.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { createBell } from './bell.ts'
import type { House } from './house.ts'
import { comparedView, dayView, listedView, watchedView } from './poc-day-view.ts'
import { present } from '../present.ts'
import { route, type Route } from './route.ts'

/** A month, as a list that a person looks through. */
const daysListed = 31

/** The operational days of points of contact: for each its own, for whoever watches all of them. */
export const pocDayRoutes: readonly Route[] = [
  route(readPocDays, async ({ caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const days = await world.find.pocDaysOf(ori, daysListed)
    return {
      status: 200,
      body: { days: (await Promise.all(days.map(({ state }) => dayNow(state, world)))).map(dayView) },
    }
  }),

  route(readPocDay, async ({ params: { day }, query: { wait = 0 }, caller: { ori }, http }, house) => {
    if (ori === undefined) return refuse('may-not')
    if (wait > 0) {
      const looked = await lookAtDay(ori, day, house.world)
      if (isRefusal(looked)) return looked
      if (!(await untilWarned({ ori, day, wait, gone: http.signal }, house))) return refuse('too-many-streams')
    }
    const looked = await lookAtDay(ori, day, house.world)
    return isRefusal(looked) ? looked : { status: 200, body: dayView(looked) }
  }),

  route(listPocChecks, async ({ params: { day }, query, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const listed = await listChecks({ ori, day, ...present(query) }, world)
    return isRefusal(listed) ? listed : { status: 200, body: listedView(listed) }
  }),

  route(comparePocDay, async ({ params: { day }, body, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const compared = await compareDay({ ori, day, by, ...present(body) }, world)
    return isRefusal(compared) ? compared : { status: 200, body: comparedView(compared) }
  }),

  route(readPocs, async (_, { world }) => ({
    status: 200,
    body: { pocs: (await watchPocs(world)).map(watchedView) },
  })),

  route(readPocDayOf, async ({ params: { ori, day } }, { world }) => {
    const looked = await lookAtDay(ori, day, world)
    return isRefusal(looked) ? looked : { status: 200, body: dayView(looked) }
  }),
]

type Waiting = Readonly<{ ori: Ori; day: IsoDate; wait: number; gone: AbortSignal }>

/** False where as many wait already as may. */
async function untilWarned({ ori, day, wait, gone }: Waiting, { listeners }: House): Promise<boolean> {
  const bell = createBell()
  const stop = listeners.listen({ ori }, day, bell.ring)
  if (stop === undefined) return false
  await bell.wait(wait * 1000, gone)
  stop()
  return true
}
