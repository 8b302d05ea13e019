/** How an application for relief is declined: rows of the one table in `refusals.ts`. */
export const reliefRefusals = {
  'relief-not-heard': {
    status: 409,
    title: 'This program cannot hear an application about this record',
    means:
      'Nothing was opened. A program relieves from a mental-health adjudication or commitment under its own law, and from nothing else.',
    todo: 'See what is pointed out. A record that does not say whose finding it was is completed first; a state’s program says by which writing it was certified.',
    provision: '34 U.S.C. § 40911(c)(2)(A); § 40915(a)',
  },
  'relief-under-way': {
    status: 409,
    title: 'An application about this record is not decided yet',
    means: 'Nothing was opened. The application that there is stands as it did.',
    todo: 'Go on with the application that the record names.',
    provision: '34 U.S.C. § 40911(c)(2)(A)',
  },
  'relief-not-ready': {
    status: 409,
    title: 'The application cannot be decided so',
    means: 'Nothing was decided.',
    todo: 'Note the steps and findings that are pointed out. Relief is granted or denied as it was found.',
    provision: '34 U.S.C. § 40915(a)(2); 18 U.S.C. § 925(c)',
  },
} as const
