import { pocAnswers, jurisdictions } from '#law/states/registry.ts'
import { parseOri } from '#law/numbers.ts'
import { states, type Audience, type Ori, type State } from '#law/words.ts'
import type { Nation } from '#simulated/nation/nation.ts'

/** Somebody who may call the training system: a person by a link, or an agency's machine by a client key. */
export type SandboxCaller = Readonly<{ id: string; name: string; audience: Audience; ori?: Ori; state?: State }>

/** Two of them, because one person alone closes no state's offices. */
const operators = ['Operator One', 'Operator Two']

/** Examiners, operators, a representative for the telephone, every point of contact, and an agency that contributes. */
export const sandboxCallers = (nation: Nation, on: Temporal.PlainDate): readonly SandboxCaller[] => [
  ...nation.examiners.map((name, at) => ({ id: `examiner-${at + 1}`, name, audience: 'examiner' as const })),
  ...operators.map((name, at) => ({ id: `operator-${at + 1}`, name, audience: 'operator' as const })),
  { id: 'representative-1', name: 'Representative One', audience: 'representative' },
  ...pointsOfContact(on),
  ...contributors(nation),
]

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

/** The agency that most of the entries came from, so that it has something to take back. */
function contributors({ records }: Nation): readonly SandboxCaller[] {
  const entered = records.filter(({ home }) => home === 'indices')
  const byAgency = Map.groupBy(entered, ({ ori }) => ori)
  const [ori] = [...byAgency].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  const state = states.find(each => ori?.startsWith(each))
  if (ori === undefined || state === undefined) return []
  return [{ id: 'agency-1', name: 'Synthetic Records Agency', audience: 'agency', state, ori: oriOf(ori) }]
}

function oriOf(text: string): Ori {
  const ori = parseOri(text)
  if (ori === undefined) throw new Error(`defect: ${text} is not an agency's number`)
  return ori
}
