import type { State } from '../words.ts'

/**
 * Where the sheriff is no answer, or no whole one. Each row is known from the organisation of the state and was not read in its
 * provision for this table; an operator corrects a single agency in the overlay of the directory.
 */
type CountyPolice = Readonly<{ sheriffs: 'none' | 'beside-state-police'; because: string }>

export const countyPolice: Readonly<Partial<Record<State, CountyPolice>>> = {
  AK: { sheriffs: 'none', because: 'no counties and no sheriffs: state troopers' },
  CT: { sheriffs: 'none', because: 'no county government and no county sheriffs: state police' },
  RI: { sheriffs: 'none', because: 'sheriffs are a state division for the courts: state police' },
  DE: { sheriffs: 'none', because: 'sheriffs make no arrests: county or state police' },
  PA: { sheriffs: 'beside-state-police', because: 'sheriffs serve the courts: state police where a town has none' },
}

/** One police for the whole territory, whatever town or district an address names. */
export const territories: readonly State[] = ['PR', 'GU', 'VI', 'AS', 'MP']

/**
 * Cities whose police are those of a whole county, or of several. `whole`: city and county are one, so that the police of the city are
 * the answer. Where towns of the county have police of their own, or its rural part has others, they are told as a county’s are.
 */
export type CityCounty = Readonly<{ state: State; city: string; counties: readonly string[]; whole: boolean }>

export const cityCounties: readonly CityCounty[] = [
  { state: 'NY', city: 'New York', counties: ['New York', 'Kings', 'Queens', 'Bronx', 'Richmond'], whole: true },
  { state: 'DC', city: 'Washington', counties: ['District of Columbia'], whole: true },
  { state: 'CO', city: 'Denver', counties: ['Denver'], whole: true },
  { state: 'CO', city: 'Broomfield', counties: ['Broomfield'], whole: true },
  { state: 'CA', city: 'San Francisco', counties: ['San Francisco'], whole: true },
  { state: 'PA', city: 'Philadelphia', counties: ['Philadelphia'], whole: true },
  { state: 'LA', city: 'New Orleans', counties: ['Orleans'], whole: true },
  { state: 'HI', city: 'Honolulu', counties: ['Honolulu'], whole: true },
  { state: 'AK', city: 'Anchorage', counties: ['Anchorage'], whole: false },
  { state: 'AK', city: 'Juneau', counties: ['Juneau'], whole: false },
  { state: 'AK', city: 'Sitka', counties: ['Sitka'], whole: false },
  { state: 'AK', city: 'North Slope', counties: ['North Slope'], whole: false },
  { state: 'AK', city: 'Bristol Bay', counties: ['Bristol Bay'], whole: false },
  { state: 'TN', city: 'Nashville', counties: ['Davidson'], whole: false },
  { state: 'KY', city: 'Louisville', counties: ['Jefferson'], whole: false },
  { state: 'KY', city: 'Lexington', counties: ['Fayette'], whole: false },
  { state: 'IN', city: 'Indianapolis', counties: ['Marion'], whole: false },
  { state: 'GA', city: 'Athens', counties: ['Clarke'], whole: false },
  { state: 'GA', city: 'Columbus', counties: ['Muscogee'], whole: false },
  { state: 'NC', city: 'Charlotte', counties: ['Mecklenburg'], whole: false },
  { state: 'NV', city: 'Las Vegas', counties: ['Clark'], whole: false },
]

/**
 * Virginia, Baltimore, St. Louis: an independent city is in no county, and stands among the counties under its own name with `city` after
 * it. Its police are the answer wherever the address says that it lies.
 */
export const independentCities: readonly State[] = ['VA', 'MD', 'MO']
