import { allows, unresolved, type Conclusion } from '../../rule.ts'
import { every, excepted, met } from './elements.ts'
import { oneOf, unstated, yesNo, type Stated } from './facts.ts'
import { exceeds, oneYear, penalty, twoYears } from './penalty.ts'

/** Whose court it was. A state includes the District of Columbia and the territories (18 U.S.C. 921(a)(2)). */
export const jurisdictions = ['federal', 'military', 'state', 'tribal', 'local', 'foreign'] as const

export const crime = {
  jurisdiction: oneOf('whose court it was: federal, military, state, tribal, local or foreign', jurisdictions),
  grade: oneOf('how the law of that jurisdiction classes the offense', ['felony', 'misdemeanor', 'other']),
  maximum: penalty('the longest sentence the law allows for the offense'),
  businessRegulation: yesNo(
    'whether the offense is one of antitrust, unfair trade, restraint of trade or similar regulation of business',
  ),
}
export type Crime = Stated<typeof crime>

/** 18 U.S.C. 921(a)(20): punishable by more than a year, and neither of the two kinds that the definition leaves out. */
export const punishableByMoreThanAYear = (offense: Crime): Conclusion =>
  every(
    'punishable by more than one year',
    longEnough(offense),
    notShortStateMisdemeanor(offense),
    notBusinessRegulation(offense),
  )

/** The sentence that the law allows decides, whatever was imposed. */
function longEnough({ maximum }: Crime): Conclusion {
  if (maximum === undefined) return unresolved(crime.maximum.ask)
  return exceeds(maximum, oneYear) ? met : allows('punishable by one year or less')
}

/** § 921(a)(20)(B): a state's own misdemeanor is left out up to two years. A federal one is not. */
function notShortStateMisdemeanor(offense: Crime): Conclusion {
  const { maximum, grade, jurisdiction } = offense
  if (maximum !== undefined && exceeds(maximum, twoYears)) return met
  if (grade !== undefined && grade !== 'misdemeanor') return met
  if (jurisdiction !== undefined && jurisdiction !== 'state') return met
  return excepted(
    'a state misdemeanor punishable by two years or less',
    unstated(crime, offense, 'maximum', 'jurisdiction', 'grade'),
  )
}

/** § 921(a)(20)(A) speaks of federal and state offenses, and courts-martial are federal. */
function notBusinessRegulation(offense: Crime): Conclusion {
  const { businessRegulation, jurisdiction } = offense
  if (businessRegulation === false) return met
  if (jurisdiction !== undefined && !['federal', 'military', 'state'].includes(jurisdiction)) return met
  return excepted('an offense of business regulation', unstated(crime, offense, 'jurisdiction', 'businessRegulation'))
}
