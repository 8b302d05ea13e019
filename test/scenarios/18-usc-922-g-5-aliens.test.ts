import { decides } from './18-usc-922-cases.ts'

/** A student here on a visa, in status. */
const student = {
  citizen: false,
  ordered: false,
  status: 'nonimmigrant',
  statusEnded: false,
  admission: 'nonimmigrant-visa',
  exception: 'none',
}
const visitor = { ...student, admission: 'visa-waiver' }
const underVisa = 'admitted under a nonimmigrant visa'
const unlawful = 'an alien unlawfully in the United States'
const lawful = 'lawfully in the United States'

decides('E', [
  {
    name: 'a student in status is lawfully here and barred all the same (PRO-07)',
    facts: student,
    prohibits: underVisa,
  },
  {
    name: 'a student who left the course is barred under both paragraphs, and the first is named (PRO-06)',
    facts: { ...student, statusEnded: true },
    prohibits: unlawful,
  },
  { name: 'a tourist without a visa, in status, is not barred (PRO-07)', facts: visitor, allows: lawful },
  {
    name: 'the same tourist on the last day of the older reading (PRO-07, PRO-G3)',
    facts: visitor,
    on: '2012-07-08',
    prohibits: 'admitted as a nonimmigrant',
  },
  {
    name: 'and on the first day of the newer (PRO-07, PRO-G3)',
    facts: visitor,
    on: '2012-07-09',
    allows: lawful,
  },
  {
    name: 'a tourist without a visa who stayed too long is unlawfully here (PRO-06)',
    facts: { ...visitor, statusEnded: true },
    prohibits: unlawful,
  },
  {
    name: 'a hunting license lifts the bar of the visa, through its last day (PRO-07)',
    facts: { ...student, exception: 'hunting-license', licenseThrough: '2026-09-10' },
    allows: lawful,
  },
  {
    name: 'and not on the day after (PRO-07)',
    facts: { ...student, exception: 'hunting-license', licenseThrough: '2026-09-09' },
    prohibits: underVisa,
  },
  {
    name: 'a hunting license does not make unlawful presence lawful (PRO-06, PRO-07)',
    facts: { ...student, statusEnded: true, exception: 'hunting-license', licenseThrough: '2027-09-09' },
    prohibits: unlawful,
  },
  {
    name: 'a waiver lifts the bar of the visa (PRO-07)',
    facts: { ...student, exception: 'waiver' },
    allows: lawful,
  },
  {
    name: 'a waiver does not lift an order of removal (PRO-06, PRO-07)',
    facts: { ...student, ordered: true, exception: 'waiver' },
    prohibits: unlawful,
  },
  {
    name: 'ordered removed years ago and never left, with a visa petition pending (PRO-06)',
    facts: { citizen: false, ordered: true, petitionPending: true },
    prohibits: unlawful,
  },
  {
    name: 'parole that was terminated (PRO-06)',
    facts: { citizen: false, ordered: false, status: 'paroled', statusEnded: true },
    prohibits: unlawful,
  },
  {
    name: 'a permanent resident who came as a student is not barred (PRO-06, PRO-07)',
    facts: { ...student, status: 'permanent-resident' },
    allows: lawful,
  },
  {
    name: 'a person naturalized since the record was made is no alien (PRO-06, PRO-07)',
    facts: { ...student, citizen: true, statusEnded: true },
    allows: 'a citizen or national of the United States',
  },
  {
    name: 'that a card has expired says nothing of the status: it is asked for (PRO-06)',
    facts: { citizen: false, ordered: false, status: 'permanent-resident', cardExpired: true },
    missing: ['whether that status, and not only its document, has expired, been terminated or been violated'],
  },
  {
    name: 'deferred action is for a person to weigh (PRO-06)',
    facts: { ...visitor, status: 'deferred' },
    missing: ["an examiner's decision whether deferred action or temporary protection makes the presence lawful"],
  },
  {
    name: 'an entry with the category alone asks the immigration authorities for everything, one time (PRO-06, PRO-07)',
    facts: {},
    missing: [
      'whether the person is a citizen or national of the United States',
      'whether the person is under an order of removal, deportation or exclusion, or to depart voluntarily',
      'which immigration status the person has now',
      'how the person was last admitted',
      'which exception of 922(y)(2), or waiver under 922(y)(3), is documented',
    ],
  },
])
