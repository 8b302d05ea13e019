import { placeKey } from '#law/place-names.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { states } from '#law/words.ts'

/** What is left before a state, and the state: two letters, those of the military’s mail too. */
export type StateAtEnd = Readonly<{ before: string; state: string }>

/** Longest first: West Virginia ends in Virginia. */
const mostWords = 5

/** The state that a text ends with, by its code or its name in English or Spanish. */
export function stateAtEnd(text: string): StateAtEnd | undefined {
  const words = text.split(' ')
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const last = words.slice(-count)
    // A name does not go over a comma, except that before it.
    if (last.slice(0, -1).some(word => word.endsWith(','))) continue
    const state = byName.get(placeKey(last.join(' ')))
    if (state !== undefined)
      return {
        before: words
          .slice(0, -count)
          .join(' ')
          .replace(/[,\s]+$/, ''),
        state,
      }
  }
  return undefined
}

const military = ['AA', 'AE', 'AP'] as const

const spanish: Readonly<Record<string, string>> = {
  'Nueva York': 'NY',
  'Nueva Jersey': 'NJ',
  'Nuevo Mexico': 'NM',
  'Nuevo Hampshire': 'NH',
  'Carolina del Norte': 'NC',
  'Carolina del Sur': 'SC',
  'Dakota del Norte': 'ND',
  'Dakota del Sur': 'SD',
  'Virginia Occidental': 'WV',
  Pensilvania: 'PA',
  Luisiana: 'LA',
  Misisipi: 'MS',
  Misuri: 'MO',
  Oregón: 'OR',
  Tejas: 'TX',
  Hawái: 'HI',
  'Distrito de Columbia': 'DC',
  'Islas Virgenes': 'VI',
  'Islas Marianas del Norte': 'MP',
  'Samoa Americana': 'AS',
}

const usual: Readonly<Record<string, string>> = {
  'D.C.': 'DC',
  'P.R.': 'PR',
  'N.Y.': 'NY',
  'N.J.': 'NJ',
  'Virgin Islands': 'VI',
  'US Virgin Islands': 'VI',
  'Northern Mariana Islands': 'MP',
  Calif: 'CA',
  Colo: 'CO',
  Conn: 'CT',
  Fla: 'FL',
  Mass: 'MA',
  Mich: 'MI',
  Minn: 'MN',
  Penn: 'PA',
  Tenn: 'TN',
  Tex: 'TX',
  Wash: 'WA',
}

const byName: ReadonlyMap<string, string> = new Map(
  [
    ...[...states, ...military].map(state => [state, state] as const),
    ...Object.values(jurisdictions).map(({ name, state }) => [name, state] as const),
    ...Object.entries(spanish),
    ...Object.entries(usual),
  ].map(([name, state]) => [placeKey(name), state]),
)
