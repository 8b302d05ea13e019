import { allows, unresolved, type Circumstances, type Conclusion } from '../../rule.ts'
import { prohibitions } from '../../states/prohibitions.ts'
import { firstDay, type Prohibition } from '../../states/prohibitions/prohibition.ts'
import { states, type State } from '../../words.ts'
import { every, met } from './elements.ts'
import { day, oneOf, yesNo, type Stated } from './facts.ts'
import { inForce, standing } from './in-force.ts'

const keys = [...new Set(prohibitions.map(({ key }) => key))]

export const stateBar = {
  provision: oneOf('which provision of State, local or Tribal law bars', [...keys, 'other']),
  shown: yesNo('whether the record shows all that the provision requires'),
  from: day('the day from which the provision counts'),
  ...standing,
  relieved: yesNo('whether that law has given the right back, by a court, a pardon, an expungement or a restoration'),
  law: oneOf('whose law it is: of a state, a local government or a Tribe', ['state', 'local', 'tribal']),
  state: oneOf('which state’s law it is, or in which state the local government lies', states),
  appliesHere: yesNo(
    'whether that local or Tribal law reaches where the transfer is made or where the transferee lives',
  ),
  reading: oneOf('what an examiner reads in the provision: that it bars this transfer today, or does not', [
    'bars',
    'does-not-bar',
  ]),
}
export type StateBar = Stated<typeof stateBar>

/** Whose law a record says that it is: of the state that it names, or of the provision's own. */
export const stateOfBar = ({
  state,
  provision,
}: Readonly<{ state?: unknown; provision?: unknown }>): State | undefined =>
  states.find(known => known === state) ?? prohibitions.find(({ key }) => key === provision)?.state

/** A state's law reaches a sale in that state, and whoever lives there; no other. */
export function reaches(state: State, { saleState, residence }: Omit<Circumstances, 'on'>): Conclusion {
  if (saleState === state || residence === state) return met
  const missing = [
    ...(saleState === undefined ? ['the state of sale'] : []),
    ...(residence === undefined ? ['the state in which the transferee lives'] : []),
  ]
  return missing.length > 0
    ? unresolved(...missing)
    : allows(`the law of ${state} governs neither the sale nor the transferee`)
}

/** What an examiner reads in a provision that is not here as data, or of which the data are not sure enough. */
export function asRead({ reading }: StateBar): Conclusion {
  if (reading === undefined) return unresolved(stateBar.reading.ask)
  return reading === 'bars' ? met : allows('an examiner read the provision: it does not bar')
}

/** Whether what a provision requires is shown, its term runs, and nothing has given the right back. */
export const barsUnder = (known: Prohibition, record: StateBar, circumstances: Circumstances): Conclusion =>
  known.confidence === 'unconfirmed' || known.standing === 'enjoined'
    ? asRead(record)
    : every(known.title, shown(known, record), running(known, record, circumstances), notRelieved(record))

function shown({ requires }: Prohibition, record: StateBar): Conclusion {
  if (record.shown === undefined) return unresolved(`${stateBar.shown.ask}: ${requires}`)
  return record.shown ? met : allows('the record does not show what the provision requires')
}

function notRelieved({ relieved }: StateBar): Conclusion {
  if (relieved === undefined) return unresolved(stateBar.relieved.ask)
  return relieved ? allows('that law has given the right back') : met
}

function running(known: Prohibition, record: StateBar, { on, age }: Circumstances): Conclusion {
  const { term } = known
  switch (term.for) {
    case 'life':
      return reachesBack(known, term.from, record)
    case 'age':
      return every('under that age', reachesBack(known, term.from, record), younger(term.until, age))
    case 'period':
      return every('within the term', reachesBack(known, term.from, record), notOver(record, term, on))
    case 'as-long-as-it-stands':
      return inForce(record, on)
  }
}

function younger(until: number, age: Circumstances['age']): Conclusion {
  if (age === undefined) return unresolved("the transferee's age on the day of contact")
  return age < until ? met : allows(`has reached the age of ${until}`)
}

/** The anniversary still belongs to the term, so that in doubt the later day counts. */
function notOver({ from }: StateBar, { lasts, from: what }: { lasts: string; from: string }, on: Circumstances['on']) {
  if (from === undefined) return unresolved(countedFrom(what))
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(from).add(lasts), on) < 0
    ? allows('the term of the provision is over')
    : met
}

/** Whether a text reaches what happened before it was made is for a person to say. */
function reachesBack({ since }: Prohibition, what: string, { from }: StateBar): Conclusion {
  if (since === firstDay) return met
  if (from === undefined) return unresolved(countedFrom(what))
  return from < since
    ? unresolved(`an examiner's decision whether a text in force since ${since} reaches what happened before it`)
    : met
}

const countedFrom = (what: string): string => `the day of ${what}, from which the provision counts`
