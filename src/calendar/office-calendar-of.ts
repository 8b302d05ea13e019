import { publishedRules, type OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { State } from '#law/words.ts'
import type { Find } from '../find.ts'

/** The offices of a state: its published rules, and what two people have declared since, with the version of the latter. */
export const officeCalendarOf =
  (find: Pick<Find, 'calendar'>) =>
  async (state: State): Promise<OfficeCalendar> => {
    const seen = await find.calendar(state)
    return seen === undefined
      ? publishedRules(state)
      : { state, version: seen.state.version, declared: seen.state.declared }
  }
