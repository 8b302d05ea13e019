import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import { states } from '../words.ts'

/** Why a place has no authority that could be told, as the person who looks at it reads it. */
export const whyUnroutable = {
  foreign: 'The address is in another country, and the law names authorities of a state or a tribe only.',
  military:
    'The address is one of the military mail (APO, FPO or DPO): it says where mail goes and not where anybody is.',
  'no-authority': 'The directory has no authority for the place: an operator names one with `nics agency set`.',
  'no-directory': 'No directory of agencies is imported: an operator runs `nics import agencies`.',
} as const
export type WhyUnroutable = keyof typeof whyUnroutable

/** An address as somebody gave it. `state` is whatever was written where a state stands. */
type Written = Readonly<{ city?: string; state: string; zip?: string }>

/** The military’s "states", which are mail gateways, and the "cities" that stand before them. */
const militaryStates: readonly string[] = ['AA', 'AE', 'AP']
const militaryCities: readonly string[] = ['APO', 'FPO', 'DPO']
const militaryZips = /^(?:09\d|340|96[2-6])\d\d/

export const isMilitary = ({ city = '', state, zip = '' }: Written): boolean =>
  militaryStates.includes(state) || militaryCities.includes(city.toUpperCase()) || militaryZips.test(zip)

/** Undefined where police may be looked for. */
export function unroutable(address: Written): 'military' | 'foreign' | undefined {
  if (isMilitary(address)) return 'military'
  return states.some(state => state === address.state) ? undefined : 'foreign'
}

export const placeWithoutAuthority = noticeRule({
  id: 'place-without-an-authority',
  title: 'Which residences no authority answers for',
  cites: [usc(18, '925B(a)(1)')],
  says: 'Reports go to an authority of a state or a tribe, so that a residence abroad has none, and neither has an address of the military mail, which says where mail is handed over; a post office box is in its town.',
  since: '2022-10-01',
  answers: ['military', 'foreign', 'routable'],
  decide: (address: Written) => unroutable(address) ?? 'routable',
  examples: [
    { name: 'a street in a city', given: { city: 'Denver', state: 'CO', zip: '80202' }, expect: 'routable' },
    { name: 'an army post office in Europe', given: { city: 'APO', state: 'AE', zip: '09012' }, expect: 'military' },
    { name: 'a fleet post office that names a state', given: { city: 'FPO', state: 'CA' }, expect: 'military' },
    { name: 'known by its ZIP alone', given: { state: 'NY', zip: '09012' }, expect: 'military' },
    { name: 'another country', given: { city: 'Toronto', state: 'ON' }, expect: 'foreign' },
    { name: 'a territory', given: { city: 'San Juan', state: 'PR', zip: '00901' }, expect: 'routable' },
  ],
})
