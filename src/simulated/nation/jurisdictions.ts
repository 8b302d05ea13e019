import { states, type State, type Zone } from '#law/words.ts'
import placesIn from './data/places.json' with { type: 'json' }
import residents from './data/residents.json' with { type: 'json' }
import { weighted, type Draw } from './weighted.ts'

/** A county by its three digits, and by its name. */
export type Place = Readonly<{ city: string; state: State; zip: string; code: string; county: string; zone: Zone }>

const eastern = 'America/New_York'
const central = 'America/Chicago'
const mountain = 'America/Denver'
const pacific = 'America/Los_Angeles'

/** Where most people of a jurisdiction set their clocks. Eastern time is not listed. */
const zoneStates: Readonly<Record<Zone, string>> = {
  [central]: 'AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI',
  [mountain]: 'CO MT NM UT WY',
  [pacific]: 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'America/Phoenix': 'AZ',
  'America/Boise': 'ID',
  'America/Indiana/Indianapolis': 'IN',
  'America/Detroit': 'MI',
  'America/Puerto_Rico': 'PR',
  'America/St_Thomas': 'VI',
  'Pacific/Guam': 'GU',
  'Pacific/Honolulu': 'HI',
  'Pacific/Pago_Pago': 'AS',
  'Pacific/Saipan': 'MP',
}
const zones = new Map(Object.entries(zoneStates).flatMap(([zone, list]) => list.split(' ').map(state => [state, zone])))

/** Places of our table whose clocks differ from most of their jurisdiction: the law counts days where the premises are. */
const elsewhere: Readonly<Record<string, Zone>> = {
  'FL Pensacola': central,
  'IN Evansville': central,
  'KY Bowling Green': central,
  'SD Rapid City': mountain,
  'TN Chattanooga': eastern,
  'TN Knoxville': eastern,
  'TX El Paso': mountain,
}

/** GeoNames' file of the states leaves out the territories; two places are added for the sake of their clocks. */
const added: Readonly<Partial<Record<State, readonly string[]>>> = {
  AS: ['Pago Pago|96799|050|Western'],
  FL: ['Pensacola|32501|033|Escambia'],
  GU: ['Hagatna|96910|010|Guam', 'Dededo|96929|010|Guam'],
  KY: ['Bowling Green|42101|227|Warren'],
  MP: ['Saipan|96950|110|Saipan'],
  PR: ['San Juan|00901|127|San Juan', 'Ponce|00716|113|Ponce'],
  VI: ['St Thomas|00802|030|St. Thomas', 'Christiansted|00820|010|St. Croix'],
}

const table: Readonly<Partial<Record<string, readonly string[]>>> = placesIn
const places = new Map(
  states.map(state => [state, [...(table[state] ?? []), ...(added[state] ?? [])].map(placed(state))]),
)

/** Some real places of each jurisdiction; the people and licensees in them are not. */
export const placesOf = (state: State): readonly Place[] => places.get(state) ?? []

/** A jurisdiction, as often as people live in it. */
export const stateOfResidence: Draw<State> = weighted(states.map(state => [state, residents[state]]))

function placed(state: State): (line: string) => Place {
  return line => {
    const [city = '', zip = '', code = '', county = ''] = line.split('|')
    return { city, state, zip, code, county, zone: elsewhere[`${state} ${city}`] ?? zones.get(state) ?? eastern }
  }
}
