/** How the bodies that are asked about transferees under 21 are declined: rows of the one table in `refusals.ts`. */
export const outreachRefusals = {
  'outreach-over': {
    status: 404,
    title: 'Your agency is asked nothing under this number any more',
    means:
      'The check was answered, taken back or destroyed, or the number is of no request to you. Nothing was kept, and nothing of the request is left.',
    todo: 'Read your open requests again. Destroy what you have noted of the one that is over.',
    provision: '34 U.S.C. § 40901(l)(1); 28 CFR 25.9(b)(1)',
  },
  'record-stands': {
    status: 409,
    title: 'A record was reported to this request before',
    means: 'Nothing was changed: an examiner looks at the record that was reported.',
    todo: 'Where it was reported by mistake, tell the Operations Center; an examiner decides whose record it is.',
    provision: '34 U.S.C. § 40901(l)(2)',
  },
  'body-not-named': {
    status: 404,
    title: 'The agency is not named as a body of this kind',
    means: 'Nothing was kept.',
    todo: 'Name it first, with the state of residence for which it is asked.',
    provision: '34 U.S.C. § 40901(l)(1)',
  },
} as const
