import { cfr, usc } from '../cite.ts'
import type { WithdrawReason } from '../lives/entry.ts'
import { noticeRule } from '../ruling.ts'

/** One denial, and why a record that it rests on was withdrawn. */
type Resting = Readonly<{
  withdrawn: WithdrawReason
  searchedAgain: 'not-yet' | 'nothing-stands' | 'something-stands'
}>
type Review =
  | Readonly<{ answer: 'stands'; because: string }>
  | Readonly<{ answer: 'search-again' }>
  | Readonly<{ answer: 'overturn'; owes: readonly string[] }>

/** Also where another record is left: whether it bars was perhaps never asked while the first one did. */
export function review({ withdrawn, searchedAgain }: Resting): Review {
  if (withdrawn !== 'never-valid') return { answer: 'stands', because: 'the record was valid when it denied' }
  if (searchedAgain === 'not-yet') return { answer: 'search-again' }
  return searchedAgain === 'something-stands'
    ? { answer: 'stands', because: 'something else stands in the way' }
    : { answer: 'overturn', owes: ['corrections to whoever was told', 'a letter to the person'] }
}

const never = { withdrawn: 'never-valid' } as const

export const denialReview = noticeRule({
  id: 'denial-review',
  title: 'A record that was never valid puts the denials that rest on it into review',
  cites: [usc(34, '40901(g)'), cfr(28, '25.10(e)'), usc(18, '925B(c)')],
  says: 'When a record is withdrawn as never valid, each denial that rests on it is searched again and overturned where nothing else stands, with corrections and a letter; a record that merely ended leaves the denial as it was.',
  since: '2008-01-08',
  answers: ['stands', 'search-again', 'overturn'],
  decide: review,
  examples: [
    { name: 'never valid', given: { ...never, searchedAgain: 'not-yet' }, expect: { answer: 'search-again' } },
    {
      name: 'never valid, and nothing else found',
      given: { ...never, searchedAgain: 'nothing-stands' },
      expect: { answer: 'overturn', owes: ['corrections to whoever was told', 'a letter to the person'] },
    },
    {
      name: 'never valid, and another record bars',
      given: { ...never, searchedAgain: 'something-stands' },
      expect: { answer: 'stands', because: 'something else stands in the way' },
    },
    {
      name: 'a protection order that ended since',
      given: { ...never, withdrawn: 'no-longer-applies', searchedAgain: 'not-yet' },
      expect: { answer: 'stands', because: 'the record was valid when it denied' },
    },
  ],
})

type Action = Readonly<{
  denied: boolean
  because: 'erroneous-information' | 'not-prohibited' | 'neither'
  responsible: 'state' | 'political-subdivision' | 'united-states' | 'licensee'
}>

export const civilAction = noticeRule({
  id: 'civil-action',
  title: 'A person wrongly denied may go to court',
  cites: [usc(18, '925A'), cfr(28, '25.10(f)')],
  says: 'A person denied from erroneous information, or who was not prohibited, may bring an action against the state, its subdivision or the United States, whichever gave the information or denied, for an order to correct or to approve, and a court may award the fee of counsel.',
  since: '1998-11-30',
  answers: ['may', 'may-not'],
  decide: ({ denied, because, responsible }: Action) =>
    denied && because !== 'neither' && responsible !== 'licensee' ? 'may' : 'may-not',
  examples: [
    {
      name: 'erroneous information of a state',
      given: { denied: true, because: 'erroneous-information', responsible: 'state' },
      expect: 'may',
    },
    {
      name: 'not prohibited, and the United States denied',
      given: { denied: true, because: 'not-prohibited', responsible: 'united-states' },
      expect: 'may',
    },
    {
      name: 'delayed and not denied',
      given: { denied: false, because: 'erroneous-information', responsible: 'united-states' },
      expect: 'may-not',
    },
    {
      name: 'against the licensee',
      given: { denied: true, because: 'not-prohibited', responsible: 'licensee' },
      expect: 'may-not',
    },
  ],
})
