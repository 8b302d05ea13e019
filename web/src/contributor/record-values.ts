import { dateFrom } from '../kit/dates.ts'
import { digits } from '../licensee/inquiry-values.ts'
import { isPenalty, parseFact } from '../examiner/parse-fact.ts'
import type { RecordRead } from '#contract/records.ts'
import { isDay, type Ground } from './grounds.ts'

/** What stands in each box, by its name. A day has three: `born-month`, `born-day` and `born-year`. */
export type Values = Readonly<Record<string, string>>
export type Contributed = NonNullable<RecordRead['record']>
type Json = Readonly<Record<string, unknown>>

export const factBox = (name: string): string => `fact-${name}`
const inchesInFoot = 12

/** The boxes of a record that is there. */
export function valuesOf(record: Contributed, grounds: readonly Ground[]): Values {
  const { person, facts, told = {}, ...stated } = record
  const [name, alias] = person.names
  const height = person.heightInches
  return {
    ...{ ari: stated.ari, category: stated.category, document: textOf(stated.document) },
    ...{ last: name.last, first: name.first, middle: textOf(name.middle), suffix: textOf(name.suffix) },
    ...{ aliasLast: textOf(alias?.last), aliasFirst: textOf(alias?.first) },
    ...{
      sex: person.sex,
      race: textOf(person.race),
      state: textOf(person.state),
      birthplace: textOf(person.birthplace),
    },
    ...{ ssn: textOf(person.ssn), number: textOf(person.numbers?.[0]), weight: textOf(person.weightPounds) },
    ...{ eyes: textOf(person.eyes), hair: textOf(person.hair) },
    ...(height === undefined
      ? {}
      : { feet: String(Math.floor(height / inchesInFoot)), inches: String(height % inchesInFoot) }),
    ...dayBoxes('born', person.born),
    ...dayBoxes('expires', stated.expires),
    ...dayBoxes('disposed', stated.disposed),
    ...dayBoxes('orally', told.orally),
    ...dayBoxes('inWriting', told.inWriting),
    ...Object.fromEntries(grounds.flatMap(ground => Object.entries(factBoxes(ground, facts[ground.name])))),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

function dayBoxes(box: string, date: string | undefined): Values {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  return {
    [`${box}-year`]: year,
    [`${box}-month`]: String(Number(month) || ''),
    [`${box}-day`]: String(Number(day) || ''),
  }
}

function factBoxes({ name, expects }: Ground, value: unknown): Values {
  if (isDay(expects)) return dayBoxes(factBox(name), typeof value === 'string' ? value : undefined)
  return { [factBox(name)]: factText(value) }
}

function factText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return JSON.stringify(value).replaceAll('"', '')
  return Object.entries(value)
    .map(([unit, size]: [string, unknown]) => (size === true ? unit : `${String(size)} ${unit}`))
    .join(' ')
}

/** The boxes as the contract wants a record: what is empty is left out. `before` keeps what no box shows. */
export function recordFrom(values: Values, grounds: readonly Ground[], before?: Contributed): Contributed {
  const said = (box: string): string => (values[box] ?? '').trim()
  const name = withoutEmpty({
    last: said('last'),
    first: said('first'),
    middle: said('middle'),
    suffix: said('suffix'),
  })
  const alias = { last: said('aliasLast'), first: said('aliasFirst') }
  const names = [name, ...(alias.last + alias.first === '' ? [] : [alias]), ...(before?.person.names.slice(2) ?? [])]
  const numbers = [said('number'), ...(before?.person.numbers?.slice(1) ?? [])].filter(text => text !== '')
  const told = withoutEmpty({ orally: dayFrom(values, 'orally'), inWriting: dayFrom(values, 'inWriting') })
  const person = {
    ...{ names, sex: said('sex'), born: dayFrom(values, 'born') },
    ...withoutEmpty({ race: said('race'), state: said('state'), birthplace: said('birthplace') }),
    ...withoutEmpty({ ssn: digits(said('ssn')), eyes: said('eyes'), hair: said('hair') }),
    ...(before?.person.upin === undefined ? {} : { upin: before.person.upin }),
    ...(numbers.length === 0 ? {} : { numbers }),
    ...(said('feet') === '' ? {} : { heightInches: Number(said('feet')) * inchesInFoot + Number(said('inches')) }),
    ...(said('weight') === '' ? {} : { weightPounds: Number(said('weight')) }),
  }
  const facts = Object.fromEntries(grounds.flatMap(ground => factFrom(ground, values)))
  // The server holds it to the contract.
  return {
    ...{ ari: said('ari'), category: said('category'), person, facts },
    ...withoutEmpty({ expires: dayFrom(values, 'expires'), disposed: dayFrom(values, 'disposed') }),
    ...withoutEmpty({ document: said('document') }),
    ...(Object.keys(told).length === 0 ? {} : { told }),
  } as unknown as Contributed
}

/** A day that does not exist is sent as it was typed, so that the server says so at its place. */
export function dayFrom(values: Values, box: string): string {
  const parts = {
    year: values[`${box}-year`] ?? '',
    month: values[`${box}-month`] ?? '',
    day: values[`${box}-day`] ?? '',
  }
  const text = Object.values(parts)
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('-')
  return text === '' ? '' : (dateFrom(parts)?.toString() ?? text)
}

function factFrom({ name, expects }: Ground, values: Values): readonly (readonly [string, unknown])[] {
  if (isDay(expects)) {
    const day = dayFrom(values, factBox(name))
    return day === '' ? [] : [[name, day]]
  }
  const text = (values[factBox(name)] ?? '').trim()
  return text === '' ? [] : [[name, parseFact(isPenalty(expects) ? inEnglish(text) : text, expects) ?? text]]
}

/** A length of time as a Spanish page asks for it. */
const inEnglish = (text: string): string =>
  spanish.reduce((said, [word, english]) => said.replaceAll(word, english), text)
const spanish = [
  [/años?/gi, 'years'],
  [/mes(?:es)?\b/gi, 'months'],
  [/días?/gi, 'days'],
  [/cadena perpetua/gi, 'life'],
  [/pena de muerte/gi, 'death'],
  [/ y /gi, ' and '],
] as const

const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''))

/** What is different now, member by member, as the contract takes a change: null for what is gone. Undefined where nothing is. */
export function changeBetween(before: Contributed, after: Contributed): Json | undefined {
  const { ari: _, category: __, person: personBefore, facts: factsBefore, ...statedBefore } = before
  const { ari: ___, category: ____, person: personAfter, facts: factsAfter, ...statedAfter } = after
  const person = differing(personBefore, personAfter)
  const facts = differing(factsBefore, factsAfter)
  const change = {
    ...differing(statedBefore, statedAfter),
    ...(Object.keys(person).length === 0 ? {} : { person }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  }
  return Object.keys(change).length === 0 ? undefined : change
}

const differing = (before: Json, after: Json): Json =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter(name => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))
      .map(name => [name, after[name] ?? null]),
  )
