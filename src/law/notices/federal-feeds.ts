import { cfr, usc } from '../cite.ts'
import type { Transaction } from '../lives/transaction.ts'
import { noticeRule } from '../ruling.ts'

/** What the system knows that may concern someone unlawfully present, and how far a person has looked at it. */
type Relevant = Readonly<{
  /** 922(g)(5)(A) is unlawful presence; (B) a nonimmigrant visa, which the section does not name. */
  paragraph: '(g)(5)(A)' | '(g)(5)(B)' | 'other'
  what: 'record' | 'hit' | 'denial'
  confirmed?: boolean
  determinedBy?: 'examiner' | 'nobody'
  overturned?: boolean
}>
type Available = Readonly<{ answer: 'available' | 'not-available' | 'withdrawn'; because: string }>

/** 34 U.S.C. 40916 names no time. The guidelines that it leaves to the Attorney General were not read in the source. */
export function availableOf({ paragraph, what, confirmed, determinedBy, overturned }: Relevant): Available {
  if (paragraph !== '(g)(5)(A)') return { answer: 'not-available', because: 'not a matter of unlawful presence' }
  if (overturned === true) return { answer: 'withdrawn', because: 'the denial was overturned' }
  if (what === 'record') return { answer: 'available', because: 'a record of unlawful presence' }
  if (confirmed !== true) return { answer: 'not-available', because: 'nobody has confirmed that it is the same person' }
  return what === 'denial' && determinedBy === 'examiner'
    ? { answer: 'available', because: 'an examiner denied for unlawful presence' }
    : { answer: 'not-available', because: 'no examiner has determined a denial' }
}

/** A denial as the check has it. An examiner denies on a record that a person confirmed, and on no other. */
export const isAvailableToIce = ({ status, prohibitors = [], determinedBy }: Transaction): boolean =>
  availableOf({
    paragraph: prohibitors.includes('unlawful-alien') ? '(g)(5)(A)' : 'other',
    what: 'denial',
    confirmed: determinedBy !== undefined,
    determinedBy: determinedBy === undefined ? 'nobody' : 'examiner',
    overturned: status !== 'denied',
  }).answer === 'available'

const denial = { paragraph: '(g)(5)(A)', what: 'denial', confirmed: true, determinedBy: 'examiner' } as const

export const immigrationRecords = noticeRule({
  id: 'immigration-records',
  title: 'What is made available to Immigration and Customs Enforcement',
  cites: [usc(34, '40916'), usc(18, '922(g)(5)(A)')],
  says: 'Records of unlawful presence and denials that an examiner determined for it are made available to Immigration and Customs Enforcement, never a hit that nobody confirmed, and they are withdrawn when a denial is overturned.',
  since: '2008-01-08',
  answers: ['available', 'not-available', 'withdrawn'],
  decide: availableOf,
  examples: [
    {
      name: 'an examiner denied for it',
      given: denial,
      expect: { answer: 'available', because: 'an examiner denied for unlawful presence' },
    },
    {
      name: 'the record in the Indices',
      given: { paragraph: '(g)(5)(A)', what: 'record' },
      expect: { answer: 'available', because: 'a record of unlawful presence' },
    },
    {
      name: 'a hit on the same name',
      given: { paragraph: '(g)(5)(A)', what: 'hit', confirmed: false },
      expect: { answer: 'not-available', because: 'nobody has confirmed that it is the same person' },
    },
    {
      name: 'here on a nonimmigrant visa',
      given: { ...denial, paragraph: '(g)(5)(B)' },
      expect: { answer: 'not-available', because: 'not a matter of unlawful presence' },
    },
    {
      name: 'overturned',
      given: { ...denial, overturned: true },
      expect: { answer: 'withdrawn', because: 'the denial was overturned' },
    },
  ],
})

type Late = Readonly<{ told: 'denied' | 'delayed' | 'proceed'; periodRanOut: boolean; transferred?: boolean }>

/**
 * A denial that comes after the licensee was free to transfer. That it goes to ATF for retrieval is practice; the provision was
 * not read in the source.
 */
function referral({ told, periodRanOut, transferred }: Late): 'refer' | 'ask' | 'none' {
  if (told !== 'denied') return 'none'
  if (transferred === true) return 'refer'
  return periodRanOut && transferred === undefined ? 'ask' : 'none'
}

/** Whether ATF hears of a check as it stands. */
export const needsRetrieval = ({ status, lapsed, transferredOn }: Transaction): boolean =>
  status === 'denied' &&
  referral({ told: 'denied', periodRanOut: lapsed, transferred: transferredOn !== undefined }) === 'refer'

export const retrievalReferral = noticeRule({
  id: 'retrieval-referral',
  title: 'A firearm that was transferred before the denial is referred to ATF',
  cites: [usc(18, '922(d)'), cfr(28, '25.6(c)(1)(iv)')],
  says: 'Where a denial comes after the period ran out the licensee is asked whether the firearm was transferred, and if it was ATF hears of it once; of a check that was not denied nobody is asked.',
  since: '1998-11-30',
  answers: ['refer', 'ask', 'none'],
  decide: referral,
  examples: [
    {
      name: 'denied on the fifth business day, transferred on the fourth',
      given: { told: 'denied', periodRanOut: true, transferred: true },
      expect: 'refer',
    },
    { name: 'denied after the period, and nobody knows', given: { told: 'denied', periodRanOut: true }, expect: 'ask' },
    {
      name: 'denied after the period, and the licensee still has it',
      given: { told: 'denied', periodRanOut: true, transferred: false },
      expect: 'none',
    },
    { name: 'denied within the period', given: { told: 'denied', periodRanOut: false }, expect: 'none' },
    {
      name: 'a Proceed: what was transferred is not asked',
      given: { told: 'proceed', periodRanOut: true },
      expect: 'none',
    },
  ],
})
