import type { CheckView, ProceedDates, StateReport, WaitingDates } from '#contract/check-view.ts'
import type { Unknown } from '#law/clocks/unknown.ts'
import type { OfficeCalendar } from '#law/clocks/office-calendar.ts'
import { periodEnd } from '#law/dates.ts'
import { saysNoCause, wordOf } from '#law/lives/transaction-fold.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { stateLaw } from '#law/states/earliest-lawful.ts'
import { lawfulText, provisionText } from '#law/transfer-date-text.ts'
import { defect } from '#ledger/defect.ts'
import { askAnew, nextSteps } from './next-steps.ts'

/** 28 CFR 25.6(c)(2): what a licensee is told of a check. The word is the one that was kept as told. */
export function checkView(check: Transaction, calendar: OfficeCalendar, stateReport?: StateReport): CheckView {
  const { ntn, status, lapsed, transferredOn } = check
  const { purpose, firearm, contact, zone } = check.assigned
  const always: Always = {
    ntn,
    purpose,
    firearm,
    contact,
    zone,
    told: check.told.map(({ word, at }) => ({ word, at })),
    lapsed,
    addressAsked: isAddressAsked(check),
    transferAsked: isTransferAsked(check),
    transferredOn,
    cause: causeOf(check),
    next: check.overturned?.answer === 'recheck' ? askAnew : nextSteps[status],
  }
  switch (status) {
    case 'researching':
      return { response: 'researching', status, ...always, dates: waitingDates(check, calendar) }
    case 'delayed':
    case 'lapsed':
      return { response: 'delayed', status, ...always, dates: waitingDates(check, calendar) }
    case 'proceed':
      return { response: status, status, ...always, dates: proceedDates(check, calendar) }
    case 'denied':
      return { response: status, status, ...always, stateReport }
    case 'overturned':
      return overturnedView(check, always, calendar)
    case 'cancelled':
      return { response: status, status, ...always }
    case 'with-poc':
    case 'presumed':
      return defect('a licensee asks its own point of contact, and not us, about its check')
  }
}

type Always = Omit<Extract<CheckView, { response: 'denied' }>, 'response' | 'status'>

/** 28 CFR 25.10(e): Proceed where thirty days or fewer had passed, and a check of its own after them. */
function overturnedView(check: Transaction, always: Always, calendar: OfficeCalendar): CheckView {
  const status = 'overturned'
  switch (check.overturned?.answer) {
    case 'proceed':
      return { response: 'proceed', status, ...always, dates: proceedDates(check, calendar) }
    case 'recheck':
      return { response: 'recheck', status, ...always }
    case undefined:
      return defect('a licensee asks its own point of contact, and not us, what it overturned')
  }
}

/** 34 U.S.C. 40901(l)(2): said while there is no answer, which says more. */
function causeOf(check: Transaction): CheckView['cause'] {
  if (check.cause !== undefined && wordOf(check) === 'delayed') return 'noticed'
  return saysNoCause(check) ? 'not-noticed' : undefined
}

/** On Delayed, on Denied and under 21 it would tell which authority to reach. */
function isAddressAsked({ status, assigned, addressGiven, identityDestroyed }: Transaction): boolean {
  if (addressGiven || identityDestroyed || status === 'proceed' || status === 'cancelled') return false
  return status !== 'researching' || assigned.under21
}

/** As `check/report-transfer.ts` takes a report, until it has one. */
const isTransferAsked = ({ lapsed, status, transferredOn, transferAsked }: Transaction): boolean =>
  lapsed &&
  (status === 'lapsed' || status === 'denied') &&
  transferredOn === undefined &&
  transferAsked?.notTransferred === undefined

export function waitingDates(check: Transaction, calendar: OfficeCalendar): WaitingDates {
  const { thirdBusinessDay, earliestTransferAt } = check.dates
  const federal = earliestTransferAt === undefined ? noDay : periodEnd(earliestTransferAt)
  return {
    thirdBusinessDay: thirdBusinessDay ?? noDay,
    earliestTransferAt: earliestTransferAt ?? noDay,
    ...lawfulDates(check, { federal, answered: false }, calendar),
  }
}

/** A Proceed ends the federal wait with the contact; only the state's law can still make it longer. */
export const proceedDates = (check: Transaction, calendar: OfficeCalendar): ProceedDates =>
  lawfulDates(check, { federal: contactOf(check), answered: true }, calendar)

const contactOf = ({ assigned: { contact, zone } }: Transaction): Temporal.ZonedDateTime =>
  Temporal.Instant.from(contact).toZonedDateTimeISO(zone)

/** The federal date never stands without what the state's law adds to it, or that it is unknown. */
function lawfulDates(
  { assigned, dates }: Transaction,
  { federal, answered }: Readonly<{ federal: Temporal.ZonedDateTime | Unknown; answered: boolean }>,
  calendar: OfficeCalendar,
): ProceedDates {
  const { saleState: state, firearm, zone } = assigned
  const sale = { state, firearm, zone, calendar, contact: Temporal.Instant.from(assigned.contact) }
  const { earliestLawfulAt, provisions } = stateLaw(sale, federal, answered)
  return {
    earliestLawfulAt: lawfulText(earliestLawfulAt),
    stateLaw: provisions.map(provisionText),
    validThrough: dates.validThrough,
  }
}

const noDay: Unknown = {
  unknown: 'state offices are closed without a known end, so that no business day can be counted',
}
