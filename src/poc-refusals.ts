const nothingKept = 'Nothing was searched, no number was given and nothing was kept.'

/** How a point of contact's inquiry or message is declined: rows of the one table in `refusals.ts`. */
export const pocRefusals = {
  'ask-the-center': {
    status: 403,
    title: 'The Operations Center answers this kind of check in your state, or for your agency',
    means: nothingKept,
    todo: 'Send the check to the national system. Which kinds a state has taken on, and since when, is listed in docs/law.',
    provision: '28 CFR 25.2; 25.6(a), (j)',
  },
  'not-your-kind': {
    status: 403,
    title: 'Your state has not taken on checks of this kind',
    means: `${nothingKept} The licensee asks the Operations Center about it.`,
    todo: 'Tell the licensee to ask the Operations Center. Which kinds a state has taken on, and since when, is listed in docs/law.',
    provision: '28 CFR 25.2; 25.6(a)',
  },
  'licensee-not-verified': {
    status: 422,
    title: 'The inquiry does not say that the licensee was verified',
    means: nothingKept,
    todo: 'Verify by the license number, or by a way of your own, that the licensee may ask; then say so and ask.',
    provision: '28 CFR 25.6(d)(1)',
  },
  'stn-in-use': {
    status: 409,
    title: 'Your state has given this number to another transaction',
    means: nothingKept,
    todo: 'Give each transaction a number of its own. To hear how the other stands, ask for it by its number.',
    provision: '28 CFR 25.6(e), (g)',
  },
  'record-not-named': {
    status: 404,
    title: 'The response to this inquiry names no such record, or nothing of it is left',
    means: 'Nothing was sent.',
    todo: 'Name a record as the response named it. After a Proceed who was asked about is forgotten, and the records with it.',
    provision: '28 CFR 25.6(f), (g)(1)',
  },
  'day-not-begun': {
    status: 404,
    title: 'Nothing was asked on this operational day',
    means: 'There is nothing to state of it.',
    todo: 'An operational day is named by the day on which the Operations Center opens, Eastern time.',
    provision: '28 CFR 25.2',
  },
  'day-forgotten': {
    status: 410,
    title: 'The checks of this day were destroyed',
    means: 'Of the day only the numbers are left that were stated of it. Nothing was compared and nothing was kept.',
    todo: 'Compare a day within eighty days.',
    provision: '28 CFR 25.9(b)(1)',
  },
} as const
