import { cfr, usc } from '../cite.ts'
import { parseDate } from '../numbers.ts'
import { notRestored } from '../prohibitors/terms/restoration.ts'
import type { Conclusion } from '../rule.ts'
import { retentionRule } from '../ruling.ts'
import { retentionOf } from './classes.ts'
import { destroy, keep, type Fate } from './fate.ts'

const moment = (text: string | undefined): Temporal.Instant | undefined =>
  text === undefined ? undefined : Temporal.Instant.from(text)

const both = (fate: Fate) => ({ identity: fate, other: fate, ntnAndDate: 'none', basis: 'law' }) as const
const gone = (when: string): Fate => destroy(when, when)

export const appealFile = retentionRule({
  id: 'appeal-file',
  title: 'The voluntary appeal file is kept by consent',
  cites: [cfr(28, '25.10(g)')],
  says: 'A voluntary appeal file is kept while its author consents and is destroyed when the author asks for that in writing.',
  since: '2004-07-20',
  decide: ({ withdrawn }: { withdrawn?: string }) => retentionOf('appeal-file', { withdrawn: moment(withdrawn) }),
  examples: [
    {
      name: 'consent stands',
      given: {},
      expect: both(keep('its author withdraws consent in writing')),
    },
    {
      name: 'consent was withdrawn in writing',
      given: { withdrawn: '2026-09-10T14:00:00Z' },
      expect: both(gone('2026-09-10T14:00:00Z')),
    },
  ],
})

type Entry = { endsOn?: string; cancelled?: string }

export const entryRecord = retentionRule({
  id: 'entry-record',
  title: 'An entry of the Indices stays until it no longer bars',
  cites: [cfr(28, '25.9(a)')],
  says: 'An entry is kept indefinitely unless its agency cancels it, and one whose bar has an end goes by itself when it no longer bars.',
  since: '1998-11-30',
  decide: ({ endsOn, cancelled }: Entry) =>
    endsOn === undefined
      ? retentionOf('entry-permanent', { cancelled: moment(cancelled) })
      : retentionOf('entry-until', { endsOn: Temporal.PlainDate.from(endsOn), cancelled: moment(cancelled) }),
  examples: [
    {
      name: 'a commitment',
      given: {},
      expect: both(keep('the agency that contributed it cancels it')),
    },
    {
      name: 'a commitment that its agency cancelled',
      given: { cancelled: '2026-09-10T14:00:00Z' },
      expect: both(gone('2026-09-10T14:00:00Z')),
    },
    {
      name: 'a protection order: through its last day',
      given: { endsOn: '2026-09-10' },
      expect: both(gone('2026-09-10')),
    },
    {
      name: 'cancelled by its agency before its last day',
      given: { endsOn: '2027-09-10', cancelled: '2026-09-10T14:00:00Z' },
      expect: both(gone('2026-09-10T14:00:00Z')),
    },
  ],
})

/** What is done with the entry of a single conviction against a dating partner. */
const outcomes = { prohibits: 'stays', allows: 'removed', unresolved: 'examined' } as const satisfies Record<
  Conclusion['answer'],
  string
>

type Dating = {
  on: string
  entered?: string
  supervision?: 'none' | 'continuing' | 'completed'
  completed?: string
  datingConvictions?: number
  otherwiseProhibited?: boolean
  laterConviction?: boolean
}

/** Five clean years after a sentence that ended on 1 July 2023. */
const clean = {
  entered: '2022-09-01',
  supervision: 'completed',
  completed: '2023-07-01',
  datingConvictions: 1,
  otherwiseProhibited: false,
  laterConviction: false,
} as const

export const datingEntry = retentionRule({
  id: 'dating-conviction-entry',
  title: 'The entry of a dating partner’s conviction is looked at again after five years',
  cites: [usc(18, '921(a)(33)(C)'), cfr(28, '25.9(a)')],
  says: 'The system reflects that rights return five years after a single conviction against a dating partner, but only where nothing came between, so that the entry is judged again and never expires by the calendar alone.',
  since: '2022-06-25',
  answers: Object.values(outcomes),
  decide: ({ on, ...record }: Dating) => {
    const day = parseDate(on)
    return day === undefined ? outcomes.unresolved : outcomes[notRestored(record, day).answer]
  },
  examples: [
    { name: 'on the anniversary itself', given: { ...clean, on: '2028-07-01' }, expect: 'stays' },
    { name: 'the day after, with nothing between', given: { ...clean, on: '2028-07-02' }, expect: 'removed' },
    {
      name: 'the day after, with another conviction between',
      given: { ...clean, laterConviction: true, on: '2028-07-02' },
      expect: 'stays',
    },
    {
      name: 'the day after, and nobody has said whether there was another',
      given: {
        entered: clean.entered,
        supervision: clean.supervision,
        completed: clean.completed,
        datingConvictions: 1,
        otherwiseProhibited: false,
        on: '2028-07-02',
      },
      expect: 'examined',
    },
  ],
})
