import type { Calendar, DeclaredDay } from '#law/lives/calendar.ts'
import type { Dates } from '#law/lives/transaction.ts'
import type { State } from '#law/words.ts'
import type { Case, Evidence, MakeWatch, Moment } from '../evidence.ts'
import { about, unless, watchEvents } from '../rule.ts'
import { dateOf, isHeld } from './own-days.ts'
import { dayIn, ownDates } from './own-dates.ts'

/**
 * I8, I9: the dates of a check are those of the law, by the offices that are known when they are written down. I11: what has
 * lapsed is not computed again, and no version of a calendar is lost. I12: a period ends by the dates that a second computation
 * gives at that moment. I13: under 21 is a matter of civil dates.
 */
export const clocks: MakeWatch = evidence => ({
  ...watchEvents([
    about('I8', 'assigned', ({ dates }, { after }) => differences(dates, after, evidence)),
    about('I8', 'dates-changed', ({ dates }, { after }) => differences(dates, after, evidence)),
    about('I9', 'cause-noticed', ({ dates }, { after }) => differences(dates, after, evidence)),
    about('I9', 'cause-noticed', (event, { after, before, row }) => [
      ...unless(after.assigned.under21, 'the transferee is not under 21'),
      ...unless(row.by === `examiner ${event.examiner}`, 'nobody states the ground'),
      ...unless(before !== undefined && reported(before, event.ground), 'nobody has reported a record'),
      ...unless(event.on === dateOf(dayIn(row.at, after.assigned.zone)), 'it is not dated today'),
    ]),
    about('I11', 'dates-changed', (_, { before }) => unless(before?.status !== 'lapsed', 'the period had run out')),
    about('I12', 'lapsed', (_, { after, before }, __, moment) => [
      ...unless(before?.status === 'delayed', `it was ${before?.status}`),
      ...tooEarly(after, evidence, moment),
    ]),
    about('I13', 'assigned', ({ under21 }, { after }) => {
      const { asked, assigned } = after
      const born = asked?.inquiry.transferee.description.born
      const young =
        born !== undefined && isTransfer(after) && isHeld(born, dateOf(dayIn(assigned.contact, assigned.zone)))
      return unless(under21 === young, `under 21 is ${under21}, and the civil dates say ${young}`)
    }),
  ])(evidence),
  kept: versions(evidence),
})

const isTransfer = ({ assigned }: Case): boolean =>
  !['permit', 'permit-recheck', 'administrative', 'disposition', 'nuclear'].includes(assigned.purpose)

const calendarOf = ({ sim }: Evidence, state: State): Calendar | undefined => {
  const row = sim.store.tables.lives.get(state, 'calendar')
  return row === undefined ? undefined : (JSON.parse(row.state) as Calendar)
}

const declaredIn = (evidence: Evidence, state: State): readonly DeclaredDay[] =>
  calendarOf(evidence, state)?.declared ?? []

function own(check: Case, evidence: Evidence) {
  const { contact, zone, saleState, under21 } = check.assigned
  const cause = check.events.findLast(({ event }) => event.type === 'cause-noticed')?.event
  const causeOn = cause?.type === 'cause-noticed' ? { causeOn: cause.on } : {}
  return ownDates({ contact, zone, saleState, under21, ...causeOn }, declaredIn(evidence, saleState))
}

function differences(dates: Dates, check: Case, evidence: Evidence): readonly string[] {
  const { third, earliest, validThrough, destroyBy } = own(check, evidence)
  const ends =
    dates.earliestTransferAt === undefined ? undefined : Temporal.ZonedDateTime.from(dates.earliestTransferAt)
  const version = calendarOf(evidence, check.assigned.saleState)?.version ?? 0
  return [
    ...unless(dates.thirdBusinessDay === third, `third business day ${dates.thirdBusinessDay}, and we count ${third}`),
    ...unless(
      ends?.epochNanoseconds === earliest?.epochNanoseconds,
      `period ends ${ends?.toString()}, and we say ${earliest?.toString()}`,
    ),
    ...unless(dates.validThrough === validThrough, `good through ${dates.validThrough}, and we say ${validThrough}`),
    ...unless(dates.destroyBy === destroyBy, `kept to ${dates.destroyBy}, and we say ${destroyBy}`),
    ...unless(
      dates.calendarVersion === version,
      `by version ${dates.calendarVersion} of the calendar, which is at ${version}`,
    ),
  ]
}

function tooEarly(check: Case, evidence: Evidence, { now }: Moment): readonly string[] {
  const { earliest } = own(check, evidence)
  const over = earliest !== undefined && Temporal.Instant.compare(earliest, now) <= 0
  return unless(over, `at ${now.toString()}, and the period ends ${earliest?.toString() ?? 'on no known day'}`)
}

const reported = ({ events }: Case, ground: string): boolean =>
  events.some(
    ({ event }) => event.type === 'outreach-answered' && event.body === ground && event.answer === 'record-reported',
  )

/** Every version of a state's calendar begins as the one before it. */
function versions(evidence: Evidence) {
  const known = new Map<string, string>()
  return ({ lives }: Readonly<{ lives: readonly Readonly<{ life: string; subject: string }>[] }>): void => {
    for (const { life, subject } of lives) {
      if (life !== 'calendar') continue
      const declared = JSON.stringify(declaredIn(evidence, subject as State)).slice(0, -1)
      if (!declared.startsWith(known.get(subject) ?? '['))
        evidence.violated('I11', `${subject}: a declared closure is gone`)
      known.set(subject, declared)
    }
  }
}
