import { cfr } from '../cite.ts'
import { parseDate, parseFfl } from '../numbers.ts'
import { retentionRule, type Json } from '../ruling.ts'
import type { LoggedClass } from '../words.ts'
import { yearsDenied } from './classes.ts'

/** What ATF asks: one licensee, by name and number, on the day of a proposed inspection. */
export type LogRequest = Readonly<{
  by: 'atf' | 'other'
  written: boolean
  licensee?: string
  ffl?: string
  inspectionOn?: string
}>

/** One check as the audit log holds it. `data` is everything that is kept of it, or whatever leads there. */
export type LoggedCheck<Data = Json> = Readonly<{
  ntn: string
  date: string
  ffl: string
  class: LoggedClass
  data: Data
}>

type Shown<Data> = Readonly<{ ntn: string; date: string; data?: Data }>
export type LicenseeLog<Data = Json> = Readonly<
  { answer: 'given'; deniedFrom: string; rows: readonly Shown<Data>[] } | { answer: 'declined'; because: string }
>

/** No more than so many days' worth of what was not denied, the day of preparation the last of them. */
const days = 60

/** The first day of which more than denied checks may be shown in a log that is prepared on a day. */
export const othersFrom = (preparedOn: Temporal.PlainDate): Temporal.PlainDate =>
  preparedOn.subtract({ days: days - 1 })

/**
 * 25.9(b)(1)(i): a denied check is retained in the audit log for ten years and then moved to another database, and 25.9(b)(4) draws a
 * licensee's log from the audit log. So denials from before this day are not in it, and whoever is given it is told.
 */
const deniedFrom = (preparedOn: Temporal.PlainDate): Temporal.PlainDate => preparedOn.subtract({ years: yearsDenied })

/**
 * 28 CFR 25.9(b)(4): the log of one licensee, for ATF. Denied checks are shown whole; of all others no more than number and date,
 * and only of the last sixty days.
 */
export function licenseeLog<Data>(
  request: LogRequest,
  checks: readonly LoggedCheck<Data>[],
  preparedOn: Temporal.PlainDate,
): LicenseeLog<Data> {
  const because = whyDeclined(request)
  if (because !== undefined) return { answer: 'declined', because }
  const first = othersFrom(preparedOn).toString()
  const shown = checks
    .filter(({ ffl }) => ffl === request.ffl)
    .filter(({ class: kind, date }) => kind === 'denied' || (first <= date && date <= preparedOn.toString()))
  return { answer: 'given', deniedFrom: deniedFrom(preparedOn).toString(), rows: shown.map(check => show(check)) }
}

function whyDeclined({ by, written, licensee, ffl, inspectionOn }: LogRequest): string | undefined {
  if (by !== 'atf') return 'only ATF may ask for the log of a licensee'
  if (!written) return 'the request is not in writing'
  if (licensee === undefined || licensee.trim() === '') return 'the request does not name the licensee'
  if (ffl === undefined || parseFfl(ffl) === undefined) return 'the request does not give the license number'
  if (inspectionOn === undefined || parseDate(inspectionOn) === undefined)
    return 'the request does not give the day of the proposed inspection'
  return undefined
}

const show = <Data>({ ntn, date, class: kind, data }: LoggedCheck<Data>): Shown<Data> =>
  kind === 'denied' ? { ntn, date, data } : { ntn, date }

type Given = { request: LogRequest; checks: readonly LoggedCheck[]; preparedOn: string }

const ffl = '1-54-013-01-7C-04242'
const request = { by: 'atf', written: true, licensee: 'Example Arms', ffl, inspectionOn: '2026-10-05' } as const
const checks = [
  { ntn: 'A', date: '2019-03-01', ffl, class: 'denied', data: { transferee: 'Ann Example' } },
  { ntn: 'B', date: '2026-08-01', ffl, class: 'open', data: { transferee: 'Bob Example' } },
  { ntn: 'C', date: '2026-08-02', ffl, class: 'allowed', data: { response: 'proceed' } },
  { ntn: 'D', date: '2026-09-30', ffl, class: 'open', data: { transferee: 'Dan Example' } },
  { ntn: 'E', date: '2026-09-30', ffl: '1-54-013-01-7C-99999', class: 'denied', data: { transferee: 'Eve Example' } },
] as const

export const individualLog = retentionRule({
  id: 'licensee-log',
  title: 'ATF is given one licensee’s log on written request, and of what was not denied sixty days at most',
  cites: [cfr(28, '25.9(b)(4)'), cfr(28, '25.9(b)(1)(i)')],
  says: 'On a written request of ATF that names the licensee, the license and the day of an inspection, denied checks are given whole and all others without identity, the allowed and open ones of sixty days and no more; the log says from which day on its denials are, because older ones were moved to the archive after ten years.',
  since: '2004-07-20',
  answers: ['given', 'declined'],
  decide: ({ request: asked, checks: kept, preparedOn }: Given) =>
    licenseeLog(asked, kept, Temporal.PlainDate.from(preparedOn)),
  examples: [
    {
      name: 'a denial of any year whole, others by number and date, the sixty-first day and other licensees not at all',
      given: { request, checks, preparedOn: '2026-09-30' },
      expect: {
        answer: 'given',
        deniedFrom: '2016-09-30',
        rows: [
          { ntn: 'A', date: '2019-03-01', data: { transferee: 'Ann Example' } },
          { ntn: 'C', date: '2026-08-02' },
          { ntn: 'D', date: '2026-09-30' },
        ],
      },
    },
    {
      name: 'asked over the telephone',
      given: { request: { ...request, written: false }, checks, preparedOn: '2026-09-30' },
      expect: { answer: 'declined', because: 'the request is not in writing' },
    },
    {
      name: 'no inspection is proposed',
      given: { request: { by: 'atf', written: true, licensee: 'Example Arms', ffl }, checks, preparedOn: '2026-09-30' },
      expect: { answer: 'declined', because: 'the request does not give the day of the proposed inspection' },
    },
    {
      name: 'asked by police',
      given: { request: { ...request, by: 'other' }, checks, preparedOn: '2026-09-30' },
      expect: { answer: 'declined', because: 'only ATF may ask for the log of a licensee' },
    },
  ],
})
