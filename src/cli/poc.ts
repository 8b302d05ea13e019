import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'

type PocAct = (given: Given) => Promise<Outcome | undefined>

/** What can be said after `nics poc`. Each is loaded when it is called. */
const pocActs: Readonly<Record<string, PocAct>> = {
  send: async given => (await import('./poc/send.ts')).pocSend(given),
  days: async given => (await import('./poc/days.ts')).pocDays(given),
  day: async given => (await import('./poc/days.ts')).pocDay(given),
  checks: async given => (await import('./poc/checks.ts')).pocChecks(given),
  compare: async given => (await import('./poc/compare.ts')).pocCompare(given),
  report: async given => (await import('./poc/report.ts')).pocReport(given),
  watch: async given => (await import('./poc/watch.ts')).pocWatch(given),
}

/** `nics poc …`: a point of contact’s own checks and days. */
export async function pocCommand(given: Given): Promise<Outcome | undefined> {
  const [what = ''] = given.args
  const act = Object.hasOwn(pocActs, what) ? pocActs[what] : undefined
  return act === undefined ? declined('usage', `Say one of: ${Object.keys(pocActs).join(', ')}.`) : act(given)
}
