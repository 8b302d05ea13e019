import type { Opened } from '#contract/case-view.ts'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages, type Messages } from '../messages/messages.ts'

export type Description = Opened['transferee']['description']
type Name = Description['names'][number]
/** What a comparison looks at, in the order in which the catalog names it. */
export type Field = keyof Messages['examiner']['fields']

/** QUILLFEATHER, Annabeth Rose Jr. */
export const shownName = ({ last, first, middle, suffix }: Name): string =>
  [`${last.toUpperCase()},`, first, middle, suffix].filter(part => part !== undefined && part !== '').join(' ')

type Show = (person: Description, terms: Messages['terms'], locale: string) => string | undefined
type Codes = Readonly<Record<string, string>>

/** How each field of a description is shown. What is not given is nothing. */
const shows: Readonly<Record<Field, Show>> = {
  surname: ({ names }) => names[0]?.last,
  'first-name': ({ names }) => names[0]?.first,
  names: () => undefined,
  'middle-name': ({ names }) => names[0]?.middle,
  suffix: ({ names }) => names[0]?.suffix,
  alias: ({ names }) => listOf(names.slice(1).map(shownName)),
  'birth-date': ({ born }, _, locale) => born && `${born} (${spokenDay(born, locale)})`,
  ssn: ({ ssn }) => ssn?.replace(/^(...)(..)(....)$/, '$1-$2-$3'),
  number: ({ numbers = [] }) => listOf(numbers),
  upin: ({ upin }) => upin,
  sex: ({ sex }, { sexes }) => sex && sexes[sex],
  race: ({ race }, { races }) => race && races[race],
  state: ({ state }, { states }) => state && states[state],
  birthplace: ({ birthplace }) => birthplace,
  height: ({ heightInches }) => feetAndInches(heightInches),
  weight: ({ weightPounds }) => (weightPounds === undefined ? undefined : `${weightPounds} lb`),
  eyes: ({ eyes }, terms) => eyes && ((terms.eyes as Codes)[eyes] ?? eyes),
  hair: ({ hair }, terms) => hair && ((terms.hair as Codes)[hair] ?? hair),
  pattern: () => undefined,
}

export const shownField = (field: Field, person: Description, { terms }: Messages, locale: string) =>
  shows[field](person, terms, locale)

const listOf = (parts: readonly string[]): string | undefined => (parts.length === 0 ? undefined : parts.join('; '))

const inchesInFoot = 12
const feetAndInches = (inches: number | undefined): string | undefined =>
  inches === undefined ? undefined : `${Math.floor(inches / inchesInFoot)}′ ${inches % inchesInFoot}″`

/** What of a transferee stands beside the name. */
const atAGlance = ['birth-date', 'sex', 'race', 'state', 'ssn', 'birthplace'] as const satisfies readonly Field[]

export function useShown({ description, address, alienNumber, citizenships }: Opened['transferee']) {
  const messages = useMessages()
  const locale = useLocale()
  const { fields, facts } = messages.examiner
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ...atAGlance.map(field => [fields[field], shownField(field, description, messages, locale)] as const),
    [facts.citizenship, citizenships.join(', ')],
    [facts.alien, alienNumber],
    [facts.address, address && `${address.street}, ${address.city}, ${address.state} ${address.zip}`],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}
