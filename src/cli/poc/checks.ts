import { listPocChecks, type PocCheckView } from '#contract/poc-days.ts'
import { asAgency } from '../as-agency.ts'
import { isClient, isProblem, outcomeOf } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'

/** Two hundred a page: more than any state asks in a day. */
const mostPages = 500

type Page = Readonly<{ checks: readonly PocCheckView[]; more?: string }>

/** `nics poc checks DAY`: its own checks of a day, each with what it came to. */
export async function pocChecks(given: Given): Promise<Outcome> {
  const {
    args: [, day = ''],
    options,
  } = given
  if (day === '') return declined('usage', 'Say which day, such as 2026-09-11.')
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const path = listPocChecks.path.replace('{day}', encodeURIComponent(day))
  const outcome = typeof options['outcome'] === 'string' ? { outcome: options['outcome'] } : undefined
  const checks: PocCheckView[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ ...outcome, ...(after === undefined ? {} : { after }) })
    const heard = await agency<Page>(query.size === 0 ? path : `${path}?${query.toString()}`)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    checks.push(...heard.body.checks)
    after = heard.body.more
    if (after === undefined) break
  }
  const text = checks.length === 0 ? 'There is no such check on that day.\n' : `${checks.map(lineOf).join('\n')}\n`
  return { status: exits.ok, document: { checks }, page: text }
}

function lineOf({ ntn, stn, contact, outcome, responses, reportBy, contradicted }: PocCheckView): string {
  const answered = responses.map(({ kind }) => kind).join(', then ')
  const cells = [ntn, contact, outcome.padEnd(12), answered.padEnd(14), stn ?? '']
  const notes = [
    ...(contradicted ? ['contradicted'] : []),
    ...(reportBy === undefined ? [] : [`report by ${reportBy}`]),
  ]
  return `${cells.join('  ').trimEnd()}${notes.length === 0 ? '' : `  (${notes.join('; ')})`}`
}
