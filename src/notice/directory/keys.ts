/**
 * Names of places and counties, so that two spellings of one name are one key: accents, capitals, points, blanks and the common short
 * forms say nothing. `Doña Ana` is `Dona Ana`, `St. Louis` is `Saint Louis`, `De Kalb` is `DeKalb`, and the `Township of Washington` is Washington.
 */
export const placeKey = (name: string): string =>
  (
    plain(name)
      .replace(/^(?:city|town|township|village|borough) of /, '')
      .match(/[a-z0-9]+/g) ?? []
  )
    .map(word => shortened[word] ?? word)
    .join('')

const plain = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/['’`]/g, '').toLowerCase()

const shortened: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  mount: 'mt',
  fort: 'ft',
  twp: 'township',
  boro: 'borough',
}

/** An independent city, as the lists write it: `Norfolk (city)`, `City of Richmond`, `Baltimore City`. The list cuts long names off. */
const independent = [/^City of (?<name>.+)$/i, /^(?<name>.+) \(city\)?$/i] as const

/** What the lists put round the name of a county. */
const dressing = [
  /^(?:City and County|City and Borough) of /i,
  / (?:City and Borough|County|Parish|Borough|Municipality|Census Area|\(CA\))$/i,
] as const

/** The same for counties, parishes, boroughs and independent cities: the latter end in `city`, so that Fairfax is not the city of Fairfax. */
export function countyKey(name: string): string {
  const city = independent.map(form => form.exec(name.trim())?.groups?.['name']).find(found => found !== undefined)
  if (city !== undefined) return `${placeKey(city).replace(/city$/, '')}city`
  return placeKey(dressing.reduce((left, each) => left.replace(each, ''), name.trim()))
}

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
