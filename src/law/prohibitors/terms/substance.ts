import { cfr, usc } from '../../cite.ts'
import { defaultPolicies } from '../../policies.ts'
import { allows, unresolved, type Circumstances, type Conclusion } from '../../rule.ts'
import { every, met, some } from './elements.ts'
import { count, day, oneOf, unstated, yesNo, type Stated } from './facts.ts'

/** The provisions that all three texts share. What 21 U.S.C. 802(6) schedules is controlled, whatever a state allows. */
export const drugCites = [usc(18, '922(g)(3)'), usc(18, '922(d)(3)'), usc(21, '802(6)'), cfr(27, '478.11')] as const

export const substance = {
  drug: oneOf('what was used: marijuana, another controlled substance, or alcohol or tobacco', [
    'marijuana',
    'other-controlled-substance',
    'alcohol-or-tobacco',
  ]),
  addicted: yesNo('whether a pattern of compulsive use is shown, with control over the use impaired or lost'),
  regular: yesNo('whether the use is regular over an extended period, and not isolated or sporadic'),
  continuing: yesNo('whether the use continues into the present'),
  prescription: oneOf('whether a lawful prescription covers the use', [
    'none',
    'as-prescribed',
    'slightly-otherwise',
    'substantially-otherwise',
  ]),
  event: oneOf('what kind of event the record rests on', [
    'conviction',
    'arrest',
    'drug-test',
    'admission',
    'military-discipline',
  ]),
  eventOn: day('the day of the latest event'),
  events: count('how many separate events show the use'),
  earlierOn: day('the day of the event before the latest'),
  beyondUse: oneOf('what the record shows beyond regular use: intoxication while armed, danger to others, or nothing', [
    'nothing',
    'intoxication',
    'danger',
  ]),
}
export type Substance = Stated<typeof substance>

/** 21 U.S.C. 802(6) leaves out alcohol and tobacco. Marijuana it schedules, and a state's law does not change that. */
export function controlled({ drug }: Substance): Conclusion {
  if (drug === undefined) return unresolved(substance.drug.ask)
  return drug === 'alcohol-or-tobacco' ? allows('no controlled substance was used') : met
}

export const addicted = (record: Substance): Conclusion => isSo(record, 'addicted', 'no compulsive use is shown')
export const continuing = (record: Substance): Conclusion =>
  isSo(record, 'continuing', 'the use does not continue into the present')

function isSo(record: Substance, name: 'addicted' | 'continuing', otherwise: string): Conclusion {
  if (record[name] === undefined) return unresolved(substance[name].ask)
  return record[name] ? met : allows(otherwise)
}

type Prescription = NonNullable<Substance['prescription']>

/** Use as prescribed is lawful. What else still counts as covered, each text says. */
export function unprescribed({ prescription }: Substance, covered: readonly Prescription[]): Conclusion {
  if (prescription === undefined) return unresolved(substance.prescription.ask)
  return covered.includes(prescription) ? allows('used under a lawful prescription') : met
}

/** The definition since January 22, 2026: regular use over an extended period, which one event does not show. */
export function pattern(record: Substance): Conclusion {
  if (record.regular === false) return allows('the use is isolated or sporadic')
  const missing = unstated(substance, record, 'regular', 'events')
  if (missing.length > 0) return unresolved(...missing)
  return (record.events ?? 0) > 1 ? met : unresolved('what shows regular use: the record rests on a single event')
}

/** The decision spoke of marijuana, and left intoxication, addiction and the danger of the one person open. */
export function beyondUse({ beyondUse: shown, drug }: Substance, { policies }: Circumstances): Conclusion {
  if ((policies ?? defaultPolicies)['controlled-substance-alone'] === 'definition') return met
  if (shown === undefined) return unresolved(substance.beyondUse.ask)
  if (shown !== 'nothing') return met
  if (drug === undefined) return unresolved(substance.drug.ask)
  return drug === 'marijuana'
    ? allows('regular use of marijuana alone')
    : unresolved(
        "an examiner's decision, under a named policy, on regular use alone of a substance other than marijuana",
      )
}

const within = { year: { years: 1 }, fiveYears: { years: 5 } } as const

/** The definition until January 21, 2026: what is recent is taken to go on. The examples of it are not read in the source. */
export const current = (record: Substance, on: Circumstances['on']): Conclusion =>
  some('no current use is shown', continuing(record), inferred(record, on))

function inferred(record: Substance, on: Circumstances['on']): Conclusion {
  const { event, eventOn } = record
  if (event === undefined || eventOn === undefined)
    return unresolved(...unstated(substance, record, 'event', 'eventOn'))
  return event === 'arrest'
    ? every('arrested again within the year', recent(eventOn, on, 'year'), arrestedBefore(record, on))
    : recent(eventOn, on, 'year')
}

/** One arrest infers nothing; a second does, if the one before was within five years. */
function arrestedBefore(record: Substance, on: Circumstances['on']): Conclusion {
  const { events, earlierOn } = record
  if (events === undefined) return unresolved(...unstated(substance, record, 'events', 'earlierOn'))
  if (events < 2) return allows('a single arrest')
  return earlierOn === undefined ? unresolved(substance.earlierOn.ask) : recent(earlierOn, on, 'fiveYears')
}

/** The anniversary still belongs to the period, so that in doubt the later day counts. */
const recent = (from: string, on: Circumstances['on'], period: keyof typeof within): Conclusion =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(from).add(within[period]), on) < 0
    ? allows('nothing recent enough')
    : met
