import { initiateCheck } from '#check/initiate-check.ts'
import { startTelephoneCheck, type TelephoneView } from '#contract/telephone.ts'
import type { OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { isRefusal } from '../refusal.ts'
import { proceedDates, waitingDates } from './check-view.ts'
import { nextSteps } from './next-steps.ts'
import { route, type Route } from './route.ts'
import { readTransferee } from './transferee.ts'

/** 28 CFR 25.6(b): what a representative may ask for a licensee who is at the telephone. */
export const telephoneRoutes: readonly Route[] = [
  route(startTelephoneCheck, async ({ body, by, key }, { world }) => {
    const transferee = readTransferee(body.transferee, world)
    if (isRefusal(transferee)) return transferee
    const { licensee, purpose, firearm } = body
    const inquiry = { by: licensee, through: 'representative', purpose, firearm, transferee, key } as const
    const check = await initiateCheck({ ...inquiry, enteredBy: by.id }, world)
    return isRefusal(check)
      ? check
      : { status: 201, body: telephoneView(check.state, await world.offices(check.state.assigned.saleState)) }
  }),
]

/** 25.8(g): Proceed or Delayed, as it was said first. Whatever came later comes from the Operations Center. */
function telephoneView(check: Transaction, calendar: OfficeCalendar): TelephoneView {
  const { ntn, assigned, told } = check
  const always = { ntn, contact: assigned.contact }
  return told[0]?.word === 'proceed'
    ? { response: 'proceed', ...always, next: nextSteps.proceed, dates: proceedDates(check, calendar) }
    : { response: 'delayed', ...always, next: nextSteps.delayed, dates: waitingDates(check, calendar) }
}
