import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import { states, type State } from '../words.ts'
import { builtIn, keyIn, type CountyTable } from './counties.ts'
import { divided, parts } from './names.ts'

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

/**
 * The district of a place, or its state where it is not known: where the counties it may lie in are of several, it is not. What was imported
 * lies over what is built in.
 */
export function districtOf(state: State, counties: readonly string[], imported?: CountyTable): string {
  if (districts.includes(state)) return state
  const keys = counties.map(county => keyIn(state, county))
  const found = new Set(keys.map(key => imported?.get(key) ?? builtIn.get(key)))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : state
}

type Place = Readonly<{
  state: State
  counties: readonly string[]
  imported: readonly Readonly<{ county: string; district: string }>[]
}>

export const judicialDistrict = noticeRule({
  id: 'judicial-district',
  title: 'In which judicial district a firearm was sought',
  cites: [usc(18, '925C'), usc(28, '81-131')],
  says: 'A denial is counted in the judicial district of the premises where the firearm was sought, whose counties are those of 28 U.S.C. 81-131, as amended to July 6, 2021, and of a table that an operator imported, which lies over them; a state that is one district needs nothing else; where the county is not known, or lies in several districts, the denial is counted in the state and shown as that.',
  since: '2022-03-15',
  decide: ({ state, counties, imported }: Place) => {
    const table = new Map(imported.map(({ county, district }) => [keyIn(state, county), district]))
    return { district: districtOf(state, counties, table) }
  },
  examples: [
    {
      name: 'a state that is one district',
      given: { state: 'CO', counties: [], imported: [] },
      expect: { district: 'CO' },
    },
    {
      name: 'a county of a state that is two',
      given: { state: 'WA', counties: ['King County'], imported: [] },
      expect: { district: 'WA-W' },
    },
    {
      name: 'a county that Congress moved and an operator imported',
      given: { state: 'WA', counties: ['King County'], imported: [{ county: 'King', district: 'WA-E' }] },
      expect: { district: 'WA-E' },
    },
    {
      name: 'a name that no county bears',
      given: { state: 'WA', counties: ['Kings'], imported: [] },
      expect: { district: 'WA' },
    },
    {
      name: 'a county of which a piece is of another district (113)',
      given: { state: 'NC', counties: ['Moore'], imported: [] },
      expect: { district: 'NC' },
    },
    {
      name: 'a city of Virginia that is in no county (127(c))',
      given: { state: 'VA', counties: ['Roanoke (city)'], imported: [] },
      expect: { district: 'VA-W' },
    },
    {
      name: 'a place in two counties of one district',
      given: { state: 'WA', counties: ['King', 'Pierce'], imported: [] },
      expect: { district: 'WA-W' },
    },
    {
      name: 'a place in two counties of two districts',
      given: { state: 'WA', counties: ['Lewis', 'Yakima'], imported: [] },
      expect: { district: 'WA' },
    },
    {
      name: 'a territory without a district court',
      given: { state: 'AS', counties: ['Tutuila'], imported: [] },
      expect: { district: 'AS' },
    },
  ],
})
