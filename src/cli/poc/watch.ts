import { setTimeout as sleep } from 'node:timers/promises'
import { readPocDay, readPocDays, type PocDayView } from '#contract/poc-days.ts'
import { asAgency } from '../as-agency.ts'
import { isClient, isProblem, outcomeOf, type Client } from '../client.ts'
import type { Given } from '../command.ts'
import type { Outcome } from '../output.ts'
import { lineOf } from './page.ts'

/** As long as the server lets anybody wait. */
const wait = 30
/** On a day on which nothing was asked yet there is nothing to wait for. */
const looksAgainAfter = 15_000
/** A month without an end: whoever watches longer starts it again. */
const mostLooks = 100_000

/** `nics poc watch`: prints the day whenever its numbers change, and at once when its end is warned of; a line each, JSON with `--json`. */
export async function pocWatch(given: Given): Promise<Outcome | undefined> {
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  let before = ''
  for (let look = 0; look < mostLooks; look += 1) {
    const heard = await agency<Readonly<{ days: readonly PocDayView[] }>>(readPocDays.path)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    const [newest] = heard.body.days
    const line = newest === undefined ? '' : written(newest, given)
    if (line !== before && line !== '') process.stdout.write(`${line}\n`)
    before = line
    await pause(newest, agency)
  }
  return undefined
}

const written = (day: PocDayView, { options }: Given): string =>
  options['json'] === true ? JSON.stringify(day) : `${lineOf(day)}${warning(day)}`

const warning = ({ warned, endsAt, status }: PocDayView): string =>
  warned === undefined || status === 'stated'
    ? ''
    : `\n  Warned at ${warned.at}: ${warned.undetermined} without a report, ${warned.held} to report open, by ${endsAt}`

async function pause(day: PocDayView | undefined, agency: Client): Promise<void> {
  if (day === undefined || day.status === 'stated') await sleep(looksAgainAfter)
  else await agency(`${readPocDay.path.replace('{day}', day.day)}?wait=${wait}`)
}
