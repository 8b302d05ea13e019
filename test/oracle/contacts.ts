import { jurisdictions } from '#law/states/registry.ts'
import { states, type State } from '#law/words.ts'
import type { Chance } from './chance.ts'
import type { Contacted } from './clocks.ts'
import { dayOf, textOf, type Day } from './days.ts'
import type { Declared } from './offices.ts'
import { changesOf, momentOf, wallAt } from './zones.ts'

/** Havana changes its clocks at midnight, where 12:01 a.m. itself is skipped or comes twice; no zone of ours does. */
const elsewhere = ['America/Havana'] as const

const zonesOf = (state: State): readonly string[] => [jurisdictions[state].zone, ...jurisdictions[state].otherZones]

/** So many contacts of each state, one state after another, so that the program keeps a state's closures as it does at work. */
export function* contacts(chance: Chance, each: number): Generator<Contacted> {
  for (const state of states) for (let made = 0; made < each; made += 1) yield contact(chance, state)
}

function contact(chance: Chance, state: State): Contacted {
  const zone = chance.percent(3) ? chance.oneOf(elsewhere) : chance.oneOf(zonesOf(state))
  const second = momentFor(chance, zone)
  const { day } = wallAt(second, zone)
  const under21 = chance.percent(60)
  // Sometimes before the contact, which cannot be; mostly about the third business day, which decides.
  const causeOn = chance.percent(70) ? textOf(day + chance.between(chance.percent(10) ? -2 : 0, 8)) : undefined
  const declared = chance.percent(50) ? declarations(chance, day) : []
  return { state, zone, second, under21, declared, ...(causeOn !== undefined && { causeOn }) }
}

/** Where clocks are easily wrong, more often than a year has such days. */
function momentFor(chance: Chance, zone: string): number {
  const changes = changesOf(zone).filter(change => change > momentOf({ day: dayOf('1999-01-10'), second: 0 }, zone))
  const kind = chance.between(0, 99)
  if (kind < 15 && changes.length > 0) return chance.oneOf(changes) + chance.between(-5400, 5400)
  const day = kind < 30 && changes.length > 0 ? beforeChange(chance, zone, changes) : dayFor(chance, kind)
  return momentOf({ day, second: secondFor(chance) }, zone, chance.percent(50))
}

/** So that the period runs over the change, or ends in its night. */
const beforeChange = (chance: Chance, zone: string, changes: readonly number[]): Day =>
  wallAt(chance.oneOf(changes), zone).day - chance.between(0, 16)

function dayFor(chance: Chance, kind: number): Day {
  const year = chance.between(1999, 2032)
  const leapYear = chance.between(500, 508) * 4
  if (kind < 45) return dayOf(`${year}-12-14`) + chance.between(0, 24)
  if (kind < 55) return dayOf(`${leapYear}-02-29`) + chance.between(-16, 4)
  if (kind < 65) return dayOf('2022-06-25') + chance.between(-3, 3)
  if (kind < 75) return dayOf('2032-09-30') + chance.between(-3, 3)
  if (kind < 82) return dayOf(`${year}-11-01`) + chance.between(0, 29)
  return chance.between(dayOf('1999-01-01'), dayOf('2032-12-31'))
}

/** Midnight and what is about it, the hours of the Operations Center, or any second. */
function secondFor(chance: Chance): number {
  const edges = [0, 1, 59, 60, 61, 3599, 3600, 3601, 7199, 7200, 28_799, 28_800, 64_799, 64_800, 86_399]
  return chance.percent(50) ? chance.oneOf(edges) : chance.between(0, 86_399)
}

/** Orders of every kind about the days that count: of one day or a run, without end, closing and opening, over each other. */
function declarations(chance: Chance, contactDay: Day): readonly Declared[] {
  return Array.from({ length: chance.between(1, 6) }, () => {
    const from = contactDay + chance.between(-6, 24)
    const [date, open] = [textOf(from), chance.percent(45)]
    const kind = chance.between(0, 99)
    if (kind < 50) return { date, open }
    // Most closures without end are ended by a later order, or every second date would be unknown.
    if (kind < 56) return { date, open, through: 'further-order' }
    return { date, open, through: textOf(from + chance.between(0, 20)) }
  })
}
