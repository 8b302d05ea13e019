import { cfr, order, usc } from '../cite.ts'
import { allows, bothWays, rule, unresolved, type Circumstances, type Conclusion } from '../rule.ts'
import { states } from '../words.ts'
import { every, met, some } from './terms/elements.ts'
import { oneOf, without, yesNo, type Stated } from './terms/facts.ts'

const facts = {
  outstanding: yesNo('whether the warrant, the charge or the duty to testify is still outstanding'),
  state: oneOf('the state that prosecutes, or in which testimony is owed', states),
  leftState: yesNo('whether the person left that state'),
  purpose: oneOf('why the person left', ['avoid-prosecution', 'avoid-testimony', 'other']),
  knewOfCharges: yesNo('whether the person knew on leaving that charges were pending'),
}
type Flight = Stated<typeof facts>

/** A flight of which everything is known. The examples say what differs. */
const known = {
  outstanding: true,
  state: 'GA',
  leftState: true,
  purpose: 'avoid-prosecution',
  knewOfCharges: true,
} as const satisfies Flight

export const fugitive = rule<Flight>({
  id: 'fugitive',
  title: 'Fugitive from justice',
  categories: ['B'],
  relations: bothWays,
  cites: [
    usc(18, '922(g)(2)'),
    usc(18, '922(d)(2)'),
    usc(18, '921(a)(15)'),
    cfr(27, '478.11'),
    order('Department of Justice position on fugitives from justice, applied in NICS from Feb. 15, 2017'),
  ],
  says: 'A warrant bars only a person who left the state that prosecutes, for a felony or a misdemeanor, to avoid prosecution or testimony or knowing of pending charges; an open warrant alone does not.',
  since: '2017-02-15',
  facts,
  decide: (record, circumstances) =>
    every(
      'left the state to avoid prosecution or testimony, or knowing that charges were pending',
      outstanding(record),
      left(record, circumstances),
      some('left for another reason and without knowing of charges', fled(record), knew(record)),
    ),
  examples: [
    { name: 'fled the state to avoid prosecution', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'an open warrant, and nothing known of a flight',
      given: { outstanding: true, state: 'GA' },
      expect: 'unresolved',
    },
    {
      name: 'an open warrant in the state the person never left',
      given: { ...known, leftState: false },
      expect: 'allows',
    },
    {
      name: 'the record says never left, and the sale is in another state',
      given: { ...known, leftState: false },
      circumstances: { saleState: 'FL' },
      expect: 'unresolved',
    },
    {
      name: 'the record says never left, and not which state: the sale may be in another',
      given: { ...without(known, 'state'), leftState: false },
      circumstances: { saleState: 'FL' },
      expect: 'unresolved',
    },
    {
      name: 'the record says never left, and the sale is in that state',
      given: { ...known, leftState: false },
      circumstances: { saleState: 'GA' },
      expect: 'allows',
    },
    {
      name: 'left to avoid giving testimony, charged with nothing',
      given: { ...known, purpose: 'avoid-testimony', knewOfCharges: false },
      expect: 'prohibits',
    },
    {
      name: 'moved for work, knowing of a pending misdemeanor charge',
      given: { ...known, purpose: 'other' },
      expect: 'prohibits',
    },
    {
      name: 'moved for work before any charge was known',
      given: { ...known, purpose: 'other', knewOfCharges: false },
      expect: 'allows',
    },
    {
      name: 'left knowing of the charge, for reasons nobody knows',
      given: { outstanding: true, state: 'GA', leftState: true, knewOfCharges: true },
      expect: 'prohibits',
    },
    {
      name: 'left, and neither reason nor knowledge is on record',
      given: { outstanding: true, state: 'GA', leftState: true },
      expect: 'unresolved',
    },
    { name: 'the warrant was recalled', given: { ...known, outstanding: false }, expect: 'allows' },
  ],
})

/** The reading that NICS gave the statute until then. */
export const openWarrant = rule<Flight>({
  id: 'fugitive-until-2017',
  title: 'Fugitive from justice: an open warrant, as read until February 14, 2017',
  categories: ['B'],
  relations: bothWays,
  cites: [usc(18, '922(g)(2)'), usc(18, '922(d)(2)'), usc(18, '921(a)(15)'), cfr(27, '478.11')],
  says: 'A warrant still outstanding barred, whether or not the person had left the state.',
  since: '1998-11-30',
  until: '2017-02-14',
  facts,
  decide: record => every('subject to an open warrant', outstanding(record)),
  examples: [
    { name: 'an open warrant in the state of residence', given: { ...known, leftState: false }, expect: 'prohibits' },
    { name: 'the warrant was served', given: { outstanding: false }, expect: 'allows' },
    { name: 'nobody has asked whether it is still open', given: {}, expect: 'unresolved' },
  ],
})

function outstanding(flight: Flight): Conclusion {
  if (flight.outstanding === undefined) return unresolved(facts.outstanding.ask)
  return flight.outstanding ? met : allows('no warrant, charge or duty to testify is outstanding')
}

function left({ leftState, state }: Flight, { saleState }: Circumstances): Conclusion {
  if (leftState === undefined) return unresolved(facts.leftState.ask)
  if (leftState) return met
  if (saleState !== undefined && state === undefined) return unresolved(facts.state.ask)
  // Who buys in another state is not where the record says; the record is older than the sale.
  if (saleState !== undefined && saleState !== state)
    return unresolved(`whether the person has left ${state} since the record was made: the sale is in ${saleState}`)
  return allows('has not left the state')
}

/** 18 U.S.C. 921(a)(15). */
function fled({ purpose }: Flight): Conclusion {
  if (purpose === undefined) return unresolved(facts.purpose.ask)
  return purpose === 'other' ? allows('did not leave to avoid prosecution or testimony') : met
}

/** 27 CFR 478.11 adds whoever knows of pending charges, felony or misdemeanor, and leaves. */
function knew({ knewOfCharges }: Flight): Conclusion {
  if (knewOfCharges === undefined) return unresolved(facts.knewOfCharges.ask)
  return knewOfCharges ? met : allows('did not know of charges')
}
