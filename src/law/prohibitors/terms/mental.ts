import { defaultPolicies } from '../../policies.ts'
import { allows, unresolved, type Circumstances, type Conclusion, type Under } from '../../rule.ts'
import { every, excepted, met } from './elements.ts'
import { count, oneOf, unstated, yesNo, type Stated } from './facts.ts'

export const mental = {
  event: oneOf(
    'what happened: an adjudication, a commitment, a finding in a criminal case, observation or a voluntary admission',
    [
      'adjudicated',
      'committed',
      'insanity-finding',
      'incompetent-to-stand-trial',
      'veteran-fiduciary',
      'observation',
      'voluntary-admission',
    ],
  ),
  byLawfulAuthority: yesNo('whether a court, board, commission or other lawful authority decided it'),
  finding: oneOf(
    'what was found to follow from the mental condition: danger to self or others, or incapacity to contract or manage own affairs',
    ['danger', 'incapacity', 'neither'],
  ),
  place: oneOf('where the person was committed to', [
    'mental-institution',
    'general-hospital-ward',
    'outpatient',
    'elsewhere',
  ]),
  ageAtEvent: count("the person's age at the adjudication or commitment"),
  jurisdiction: oneOf('whose authority it was: federal, military, state, tribal or local', [
    'federal',
    'military',
    'state',
    'tribal',
    'local',
  ]),
  federalFilter: oneOf(
    'whether the federal finding was set aside or the person discharged, found recovered, or found disabled on medical grounds alone without a hearing',
    ['none', 'set-aside-or-discharged', 'recovered', 'medical-finding-only'],
  ),
  relief: oneOf('whether relief was granted from the disability, and by which program', [
    'none',
    'federal-agency-program',
    'conforming-state-program',
    'other-state-relief',
    'record-removed',
    'attorney-general',
  ]),
}
export type MentalEvent = Stated<typeof mental>

/** 27 CFR 478.11: what is an adjudication or a commitment, and what is neither. */
export const happened = (record: MentalEvent, on: Circumstances['on']): Conclusion =>
  record.event === undefined ? unresolved(mental.event.ask) : events[record.event](record, on)

type Decide = (record: MentalEvent, on: Circumstances['on']) => Conclusion

const adjudicated: Decide = record =>
  every('adjudicated by lawful authority', lawfulAuthority(record), dangerOrIncapacity(record))

const events: Readonly<Record<NonNullable<MentalEvent['event']>, Decide>> = {
  adjudicated,
  committed: record => every('committed by lawful authority', lawfulAuthority(record), toAnInstitution(record)),
  'insanity-finding': () => met,
  'incompetent-to-stand-trial': () => met,
  'veteran-fiduciary': (record, on) =>
    on < fiduciariesWithdrawn
      ? adjudicated(record, on)
      : allows('a fiduciary for veterans benefits is not by itself an adjudication'),
  observation: () => allows('a stay for observation is no commitment'),
  'voluntary-admission': () => allows('a voluntary admission is no commitment'),
}

/** From this day the Department of Veterans Affairs reports nobody solely for having a fiduciary, and takes back whom it had. */
const fiduciariesWithdrawn = '2026-02-17'

function lawfulAuthority({ byLawfulAuthority }: MentalEvent): Conclusion {
  if (byLawfulAuthority === undefined) return unresolved(mental.byLawfulAuthority.ask)
  return byLawfulAuthority ? met : allows('no court, board, commission or other lawful authority decided it')
}

function dangerOrIncapacity({ finding }: MentalEvent): Conclusion {
  if (finding === undefined) return unresolved(mental.finding.ask)
  return finding === 'neither' ? allows('neither danger nor incapacity was found') : met
}

function toAnInstitution({ place }: MentalEvent): Conclusion {
  if (place === undefined) return unresolved(mental.place.ask)
  if (place === 'elsewhere') return allows('not committed to a mental institution')
  // The definition speaks of an institution and says nothing of an order that leaves the person at home.
  if (place === 'outpatient') return unresolved("an examiner's decision whether the outpatient order is a commitment")
  return met
}

/**
 * 18 U.S.C. 922(d)(4) counts events from this age; 922(g)(4) names no age. An earlier event is never a ground under the one
 * and by its words is one under the other, which is for a person to weigh.
 */
const reckonedFrom = 16

export function oldEnough({ ageAtEvent }: MentalEvent, { under, policies = defaultPolicies }: Under): Conclusion {
  if (ageAtEvent === undefined) return unresolved(mental.ageAtEvent.ask)
  if (ageAtEvent >= reckonedFrom) return met
  return under === 'sellTo' || policies['mental-event-before-16'] === 'no-ground'
    ? allows('an event before the age of 16')
    : unresolved("an examiner's decision, under a named policy, on an event before the age of 16")
}

/**
 * 34 U.S.C. 40911(c)(1) and (2)(B): a federal finding of one of three kinds may not be contributed, and is deemed not to have
 * occurred. Findings in criminal cases stand all the same, and state authorities are not bound by it.
 */
export function notFiltered(record: MentalEvent): Conclusion {
  const { event, jurisdiction, federalFilter } = record
  if (federalFilter === 'none') return met
  if (event === 'insanity-finding' || event === 'incompetent-to-stand-trial') return met
  if (jurisdiction !== undefined && !isFederal(jurisdiction)) return met
  return excepted(
    'a federal finding deemed not to have occurred',
    unstated(mental, record, 'event', 'jurisdiction', 'federalFilter'),
  )
}

/** 34 U.S.C. 40911(c)(2), 40915(b): relief reaches only what was decided under the law of the one who grants it. */
export function notRelieved({ relief, jurisdiction }: MentalEvent): Conclusion {
  if (relief === undefined) return unresolved(mental.relief.ask)
  if (relief !== 'federal-agency-program' && relief !== 'conforming-state-program') return reliefs[relief]
  if (jurisdiction === undefined) return unresolved(mental.jurisdiction.ask)
  const granted = relief === 'federal-agency-program' ? isFederal(jurisdiction) : isState(jurisdiction)
  return granted ? allows('relieved by a program under the law that decided it') : met
}

const reliefs = {
  none: met,
  'other-state-relief': met,
  'record-removed': allows('the record was removed because its basis fell away'),
  'attorney-general': allows('relief from disabilities under 18 U.S.C. 925(c)'),
} as const

type Jurisdiction = NonNullable<MentalEvent['jurisdiction']>
const isFederal = (jurisdiction: Jurisdiction): boolean => jurisdiction === 'federal' || jurisdiction === 'military'
const isState = (jurisdiction: Jurisdiction): boolean => jurisdiction === 'state' || jurisdiction === 'local'
