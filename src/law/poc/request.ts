import { cfr } from '../cite.ts'
import { isTransfer, mayAskFor, type Purpose } from '../purpose.ts'
import { pocRule, type Answered } from '../ruling.ts'

/** What a point of contact's request says. A request that came another way than through the NCIC interface is not one. */
export type PocRequest = Readonly<{
  purpose: Purpose
  /** By the license number, or by another way of the point of contact's own. */
  eligibilityVerified: boolean
  throughNcic: boolean
  /** The state's own number, where it gives one. */
  stn?: string
  /** Numbers that this point of contact has given to other transactions. */
  stnsGiven?: readonly string[]
}>

/** What a request must carry before it is a request; the first thing missing is said. */
const required: readonly Readonly<{ lacks: Lack; holds: (request: PocRequest) => boolean; because: string }>[] = [
  {
    lacks: 'interface',
    holds: ({ throughNcic }) => throughNcic,
    because: 'a point of contact asks through the NCIC interface',
  },
  {
    lacks: 'purpose',
    holds: ({ purpose }) => mayAskFor('poc', purpose),
    because: 'the purpose is not one of a point of contact’s',
  },
  {
    lacks: 'eligibility',
    holds: ({ purpose, eligibilityVerified }) => eligibilityVerified || !isTransfer(purpose),
    because: 'the point of contact has not verified that the licensee may ask',
  },
  {
    lacks: 'stn',
    holds: ({ stn, stnsGiven }) => stnsGiven?.some(given => given === stn) !== true,
    because: 'the state has given this number to another transaction',
  },
]

export function pocRequest(
  request: PocRequest,
): Answered<'accepted'> | (Answered<'refused'> & Readonly<{ lacks: Lack }>) {
  const missing = required.find(({ holds }) => !holds(request))
  return missing === undefined
    ? { answer: 'accepted', because: 'it says who asks, for what, and through what' }
    : { answer: 'refused', because: missing.because, lacks: missing.lacks }
}

/** What a request can lack, the first of it named. */
export type Lack = 'interface' | 'purpose' | 'eligibility' | 'stn'

const sale = { purpose: 'sale', eligibilityVerified: true, throughNcic: true } as const

export const pocRequests = pocRule({
  id: 'poc-request',
  title: 'What a point of contact’s request carries',
  cites: [cfr(28, '25.6(d)(1)-(3)'), cfr(28, '25.6(e)')],
  says: 'A point of contact verifies that the licensee may ask, says by a purpose code what the check is for, and asks through the NCIC interface; a number of the state’s own may be added, and stands for one transaction only.',
  since: '1998-11-30',
  answers: ['accepted', 'refused'],
  decide: (given: PocRequest) => {
    const { answer, because } = pocRequest(given)
    return { answer, because }
  },
  examples: [
    {
      name: 'a verified licensee’s sale, without a number of the state’s',
      given: sale,
      expect: { answer: 'accepted', because: 'it says who asks, for what, and through what' },
    },
    {
      name: 'with a number that the state has not given before',
      given: { ...sale, stn: 'VA-2', stnsGiven: ['VA-1'] },
      expect: { answer: 'accepted', because: 'it says who asks, for what, and through what' },
    },
    {
      name: 'with a number of another transaction',
      given: { ...sale, stn: 'VA-1', stnsGiven: ['VA-1'] },
      expect: { answer: 'refused', because: 'the state has given this number to another transaction' },
    },
    {
      name: 'a licensee whom nobody verified',
      given: { ...sale, eligibilityVerified: false },
      expect: { answer: 'refused', because: 'the point of contact has not verified that the licensee may ask' },
    },
    {
      name: 'a permit concerns no licensee',
      given: { purpose: 'permit', eligibilityVerified: false, throughNcic: true },
      expect: { answer: 'accepted', because: 'it says who asks, for what, and through what' },
    },
    {
      name: 'an inquiry that is ATF’s to make',
      given: { ...sale, purpose: 'administrative' },
      expect: { answer: 'refused', because: 'the purpose is not one of a point of contact’s' },
    },
    {
      name: 'not through the NCIC interface',
      given: { ...sale, throughNcic: false },
      expect: { answer: 'refused', because: 'a point of contact asks through the NCIC interface' },
    },
  ],
})

/** What a point of contact tells its licensee. `stnTraceable`: it can say which NTN its own number stands for. */
export type Telling = Readonly<{
  word: 'proceed' | 'delayed' | 'denied'
  withinThreeBusinessDays: boolean
  ntn?: string
  stn?: string
  stnTraceable?: boolean
}>

/** 25.6(g): which number must go with what a licensee is told. Only a Proceed needs one, as its record of the transfer. */
export function numberToldWith({ word, withinThreeBusinessDays, ntn, stn, stnTraceable }: Telling): NumberTold {
  if (word !== 'proceed' || !withinThreeBusinessDays) return 'not-required'
  if (ntn !== undefined) return 'given'
  return stn !== undefined && stnTraceable === true ? 'given' : 'missing'
}

type NumberTold = 'given' | 'missing' | 'not-required'

export const numberWithProceed = pocRule({
  id: 'poc-number-with-proceed',
  title: 'A point of contact’s Proceed comes with a number',
  cites: [cfr(28, '25.6(g)'), cfr(28, '25.6(e)')],
  says: 'A Proceed that a point of contact gives within three business days comes with the NTN, or with a number of the state’s that can be traced to it; with Denied a number may be left out.',
  since: '1998-11-30',
  answers: ['given', 'missing', 'not-required'],
  decide: (given: Telling) => numberToldWith(given),
  examples: [
    {
      name: 'Proceed with the NTN',
      given: { word: 'proceed', withinThreeBusinessDays: true, ntn: '100000000A' },
      expect: 'given',
    },
    {
      name: 'Proceed with a number of the state’s that leads to the NTN',
      given: { word: 'proceed', withinThreeBusinessDays: true, stn: 'VA-1', stnTraceable: true },
      expect: 'given',
    },
    {
      name: 'Proceed with a number of the state’s that leads nowhere',
      given: { word: 'proceed', withinThreeBusinessDays: true, stn: 'VA-1', stnTraceable: false },
      expect: 'missing',
    },
    {
      name: 'a number of the state’s of which nobody said that it leads to the NTN',
      given: { word: 'proceed', withinThreeBusinessDays: true, stn: 'VA-1' },
      expect: 'missing',
    },
    {
      name: 'Denied without a number',
      given: { word: 'denied', withinThreeBusinessDays: true },
      expect: 'not-required',
    },
    {
      name: 'Proceed after the three business days',
      given: { word: 'proceed', withinThreeBusinessDays: false },
      expect: 'not-required',
    },
  ],
})
