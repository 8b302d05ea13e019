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
  / (?:City and Borough|County|Parish|Borough|Municipality|Municipio|Census Area|\(CA\))$/i,
] as const

/** The same for counties, parishes, boroughs and independent cities: the latter end in `city`, so that Fairfax is not the city of Fairfax. */
export function countyKey(name: string): string {
  const city = independent.map(form => form.exec(name.trim())?.groups?.['name']).find(found => found !== undefined)
  if (city !== undefined) return `${placeKey(city).replace(/city$/, '')}city`
  return placeKey(dressing.reduce((left, each) => left.replace(each, ''), name.trim()))
}
