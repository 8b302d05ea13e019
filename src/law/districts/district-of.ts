import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import { states, type State } from '../words.ts'
import { divided, parts } from './names.ts'

/** Which district a county is of, by state and county as `countyKey` writes them. What is not there is not known. */
export type CountyTable = ReadonlyMap<string, string>

/** Counties as people write them: in any case, with or without `County` or `Parish`, `St.` or `Saint`; and as a directory of agencies keys them. */
export const countyKey = (state: State, county: string): string =>
  `${state} ${county
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\b(?:county|parish|city and borough|borough|municipio)$/u, '')
    .replaceAll(/\bsaint(?=e?\b)/gu, 'st')
    .replaceAll(/\bmount\b/gu, 'mt')
    .replaceAll(/\bfort\b/gu, 'ft')
    .replaceAll(/[^a-z]/gu, '')}`

/** Every district: 91 of title 28, and three of title 48. */
export const districts: readonly string[] = states.flatMap(state => {
  const whole = divided[state]
  if (whole === undefined) return []
  return whole.parts.length === 0 ? [state] : whole.parts.map(part => `${state}-${part}`)
})

export const isDistrict = (text: string): boolean => districts.includes(text)

/** Under what something is counted: a district, or the state of which nobody knows the district. */
export const isPlace = (text: string): boolean => isDistrict(text) || states.some(state => state === text)

/** As its court is called. */
export function districtName(district: string): string {
  const [state, part] = district.split('-') as [State, keyof typeof parts | undefined]
  const name = divided[state]?.name
  if (name === undefined) return `${state}, of which nobody knows the district`
  if (part !== undefined) return `${parts[part]} District of ${name}`
  return districts.includes(state) ? `District of ${name}` : `${name}, district not known`
}

/** The district of a place, or its state where it is not known: where the counties it may lie in are of several, it is not. */
export function districtOf(state: State, counties: readonly string[], table: CountyTable): string {
  if (districts.includes(state)) return state
  const found = new Set(counties.map(county => table.get(countyKey(state, county))))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : state
}

type Place = Readonly<{
  state: State
  counties: readonly string[]
  known: readonly Readonly<{ county: string; district: string }>[]
}>

export const judicialDistrict = noticeRule({
  id: 'judicial-district',
  title: 'In which judicial district a firearm was sought',
  cites: [usc(18, '925C'), usc(28, '81-131')],
  says: 'A denial is counted in the judicial district of the premises where the firearm was sought; a state that is one district needs nothing else, and where the county or its district is not known the denial is counted in the state and shown as that.',
  since: '2022-03-15',
  decide: ({ state, counties, known }: Place) => {
    const table = new Map(known.map(({ county, district }) => [countyKey(state, county), district]))
    return { district: districtOf(state, counties, table) }
  },
  examples: [
    {
      name: 'a state that is one district',
      given: { state: 'CO', counties: [], known: [] },
      expect: { district: 'CO' },
    },
    {
      name: 'a county of which the district is known',
      given: { state: 'WA', counties: ['King County'], known: [{ county: 'King', district: 'WA-W' }] },
      expect: { district: 'WA-W' },
    },
    {
      name: 'a county that nobody has told',
      given: { state: 'WA', counties: ['King County'], known: [] },
      expect: { district: 'WA' },
    },
    {
      name: 'a place in two counties of one district',
      given: {
        state: 'WA',
        counties: ['King', 'Pierce'],
        known: [
          { county: 'King', district: 'WA-W' },
          { county: 'Pierce', district: 'WA-W' },
        ],
      },
      expect: { district: 'WA-W' },
    },
    {
      name: 'a place in two counties of two districts',
      given: {
        state: 'WA',
        counties: ['Lewis', 'Yakima'],
        known: [
          { county: 'Lewis', district: 'WA-W' },
          { county: 'Yakima', district: 'WA-E' },
        ],
      },
      expect: { district: 'WA' },
    },
    {
      name: 'a territory without a district court',
      given: { state: 'AS', counties: ['Tutuila'], known: [] },
      expect: { district: 'AS' },
    },
  ],
})
