import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import type { State } from '../words.ts'
import { countyPolice, territories } from './county-police.ts'

/** Why a body of a place is told, as an operator and the body itself read it. */
export const whyTold = {
  'city-police': 'the police of the city',
  'city-limits-unknown': 'nobody said that the address is inside the city limits',
  'outside-city-limits': 'the address is outside the city limits',
  'no-city-police': 'the city has no police of its own in the directory',
  'several-counties': 'the place may lie in any of several counties',
  'county-unknown': 'the county is not known',
  'no-county-police': 'no sheriff and no county police answer there',
  'beside-the-sheriff': 'sheriffs of the state do not police, and the state police do',
  'territory-police': 'one police serves the whole territory',
  'tribal-land': 'the place is one where the tribe’s police are',
  'desk-closed': 'the desk of the agency that would be told is closed at this hour',
  'nothing-else': 'the directory has nobody else for the place',
} as const
export type WhyTold = keyof typeof whyTold

/** Bodies by ORI, as the directory has them for a place. */
export type Found = Readonly<{
  state: State
  city?: readonly string[]
  county?: readonly string[]
  sheriff?: readonly string[]
  tribal?: readonly string[]
  statePolice?: readonly string[]
  special?: readonly string[]
  counties: number
  cityIsCounty?: boolean
  insideCityLimits?: 'yes' | 'no' | 'unknown'
  /** Those at whose desk nobody is at the hour. */
  closed?: readonly string[]
}>

export type Told = Readonly<{ ori: string; because: WhyTold }>

/**
 * 18 U.S.C. 925B(a)(1): which authorities a place has. Where it is not known whose a place is, two are told rather than none; a wrong
 * neighbour costs a glance, and a missed one costs the notice.
 */
export function authoritiesFor(found: Found): readonly Told[] {
  const { tribal = [], special = [], city = [] } = found
  const street = territories.includes(found.state) ? territoryOf(found) : streetOf(found)
  const told = once([...as('tribal-land', tribal), ...street])
  if (told.length > 0) return once([...told, ...nightly(told, found)])
  return as('nothing-else', city.length > 0 ? city : special)
}

const territoryOf = ({ city = [], statePolice = [] }: Found): readonly Told[] => [
  ...as('city-police', city),
  ...as('territory-police', statePolice),
]

function streetOf(found: Found): readonly Told[] {
  const { city = [], insideCityLimits: limits, cityIsCounty = false } = found
  const police = limits === 'no' && !cityIsCounty ? [] : city
  const isCertain = cityIsCounty || limits === 'yes'
  if (police.length > 0 && isCertain) return as('city-police', police)
  return [...as('city-police', police), ...countyOf(found, whyCounty(found, police.length > 0))]
}

function whyCounty({ counties, city = [] }: Found, hasPolice: boolean): WhyTold {
  if (counties > 1) return 'several-counties'
  if (hasPolice) return 'city-limits-unknown'
  return city.length > 0 ? 'outside-city-limits' : 'no-city-police'
}

/** The county’s police and its sheriff, of whom one is not told apart from the other by any list; else the state’s. */
function countyOf(found: Found, because: WhyTold): readonly Told[] {
  const { state, counties, county = [], sheriff = [], statePolice = [] } = found
  const sheriffs = countyPolice[state]?.sheriffs
  const local = [...county, ...(sheriffs === 'none' ? [] : sheriff)]
  if (local.length === 0) return as(counties === 0 ? 'county-unknown' : 'no-county-police', statePolice)
  const beside = sheriffs === 'beside-state-police' ? statePolice : []
  return [...as(because, local), ...as('beside-the-sheriff', beside)]
}

/** 925B(b): the 24 hours do not wait for the morning. Whoever comes next is told too where nobody is at a desk. */
function nightly(told: readonly Told[], found: Found): readonly Told[] {
  const { closed = [], state, county = [], sheriff = [], statePolice = [] } = found
  if (!told.some(({ ori }) => closed.includes(ori))) return []
  const next = [...county, ...(countyPolice[state]?.sheriffs === 'none' ? [] : sheriff)]
  const awake = next.filter(ori => !closed.includes(ori))
  return as('desk-closed', awake.length > 0 ? awake : [...next, ...statePolice])
}

const as = (because: WhyTold, oris: readonly string[]): readonly Told[] => oris.map(ori => ({ ori, because }))

/** Each once, by the first of its reasons. */
const once = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ ori }, at) => told.findIndex(other => other.ori === ori) === at)

const denver = { state: 'CO', city: ['CO0000001'], sheriff: ['CO0000002'], statePolice: ['CO0000009'] } as const

export const authoritiesOfPlace = noticeRule({
  id: 'authorities-of-a-place',
  title: 'Which police answer for an address',
  cites: [usc(18, '925B(a)(1)'), usc(18, '921(a)(36)')],
  says: 'City police answer where the address lies in a city that has them and is not said to lie outside its limits, else the county’s police and its sheriff, else the state’s; tribal police answer on their land; whoever comes next is told too where limits or county are unknown, or where a desk is closed at the hour; police of universities, airports, transit, parks and schools answer only where nobody else does, and federal bodies never.',
  since: '2022-10-01',
  decide: (given: Found) => authoritiesFor(given).map(told => ({ ...told })),
  examples: [
    {
      name: 'inside the limits of a city that has police',
      given: { ...denver, counties: 1, insideCityLimits: 'yes' },
      expect: [{ ori: 'CO0000001', because: 'city-police' }],
    },
    {
      name: 'nobody said whether it is inside: the sheriff is told too',
      given: { ...denver, counties: 1 },
      expect: [
        { ori: 'CO0000001', because: 'city-police' },
        { ori: 'CO0000002', because: 'city-limits-unknown' },
      ],
    },
    {
      name: 'outside the city limits',
      given: { ...denver, counties: 1, insideCityLimits: 'no' },
      expect: [{ ori: 'CO0000002', because: 'outside-city-limits' }],
    },
    {
      name: 'city and county are one',
      given: { ...denver, counties: 1, cityIsCounty: true },
      expect: [{ ori: 'CO0000001', because: 'city-police' }],
    },
    {
      name: 'a town without police',
      given: { state: 'CO', sheriff: ['CO0000002'], statePolice: ['CO0000009'], counties: 1 },
      expect: [{ ori: 'CO0000002', because: 'no-city-police' }],
    },
    {
      name: 'in either of two counties',
      given: { state: 'TX', sheriff: ['TX0000001', 'TX0000002'], counties: 2 },
      expect: [
        { ori: 'TX0000001', because: 'several-counties' },
        { ori: 'TX0000002', because: 'several-counties' },
      ],
    },
    {
      name: 'a county that nobody knows by name',
      given: { state: 'CO', city: ['CO0000001'], statePolice: ['CO0000009'], counties: 0 },
      expect: [
        { ori: 'CO0000001', because: 'city-police' },
        { ori: 'CO0000009', because: 'county-unknown' },
      ],
    },
    {
      name: 'Connecticut has no county sheriffs',
      given: { state: 'CT', sheriff: ['CT0000002'], statePolice: ['CT0000009'], counties: 1 },
      expect: [{ ori: 'CT0000009', because: 'no-county-police' }],
    },
    {
      name: 'Pennsylvania’s sheriffs serve the courts',
      given: { state: 'PA', sheriff: ['PA0000002'], statePolice: ['PA0000009'], counties: 1 },
      expect: [
        { ori: 'PA0000002', because: 'no-city-police' },
        { ori: 'PA0000009', because: 'beside-the-sheriff' },
      ],
    },
    {
      name: 'a territory has one police',
      given: { state: 'PR', statePolice: ['PR0000001'], counties: 0 },
      expect: [{ ori: 'PR0000001', because: 'territory-police' }],
    },
    {
      name: 'on the land of a tribe, in a county with a sheriff',
      given: { state: 'AZ', tribal: ['AZ0000003'], sheriff: ['AZ0000002'], counties: 1 },
      expect: [
        { ori: 'AZ0000003', because: 'tribal-land' },
        { ori: 'AZ0000002', because: 'no-city-police' },
      ],
    },
    {
      name: 'the desk of the city is closed at the hour',
      given: { ...denver, counties: 1, insideCityLimits: 'yes', closed: ['CO0000001'] },
      expect: [
        { ori: 'CO0000001', because: 'city-police' },
        { ori: 'CO0000002', because: 'desk-closed' },
      ],
    },
    {
      name: 'city and county are both closed: the state is told',
      given: { ...denver, counties: 1, insideCityLimits: 'yes', closed: ['CO0000001', 'CO0000002'] },
      expect: [
        { ori: 'CO0000001', because: 'city-police' },
        { ori: 'CO0000002', because: 'desk-closed' },
        { ori: 'CO0000009', because: 'desk-closed' },
      ],
    },
    {
      name: 'only a university has police there',
      given: { state: 'CO', special: ['CO0000005'], counties: 1 },
      expect: [{ ori: 'CO0000005', because: 'nothing-else' }],
    },
    { name: 'nobody at all', given: { state: 'MP', counties: 0 }, expect: [] },
  ],
})
