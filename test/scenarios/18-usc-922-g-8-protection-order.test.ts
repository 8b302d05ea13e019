import { decides } from './18-usc-922-cases.ts'

/** An order for a former spouse, after a hearing, that bars force in terms. */
const order = {
  status: 'active',
  expires: '2027-01-31',
  issued: 'after-hearing',
  actualNotice: true,
  opportunity: true,
  protects: 'former-spouse',
  restrains: true,
  credibleThreat: false,
  barsForce: true,
}
const barred = 'subject to a qualifying protection order'

decides('H', [
  {
    name: 'a final order that bars force in terms, without any finding of a threat (PRO-10)',
    facts: order,
    prohibits: barred,
  },
  {
    name: 'an ex parte order does not count, whatever it finds (PRO-10)',
    facts: {
      status: 'active',
      expires: '2026-09-24',
      issued: 'ex-parte',
      protects: 'spouse',
      restrains: true,
      credibleThreat: true,
    },
    allows: 'the order was issued without a hearing',
  },
  {
    name: 'a hearing that the person stayed away from, having had notice, counts (PRO-10)',
    facts: { ...order, attended: false },
    prohibits: barred,
  },
  {
    name: 'a hearing of which the notice never reached the person does not count (PRO-10)',
    facts: { ...order, actualNotice: false },
    allows: 'the person had no actual notice of a hearing',
  },
  {
    name: 'a dating partner is no intimate partner here, though since 2022 one may be under 922(g)(9) (PRO-10)',
    facts: { ...order, protects: 'dating-partner' },
    allows: 'protects neither an intimate partner nor a child',
  },
  {
    name: 'a parent of a common child who never lived there is an intimate partner (PRO-10)',
    facts: { ...order, protects: 'co-parent' },
    prohibits: barred,
  },
  {
    name: 'an order that only keeps the person away from a house bars no force and finds no threat (PRO-10)',
    facts: { ...order, barsForce: false },
    allows: 'the order neither finds a credible threat nor bars force in terms',
  },
  { name: 'bars on its last day (PRO-10)', facts: order, on: '2027-01-31', prohibits: barred },
  { name: 'no longer on the next (PRO-10)', facts: order, on: '2027-02-01', allows: 'the order has expired' },
  {
    name: 'an order without a last day goes on (PRO-10)',
    facts: { status: 'active', endless: true, brady: 'Y' },
    on: '2046-09-10',
    prohibits: barred,
  },
  {
    name: 'Brady indicator Y stands in for an order that is not at hand (PRO-10)',
    facts: { status: 'active', expires: '2027-01-31', brady: 'Y' },
    prohibits: barred,
  },
  {
    name: 'Brady indicator N marks an order that does not disqualify (PRO-10)',
    facts: { status: 'active', expires: '2027-01-31', brady: 'N' },
    allows: 'the entering agency marked the order as not disqualifying',
  },
  {
    name: 'Brady indicator U leaves every term to be asked for (PRO-10)',
    facts: { status: 'active', expires: '2027-01-31', brady: 'U' },
    missing: [
      'whether the order was issued after a hearing',
      'whether the person had actual notice of the hearing',
      'whether the person had an opportunity to take part in the hearing',
      'whether the order restrains from harassing, stalking or threatening, or from causing fear of injury',
      'what the protected person is to the person restrained',
      'whether the order finds a credible threat to the physical safety of the partner or child',
      'whether the order explicitly bars the use, attempt or threat of physical force',
    ],
  },
  {
    name: 'Brady indicator Y on an ex parte order is a question to the agency that entered it (PRO-10)',
    facts: { status: 'active', expires: '2027-01-31', issued: 'ex-parte', brady: 'Y' },
    missing: ['why the Brady indicator is Y: the order was issued without a hearing'],
  },
  {
    name: 'Brady indicator N does not let through an order that meets every element (PRO-10)',
    facts: { ...order, brady: 'N' },
    missing: ['why the Brady indicator is N: the order meets every element of 922(g)(8)'],
  },
  {
    name: 'an order with Brady indicator Y and no last day on record asks for it (PRO-10)',
    facts: { status: 'active', brady: 'Y' },
    missing: ['the last day of the order, or that it has none'],
  },
])
