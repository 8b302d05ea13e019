import { pocAnswers, jurisdictions } from '#law/states/registry.ts'
import { parseOri } from '#law/numbers.ts'
import { states, type Audience, type LawBody, type Ori, type State } from '#law/words.ts'
import type { Nation } from '#simulated/nation/nation.ts'

/** Somebody who may call the training system: a person by a link, or an agency's machine by a client key. */
export type SandboxCaller = Readonly<{
  id: string
  name: string
  audience: Audience
  ori?: Ori
  state?: State
  body?: LawBody
  /** Of an agency: a person, who signs in by a link, and no machine. */
  person?: true
}>

/** Two of them, because one person alone closes no state's offices. */
const operators = ['Operator One', 'Operator Two']

/** Two of them, so that what one read is reviewed by the other. */
const auditors = ['Auditor One', 'Auditor Two']

/** Examiners, operators, auditors, a representative for the telephone, every point of contact, and an agency of every jurisdiction. */
export const sandboxCallers = (nation: Nation, on: Temporal.PlainDate): readonly SandboxCaller[] => [
  ...nation.examiners.map((name, at) => ({ id: `examiner-${at + 1}`, name, audience: 'examiner' as const })),
  ...operators.map((name, at) => ({ id: `operator-${at + 1}`, name, audience: 'operator' as const })),
  { id: 'representative-1', name: 'Representative One', audience: 'representative' },
  ...pointsOfContact(on),
  ...agencies,
  // The last, because whether a nation is settled is read from the last: one that was settled without them gets them.
  ...auditors.map((name, at) => ({ id: `auditor-${at + 1}`, name, audience: 'auditor' as const })),
  ...clerks,
  ...secondClerks,
  ...pocClerks(on),
  { ...bureau, ori: oriOf('DCSYATF01') },
]

/** 28 CFR 25.6(j)(2): it alone makes inquiries of its own. */
export const bureau = {
  id: 'atf',
  name: 'Bureau of Alcohol, Tobacco, Firearms and Explosives, synthetic',
  audience: 'agency',
  state: 'DC',
  body: 'atf',
} as const

/** Whoever is a state's point of contact for any of its licensees on a day. */
const pointsOfContact = (on: Temporal.PlainDate): readonly SandboxCaller[] =>
  states
    .filter(state => (['handgun', 'long-gun'] as const).some(kind => pocAnswers(state, kind, on)))
    .map(state => ({
      id: `poc-${state.toLowerCase()}`,
      name: `${jurisdictions[state].name}, point of contact`,
      audience: 'poc',
      state,
      ori: oriOf(`${state}SYPOC01`),
    }))

/** A person at each of them, who reports what it determined. */
const pocClerks = (on: Temporal.PlainDate): readonly SandboxCaller[] =>
  pointsOfContact(on).map(each => ({
    ...each,
    id: each.id.replace('poc', 'poc-clerk'),
    name: `Clerk, ${each.name}`,
    person: true,
  }))

/** One agency of each jurisdiction: it issues permits, and some of the jurisdiction's entries are its own. */
const agencies: readonly SandboxCaller[] = states.map(state => ({
  id: `agency-${state.toLowerCase()}`,
  name: `${jurisdictions[state].name}, synthetic agency`,
  audience: 'agency',
  state,
  ori: oriOf(`${state}SY00001`),
}))

/** A person at each of them, who enters records by hand. */
const clerks: readonly SandboxCaller[] = agencies.map(({ id, name, ...agency }) => ({
  ...agency,
  id: id.replace('agency', 'clerk'),
  name: `Clerk, ${name}`,
  person: true,
}))

/** Another one at each, because one person alone neither validates, nor attests, nor takes many records back. */
const secondClerks: readonly SandboxCaller[] = clerks.map(clerk => ({
  ...clerk,
  id: `${clerk.id}-2`,
  name: clerk.name.replace('Clerk', 'Second clerk'),
}))

function oriOf(text: string): Ori {
  const ori = parseOri(text)
  if (ori === undefined) throw new Error(`defect: ${text} is not an agency's number`)
  return ori
}
