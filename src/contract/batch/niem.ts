/**
 * A batch as NIEM 6.0 JSON. The context is fixed, so that a prefix means here what it means there; whoever declares another is refused. What
 * NIEM has no name for stands under a name of ours.
 */
export const niemContext = {
  nc: 'https://docs.oasis-open.org/niemopen/ns/model/niem-core/6.0/',
  j: 'https://docs.oasis-open.org/niemopen/ns/model/domains/justice/6.0/',
  ncic: 'https://docs.oasis-open.org/niemopen/ns/model/codes/ncic/6.0/',
  nics: 'urn:opennics:batch:1:',
} as const

export const niemRecords = 'nics:Record'

/** Each member of a row, and the terms under which NIEM has it, from the outside in. A number counts what comes again. */
const terms: readonly (readonly [pointer: string, path: readonly string[]])[] = [
  ['/action', ['nics:ActionCode']],
  ['/because', ['nics:ActionReasonCode']],
  ['/again', ['nics:ProhibitedAgainIndicator']],
  ['/paidByGrant', ['nics:PaidByGrantIndicator']],
  ['/ari', ['nics:AgencyRecordIdentification', 'nc:IdentificationID']],
  ['/category', ['ncic:ProhibitedPersonsCategoryCode']],
  ['/expires', ['nics:ProhibitionEndDate', 'nc:Date']],
  ['/disposed', ['nics:DispositionDate', 'nc:Date']],
  ['/document', ['nics:SourceDocumentIdentification', 'nc:IdentificationID']],
  ['/told/orally', ['nics:ToldOrallyDate', 'nc:Date']],
  ['/told/inWriting', ['nics:ToldInWritingDate', 'nc:Date']],
  ['/facts', ['nics:ProhibitionFacts']],
  ['/person/names', ['nc:Person', 'nc:PersonName']],
  ['/person/sex', ['nc:Person', 'j:PersonSexCode']],
  ['/person/race', ['nc:Person', 'j:PersonRaceCode']],
  ['/person/born', ['nc:Person', 'nc:PersonBirthDate', 'nc:Date']],
  ['/person/state', ['nc:Person', 'nics:ResidenceStateCode']],
  ['/person/ssn', ['nc:Person', 'nc:PersonSSNIdentification', 'nc:IdentificationID']],
  ['/person/numbers', ['nc:Person', 'nc:PersonOtherIdentification']],
  ['/person/upin', ['nc:Person', 'nics:AppealFileIdentification', 'nc:IdentificationID']],
  ['/person/birthplace', ['nc:Person', 'nc:PersonBirthLocation', 'nc:LocationName']],
  ['/person/heightInches', ['nc:Person', 'nc:PersonHeightMeasure', 'nics:InchesQuantity']],
  ['/person/weightPounds', ['nc:Person', 'nc:PersonWeightMeasure', 'nics:PoundsQuantity']],
  ['/person/eyes', ['nc:Person', 'j:PersonEyeColorCode']],
  ['/person/hair', ['nc:Person', 'j:PersonHairColorCode']],
]

const nameTerms = {
  last: 'nc:PersonSurName',
  first: 'nc:PersonGivenName',
  middle: 'nc:PersonMiddleName',
  suffix: 'nc:PersonNameSuffixText',
} as const
const number = 'nc:IdentificationID'

type Json = Readonly<Record<string, unknown>>

/** A row out of NIEM; what has no place in a row is told by its absence of meaning: `unknown`. */
export function fromNiem(record: unknown): Readonly<{ row: Json }> | 'unknown' {
  const row: Record<string, unknown> = {}
  const left = isObject(record) ? leavesOf(record) : undefined
  if (left === undefined) return 'unknown'
  for (const [pointer, path] of terms) {
    const at = path.join('/')
    if (!left.has(at)) continue
    put(row, pointer.slice(1).split('/'), valueFrom(pointer, left.get(at)))
    left.delete(at)
  }
  return left.size > 0 ? 'unknown' : { row }
}

/** The same row as NIEM has it. */
export function toNiem(row: Json): Json {
  const record: Record<string, unknown> = {}
  for (const [pointer, path] of terms) {
    const value = pointer
      .slice(1)
      .split('/')
      .reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), row)
    if (value !== undefined) put(record, path, valueTo(pointer, value))
  }
  return record
}

/** The term of NIEM that a pointer into a row points at. */
export function termOf(pointer: string): string {
  const [, path] =
    terms.toSorted(([one], [other]) => other.length - one.length).find(([each]) => isWithin(pointer, each)) ?? []
  if (path === undefined) return pointer.slice(1)
  const known = terms.find(([, each]) => each === path)?.[0] ?? ''
  const further = pointer
    .slice(known.length + 1)
    .split('/')
    .filter(step => step !== '')
  return [...path, ...further.map(step => nameTermOf(step))].join('/')
}

const nameTermOf = (step: string): string =>
  Object.hasOwn(nameTerms, step) ? nameTerms[step as keyof typeof nameTerms] : step

const isWithin = (pointer: string, whole: string): boolean => pointer === whole || pointer.startsWith(`${whole}/`)

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything down to what a row has as one value, by its terms. A term with a slash in it would be read as two, and is none of ours. */
function leavesOf(record: Json): Map<string, unknown> {
  const whole = new Set(terms.map(([, path]) => path.join('/')))
  const found = new Map<string, unknown>()
  const walk = (at: Json, path: readonly string[]): void => {
    for (const [term, value] of Object.entries(at)) {
      const here = [...path, term.replaceAll('/', '//')].join('/')
      if (!whole.has(here) && isObject(value) && Object.keys(value).length > 0) walk(value, [...path, term])
      else found.set(here, value)
    }
  }
  walk(record, [])
  return found
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path
  if (rest.length === 0) {
    into[step] = value
    return
  }
  const inside = (into[step] ?? {}) as Record<string, unknown>
  into[step] = inside
  put(inside, rest, value)
}

function valueFrom(pointer: string, value: unknown): unknown {
  if (pointer === '/person/names') return listOf(value).map(name => renamed(name, byTerm))
  if (pointer === '/person/numbers') return listOf(value).map(each => (isObject(each) ? each[number] : each))
  return value
}

function valueTo(pointer: string, value: unknown): unknown {
  if (pointer === '/person/names') return listOf(value).map(name => renamed(name, nameTerms))
  if (pointer === '/person/numbers') return listOf(value).map(each => ({ [number]: each }))
  return value
}

/** One name may stand alone, as NIEM allows. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [value])

const byTerm: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(nameTerms).map(([part, term]) => [term, part]),
)

/** A part that is not known keeps its name, and is refused by it. */
const renamed = (name: unknown, names: Readonly<Record<string, string>>): unknown =>
  isObject(name)
    ? Object.fromEntries(
        Object.entries(name).map(([part, value]) => [Object.hasOwn(names, part) ? names[part] : part, value]),
      )
    : name
