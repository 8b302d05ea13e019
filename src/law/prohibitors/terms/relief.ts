import { allows, unresolved, type Conclusion } from '../../rule.ts'
import { excepted, met } from './elements.ts'
import { oneOf, unstated, yesNo, type Stated } from './facts.ts'

export const relief = {
  relief: oneOf('whether the conviction was expunged, set aside or pardoned, or rights were restored', [
    'none',
    'expunged',
    'set-aside',
    'pardoned',
    'civil-rights-restored',
    'firearm-rights-restored',
    'rights-never-lost',
    'attorney-general',
  ]),
  reliefByConvictingLaw: yesNo('whether the relief was given under the law of the jurisdiction of conviction'),
  reliefBarsFirearms: yesNo(
    'whether the relief, or the law of that jurisdiction, still bars the person from any firearm',
  ),
}
export type Relief = Stated<typeof relief>

/**
 * 18 U.S.C. 921(a)(20) and (a)(33)(B)(ii): what was undone is no conviction, unless firearms stay barred. The restoration of
 * firearm rights alone is enough only where § 921(a)(33)(C) says so.
 */
export function notRelieved(facts: Relief, firearmRightsSuffice: boolean): Conclusion {
  const given = facts.relief
  if (given === undefined) return unresolved(relief.relief.ask)
  // Rights that a conviction never took were not restored: Logan v. United States.
  if (given === 'none' || given === 'rights-never-lost') return met
  if (given === 'attorney-general') return allows('relief from disabilities under 18 U.S.C. 925(c)')
  // Only the convicting sovereign undoes a conviction (Beecham), and a bar on some firearms is a bar (Caron).
  if (facts.reliefByConvictingLaw === false || facts.reliefBarsFirearms === true) return met
  if (given === 'firearm-rights-restored' && !firearmRightsSuffice)
    return unresolved('whether the rights to vote, to hold office and to serve on a jury were restored as well')
  return excepted(because[given], unstated(relief, facts, 'reliefByConvictingLaw', 'reliefBarsFirearms'))
}

const because = {
  expunged: 'the conviction was expunged',
  'set-aside': 'the conviction was set aside',
  pardoned: 'the person was pardoned',
  'civil-rights-restored': 'civil rights were restored',
  'firearm-rights-restored': 'firearm rights were restored',
} as const

/** Relief from any federal disability, for grounds that are no conviction. */
export const givenBack = yesNo('whether the Attorney General granted relief from disabilities under 18 U.S.C. 925(c)')

export function notGivenBack(granted: boolean | undefined): Conclusion {
  if (granted === undefined) return unresolved(givenBack.ask)
  return granted ? allows('relief from disabilities under 18 U.S.C. 925(c)') : met
}
