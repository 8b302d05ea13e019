import { territories } from '#law/notices/county-police.ts'
import type { AgencyKind } from '#law/notices/place.ts'
import type { State } from '#law/words.ts'

/** What the published list says of an agency: its own word for the kind, and its name. */
type Listed = Readonly<{ ori: string; name: string; type: string; state: State }>

/**
 * What a body is to a place, by the list’s word for its kind and, where that says too little, by its name. `federal` bodies are no authority
 * in the sense of 18 U.S.C. 921(a)(36) and are not kept; among those that the list calls tribal are agencies of the Bureau of Indian Affairs.
 */
export function kindOf(listed: Listed): AgencyKind | 'federal' {
  if (isFederal(listed)) return 'federal'
  if (prosecuting.test(listed.name)) return 'prosecutor'
  const kind = byType[listed.type]
  if (kind !== undefined) return kind(listed)
  return isStatePolice(listed) ? 'state' : 'special'
}

const byType: Readonly<Record<string, (listed: Listed) => AgencyKind>> = {
  City: ({ name }) => (isSheriff(name) ? 'sheriff' : 'city'),
  County: ({ name, ori }) => (isSheriff(name) && !alsoPolice.test(name) && !policeOfHawaii(ori) ? 'sheriff' : 'county'),
  Tribal: () => 'tribal',
  'State Police': ({ name }) => (desks.test(name) ? 'special' : 'state'),
  'University or College': () => 'special',
}

const isSheriff = (name: string): boolean => /\bsheriff\b/i.test(name)
/** Hawaii has county police, which the list calls by both names. */
const alsoPolice = /\bPolice Department County Sheriff/i
const policeOfHawaii = (ori: string): boolean => ori.startsWith('HI')

const prosecuting =
  /\b(?:prosecutor|district attorney|county attorney|state’?'?s attorney|commonwealth’?'?s attorney)\b/i

/** Parts of a state’s police that answer for a subject and for no place. */
const desks = /\b(?:cannabis|cattle|narcotic|turnpike|toll|aviation|criminal investigation|governor|lottery|capitol)/i

/** The state’s police where the list calls them otherwise: a department of public safety, an old station, a whole territory’s police. */
function isStatePolice({ ori, name, type, state }: Listed): boolean {
  if (territories.includes(state)) return type === 'Other'
  if (desks.test(name) || /university|college/i.test(name)) return false
  return /^[A-Z]{2}0{7}$/.test(ori) || /\b(?:state police|highway patrol|state patrol)$|\(sp\)$/i.test(name.trim())
}

/** The third and fourth characters of a park’s or an Indian agency’s ORI name the Department of the Interior. */
const isFederal = ({ ori, name, type }: Listed): boolean =>
  type === 'Federal' ||
  (ori.slice(2, 4) === 'DI' && (type === 'Unknown' || name.endsWith(' Agency'))) ||
  /\b(?:U\.? ?S\.?|United States?) (?:Park|Marshal|Customs?|Postal|Forest|Capitol)/i.test(name) ||
  /\bnational (?:monument|park|historic|battlefield|seashore|recreation area|memorial|lakeshore)/i.test(name)
