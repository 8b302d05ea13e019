import { approveClosure } from '#calendar/approve-closure.ts'
import { proposeClosure } from '#calendar/propose-closure.ts'
import { approveClosures, proposeClosures, readCalendar } from '#contract/calendar.ts'
import { officeDay, type OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { Calendar, DeclaredDay } from '#law/lives/calendar.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { State } from '#law/words.ts'
import { present } from '../present.ts'
import { isRefusal } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** On which days state offices are closed, and how two people declare what no rule could know. */
export const calendarRoutes: readonly Route[] = [
  route(readCalendar, async ({ params: { state }, query }, { world }) => {
    const calendar = await world.offices(state)
    const { year = world.now().toZonedDateTimeISO(jurisdictions[state].zone).year } = query
    const { version, declared } = calendar
    const proposals = (await world.find.calendar(state))?.state.proposals ?? []
    return {
      status: 200,
      body: {
        state,
        year,
        version,
        closed: closedDays(calendar, year),
        declared: declared.map(day),
        proposals: proposals.map(proposal),
      },
    }
  }),

  route(proposeClosures, async ({ params: { state }, body, by }, { world }) => {
    const seen = await proposeClosure({ state, days: body.days.map(sent => present(sent) as DeclaredDay) }, by, world)
    return { status: 201, body: changed(state, seen.state) }
  }),

  route(approveClosures, async ({ params: { state }, body, by }, { world }) => {
    const seen = await approveClosure({ state, proposal: body.proposal }, by, world)
    return isRefusal(seen) ? seen : { status: 200, body: changed(state, seen.state) }
  }),
]

const changed = (state: State, { version, proposals }: Calendar) => ({
  state,
  version,
  proposals: proposals.map(proposal),
})

const proposal = ({ id, by, days }: Calendar['proposals'][number]) => ({ id, by, days: days.map(day) })

const day = (declared: DeclaredDay) => ({ ...declared })

/** Every closed day of a year but those that are closed every week. */
function closedDays(calendar: OfficeCalendar, year: number) {
  const weekend: readonly number[] = jurisdictions[calendar.state].weekend.closed
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
    .filter(date => !weekend.includes(date.dayOfWeek))
    .map(date => ({ date: date.toString(), ...officeDay(calendar, date) }))
    .filter(({ open }) => !open)
    .map(({ date, because, confidence }) => ({ date, because, confidence }))
}
