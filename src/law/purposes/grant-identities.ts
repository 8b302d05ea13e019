import { cfr, usc } from '../cite.ts'
import { grantIdentityUse } from '../contribution/cadence.ts'
import { isTransfer, type Purpose } from '../purpose.ts'
import { governs } from '../rule.ts'
import { purposeRule } from '../ruling.ts'
import { jurisdictions } from '../states/registry.ts'
import { isUnknown } from '../clocks/unknown.ts'
import type { State } from '../words.ts'

/** What a search is made for: its purpose, the state that asks or sells, and the legal day. */
export type SearchedFor = Readonly<{ purpose: Purpose; state: State; on: string }>

/** Whether a permit of the state stands in place of a check; `unknown` where nobody has found out. */
export type PermitStands = 'in-place-of-a-check' | 'not' | 'unknown'

/**
 * Why a record is not brought forth in a search; undefined where it is. 34 U.S.C. 40913(b)(4): an identity that a grant paid for
 * may be used to conduct checks, and for nothing else. It is as if the record were not there: to say that one was left out would
 * be a use of it.
 */
export function leftOut(
  { paidByGrant, category }: Readonly<{ paidByGrant?: true; category: string }>,
  { purpose, state, on }: SearchedFor,
): string | undefined {
  const use = isCheck(purpose, permitIn(state, on)) ? 'nics-check' : purpose
  const of = category === 'D' ? 'D' : 'other'
  const may = grantIdentityUse.decide({ paidByGrant: paidByGrant === true, category: of, purpose: use })
  return may === 'may-not-use' ? 'a grant paid for it, and this search is no check' : undefined
}

/** 28 CFR 25.6(j) calls its own uses unrelated to checks under 922(t); a permit that stands in place of one is its check. */
const isCheck = (purpose: Purpose, permit: PermitStands): boolean =>
  isTransfer(purpose) || (forPermits.includes(purpose) && permit === 'in-place-of-a-check')

const forPermits: readonly Purpose[] = ['permit', 'permit-recheck']

function permitIn(state: State, on: string): PermitStands {
  const { permits } = jurisdictions[state].transfers
  if (isUnknown(permits)) return 'unknown'
  const stands = permits.some(row => row.qualifies && row.standing === 'in-force' && governs(row, on))
  return stands ? 'in-place-of-a-check' : 'not'
}

export const whatIsACheck = purposeRule({
  id: 'what-is-a-check',
  title: 'Which searches are checks, and which are other uses of the Indices',
  cites: [usc(34, '40913(b)(4)'), cfr(28, '25.6(j)'), usc(18, '922(t)(3)')],
  says: 'A search for a transfer is a check, and so is one for a permit that stands in place of a check under the law of its state; every other use that 28 CFR 25.6(j) allows is by its own words unrelated to checks.',
  since: '2008-01-08',
  answers: ['check', 'other-use'],
  decide: ({ purpose, permit = 'not' }: { purpose: Purpose; permit?: PermitStands }) =>
    isCheck(purpose, permit) ? 'check' : 'other-use',
  examples: [
    { name: 'a sale', given: { purpose: 'sale' }, expect: 'check' },
    {
      name: 'a permit that a licensee takes in place of a check',
      given: { purpose: 'permit', permit: 'in-place-of-a-check' },
      expect: 'check',
    },
    { name: 'a permit that replaces no check', given: { purpose: 'permit', permit: 'not' }, expect: 'other-use' },
    {
      name: 'a permit of which nobody has found out: the statute forbids what it does not allow',
      given: { purpose: 'permit-recheck', permit: 'unknown' },
      expect: 'other-use',
    },
    { name: 'an inquiry of ATF', given: { purpose: 'administrative' }, expect: 'other-use' },
    { name: 'the return of a firearm', given: { purpose: 'disposition' }, expect: 'other-use' },
    { name: 'an armed guard of a nuclear facility', given: { purpose: 'nuclear' }, expect: 'other-use' },
  ],
})
