import { parseCategory, type Category } from '#law/categories.ts'
import { unfitFacts } from '#law/contribution/entry-fields.ts'

type Texts = Readonly<Record<string, unknown>>

/** A row of texts, as CSV and XML have it, with numbers, lists and facts as what they are. What does not read so stays a text, and is refused. */
export function typedRow(texts: Texts): Texts {
  const { person, facts, again, paidByGrant, ...rest } = texts
  const category = typeof rest['category'] === 'string' ? parseCategory(rest['category']) : undefined
  return {
    ...rest,
    ...(isObject(person) ? { person: typedPerson(person) } : person === undefined ? {} : { person }),
    // A record without facts says so; a row that only names one has none.
    ...(isObject(facts)
      ? { facts: typedFacts(category, facts) }
      : facts !== undefined
        ? { facts }
        : person === undefined
          ? {}
          : { facts: {} }),
    ...(again === undefined ? {} : { again: plain(again) }),
    ...(paidByGrant === undefined ? {} : { paidByGrant: plain(paidByGrant) }),
  }
}

function typedPerson(person: Texts): Texts {
  const { heightInches, weightPounds, numbers, ...rest } = person
  return {
    ...rest,
    ...(numbers === undefined ? {} : { numbers: typeof numbers === 'string' ? listed(numbers) : numbers }),
    ...(heightInches === undefined ? {} : { heightInches: plain(heightInches) }),
    ...(weightPounds === undefined ? {} : { weightPounds: plain(weightPounds) }),
  }
}

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map(each => each.trim())
    .filter(each => each !== '')

/** A fact is what its rule reads: `13` may be a section of a statute or a count. Where neither is read, the text stands. */
function typedFacts(category: Category | undefined, facts: Texts): Texts {
  if (category === undefined) return facts
  return Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, factOf(category, name, text)]))
}

function factOf(category: Category, name: string, text: unknown): unknown {
  return [text, plain(text)].find(value => unfitFacts(category, { [name]: value }).length === 0) ?? text
}

/** `true`, `false` and whole numbers as what they are, at any depth. */
function plain(value: unknown): unknown {
  if (value === 'true') return true
  if (value === 'false') return false
  if (typeof value === 'string') return /^\d{1,6}$/.test(value) ? Number(value) : value
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)])) : value
}

const isObject = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
