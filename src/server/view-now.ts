import type { CheckView, StateReport } from '#contract/check-view.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { World } from '../world.ts'
import { checkView } from './check-view.ts'
import { deniedOn, stateReportOf } from './state-report.ts'
import { licenseeAlertIn } from '#law/notices/licensee-reports.ts'

/** A check as its licensee is shown it now, with what the state declared about its offices since. */
export const viewNow = async (check: Transaction, world: World): Promise<CheckView> =>
  checkView(check, await world.offices(check.assigned.saleState), await owedToState(check, world))

/** What the state of the sale has the licensee itself tell police of a Denied, from when it is told. */
async function owedToState(check: Transaction, world: World): Promise<StateReport | undefined> {
  const { ffl, saleState } = check.assigned
  if (check.status !== 'denied' || ffl === undefined) return undefined
  const alert = licenseeAlertIn(saleState, deniedOn(check, world.now()))
  if (alert === undefined) return undefined
  const licensee = await world.find.licensee(ffl)
  return licensee === undefined ? undefined : stateReportOf(check, alert, licensee.state, world.now())
}
