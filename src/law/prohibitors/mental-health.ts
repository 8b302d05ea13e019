import { cfr, order, usc } from '../cite.ts'
import { bothWays, rule } from '../rule.ts'
import { every } from './terms/elements.ts'
import { without } from './terms/facts.ts'
import { happened, mental, notFiltered, notRelieved, oldEnough, type MentalEvent } from './terms/mental.ts'

const because = 'adjudicated or committed by lawful authority'

/** A commitment by a state court of which everything is known. The examples say what differs. */
const known = {
  event: 'committed',
  byLawfulAuthority: true,
  place: 'mental-institution',
  ageAtEvent: 30,
  jurisdiction: 'state',
  relief: 'none',
} as const satisfies MentalEvent

const adjudicated = {
  event: 'adjudicated',
  byLawfulAuthority: true,
  finding: 'danger',
  ageAtEvent: 30,
  jurisdiction: 'state',
  relief: 'none',
} as const satisfies MentalEvent

const federal = { ...adjudicated, jurisdiction: 'federal', federalFilter: 'none' } as const satisfies MentalEvent
const fiduciary = { ...federal, event: 'veteran-fiduciary', finding: 'incapacity' } as const satisfies MentalEvent

const cites = [
  usc(18, '922(g)(4)'),
  usc(18, '922(d)(4)'),
  usc(18, '925(c)'),
  usc(34, '40911(c)'),
  usc(34, '40915'),
  cfr(27, '478.11'),
] as const

export const mentalHealth = rule<MentalEvent>({
  id: 'mental-health',
  title: 'Adjudicated as a mental defective or committed to a mental institution',
  categories: ['D'],
  relations: bothWays,
  cites: [
    ...cites,
    order('Department of Veterans Affairs announcement of Feb. 17, 2026, on beneficiaries with fiduciaries'),
  ],
  says: 'A finding by lawful authority of danger or incapacity from a mental condition, or a formal commitment to a mental institution, bars until relief; observation and voluntary admission do not, nor does a federal finding that the law deems not to have occurred.',
  since: '2022-06-25',
  facts: mental,
  decide: (record, circumstances) =>
    every(
      because,
      happened(record, circumstances.on),
      oldEnough(record, circumstances),
      notFiltered(record),
      notRelieved(record),
    ),
  examples: [
    { name: 'committed to a mental institution by a state court', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'committed to the psychiatric ward of a general hospital',
      given: { ...known, place: 'general-hospital-ward' },
      expect: 'prohibits',
    },
    { name: 'ordered to treatment as an outpatient', given: { ...known, place: 'outpatient' }, expect: 'unresolved' },
    { name: 'ordered to live with relatives', given: { ...known, place: 'elsewhere' }, expect: 'allows' },
    { name: 'held for 72 hours of observation', given: { event: 'observation' }, expect: 'allows' },
    { name: 'admitted at own wish', given: { event: 'voluntary-admission' }, expect: 'allows' },
    {
      name: 'certified for 14 days, and nobody knows by what authority',
      given: without(known, 'byLawfulAuthority'),
      expect: 'unresolved',
    },
    { name: 'kept by a physician alone', given: { ...known, byLawfulAuthority: false }, expect: 'allows' },
    { name: 'found by a board to be a danger to others', given: adjudicated, expect: 'prohibits' },
    {
      name: 'found by a court unable to manage own affairs',
      given: { ...adjudicated, finding: 'incapacity' },
      expect: 'prohibits',
    },
    {
      name: 'found to be ill, and neither dangerous nor incapable',
      given: { ...adjudicated, finding: 'neither' },
      expect: 'allows',
    },
    {
      name: 'adjudicated, and the finding is not on record',
      given: without(adjudicated, 'finding'),
      expect: 'unresolved',
    },
    { name: 'not guilty by reason of insanity', given: { ...known, event: 'insanity-finding' }, expect: 'prohibits' },
    {
      name: 'incompetent to stand trial',
      given: { ...known, event: 'incompetent-to-stand-trial' },
      expect: 'prohibits',
    },
    { name: 'a federal agency found danger after a hearing', given: federal, expect: 'prohibits' },
    {
      name: 'discharged from all federally ordered treatment',
      given: { ...federal, federalFilter: 'set-aside-or-discharged' },
      expect: 'allows',
    },
    {
      name: 'found recovered by the federal authority',
      given: { ...federal, federalFilter: 'recovered' },
      expect: 'allows',
    },
    {
      name: 'a federal disability rating on medical grounds, without a hearing',
      given: { ...federal, federalFilter: 'medical-finding-only' },
      expect: 'allows',
    },
    {
      name: 'acquitted as insane at a court-martial, discharged since',
      given: {
        ...federal,
        jurisdiction: 'military',
        event: 'insanity-finding',
        federalFilter: 'set-aside-or-discharged',
      },
      expect: 'prohibits',
    },
    {
      name: 'discharged by a state hospital, which undoes nothing',
      given: { ...adjudicated, federalFilter: 'set-aside-or-discharged' },
      expect: 'prohibits',
    },
    {
      name: 'a federal finding, and nobody has asked whether it still stands',
      given: { ...adjudicated, jurisdiction: 'federal' },
      expect: 'unresolved',
    },
    {
      name: 'a fiduciary for veterans benefits, after the withdrawal',
      given: fiduciary,
      on: '2026-02-17',
      expect: 'allows',
    },
    {
      name: 'a fiduciary for veterans benefits, the day before the withdrawal',
      given: fiduciary,
      on: '2026-02-16',
      expect: 'prohibits',
    },
    { name: 'committed on the sixteenth birthday', given: { ...known, ageAtEvent: 16 }, expect: 'prohibits' },
    { name: 'committed at fifteen', given: { ...known, ageAtEvent: 15 }, expect: 'unresolved' },
    {
      name: 'committed at sixteen, transferee of 19: 922(d) and 922(g) both count it',
      given: { ...known, ageAtEvent: 16 },
      circumstances: { age: 19 },
      expect: 'prohibits',
    },
    {
      name: 'committed at fifteen, transferee of 19: 922(d) does not count it, and 922(g) names no age',
      given: { ...known, ageAtEvent: 15 },
      circumstances: { age: 19 },
      expect: 'unresolved',
    },
    { name: 'committed at an age nobody knows', given: without(known, 'ageAtEvent'), expect: 'unresolved' },
    {
      name: 'relieved by a conforming program of the state',
      given: { ...known, relief: 'conforming-state-program' },
      expect: 'allows',
    },
    {
      name: 'relieved by a state whose program does not conform',
      given: { ...known, relief: 'other-state-relief' },
      expect: 'prohibits',
    },
    {
      name: 'relieved by a state, and the finding was federal',
      given: { ...federal, relief: 'conforming-state-program' },
      expect: 'prohibits',
    },
    {
      name: 'relieved by the federal agency that found it',
      given: { ...federal, relief: 'federal-agency-program' },
      expect: 'allows',
    },
    {
      name: "relieved by a federal agency, and the finding was a state's",
      given: { ...known, relief: 'federal-agency-program' },
      expect: 'prohibits',
    },
    {
      name: 'removed by the state because its basis fell away',
      given: { ...known, relief: 'record-removed' },
      expect: 'allows',
    },
    {
      name: 'relief granted by the Attorney General',
      given: { ...known, relief: 'attorney-general' },
      expect: 'allows',
    },
    {
      name: 'relieved by a program, and nobody knows whose finding it was',
      given: { ...without(known, 'jurisdiction'), federalFilter: 'none', relief: 'conforming-state-program' },
      expect: 'unresolved',
    },
    { name: 'committed, and nobody knows where to', given: without(known, 'place'), expect: 'unresolved' },
    { name: 'nobody has asked about relief', given: without(known, 'relief'), expect: 'unresolved' },
  ],
})

/** 922(d)(4) had no words on age until then. */
export const mentalHealthAtAnyAge = rule<MentalEvent>({
  id: 'mental-health-until-2022',
  title: 'Adjudicated as a mental defective or committed to a mental institution, at any age, until June 24, 2022',
  categories: ['D'],
  relations: bothWays,
  cites,
  says: 'The same findings and commitments barred at whatever age they were made.',
  // The first day on which a check was asked of this system; the statute is older.
  since: '1998-11-30',
  until: '2022-06-24',
  facts: mental,
  decide: (record, { on }) => every(because, happened(record, on), notFiltered(record), notRelieved(record)),
  examples: [
    { name: 'committed at fifteen', given: { ...known, ageAtEvent: 15 }, expect: 'prohibits' },
    { name: 'held for 72 hours of observation', given: { event: 'observation' }, expect: 'allows' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
  ],
})
