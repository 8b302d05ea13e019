import { allows, unresolved, type Conclusion, type Under } from '../../rule.ts'
import { met } from './elements.ts'
import { oneOf, yesNo, type Stated } from './facts.ts'

export const conviction = {
  disposition: oneOf('how the charge ended, from the court of record', [
    'convicted',
    'acquitted',
    'dismissed',
    'deferred',
    'delinquent',
    'pending',
  ]),
  countsAsConviction: yesNo(
    'whether the law of the jurisdiction of the proceedings counts that outcome as a conviction',
  ),
}
export type Conviction = Stated<typeof conviction>

/** 18 U.S.C. 921(a)(20): the law of the jurisdiction of the proceedings says what a conviction is. */
export function convicted({ disposition, countsAsConviction }: Conviction, circumstances: Under): Conclusion {
  if (disposition === undefined) return unresolved(conviction.disposition.ask)
  if (disposition !== 'deferred' && disposition !== 'delinquent') return plainly[disposition]
  if (countsAsConviction === undefined) return unresolved(conviction.countsAsConviction.ask)
  if (!countsAsConviction) return allows('that jurisdiction does not count the outcome as a conviction')
  return disposition === 'deferred' ? met : asJuvenile(circumstances)
}

const withoutConviction = allows('the charge ended without a conviction')
const plainly = {
  convicted: met,
  acquitted: withoutConviction,
  dismissed: withoutConviction,
  // Not a conviction, and yet it may bar: 922(n) has a rule of its own, and this one may not let the person past it.
  pending: unresolved('whether the pending charge is by indictment or information, for the rule on 922(n)'),
} as const

/** The Bipartisan Safer Communities Act wrote "including as a juvenile" into 922(d), and not into 922(g). */
const juvenileSince = '2022-06-25'

/** By the words of 922(d) alone. Whether it is a conviction for 922(g) too is for a person to decide. */
const asJuvenile = ({ on, under }: Under): Conclusion =>
  under === 'sellTo' && on >= juvenileSince
    ? met
    : unresolved("an examiner's decision whether a juvenile adjudication is a conviction for 922(g)")
