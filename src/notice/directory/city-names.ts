import { placeKey } from '#law/place-names.ts'

/** What stands behind the name of the city in the name of its police, in the order in which it is taken away. */
const police =
  / (?:Police Department|Department of Public Safety|Bureau of Police|Department of Police|Public Safety|Police|Police Dept)$/i
const behind = [police, /,\s+[\w. ]+ County$/, police, police] as const

/** What a city that took up its county calls its police, and it is the same city. */
const metropolitan = / (?:Metro|Metropolitan)$/i
/** What another town of the same name may be without. */
const forms = / (?:City|Township|Twp|Village|Borough|Boro|Town|Regional)$/i

/** The names of the city whose police these are, and those of a city whose they may be where no other police bear them. */
export type CityNames = Readonly<{ own: readonly string[]; perhaps: readonly string[] }>

/**
 * `New York City Police Department` are those of New York City, and where there is no such place those of New York; `Louisville Metro` are
 * those of Louisville, and `Charlotte-Mecklenburg` those of Charlotte in Mecklenburg.
 */
export function citiesOfPolice(name: string, county?: string): CityNames {
  const full = behind
    .reduce<string>((left, each) => left.replace(each, ''), spaced(name).trim())
    .replace(metropolitan, '')
  const [city = '', other] = full.replace(/ County$/i, '').split('-')
  const joined = other !== undefined && county !== undefined && placeKey(other).startsWith(county) ? [city] : []
  const own = keysOf([full, ...joined])
  return { own, perhaps: keysOf([full.replace(forms, '')]).filter(key => !own.includes(key)) }
}

const keysOf = (names: readonly string[]): readonly string[] => names.map(placeKey).filter(key => key !== '')

/** `MorrisTownship`, as some lists have it. */
const spaced = (name: string): string => (name.includes(' ') ? name : name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '))
