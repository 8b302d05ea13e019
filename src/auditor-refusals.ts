/** How an auditor’s act is declined: rows of the one table in `refusals.ts`. */
export const auditorRefusals = {
  'not-the-licensee': {
    status: 422,
    title: 'The directory has no licensee of this number and this name',
    means: 'No log was made. ATF’s request has to name the licensee and the license, and the two have to be one.',
    todo: 'Compare both with ATF’s writing. Where they stand so in it, ask ATF which licensee it means.',
    provision: '28 CFR 25.9(b)(4)',
  },
  'log-not-open': {
    status: 403,
    title: 'The law does not open the log for this',
    means: 'Nothing was read.',
    todo: 'Name the use that the search is really for. Search by day, month, state or agency, and for one licensee only to audit.',
    provision: '28 CFR 25.9(b)(2)-(4)',
  },
} as const
