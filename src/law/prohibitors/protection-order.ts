import { usc } from '../cite.ts'
import { allows, bothWays, rule, unresolved, type Conclusion } from '../rule.ts'
import { every, met, some } from './terms/elements.ts'
import { oneOf, yesNo, type Stated } from './terms/facts.ts'
import { inForce, standing } from './terms/in-force.ts'

const facts = {
  ...standing,
  issued: oneOf('whether the order was issued after a hearing', ['after-hearing', 'ex-parte']),
  actualNotice: yesNo('whether the person had actual notice of the hearing'),
  opportunity: yesNo('whether the person had an opportunity to take part in the hearing'),
  protects: oneOf('what the protected person is to the person restrained', [
    'spouse',
    'former-spouse',
    'co-parent',
    'cohabitant',
    'former-cohabitant',
    'child',
    'dating-partner',
    'other',
  ]),
  restrains: yesNo(
    'whether the order restrains from harassing, stalking or threatening, or from causing fear of injury',
  ),
  credibleThreat: yesNo('whether the order finds a credible threat to the physical safety of the partner or child'),
  barsForce: yesNo('whether the order explicitly bars the use, attempt or threat of physical force'),
  brady: oneOf('the Brady indicator of the order', ['Y', 'N', 'U']),
}
type Order = Stated<typeof facts>

/** An order of which everything is known but what the entering agency made of it. The examples say what differs. */
const known = {
  status: 'active',
  expires: '2027-03-31',
  issued: 'after-hearing',
  actualNotice: true,
  opportunity: true,
  protects: 'spouse',
  restrains: true,
  credibleThreat: true,
  barsForce: false,
} as const satisfies Order

const running = { status: 'active', expires: '2027-03-31' } as const

export const protectionOrder = rule<Order>({
  id: 'protection-order',
  title: 'Subject to a protection order for an intimate partner or child',
  categories: ['H'],
  relations: bothWays,
  cites: [usc(18, '922(g)(8)'), usc(18, '922(d)(8)'), usc(18, '921(a)(32)')],
  says: 'An order in force bars when it followed a hearing of which the person had notice and could take part, restrains the person as to an intimate partner or child, and finds a credible threat or bars force in terms.',
  // The first day on which a check was asked of this system; the statute is older.
  since: '1998-11-30',
  facts,
  decide: (record, { on }) =>
    every('subject to a qualifying protection order', inForce(record, on), attested(record, terms(record))),
  examples: [
    { name: 'after a hearing, a spouse, a credible threat found', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'no finding of a threat, and force is barred in terms',
      given: { ...known, credibleThreat: false, barsForce: true },
      expect: 'prohibits',
    },
    { name: 'neither a threat found nor force barred', given: { ...known, credibleThreat: false }, expect: 'allows' },
    { name: 'issued ex parte', given: { ...known, issued: 'ex-parte' }, expect: 'allows' },
    { name: 'a hearing without actual notice', given: { ...known, actualNotice: false }, expect: 'allows' },
    { name: 'notice, and no opportunity to take part', given: { ...known, opportunity: false }, expect: 'allows' },
    {
      name: 'a dating partner who never lived with the person',
      given: { ...known, protects: 'dating-partner' },
      expect: 'allows',
    },
    { name: 'a neighbor', given: { ...known, protects: 'other' }, expect: 'allows' },
    { name: 'a former cohabitant', given: { ...known, protects: 'former-cohabitant' }, expect: 'prohibits' },
    { name: 'a child of the partner', given: { ...known, protects: 'child' }, expect: 'prohibits' },
    {
      name: 'orders support and custody, and restrains from nothing',
      given: { ...known, restrains: false },
      expect: 'allows',
    },
    { name: 'on its last day', given: { ...known, expires: '2026-09-10' }, on: '2026-09-10', expect: 'prohibits' },
    {
      name: 'the day after its last day',
      given: { ...known, expires: '2026-09-10' },
      on: '2026-09-11',
      expect: 'allows',
    },
    { name: 'listed as expired', given: { ...known, status: 'expired' }, expect: 'allows' },
    { name: 'lifted by the court before its last day', given: { ...known, status: 'lifted' }, expect: 'allows' },
    {
      name: 'active, and its last day is not on record',
      given: { status: 'active', brady: 'Y' },
      expect: 'unresolved',
    },
    { name: 'without a last day', given: { status: 'active', endless: true, brady: 'Y' }, expect: 'prohibits' },
    { name: 'said to have no last day and yet a last day', given: { ...known, endless: true }, expect: 'unresolved' },
    {
      name: 'running, and nobody knows whether it was lifted',
      given: { expires: '2027-03-31', brady: 'Y' },
      expect: 'unresolved',
    },
    { name: 'Brady indicator Y, the order itself not at hand', given: { ...running, brady: 'Y' }, expect: 'prohibits' },
    { name: 'Brady indicator N, the order itself not at hand', given: { ...running, brady: 'N' }, expect: 'allows' },
    {
      name: 'Brady indicator U, the order itself not at hand',
      given: { ...running, brady: 'U' },
      expect: 'unresolved',
    },
    {
      name: 'Brady indicator U, and the order meets every element',
      given: { ...known, brady: 'U' },
      expect: 'prohibits',
    },
    {
      name: 'Brady indicator Y on an ex parte order',
      given: { ...running, issued: 'ex-parte', brady: 'Y' },
      expect: 'unresolved',
    },
    {
      name: 'Brady indicator N on an order that meets every element',
      given: { ...known, brady: 'N' },
      expect: 'unresolved',
    },
  ],
})

/** 18 U.S.C. 922(g)(8)(A) to (C). */
const terms = (order: Order): Conclusion =>
  every(
    'meets 18 U.S.C. 922(g)(8)(A) to (C)',
    afterHearing(order),
    shown(order, 'actualNotice', 'the person had no actual notice of a hearing'),
    shown(order, 'opportunity', 'the person had no opportunity to take part in a hearing'),
    shown(order, 'restrains', 'the order does not restrain from harassing, stalking or threatening'),
    partnerOrChild(order),
    some(
      'the order neither finds a credible threat nor bars force in terms',
      shown(order, 'credibleThreat', 'no credible threat was found'),
      shown(order, 'barsForce', 'force is not barred in terms'),
    ),
  )

function afterHearing({ issued }: Order): Conclusion {
  if (issued === undefined) return unresolved(facts.issued.ask)
  return issued === 'ex-parte' ? allows('the order was issued without a hearing') : met
}

/** 921(a)(32): spouses, parents of a common child and cohabitants, of now or then. A dating partner is none of them. */
function partnerOrChild({ protects }: Order): Conclusion {
  if (protects === undefined) return unresolved(facts.protects.ask)
  return protects === 'dating-partner' || protects === 'other'
    ? allows('protects neither an intimate partner nor a child')
    : met
}

type YesNo = 'actualNotice' | 'opportunity' | 'restrains' | 'credibleThreat' | 'barsForce'

function shown(order: Order, name: YesNo, otherwise: string): Conclusion {
  if (order[name] === undefined) return unresolved(facts[name].ask)
  return order[name] ? met : allows(otherwise)
}

/**
 * The Brady indicator is what the entering agency read in the order: it stands in for terms that are not at hand. Where the
 * terms that are at hand say otherwise, somebody has to ask that agency.
 */
function attested({ brady }: Order, order: Conclusion): Conclusion {
  if (brady === 'Y')
    return order.answer === 'allows' ? unresolved(`why the Brady indicator is Y: ${order.because}`) : met
  if (brady === 'N')
    return order.answer === 'prohibits'
      ? unresolved('why the Brady indicator is N: the order meets every element of 922(g)(8)')
      : allows('the entering agency marked the order as not disqualifying')
  return order
}
