import { usc } from '../cite.ts'
import { allows, rule, unresolved, type Circumstances, type Conclusion } from '../rule.ts'
import { prohibitionOn } from '../states/prohibitions.ts'
import type { Prohibition } from '../states/prohibitions/prohibition.ts'
import { every, met } from './terms/elements.ts'
import { without } from './terms/facts.ts'
import { asRead, barsUnder, reaches, stateBar, type StateBar } from './terms/state-bar.ts'

/** A California evaluation hold after which the person was admitted. The examples say what differs. */
const hold = {
  provision: 'ca-evaluation-hold',
  shown: true,
  from: '2023-05-01',
  relieved: false,
} as const satisfies StateBar

const order = {
  provision: 'ga-first-offender',
  shown: true,
  status: 'active',
  expires: '2027-01-31',
  relieved: false,
} as const satisfies StateBar

const delinquent = { provision: 'fl-delinquent', shown: true, relieved: false } as const satisfies StateBar
const ordinance = {
  provision: 'other',
  law: 'local',
  state: 'GA',
  appliesHere: true,
  reading: 'bars',
} as const satisfies StateBar
const inCalifornia = { saleState: 'CA' } as const
const inGeorgia = { saleState: 'GA' } as const

export const stateProhibitor = rule<StateBar>({
  id: 'state-prohibitor',
  title: 'Barred by State, local or Tribal law',
  categories: ['J'],
  relations: ['stateLaw'],
  cites: [usc(18, '922(t)(2)'), usc(34, '40901(e)(1)(A)')],
  says: 'State, local or Tribal law bars where it governs the sale or where the transferee lives, for as long as it says; a provision that is not known here is read by an examiner.',
  // The first day on which a check was asked of this system; local and Tribal law were named later.
  since: '1998-11-30',
  facts: stateBar,
  decide: (record, circumstances) => {
    const { provision } = record
    if (provision === undefined) return unresolved(stateBar.provision.ask)
    if (provision === 'other') return every('barred by that law', applies(record, circumstances), asRead(record))
    const known = prohibitionOn(provision, circumstances.on)
    return known === undefined
      ? allows('the provision was not in force on that day')
      : every(
          known.title,
          ofThatState(known, record),
          reaches(known.state, circumstances),
          barsUnder(known, record, circumstances),
        )
  },
  examples: [
    {
      name: 'a California hold, three years after release',
      given: hold,
      circumstances: inCalifornia,
      expect: 'prohibits',
    },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'a California hold, five years after release to the day',
      given: hold,
      circumstances: inCalifornia,
      on: '2028-05-01',
      expect: 'prohibits',
    },
    {
      name: 'a California hold, the day after the five years',
      given: hold,
      circumstances: inCalifornia,
      on: '2028-05-02',
      expect: 'allows',
    },
    {
      name: 'sold in Nevada to someone who lives in California',
      given: hold,
      circumstances: { saleState: 'NV', residence: 'CA' },
      expect: 'prohibits',
    },
    {
      name: 'sold in Nevada to someone who lives in Nevada',
      given: hold,
      circumstances: { saleState: 'NV', residence: 'NV' },
      expect: 'allows',
    },
    {
      name: 'sold in Nevada, and nobody knows where the person lives',
      given: hold,
      circumstances: { saleState: 'NV' },
      expect: 'unresolved',
    },
    {
      name: 'held in California and not admitted',
      given: { ...hold, shown: false },
      circumstances: inCalifornia,
      expect: 'allows',
    },
    {
      name: 'held, and nobody knows whether admitted',
      given: without(hold, 'shown'),
      circumstances: inCalifornia,
      expect: 'unresolved',
    },
    {
      name: 'a California court gave the right back',
      given: { ...hold, relieved: true },
      circumstances: inCalifornia,
      expect: 'allows',
    },
    {
      name: 'admitted a second time within a year, from 2020',
      given: { ...hold, provision: 'ca-second-hold', from: '2020-01-01' },
      circumstances: inCalifornia,
      expect: 'prohibits',
    },
    {
      name: 'admitted a second time within a year, before the text',
      given: { ...hold, provision: 'ca-second-hold', from: '2019-12-31' },
      circumstances: inCalifornia,
      expect: 'unresolved',
    },
    {
      name: 'admitted a second time within a year, and the determination is of the day before the text',
      given: { ...hold, provision: 'ca-second-hold', from: '2019-12-01' },
      circumstances: inCalifornia,
      on: '2019-12-31',
      expect: 'allows',
    },
    {
      name: 'a California hold in a record that says the law is California’s',
      given: { ...hold, state: 'CA' },
      circumstances: inCalifornia,
      expect: 'prohibits',
    },
    {
      name: 'a California hold in a record that says the law is Nevada’s',
      given: { ...hold, state: 'NV' },
      circumstances: inCalifornia,
      expect: 'unresolved',
    },
    {
      name: 'certified for fourteen days of treatment, which ended in 2021',
      given: { ...hold, provision: 'ca-intensive-treatment', from: '2021-09-10' },
      circumstances: inCalifornia,
      expect: 'prohibits',
    },
    {
      name: 'certified for fourteen days of treatment, and nobody knows when it ended',
      given: { ...without(hold, 'from'), provision: 'ca-intensive-treatment' },
      circumstances: inCalifornia,
      expect: 'unresolved',
    },
    {
      name: 'on probation in Georgia as a first offender',
      given: order,
      circumstances: inGeorgia,
      expect: 'prohibits',
    },
    {
      name: 'that probation has ended',
      given: { ...order, status: 'expired' },
      circumstances: inGeorgia,
      expect: 'allows',
    },
    {
      name: 'delinquent as a child in Florida, at twenty-three',
      given: delinquent,
      circumstances: { saleState: 'FL', age: 23 },
      expect: 'prohibits',
    },
    {
      name: 'delinquent as a child in Florida, at twenty-four',
      given: delinquent,
      circumstances: { saleState: 'FL', age: 24 },
      expect: 'allows',
    },
    {
      name: 'delinquent as a child in Florida, age not known',
      given: delinquent,
      circumstances: { saleState: 'FL' },
      expect: 'unresolved',
    },
    {
      name: 'a provision that nobody has confirmed',
      given: { provision: 'ny-extreme-risk', shown: true, status: 'active', endless: true, relieved: false },
      circumstances: { saleState: 'NY', residence: 'NY' },
      expect: 'unresolved',
    },
    {
      name: 'a city’s ordinance that an examiner has read',
      given: ordinance,
      circumstances: inGeorgia,
      expect: 'prohibits',
    },
    {
      name: 'a city’s ordinance that nobody has read',
      given: without(ordinance, 'reading'),
      circumstances: inGeorgia,
      expect: 'unresolved',
    },
    {
      name: 'a Tribe’s law, and the sale is not where it governs',
      given: { ...without(ordinance, 'state'), law: 'tribal', appliesHere: false },
      circumstances: inGeorgia,
      expect: 'allows',
    },
    {
      name: 'a provision not known here, and the examiner reads that it does not bar',
      given: { provision: 'other', law: 'state', state: 'GA', reading: 'does-not-bar' },
      circumstances: inGeorgia,
      expect: 'allows',
    },
  ],
})

function ofThatState({ state }: Prohibition, record: StateBar): Conclusion {
  return record.state === undefined || record.state === state
    ? met
    : unresolved(`which state’s law it is: the record says ${record.state}, and the provision is of ${state}`)
}

function applies({ law, state, appliesHere }: StateBar, circumstances: Circumstances): Conclusion {
  if (law === undefined) return unresolved(stateBar.law.ask)
  if (law === 'tribal') return here(appliesHere)
  if (state === undefined) return unresolved(stateBar.state.ask)
  const inState = reaches(state, circumstances)
  return law === 'state' ? inState : every('that law governs', inState, here(appliesHere))
}

function here(appliesHere: boolean | undefined): Conclusion {
  if (appliesHere === undefined) return unresolved(stateBar.appliesHere.ask)
  return appliesHere ? met : allows('that law governs neither the sale nor the transferee')
}
