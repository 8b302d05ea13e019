import { type PocResponseKind, pocResponseKinds } from '../lives/poc-words.ts'
import { cfr } from '../cite.ts'
import { pocRule } from '../ruling.ts'
import type { SourceName } from '../words.ts'

/** How far the search for one inquiry has come: the databases that must be searched, those that were, and how many records match. */
export type Searched = Readonly<{
  ntn: string
  required: readonly SourceName[]
  searched: readonly SourceName[]
  matches: number
}>

export type PocResponse = Readonly<{
  /** Every response carries it, whatever its kind. */
  ntn: string
  kind: PocResponseKind
  searched: readonly SourceName[]
  notSearched: readonly SourceName[]
  /** Potentially disqualifying records that came with it. How many there are says nothing about whether any bars. */
  matches: number
}>

/** One consolidated answer over all databases. As long as one was not searched it is Partial, whatever the others held. */
export function pocResponse({ ntn, required, searched, matches }: Searched): PocResponse {
  const notSearched = required.filter(source => !searched.includes(source))
  return { ntn, kind: kindOf(notSearched.length, matches), searched, notSearched, matches }
}

function kindOf(notSearched: number, matches: number): PocResponseKind {
  if (notSearched > 0) return 'partial'
  if (matches === 0) return 'no-record'
  return matches === 1 ? 'single-match' : 'multiple-match'
}

/** What may be sent after what was sent: Partial is no last word, and only one complete response follows it. */
export function mayFollow(sent: readonly PocResponseKind[], next: PocResponseKind): 'sent' | 'refused' {
  const isComplete = sent.some(kind => kind !== 'partial')
  const isPartialAgain = next === 'partial' && sent.length > 0
  return isComplete || isPartialAgain ? 'refused' : 'sent'
}

const federal = ['indices', 'ncic', 'iii'] as const

export const consolidatedResponse = pocRule({
  id: 'poc-response',
  title: 'One response over all databases, and Partial while one is missing',
  cites: [cfr(28, '25.6(f)')],
  says: 'A point of contact is answered, always with the NTN, with NoRecord, SingleMatch or MultipleMatch only when every database was searched, and until then with Partial, which names those that were and were not searched and carries what was found so far.',
  since: '1998-11-30',
  answers: pocResponseKinds,
  decide: (given: Searched) => {
    const { kind, ...rest } = pocResponse(given)
    return { answer: kind, ...rest }
  },
  examples: [
    {
      name: 'every database was searched, and none holds a record',
      given: { ntn: '100000000A', required: federal, searched: federal, matches: 0 },
      expect: { answer: 'no-record', ntn: '100000000A', searched: federal, notSearched: [], matches: 0 },
    },
    {
      name: 'one record, and every database was searched',
      given: { ntn: '100000000A', required: federal, searched: federal, matches: 1 },
      expect: { answer: 'single-match', ntn: '100000000A', searched: federal, notSearched: [], matches: 1 },
    },
    {
      name: 'three records, and every database was searched',
      given: { ntn: '100000000A', required: federal, searched: federal, matches: 3 },
      expect: { answer: 'multiple-match', ntn: '100000000A', searched: federal, notSearched: [], matches: 3 },
    },
    {
      name: 'nothing was found, and one database has not answered: that is not NoRecord',
      given: { ntn: '100000000A', required: federal, searched: ['indices', 'ncic'], matches: 0 },
      expect: { answer: 'partial', ntn: '100000000A', searched: ['indices', 'ncic'], notSearched: ['iii'], matches: 0 },
    },
    {
      name: 'what was found so far goes with the Partial response',
      given: { ntn: '100000000A', required: [...federal, 'iaq'], searched: ['indices'], matches: 1 },
      expect: {
        answer: 'partial',
        ntn: '100000000A',
        searched: ['indices'],
        notSearched: ['ncic', 'iii', 'iaq'],
        matches: 1,
      },
    },
  ],
})

export const oneCompleteResponse = pocRule({
  id: 'poc-complete-response',
  title: 'A Partial response is followed by exactly one complete one',
  cites: [cfr(28, '25.6(f)')],
  says: 'After a Partial response one complete response follows as soon as the search is done, and after a complete response none.',
  since: '1998-11-30',
  answers: ['sent', 'refused'],
  decide: ({ sent, next }: { sent: readonly PocResponseKind[]; next: PocResponseKind }) => mayFollow(sent, next),
  examples: [
    { name: 'Partial comes first', given: { sent: [], next: 'partial' }, expect: 'sent' },
    { name: 'NoRecord completes it', given: { sent: ['partial'], next: 'no-record' }, expect: 'sent' },
    { name: 'SingleMatch completes it', given: { sent: ['partial'], next: 'single-match' }, expect: 'sent' },
    { name: 'a second Partial completes nothing', given: { sent: ['partial'], next: 'partial' }, expect: 'refused' },
    {
      name: 'a second complete response',
      given: { sent: ['partial', 'no-record'], next: 'single-match' },
      expect: 'refused',
    },
    { name: 'Partial after a complete response', given: { sent: ['no-record'], next: 'partial' }, expect: 'refused' },
  ],
})
