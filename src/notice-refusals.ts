/** How agencies, and whoever keeps notices back, are declined: rows of the one table in `refusals.ts`. */
export const noticeRefusals = {
  'unknown-notice': {
    status: 404,
    title: 'No notice to your agency has this number',
    means: 'Nothing was shown and nothing was kept as told. The attempt is logged.',
    todo: 'Check the number against your inbox. Its last character catches most mistakes.',
    provision: '18 U.S.C. § 925B(a)',
  },
  'notice-taken-back': {
    status: 410,
    title: 'This notice was taken back before your agency read it',
    means: 'The denial that it told of does not stand. Nobody is named, and there is nothing to do about it.',
    todo: 'Take the number off your lists. You need not answer.',
    provision: '18 U.S.C. § 925B(c)',
  },
  'notice-not-read': {
    status: 409,
    title: 'Your agency has not read this notice yet',
    means: 'Nothing was kept: what is done about a notice follows upon reading it.',
    todo: 'Open the notice first, then say what you do about it.',
    provision: '18 U.S.C. § 925B(a)',
  },
  'nothing-proposed': {
    status: 404,
    title: 'Nobody has proposed this',
    means: 'Nothing was done. It was never proposed, or somebody approved or dropped it.',
    todo: 'Read how it stands, and propose it where it is still wanted.',
  },
} as const
