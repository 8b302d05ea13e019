import { cfr, order, usc } from '../cite.ts'
import { inRegularHours } from '../clocks/operational-day.ts'
import type { Word } from '../lives/transaction.ts'
import { purposeRule } from '../ruling.ts'

/** By whom a licensee is told: who took the call, the Operations Center itself, or the system's own page or line. */
export const tellers = ['representative', 'operations-center', 'electronic'] as const
export type Teller = (typeof tellers)[number]

/** 28 CFR 25.8(g), 25.2 "NICS Representative": at the telephone there are two words. The rest is the Operations Center's. */
const saidBy: Readonly<Record<Teller, readonly Word[]>> = {
  representative: ['proceed', 'delayed'],
  'operations-center': ['proceed', 'delayed', 'denied', 'cancelled'],
  electronic: ['researching', 'proceed', 'delayed', 'denied', 'cancelled'],
}

/** `codeWord`: whether whoever listens has given the licensee's. */
export type Saying = Readonly<{ by: Teller; word: Word; codeWord: boolean; at: string }>

export function maySay({ by, word, codeWord, at }: Saying): 'may-say' | 'may-not' {
  const open = by === 'electronic' || inRegularHours(Temporal.Instant.from(at))
  return open && codeWord && saidBy[by].includes(word) ? 'may-say' : 'may-not'
}

/** Friday 11 September 2026, two in the afternoon, Eastern time. */
const afternoon = { codeWord: true, at: '2026-09-11T18:00:00Z' } as const
/** Three in the following night. */
const night = { codeWord: true, at: '2026-09-12T07:00:00Z' } as const

/** That a representative may say no more was not read in 25.8(g) itself; the definition of a representative agrees. */
export const whoSaysWhat = purposeRule({
  id: 'who-says-what',
  title: 'A representative says Proceed or Delayed, in regular hours',
  cites: [cfr(28, '25.8(g)'), cfr(28, '25.2'), cfr(28, '25.6(b)')],
  says: 'A representative on the telephone may say Proceed or Delayed and nothing else, in regular hours, to who has given the code word; Denied and later answers come from the Operations Center, and electronic access has no hours.',
  since: '1998-11-30',
  answers: ['may-say', 'may-not'],
  decide: (given: Saying) => maySay(given),
  examples: [
    {
      name: 'a representative: Delayed',
      given: { by: 'representative', word: 'delayed', ...afternoon },
      expect: 'may-say',
    },
    {
      name: 'a representative: Denied',
      given: { by: 'representative', word: 'denied', ...afternoon },
      expect: 'may-not',
    },
    {
      name: 'a representative: that an examiner is looking',
      given: { by: 'representative', word: 'researching', ...afternoon },
      expect: 'may-not',
    },
    {
      name: 'the Operations Center: Denied',
      given: { by: 'operations-center', word: 'denied', ...afternoon },
      expect: 'may-say',
    },
    {
      name: 'the Operations Center calls, and nobody gives the code word',
      given: { by: 'operations-center', word: 'denied', ...afternoon, codeWord: false },
      expect: 'may-not',
    },
    {
      name: 'a representative at three in the night',
      given: { by: 'representative', word: 'proceed', ...night },
      expect: 'may-not',
    },
    {
      name: 'the page at three in the night',
      given: { by: 'electronic', word: 'proceed', ...night },
      expect: 'may-say',
    },
  ],
})

type Access = { through: 'telephone' | 'electronic' | 'ncic'; at: string; down?: boolean }

export const whenReached = purposeRule({
  id: 'when-reached',
  title: 'The telephone has hours; electronic access and NCIC have none',
  cites: [cfr(28, '25.6(b)'), cfr(28, '25.6(d)'), order('FBI, NICS hours of operation, 8 a.m. to 1 a.m. Eastern time')],
  says: 'A licensee reaches the Operations Center by telephone in its regular hours only, and electronically around the clock but for downtime, as a point of contact does through NCIC.',
  since: '1998-11-30',
  answers: ['open', 'closed'],
  decide: ({ through, at, down = false }: Access) =>
    !down && (through !== 'telephone' || inRegularHours(Temporal.Instant.from(at))) ? 'open' : 'closed',
  examples: [
    {
      name: 'half past midnight, by telephone',
      given: { through: 'telephone', at: '2026-09-12T04:30:00Z' },
      expect: 'open',
    },
    {
      name: 'three in the night, by telephone',
      given: { through: 'telephone', at: '2026-09-12T07:00:00Z' },
      expect: 'closed',
    },
    {
      name: 'Christmas Day, by telephone',
      given: { through: 'telephone', at: '2026-12-25T18:00:00Z' },
      expect: 'closed',
    },
    {
      name: 'Christmas Day, electronically',
      given: { through: 'electronic', at: '2026-12-25T18:00:00Z' },
      expect: 'open',
    },
    {
      name: 'three in the night, through NCIC',
      given: { through: 'ncic', at: '2026-09-12T07:00:00Z' },
      expect: 'open',
    },
    {
      name: 'during downtime',
      given: { through: 'electronic', at: '2026-09-11T18:00:00Z', down: true },
      expect: 'closed',
    },
  ],
})

/** Everything a licensee may be told of a check. What is not in the list is not told, whatever it is. */
const toldToLicensee: readonly string[] = [
  ...['number', 'response', 'dates', 'address-asked', 'denying-agency', 'how-to-ask-why', 'how-to-challenge'],
]

export const noRecordContent = purposeRule({
  id: 'no-record-content',
  title: 'No answer to a licensee tells what a record says',
  cites: [cfr(28, '25.6(c)(2)'), cfr(28, '25.10(a)')],
  says: 'A licensee is told the number, the answer, the dates that follow from it and, with Denied, which agency denied and how to ask why and to challenge; never a record, the reason, which source held it, or how many there were.',
  since: '1998-11-30',
  answers: ['told', 'never'],
  decide: ({ what }: { what: string }) => (toldToLicensee.includes(what) ? 'told' : 'never'),
  examples: [
    { name: 'the number', given: { what: 'number' }, expect: 'told' },
    { name: 'which agency denied', given: { what: 'denying-agency' }, expect: 'told' },
    { name: 'the reason', given: { what: 'reason' }, expect: 'never' },
    { name: 'what the record says', given: { what: 'record' }, expect: 'never' },
    { name: 'which source held it', given: { what: 'source' }, expect: 'never' },
    { name: 'how many records there were', given: { what: 'hits' }, expect: 'never' },
  ],
})

export const fee = purposeRule({
  id: 'no-fee',
  title: 'The Operations Center takes no fee; a state may',
  cites: [
    usc(34, '40913(f)'),
    order('ATF, Questions and Answers on 18 U.S.C. 922(t): fees of state points of contact'),
  ],
  says: 'No fee is taken for a check of a transfer that the Operations Center answers, and what a state takes for its own is the state’s law.',
  since: '1998-11-30',
  answers: ['no-fee', 'state-law'],
  decide: ({ answeredBy }: { answeredBy: 'operations-center' | 'state' }) =>
    answeredBy === 'state' ? 'state-law' : 'no-fee',
  examples: [
    { name: 'answered by the Operations Center', given: { answeredBy: 'operations-center' }, expect: 'no-fee' },
    { name: 'answered by a state', given: { answeredBy: 'state' }, expect: 'state-law' },
  ],
})
