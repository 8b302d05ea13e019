import { cfr, decided, usc } from '../../cite.ts'
import { allows, unresolved, type Circumstances, type Conclusion } from '../../rule.ts'
import { conviction } from './conviction.ts'
import { crime } from './crime.ts'
import { met } from './elements.ts'
import { oneOf, type Stated } from './facts.ts'
import { exceeds, oneYear } from './penalty.ts'
import { relief } from './relief.ts'
import { restoration } from './restoration.ts'

/** The provisions of both texts; the decisions say what force is and that the relationship need not be an element. */
export const definition = [
  usc(18, '922(g)(9)'),
  usc(18, '922(d)(9)'),
  usc(18, '921(a)(33)'),
  usc(18, '925(c)'),
  cfr(27, '478.11'),
  decided('United States v. Hayes, 555 U.S. 415 (2009)'),
  decided('United States v. Castleman, 572 U.S. 157 (2014)'),
  decided('Voisine v. United States, 579 U.S. 686 (2016)'),
] as const

const family = [
  ...(['spouse', 'former-spouse', 'parent', 'guardian', 'co-parent', 'cohabitant', 'former-cohabitant'] as const),
  'similarly-situated-to-a-spouse-parent-or-guardian',
] as const
const dating = ['dating-partner', 'recent-dating-partner'] as const

export const domestic = {
  ...conviction,
  jurisdiction: crime.jurisdiction,
  grade: crime.grade,
  maximum: crime.maximum,
  element: oneOf(
    'which element the offense has: physical force used or attempted, a deadly weapon threatened, or neither',
    ['force', 'deadly-weapon-threat', 'neither'],
  ),
  relationship: oneOf('what the offender was to the victim', [...family, ...dating, 'casual-acquaintance', 'other']),
  counsel: oneOf('whether the person had counsel or knowingly waived it', ['represented', 'waived', 'neither']),
  jury: oneOf('whether the person was entitled to a jury, and was tried by one or knowingly waived it', [
    'not-entitled',
    'tried-by-jury',
    'waived',
    'denied',
  ]),
  ...relief,
  ...restoration,
}
export type Domestic = Stated<typeof domestic>

/** A court abroad is none of those that 18 U.S.C. 921(a)(33)(A)(i) names; it names local law from this day. */
const localSince = '2022-10-01'

export function underOurLaw({ jurisdiction }: Domestic, on: Circumstances['on']): Conclusion {
  if (jurisdiction === undefined) return unresolved(domestic.jurisdiction.ask)
  if (jurisdiction === 'foreign') return allows('convicted by a court of another country')
  return jurisdiction === 'local' && on < localSince
    ? unresolved("an examiner's decision whether a conviction under local law counts")
    : met
}

/** 27 CFR 478.11: where offenses are not so classed, one of a year or less; one that only a fine punishes is included. */
export function misdemeanor({ grade, maximum }: Domestic): Conclusion {
  if (grade === undefined) return unresolved(domestic.grade.ask)
  if (grade === 'misdemeanor') return met
  if (grade === 'felony') return tooGrave
  if (maximum === undefined) return unresolved(domestic.maximum.ask)
  return exceeds(maximum, oneYear) ? tooGrave : met
}

/** It bars as a felony, and this rule may not let the person past the one that decides it. */
const tooGrave = unresolved('the conviction, for the rule on 922(g)(1): the offense is no misdemeanor')

/** Offensive touching is force (Castleman), and so is a reckless use of it (Voisine). The name of the statute is nothing. */
export function byForce({ element }: Domestic): Conclusion {
  if (element === undefined) return unresolved(domestic.element.ask)
  return element === 'neither' ? allows('no element of force or of a threat with a deadly weapon') : met
}

/** § 921(a)(33)(B)(i). */
export function fairlyTried({ counsel, jury }: Domestic): readonly Conclusion[] {
  return [
    answered(counsel, 'neither', domestic.counsel.ask, 'had no counsel and did not waive it'),
    answered(jury, 'denied', domestic.jury.ask, 'was entitled to a jury, had none and did not waive it'),
  ]
}

const answered = (value: string | undefined, fails: string, ask: string, because: string): Conclusion => {
  if (value === undefined) return unresolved(ask)
  return value === fails ? allows(because) : met
}

/** Convictions entered before this day do not count where the victim was a dating partner: Pub. L. 117-159, § 12005. */
const datingSince = '2022-06-25'

/** The relationship has to be shown; it need not be an element of the offense (Hayes). */
export function familyOrPartner({ relationship, entered }: Domestic): Conclusion {
  if (relationship === undefined) return unresolved(domestic.relationship.ask)
  if (family.some(known => known === relationship)) return met
  if (!isDating(relationship)) return allows('the victim was neither family nor a dating partner')
  if (entered === undefined) return unresolved(domestic.entered.ask)
  return entered < datingSince ? allows('a dating partner, and convicted before June 25, 2022') : met
}

/** The definition before that day knew no dating partners. */
export function familyOnly({ relationship }: Domestic): Conclusion {
  if (relationship === undefined) return unresolved(domestic.relationship.ask)
  return family.some(known => known === relationship) ? met : allows('the victim was not family')
}

/** A continuing serious relationship of a romantic or intimate nature, now or recently: 921(a)(37). */
export const isDating = (relationship: Domestic['relationship']): boolean =>
  dating.some(known => known === relationship)
