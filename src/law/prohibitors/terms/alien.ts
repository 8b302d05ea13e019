import { allows, unresolved, type Circumstances, type Conclusion } from '../../rule.ts'
import { met } from './elements.ts'
import { day, oneOf, yesNo, type Stated } from './facts.ts'

/** What both rules on aliens look at, so that immigration authorities are asked once. */
export const alien = {
  citizen: yesNo('whether the person is a citizen or national of the United States'),
  ordered: yesNo('whether the person is under an order of removal, deportation or exclusion, or to depart voluntarily'),
  status: oneOf('which immigration status the person has now', [
    'permanent-resident',
    'refugee-or-asylee',
    'nonimmigrant',
    'paroled',
    'deferred',
    'none',
  ]),
  statusEnded: yesNo('whether that status, and not only its document, has expired, been terminated or been violated'),
  admission: oneOf('how the person was last admitted', [
    'nonimmigrant-visa',
    'visa-waiver',
    'no-visa-needed',
    'immigrant-visa',
    'not-admitted',
  ]),
  exception: oneOf('which exception of 922(y)(2), or waiver under 922(y)(3), is documented', [
    'none',
    'hunting-license',
    'admitted-to-hunt-or-compete',
    'official-representative',
    'distinguished-visitor',
    'law-enforcement-officer',
    'waiver',
  ]),
  licenseThrough: day('the last day of the hunting license or permit'),
}
export type Alien = Stated<typeof alien>

export function foreign({ citizen }: Alien): Conclusion {
  if (citizen === undefined) return unresolved(alien.citizen.ask)
  return citizen ? allows('a citizen or national of the United States') : met
}

/** 27 CFR 478.11(d): the order is enough, whatever status is claimed and whether or not the person has left. */
export function ordered(record: Alien): Conclusion {
  if (record.ordered === undefined) return unresolved(alien.ordered.ask)
  return record.ordered ? met : allows('under no order to leave')
}

/** 27 CFR 478.11(a) to (c): not in valid immigrant, nonimmigrant or parole status. */
export function withoutStatus({ status, statusEnded }: Alien): Conclusion {
  if (statusEnded === true || status === 'none') return met
  if (status === undefined) return unresolved(alien.status.ask)
  // The definition does not name them, and the courts of appeals differ.
  if (status === 'deferred')
    return unresolved(
      "an examiner's decision whether deferred action or temporary protection makes the presence lawful",
    )
  return statusEnded === undefined
    ? unresolved(alien.statusEnded.ask)
    : allows('in valid immigrant, nonimmigrant or parole status')
}

type Admission = NonNullable<Alien['admission']>

/** Who was admitted in one of these ways and has not become a permanent resident since. */
export function admittedBy(ways: readonly Admission[], { admission, status }: Alien): Conclusion {
  if (status === 'permanent-resident') return allows('a permanent resident, however admitted before')
  if (admission === undefined) return unresolved(alien.admission.ask)
  if (!ways.includes(admission)) return allows('not admitted under a nonimmigrant visa')
  if (status === undefined) return unresolved(alien.status.ask)
  return status === 'refugee-or-asylee'
    ? unresolved("an examiner's decision whether refuge ends what the nonimmigrant visa began")
    : met
}

/** 18 U.S.C. 922(y)(2) and (3). A hunting license excepts whoever holds it, through its last day. */
export function notExcepted({ exception, licenseThrough }: Alien, on: Circumstances['on']): Conclusion {
  if (exception === undefined) return unresolved(alien.exception.ask)
  if (exception !== 'hunting-license') return exceptions[exception]
  if (licenseThrough === undefined) return unresolved(alien.licenseThrough.ask)
  return licenseThrough < on ? met : allows('holds a hunting license or permit issued in the United States')
}

const exceptions = {
  none: met,
  'admitted-to-hunt-or-compete': allows('admitted for lawful hunting or sporting purposes'),
  'official-representative': allows('an accredited official representative of a foreign government'),
  'distinguished-visitor': allows('designated a distinguished foreign visitor by the Department of State'),
  'law-enforcement-officer': allows('a law enforcement officer of a friendly government, here on official business'),
  waiver: allows('the Attorney General has waived the bar'),
} as const satisfies Record<Exclude<NonNullable<Alien['exception']>, 'hunting-license'>, Conclusion>
