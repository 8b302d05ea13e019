import { cfr, order, usc } from '../cite.ts'
import { purposeRule, type Answered } from '../ruling.ts'

/** How a firearm changes hands. Where the sale is made, at a gun show or in a store, makes no difference. */
export const occasions = [
  ...(['sale', 'gun-show-sale', 'private-sale-through-licensee', 'curio-or-relic-sale'] as const),
  ...(['pawn-redemption', 'consignment-return', 'rental-off-premises', 'loan-off-premises'] as const),
  ...(['rental-on-premises', 'loan-on-premises', 'repaired-returned', 'replacement-returned'] as const),
] as const
export type Occasion = (typeof occasions)[number]

/** Not a transfer, or one that the regulation lets pass without the form: the firearm stays, or goes back to whom it came from. */
const withoutCheck: Readonly<Partial<Record<Occasion, string>>> = {
  'rental-on-premises': 'the firearm does not leave the premises',
  'loan-on-premises': 'the firearm does not leave the premises',
  'repaired-returned': 'the firearm goes back to the person from whom it came',
  'replacement-returned': 'a replacement goes to the person from whom the firearm came',
}

/** One transfer, and what could stand in place of a check. `permit` is what `qualifyingPermit` says of one that is shown. */
export type Transfer = Readonly<{
  occasion: Occasion
  toLicensee?: boolean
  antique?: boolean
  permit?: 'qualifies' | 'does-not' | 'unresolved'
  /** The Attorney General approved the transfer under 26 U.S.C. 5812. */
  nfaApproved?: boolean
  /** ATF certified that a check is impracticable at these premises. */
  certifiedImpracticable?: boolean
}>

/** Each by itself is enough. */
const exemptions: readonly Readonly<{ holds: (transfer: Transfer) => boolean; because: string }>[] = [
  { holds: ({ toLicensee = false }) => toLicensee, because: 'the transferee is a licensee' },
  { holds: ({ antique = false }) => antique, because: 'an antique is no firearm of the statute' },
  { holds: ({ permit }) => permit === 'qualifies', because: 'a qualifying permit stands in place of the check' },
  {
    holds: ({ nfaApproved = false }) => nfaApproved,
    because: 'the transfer was approved under the National Firearms Act',
  },
  {
    holds: ({ certifiedImpracticable = false }) => certifiedImpracticable,
    because: 'ATF has certified that a check is impracticable there',
  },
]

export function checkNeeded(transfer: Transfer): Answered<'needed' | 'not-needed'> {
  const because = withoutCheck[transfer.occasion] ?? exemptions.find(({ holds }) => holds(transfer))?.because
  return because === undefined
    ? { answer: 'needed', because: 'a licensee transfers a firearm to a person who is not licensed' }
    : { answer: 'not-needed', because }
}

export const whenNeeded = purposeRule({
  id: 'check-needed',
  title: 'When a check is needed, and when something stands in its place',
  cites: [
    usc(18, '922(t)(1)'),
    usc(18, '922(t)(3)'),
    cfr(27, '478.102(d)'),
    cfr(27, '478.124(a)'),
    order('ATF, Questions and Answers on 18 U.S.C. 922(t): gun shows, loans, rentals, antiques, pawn'),
  ],
  says: 'Every transfer by a licensee to an unlicensed person needs a check, at a gun show and on redeeming a pawn too, unless a qualifying permit, an approval under the National Firearms Act or ATF’s certificate stands in its place; what does not leave the premises, what comes back repaired and an antique need none.',
  since: '1998-11-30',
  answers: ['needed', 'not-needed'],
  decide: (given: Transfer) => checkNeeded(given).answer,
  examples: [
    { name: 'a sale', given: { occasion: 'sale' }, expect: 'needed' },
    { name: 'a sale at a gun show', given: { occasion: 'gun-show-sale' }, expect: 'needed' },
    { name: 'a curio or relic', given: { occasion: 'curio-or-relic-sale' }, expect: 'needed' },
    { name: 'a pawn is redeemed by its owner', given: { occasion: 'pawn-redemption' }, expect: 'needed' },
    { name: 'lent to take away', given: { occasion: 'loan-off-premises' }, expect: 'needed' },
    { name: 'lent at the range of the premises', given: { occasion: 'loan-on-premises' }, expect: 'not-needed' },
    { name: 'repaired and handed back', given: { occasion: 'repaired-returned' }, expect: 'not-needed' },
    { name: 'to another licensee', given: { occasion: 'sale', toLicensee: true }, expect: 'not-needed' },
    { name: 'an antique', given: { occasion: 'sale', antique: true }, expect: 'not-needed' },
    { name: 'a permit that qualifies', given: { occasion: 'sale', permit: 'qualifies' }, expect: 'not-needed' },
    {
      name: 'a permit of which nobody knows whether it qualifies',
      given: { occasion: 'sale', permit: 'unresolved' },
      expect: 'needed',
    },
    {
      name: 'approved under the National Firearms Act',
      given: { occasion: 'sale', nfaApproved: true },
      expect: 'not-needed',
    },
    { name: 'certified by ATF', given: { occasion: 'sale', certifiedImpracticable: true }, expect: 'not-needed' },
  ],
})

/** What ATF looks at for its certificate. Of the state: its law enforcement officers, and its land in square miles. */
export type Remoteness = Readonly<{
  officers: number
  squareMiles: number
  extremelyRemote: boolean
  telecommunications: boolean
}>

/** 0.0025 officers a square mile is one on four hundred. */
const squareMilesAnOfficer = 400

export const mayBeCertified = ({ officers, squareMiles, extremelyRemote, telecommunications }: Remoteness): boolean =>
  officers * squareMilesAnOfficer <= squareMiles && extremelyRemote && !telecommunications

const remote = { officers: 100, squareMiles: 40_000, extremelyRemote: true, telecommunications: false } as const

export const impracticable = purposeRule({
  id: 'check-impracticable',
  title: 'Where a check is impracticable: all three of three conditions',
  cites: [usc(18, '922(t)(3)(C)'), cfr(27, '478.102(d)(3)')],
  says: 'ATF may certify that a check is impracticable where the state has at most 0.0025 officers to a square mile, the premises are extremely remote from the chief law enforcement officer, and no telecommunications reach them.',
  since: '1998-11-30',
  answers: ['may-be-certified', 'may-not'],
  decide: (given: Remoteness) => (mayBeCertified(given) ? 'may-be-certified' : 'may-not'),
  examples: [
    { name: '0.0025 exactly', given: remote, expect: 'may-be-certified' },
    { name: 'one officer more', given: { ...remote, officers: 101 }, expect: 'may-not' },
    { name: 'a telephone line', given: { ...remote, telecommunications: true }, expect: 'may-not' },
    { name: 'not remote', given: { ...remote, extremelyRemote: false }, expect: 'may-not' },
  ],
})
