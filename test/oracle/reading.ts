/** How the provisions are read. Every other reading than `asTheLawSays` is a mistake that somebody could make. */
export type Reading = Readonly<{
  /** Days from the contact to the first that can count: the day of the contact does not (28 CFR 25.6(c)(1)(iv)(B)). */
  firstThatCounts: 0 | 1
  /** A holiday on a Saturday goes where its state moves it. */
  saturdaysMove: boolean
  /** An order that reopens offices opens weekends and holidays too. */
  reopeningOpensAll: boolean
  /** The first and the last day of contact that 922(t)(1)(C) governs. */
  underTwentyOne: readonly [since: string, until: string]
  /** From the contact, and not from the third business day. */
  tenFromContact: boolean
  /** Days after the third business day on which a cause notice is still in time. */
  noticeGrace: number
  /** Where a wall shows a time twice, the later. */
  later: boolean
  /** On the clock of the premises, and not of the place where most people of the state live. */
  premises: boolean
  /** The hour at which the Center closes, after midnight. */
  closesAt: number
}>

export const asTheLawSays: Reading = {
  firstThatCounts: 1,
  saturdaysMove: true,
  reopeningOpensAll: false,
  underTwentyOne: ['2022-06-25', '2032-09-30'],
  tenFromContact: true,
  noticeGrace: 0,
  later: true,
  premises: true,
  closesAt: 1,
}

/** Each a small mistake, by the words that explain it. */
export const mistakes: Readonly<Record<string, Partial<Reading>>> = {
  'the day of the contact counts': { firstThatCounts: 0 },
  'a holiday on a Saturday is not moved': { saturdaysMove: false },
  'offices that reopen are open at weekends': { reopeningOpensAll: true },
  'the rule for those under 21 begins a day late': { underTwentyOne: ['2022-06-26', '2032-09-30'] },
  'the rule for those under 21 ends a day early': { underTwentyOne: ['2022-06-25', '2032-09-29'] },
  'the rule for those under 21 ends a day late': { underTwentyOne: ['2022-06-25', '2032-10-01'] },
  'ten more days after the three': { tenFromContact: false },
  'a cause notice a day late still holds': { noticeGrace: 1 },
  'a cause notice on the third day is late': { noticeGrace: -1 },
  'the earlier of two hours': { later: false },
  'the clock of most people in the state': { premises: false },
  'the Center closes at midnight': { closesAt: 0 },
}
