/** How a challenge of a denial is declined: rows of the one table in `refusals.ts`. */
export const challengeRefusals = {
  'secret-not-right': {
    status: 403,
    title: 'This number and this secret do not open anything together',
    means:
      'Nothing was shown. It is not said which of the two is wrong; and of a check that was destroyed, as the law requires, nothing is left to open.',
    todo: 'Type both as they stand in the letter. If it is lost, ask why again: a new secret is mailed to the address given with the check.',
    provision: '28 CFR 25.10(b)',
  },
  'too-many-asked': {
    status: 429,
    title: 'Too much was asked from your network address or under this number',
    means: 'Nothing was kept. Nobody is locked out for longer than an hour.',
    todo: 'Wait an hour, then ask once. You may also write to the agency that denied.',
    provision: '28 CFR 25.10(a)',
  },
  'no-address': {
    status: 409,
    title: 'No address was given with this check',
    means: 'No secret was made. The reason is told only to whoever has shown who they are.',
    todo: 'Ask for fingerprints, note whether they agree, and issue the secret then.',
    provision: '28 CFR 25.10(b)',
  },
  'poc-determines': {
    status: 409,
    title: 'A state’s point of contact made this determination',
    means: 'Nothing was decided. What it denied it overturns itself, with a message.',
    todo: 'Investigate through the point of contact or the source of the record, and ask it to report that the denial is overturned.',
    provision: '28 CFR 25.10(d)',
  },
} as const
