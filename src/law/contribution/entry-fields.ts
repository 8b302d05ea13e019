import { categories, type Category } from '../categories.ts'
import { cfr, order, usc } from '../cite.ts'
import { held, heldAnswers, whole, type Held } from '../contents.ts'
import { prohibitors } from '../prohibitors/registry.ts'
import type { Fact } from '../rule.ts'
import { contributionRule } from '../ruling.ts'

/** What every entry carries: the system's number, the agency's own, the agency, and the person. */
const always = ['nri', 'ari', 'ori', 'category', 'name', 'born', 'sex'] as const

/** Identity that an agency may add where it knows it. Which fields the federal Indices hold was not read in the source. */
export const identityFields = [
  ...(['aliases', 'race', 'birthplace', 'height', 'weight', 'eyes', 'hair', 'ssn', 'numbers', 'license'] as const),
  ...(['citizenship', 'stateOfResidence', 'stateOfProhibition', 'expires', 'telephone'] as const),
] as const

/** What an agency says of its own record beside the person and the ground: its document, its day, and when the person was told. */
const references = ['document', 'disposed', 'told'] as const

/** What the rules of a category ask about a record is its legal ground, and nothing of it is medical. */
export const groundFields = (category: Category): readonly string[] => [...askedOf(category).keys()]

/** Rules that share a category share their table of facts. */
export const askedOf = (category: Category): ReadonlyMap<string, Fact> => asked.get(category) ?? new Map()

/** Put together once, because every fact of every row of a batch asks for it. */
const asked = new Map(
  categories.map(category => {
    const rules = prohibitors.filter(rule => rule.categories.includes(category))
    return [category, new Map(rules.flatMap(({ facts }) => Object.entries(facts)))] as const
  }),
)

/** What a submission of the category says beside its ground, each in a line of text. */
const submitted: readonly Readonly<{ category: Category; name: string; ask: string }>[] = [
  { category: 'I', name: 'description', ask: 'what the offense was' },
  { category: 'I', name: 'section', ask: 'the section of the statute of conviction' },
]

/** How whoever enters a record is asked for one fact: it `must` be there, the law asks for it (`should`), or it helps. */
export type Ground = Readonly<{ name: string; ask: string; expects: string; wanted: 'must' | 'should' | 'may' }>

/** Every fact that an entry of the category may carry, in the order in which its rules ask. */
export function groundsOf(category: Category): readonly Ground[] {
  const lacking = notSubmitted(category, {})
  const wanted = (name: string): Ground['wanted'] =>
    needed[category] === name ? 'must' : lacking.includes(name) ? 'should' : 'may'
  const lines = submitted.filter(each => each.category === category)
  return [
    ...lines.map(({ name, ask }) => ({ name, ask, expects: 'a line of text', wanted: wanted(name) })),
    ...[...askedOf(category)].map(([name, { ask, expects }]) => ({ name, ask, expects, wanted: wanted(name) })),
  ]
}

/** Without it the entry can be seen to be wrong (detectably-invalid.ts). */
const needed: Readonly<Partial<Record<Category, string>>> = { H: 'brady', J: 'state' }

const submittedWith = (category: Category): readonly string[] =>
  submitted.filter(each => each.category === category).map(({ name }) => name)

export type Unfit = Readonly<{ name: string; why: 'no-place' | 'unreadable' }>

/**
 * Which facts an entry of the category may not carry: what no rule asks about such a record has no place in it, and neither has
 * a value that no rule can read, or anything could be told under a name that is known. A null says that it is not known.
 */
export function unfitFacts(category: Category, facts: Readonly<Record<string, unknown>>): readonly Unfit[] {
  const known = askedOf(category)
  return Object.entries(facts).flatMap(([name, value]): readonly Unfit[] => {
    if (submittedWith(category).includes(name)) return typeof value === 'string' ? [] : [{ name, why: 'unreadable' }]
    const fact = known.get(name)
    if (fact === undefined) return [{ name, why: 'no-place' }]
    return value === null || fact.is(value) ? [] : [{ name, why: 'unreadable' }]
  })
}

/** The facts that the rules of the category can read. */
export function readableFacts(category: Category, facts: Readonly<Record<string, unknown>>): object {
  const read: [string, unknown][] = []
  for (const [name, { is }] of askedOf(category)) if (is(facts[name])) read.push([name, facts[name]])
  return Object.fromEntries(read)
}

type Entry = Readonly<{ category: Category; fields: readonly string[] }>

/** A closed list: a diagnosis, a medication or a note has no name in it and is sent back with the whole entry. */
export const fieldsOf = ({ category, fields }: Entry) =>
  held(fields, {
    must: always,
    may: [...identityFields, ...references, ...groundFields(category), ...submittedWith(category)],
  })

export const entryFields = contributionRule({
  id: 'entry-fields',
  title: 'What an entry in the Indices holds, and what it never does',
  cites: [cfr(28, '25.2'), cfr(28, '25.4'), order('FBI description of the NICS Indices, page read in 2026')],
  says: 'An entry holds its number, the agency’s number for it, the agency, the category, name, date of birth and sex; it may hold further identity and the legal ground, and it never holds medical or other sensitive detail.',
  since: '1998-11-30',
  answers: heldAnswers,
  decide: fieldsOf,
  examples: [
    { name: 'what every entry carries', given: { category: 'A1', fields: always }, expect: { answer: 'complete' } },
    {
      name: 'with the legal ground of the category',
      given: { category: 'D', fields: [...always, 'event', 'byLawfulAuthority', 'relief'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'the agency gave no number of its own',
      given: { category: 'A1', fields: ['nri', 'ori', 'category', 'name', 'born', 'sex'] },
      expect: { answer: 'incomplete', missing: ['ari'] },
    },
    {
      name: 'a diagnosis',
      given: { category: 'D', fields: [...always, 'diagnosis'] },
      expect: { answer: 'refused', refused: ['diagnosis'] },
    },
  ],
})

/** Identity, the agency's references and the legal ground: who is meant and that the prohibition holds. */
const identity = ['name', 'born', 'sex'] as const

/** 45 CFR 164.512(k)(7): the least that identifies, and nothing diagnostic or clinical under whatever name. */
export const submittedOfMind = (fields: readonly string[]): Held =>
  held(fields, {
    must: identity,
    may: ['ari', 'ori', 'category', ...identityFields, ...references, ...groundFields('D')],
  })

export const mentalHealthSubmission = contributionRule({
  id: 'mental-health-submission',
  title: 'A mental-health submission says who, and never what ails',
  cites: [usc(34, '40912(c)(3)'), cfr(45, '164.512(k)(7)')],
  says: 'A mental-health submission names the person and what else identifies the person, with the legal ground at most; one that carries diagnostic or clinical detail is refused whole.',
  since: '2008-01-08',
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) => submittedOfMind(fields),
  examples: [
    {
      name: 'name, date of birth, sex and residence',
      given: { fields: [...identity, 'stateOfResidence'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'a name alone does not identify',
      given: { fields: ['name'] },
      expect: { answer: 'incomplete', missing: ['born', 'sex'] },
    },
    {
      name: 'with the diagnosis and the medication',
      given: { fields: [...identity, 'diagnosis', 'medication'] },
      expect: { answer: 'refused', refused: ['diagnosis', 'medication'] },
    },
    {
      name: 'clinical detail is refused before what is missing is asked for',
      given: { fields: ['name', 'treatment'] },
      expect: { answer: 'refused', refused: ['treatment'] },
    },
  ],
})

const misdemeanorContents = ['description', 'section', 'relationship'] as const

/** What the law asks a submission of the category to say beside its ground, and these facts do not. */
export const notSubmitted = (category: Category, facts: Readonly<Record<string, unknown>>): readonly string[] => {
  const stated = Object.keys(facts).filter(name => facts[name] !== null)
  const submission = category === 'I' ? whole(stated, misdemeanorContents) : undefined
  return submission?.answer === 'incomplete' ? submission.missing : []
}

export const misdemeanorSubmission = contributionRule({
  id: 'domestic-misdemeanor-submission',
  title: 'A domestic-violence misdemeanor is submitted with what decides it',
  cites: [usc(34, '40912(c)(2)'), usc(18, '921(a)(33)')],
  says: 'A submitted misdemeanor of domestic violence describes the offense, names the section of the statute of conviction, and says what the defendant was to the victim.',
  since: '2008-01-08',
  answers: ['complete', 'incomplete'],
  decide: ({ fields }: { fields: readonly string[] }) => whole(fields, misdemeanorContents),
  examples: [
    {
      name: 'all three',
      given: { fields: ['description', 'section', 'relationship'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'the label of the statute says nothing of the victim',
      given: { fields: ['description', 'section'] },
      expect: { answer: 'incomplete', missing: ['relationship'] },
    },
    {
      name: 'a conviction without its section',
      given: { fields: ['relationship'] },
      expect: { answer: 'incomplete', missing: ['description', 'section'] },
    },
  ],
})
