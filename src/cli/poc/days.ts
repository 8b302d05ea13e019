import { readPocDay, readPocDayOf, readPocDays, readPocs, type PocDayView, type PocView } from '#contract/poc-days.ts'
import { asAgency } from '../as-agency.ts'
import { isClient } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { andThen, findPerson, isPerson } from '../person.ts'
import { lineOf, pageOfDay } from './page.ts'

type Options = Readonly<{ url?: string; ori?: string; all?: boolean }>

/** `nics poc days`: a point of contact's own; with `--ori all`, as an operator, every point of contact, the worst first. */
export async function pocDays(given: Given): Promise<Outcome> {
  const { ori, url } = given.options as Options
  if (ori !== undefined) return everyPoc(url)
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const heard = await agency<Readonly<{ days: readonly PocDayView[] }>>(readPocDays.path)
  return andThen(heard, body => ({
    status: exits.ok,
    document: body,
    page: body.days.length === 0 ? 'Nothing was asked on any day.\n' : `${body.days.map(lineOf).join('\n')}\n`,
  }))
}

async function everyPoc(url: string | undefined): Promise<Outcome> {
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const heard = await person.read<Readonly<{ pocs: readonly PocView[] }>>(readPocs.path)
  return andThen(heard, body => ({
    status: exits.ok,
    document: body,
    page:
      body.pocs.length === 0 ? 'No point of contact asked in the last month.\n' : body.pocs.map(pocInLines).join(''),
  }))
}

function pocInLines({ state, latest, week, lastStatement, differed }: PocView): string {
  const lines = [
    `${state} ${lineOf(latest)}`,
    `     seven days: ${week.issued} issued, ${week.presumed} presumed, ${week.contradicted} contradicted`,
    `     last statement: ${lastStatement?.day ?? 'none'}; days that differ: ${differed.join(', ') || 'none'}`,
  ]
  return `${lines.join('\n')}\n`
}

/** `nics poc day DAY`: both sides' numbers; as an operator, with `--ori`, those of that point of contact. */
export async function pocDay(given: Given): Promise<Outcome> {
  const {
    args: [, day = ''],
    options,
  } = given
  if (day === '') return declined('usage', 'Say which day, such as 2026-09-11.')
  const { ori, url } = options as Options
  const place = encodeURIComponent(day)
  if (ori !== undefined) {
    const person = findPerson(url)
    if (!isPerson(person)) return person
    const path = readPocDayOf.path.replace('{ori}', encodeURIComponent(ori)).replace('{day}', place)
    return andThen(await person.read<PocDayView>(path), shown)
  }
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  return andThen(await agency<PocDayView>(readPocDay.path.replace('{day}', place)), shown)
}

const shown = (day: PocDayView): Outcome => ({ status: exits.ok, document: day, page: pageOfDay(day) })
