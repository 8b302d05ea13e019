import { parseCategory } from '../categories.ts'
import { cfr, usc } from '../cite.ts'
import type { WithdrawReason } from '../lives/entry.ts'
import { parseDate } from '../numbers.ts'
import { convicted, type Conviction } from '../prohibitors/terms/conviction.ts'
import { happened, notFiltered, notRelieved, type MentalEvent } from '../prohibitors/terms/mental.ts'
import { bothWays } from '../rule.ts'
import { contributionRule, type Json } from '../ruling.ts'
import type { IsoDate } from '../words.ts'
import { isFederalAgency } from './agency.ts'
import { readableFacts } from './entry-fields.ts'

/** A record as it was sent, by its ground. */
export type GroundSent = Readonly<{
  ori: string
  category: string
  facts?: Readonly<Record<string, Json>>
  sentOn: string
}>

/** Each way in which a record says of itself that it bars nobody. */
export const groundFaultCodes = ['no-conviction', 'no-adjudication', 'not-to-be-provided', 'relieved'] as const

/** Which fact shows that the record is of nobody who is barred, and the code of it. */
export type GroundFault = Readonly<{
  of: 'facts/disposition' | 'facts/event' | 'facts/federalFilter' | 'facts/relief'
  code: (typeof groundFaultCodes)[number]
  because: string
}>

/**
 * 28 CFR 25.5(a), 34 U.S.C. 40911(c): what a record says of itself by which it has no place in the Indices, by the prohibitors' own
 * terms, so that what is kept out could never bar. Whatever is not known, or is a person's to decide, is no fault.
 */
export function unfounded({ ori, category, facts = {}, sentOn }: GroundSent): readonly GroundFault[] {
  const code = parseCategory(category)
  const on = parseDate(sentOn)
  if (code === undefined || on === undefined) return []
  const readable = readableFacts(code, facts)
  if (code === 'A1' || code === 'I') return notConvicted(readable, on)
  return code === 'D'
    ? ofMentalEvent(isFederalAgency(ori) ? { ...readable, jurisdiction: 'federal' } : readable, on)
    : []
}

/** 18 U.S.C. 921(a)(20), (33): an acquittal, a dismissal, a juvenile outcome that its own law counts as none. */
function notConvicted(record: Conviction, on: IsoDate): readonly GroundFault[] {
  const allowed = bothWays.every(under => convicted(record, { on, under }).answer === 'allows')
  return allowed
    ? [{ of: 'facts/disposition', code: 'no-conviction', because: 'the charge ended without a conviction' }]
    : []
}

/**
 * The filter binds a federal agency whatever it says of whose authority it was; of a state's agency it asks nothing but whether the
 * finding was a federal one, because that is deemed not to have occurred whoever provides it.
 */
function ofMentalEvent(record: MentalEvent, on: IsoDate): readonly GroundFault[] {
  const shown = [
    ['facts/event', 'no-adjudication', happened(record, on)],
    ['facts/federalFilter', 'not-to-be-provided', notFiltered(record)],
    ['facts/relief', 'relieved', notRelieved(record)],
  ] as const
  return shown.flatMap(([of, code, said]) => (said.answer === 'allows' ? [{ of, code, because: said.because }] : []))
}

/**
 * 34 U.S.C. 40911(c)(4), (2)(B), 40915(b): for what reason a record that stands leaves the Indices, once it says of itself that the filter
 * forbids it or that relief was given. Undefined for every other: what else fell away its agency takes back.
 */
export function leavesFor(sent: GroundSent): WithdrawReason | undefined {
  const codes = unfounded(sent).map(({ code }) => code)
  if (codes.includes('relieved')) return 'relieved'
  return codes.includes('not-to-be-provided') ? 'no-longer-applies' : undefined
}

type Ground = { ori: string; category: string; sentOn: string; facts: { [name: string]: Json } }

const state = {
  ori: 'TX1234567',
  category: 'D',
  sentOn: '2026-09-10',
  facts: { event: 'adjudicated', jurisdiction: 'state', byLawfulAuthority: true, finding: 'danger', relief: 'none' },
} as const
const federal = {
  ...state,
  ori: 'USVA00001',
  facts: { ...state.facts, jurisdiction: 'federal', federalFilter: 'none' },
} as const
const felony = { ori: 'TX1234567', category: 'A1', sentOn: '2026-09-10', facts: { disposition: 'convicted' } } as const
const because = (fault: string) => ({ answer: 'rejected' as const, because: [fault] })
const accepted = { answer: 'accepted' } as const

export const unfoundedRecord = contributionRule({
  id: 'unfounded-record',
  title: 'A record that shows by its own facts that it bars nobody is sent back',
  cites: [
    cfr(28, '25.5(a)'),
    usc(34, '40911(c)(1)'),
    usc(34, '40911(c)(2)(B)'),
    cfr(27, '478.11'),
    cfr(45, '164.512(k)(7)'),
  ],
  says: 'An entry is rejected that says of a conviction that there was none, of an adjudication or commitment that it was observation, a voluntary admission or no act of lawful authority, that a federal finding is one which may not be provided, or that relief was given; what is unknown is entered as incomplete.',
  since: '2008-01-08',
  answers: ['accepted', 'rejected'],
  decide: (sent: Ground) => {
    const wrong = unfounded(sent).map(({ of, code }) => `${of}: ${code}`)
    return wrong.length > 0 ? ({ answer: 'rejected', because: wrong } as const) : accepted
  },
  examples: [
    { name: 'convicted', given: felony, expect: accepted },
    { name: 'how it ended is not known', given: { ...felony, facts: {} }, expect: accepted },
    {
      name: 'dismissed',
      given: { ...felony, facts: { disposition: 'dismissed' } },
      expect: because('facts/disposition: no-conviction'),
    },
    {
      name: 'a juvenile adjudication that its law does not count',
      given: { ...felony, facts: { disposition: 'delinquent', countsAsConviction: false } },
      expect: because('facts/disposition: no-conviction'),
    },
    {
      name: 'a juvenile adjudication that its law counts: an examiner weighs it',
      given: { ...felony, facts: { disposition: 'delinquent', countsAsConviction: true } },
      expect: accepted,
    },
    { name: 'a federal finding that stands', given: federal, expect: accepted },
    {
      name: 'a federal finding from which the person was discharged',
      given: { ...federal, facts: { ...federal.facts, federalFilter: 'set-aside-or-discharged' } },
      expect: because('facts/federalFilter: not-to-be-provided'),
    },
    {
      name: 'the same of insanity in a criminal case, which may always be provided',
      given: {
        ...federal,
        facts: { ...federal.facts, event: 'insanity-finding', federalFilter: 'set-aside-or-discharged' },
      },
      expect: accepted,
    },
    {
      name: 'a state’s finding, which discharge does not undo',
      given: { ...state, facts: { ...state.facts, federalFilter: 'set-aside-or-discharged' } },
      expect: accepted,
    },
    {
      name: 'a federal agency that calls its finding a state’s is bound all the same',
      given: { ...federal, facts: { ...federal.facts, jurisdiction: 'state', federalFilter: 'medical-finding-only' } },
      expect: because('facts/federalFilter: not-to-be-provided'),
    },
    {
      name: 'a federal finding of which nobody has asked whether the filter bars it',
      given: { ...federal, facts: { event: 'adjudicated', jurisdiction: 'federal' } },
      expect: accepted,
    },
    {
      name: 'held for observation',
      given: { ...state, facts: { event: 'observation' } },
      expect: because('facts/event: no-adjudication'),
    },
    {
      name: 'a veteran with a fiduciary and nothing else',
      given: { ...federal, facts: { ...federal.facts, event: 'veteran-fiduciary', finding: 'incapacity' } },
      expect: because('facts/event: no-adjudication'),
    },
    {
      name: 'relieved by the program under the law that decided it',
      given: { ...state, facts: { ...state.facts, relief: 'conforming-state-program' } },
      expect: because('facts/relief: relieved'),
    },
    {
      name: 'relieved by another program',
      given: { ...state, facts: { ...state.facts, relief: 'other-state-relief' } },
      expect: accepted,
    },
  ],
})
