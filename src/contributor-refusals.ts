/** How an agency that contributes records is declined, beside what refuses a single record. */
export const contributorRefusals = {
  'unknown-period': {
    status: 404,
    title: 'Your agency certifies for no period that begins on this day',
    means: 'Nothing was kept.',
    todo: 'Read the list of certifications: it names each period with its days. An agency that is not enrolled as a contributor has none.',
    provision: '34 U.S.C. § 40901(e)(1)(F)',
  },
  'no-quarter': {
    status: 409,
    title: 'No quarter binds your agency',
    means: 'Nothing was kept, and nothing is overdue.',
    todo: 'Nothing: only federal agencies and courts that are enrolled as contributors give records, or say that there are none, every quarter.',
    provision: '34 U.S.C. § 40901(e)(1)(C)',
  },
  'needs-a-person': {
    status: 403,
    title: 'Only a person of the agency can say this',
    means: 'Nothing was kept. A machine sent it, and nobody has looked.',
    todo: 'Have a person of the agency sign in and say it: nics nothing-to-give.',
    provision: '34 U.S.C. § 40901(e)(1)(C)',
  },
  'certification-incomplete': {
    status: 422,
    title: 'The certification does not say all that the law asks',
    means: 'Nothing was kept.',
    todo: 'Add the members that are pointed out.',
    provision: '34 U.S.C. § 40901(e)(1)(F)',
  },
  'certification-changed': {
    status: 409,
    title: 'What was stated has changed since you read it',
    means: 'Nothing was attested. What is stated now stands as it is.',
    todo: 'Read the certification again, and attest it with the digest that stands there now.',
    provision: '34 U.S.C. § 40901(e)(1)(F)',
  },
  'not-what-was-seen': {
    status: 409,
    title: 'The digest is not that of the dry run',
    means: 'Nothing was withdrawn.',
    todo: 'Read what would be withdrawn, and approve it with the digest that stands there.',
    provision: '28 CFR 25.5(b)',
  },
  'nothing-selected': {
    status: 422,
    title: 'No standing record of your agency is so selected',
    means: 'Nothing was kept and nothing would be withdrawn.',
    todo: 'Check the category, the days, the batch and the numbers.',
  },
  'selects-everything': {
    status: 422,
    title: 'Nothing was said that selects',
    means: 'Nothing was kept: an empty selection would be every record of the agency.',
    todo: 'Say a category, days, a batch, numbers or a fact.',
  },
} as const
