import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'

type PocAct = (given: Given) => Promise<Outcome | undefined>

/** What can be said after `nics poc`. Each is loaded when it is called. */
const pocActs: Readonly<Record<string, PocAct>> = {
  report: async given => (await import('./poc/report.ts')).pocReport(given),
}

/** `nics poc …`: a point of contact’s own checks and days. */
export async function pocCommand(given: Given): Promise<Outcome | undefined> {
  const [what = ''] = given.args
  const act = Object.hasOwn(pocActs, what) ? pocActs[what] : undefined
  return act === undefined ? declined('usage', `Say one of: ${Object.keys(pocActs).join(', ')}.`) : act(given)
}
