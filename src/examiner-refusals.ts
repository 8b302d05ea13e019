/** How an examiner’s act is declined: rows of the one table in `refusals.ts`. */
export const examinerRefusals = {
  'claimed-by-another': {
    status: 409,
    title: 'Another examiner has claimed this transaction',
    means: 'Nothing was done.',
    todo: 'Take the next one in the queue, or ask for it to be released.',
  },
  'not-claimed': {
    status: 409,
    title: 'Claim the transaction first',
    means: 'Nothing was done.',
    todo: 'Claim it, look at its findings, then act.',
  },
  'unknown-hit': {
    status: 422,
    title: 'The transaction has no hit of this number',
    means: 'Nothing was done.',
    todo: 'Read the transaction again and use a number from its findings.',
  },
  'no-deep-search': {
    status: 409,
    title: 'No source of this check can be asked of every record',
    means: 'Nothing was done, and nobody was asked.',
    todo: 'Go on with the records that were found. Only the NICS Indices can be searched so, where this system keeps them and the check asks them.',
  },
  'no-ground': {
    status: 409,
    title: 'Nothing here can carry a denial yet',
    means:
      'A denial needs a record that a person confirmed as the transferee’s, still in force, on which a rule prohibits.',
    todo: 'Confirm a match whose finding prohibits, or add the missing fact to it.',
    provision: '28 CFR 25.2 “Denied”',
  },
  'not-clear': {
    status: 409,
    title: 'Something still stands between this check and a Proceed',
    means: 'Nothing was done. A source that has not answered, an unsettled hit or an outreach without answer remains.',
    todo: 'Settle what the findings list as missing, or wait for the source.',
    provision: '28 CFR 25.6(c)(1)(iv)',
  },
  'cause-too-late': {
    status: 409,
    title: 'The third business day is over',
    means: 'A notice of cause given now would not extend the period, so it is not given.',
    todo: 'Go on with the research; a denial can still be determined.',
    provision: '18 U.S.C. § 922(t)(1)(C)',
  },
} as const
