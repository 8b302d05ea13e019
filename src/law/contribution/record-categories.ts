import { cfr, usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'
import { shownAsUser, type Evidence } from './frozen-user.ts'

/** What must be true of a record for it to be counted, as a state is asked when the answer is missing. */
const asks = {
  overAYear: 'whether the crime is punishable by more than one year',
  valid: 'whether the indictment is valid under the law of the state',
  fugitive: 'whether the person was a fugitive on the day of the estimate',
  undisposed: 'whether no final disposition is available',
  shown: 'what arrests, convictions and adjudications for use or possession there are',
  disclosable: 'whether no law protects the record from disclosure to the Attorney General',
  decided: 'whether the person was adjudicated or committed as 922(g)(4) means it',
  inForce: 'whether the order was in force on the day of the estimate',
  qualifies: 'whether the order is one that 922(g)(8) describes',
  domestic: 'whether the offense is a misdemeanor crime of domestic violence as 921(a)(33) means it',
  electronic: 'whether the record is available electronically',
} as const
type Condition = keyof typeof asks

/** The six categories by which a state estimates its records, and what each kind of record must satisfy. */
const kinds = {
  conviction: { category: 'i', needs: ['overAYear'] },
  indictment: { category: 'ii', needs: ['overAYear', 'valid', 'undisposed'] },
  fugitive: { category: 'ii', needs: ['fugitive', 'undisposed'] },
  'controlled-substance': { category: 'iii', needs: ['shown', 'disclosable'] },
  'mental-health': { category: 'iv', needs: ['decided', 'disclosable'] },
  'protection-order': { category: 'v', needs: ['qualifies', 'inForce', 'electronic'] },
  'domestic-misdemeanor': { category: 'vi', needs: ['domestic', 'electronic'] },
} as const satisfies Record<string, { category: string; needs: readonly Condition[] }>

export const recordCategories = ['i', 'ii', 'iii', 'iv', 'v', 'vi'] as const
export type RecordCategory = (typeof recordCategories)[number]

/** `shown` is never stated: it is worked out from the evidence, by the definition of 2008. */
export type StateRecord = Readonly<{
  kind: keyof typeof kinds
  estimatedOn: string
  facts?: Readonly<Partial<Record<Exclude<Condition, 'shown'>, boolean>>>
  substance?: Evidence
}>

type Counted =
  | Readonly<{ answer: RecordCategory }>
  | Readonly<{ answer: 'none'; because: readonly string[] }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

/** 34 U.S.C. 40912(b)(1)(C): under which category a record counts. One condition that fails is enough, whatever is unknown. */
export function categoryOf(record: StateRecord): Counted {
  const { category, needs } = kinds[record.kind]
  const stated = needs.map((need: Condition) => ({ ask: asks[need], is: stateOf(record, need) }))
  const failed = stated.filter(({ is }) => is === false).map(({ ask }) => ask)
  if (failed.length > 0) return { answer: 'none', because: failed }
  const missing = stated.filter(({ is }) => is === undefined).map(({ ask }) => ask)
  return missing.length > 0 ? { answer: 'unresolved', missing } : { answer: category }
}

const stateOf = ({ facts = {}, substance = {}, estimatedOn }: StateRecord, need: Condition): boolean | undefined =>
  need === 'shown' ? shownAsUser(substance, estimatedOn) : facts[need]

const estimatedOn = '2026-06-30'
const user = { kind: 'controlled-substance', estimatedOn, facts: { disclosable: true } } as const
const order = {
  kind: 'protection-order',
  estimatedOn,
  facts: { qualifies: true, inForce: true, electronic: true },
} as const

export const recordCategory = contributionRule({
  id: 'record-category',
  title: 'Which of the six categories of an estimate a state record counts under',
  cites: [usc(34, '40912(b)(1)(C)'), cfr(27, '478.11')],
  says: 'A state estimates its records of felony convictions, of indictments and fugitives without disposition, of unlawful users as the rules of January 8, 2008 define them, of mental-health findings, and, where electronic, of protection orders in force and of domestic-violence misdemeanors.',
  since: '2008-01-08',
  answers: [...recordCategories, 'none', 'unresolved'],
  decide: categoryOf,
  examples: [
    {
      name: 'a felony',
      given: { kind: 'conviction', estimatedOn, facts: { overAYear: true } },
      expect: { answer: 'i' },
    },
    {
      name: 'an indictment valid under state law, and nothing decided',
      given: { kind: 'indictment', estimatedOn, facts: { overAYear: true, valid: true, undisposed: true } },
      expect: { answer: 'ii' },
    },
    {
      name: 'an indictment that ended in a judgment',
      given: { kind: 'indictment', estimatedOn, facts: { overAYear: true, valid: true, undisposed: false } },
      expect: { answer: 'none', because: [asks.undisposed] },
    },
    {
      name: 'a fugitive on the day of the estimate',
      given: { kind: 'fugitive', estimatedOn, facts: { fugitive: true, undisposed: true } },
      expect: { answer: 'ii' },
    },
    {
      name: 'one conviction for possession within the year: a user by the definition of 2008',
      given: { ...user, substance: { convictions: ['2025-09-01'] } },
      expect: { answer: 'iii' },
    },
    {
      name: 'arrested twice in five years, the last time within the year',
      given: { ...user, substance: { arrests: ['2021-08-01', '2025-12-24'] } },
      expect: { answer: 'iii' },
    },
    {
      name: 'one arrest, and nothing else',
      given: { ...user, substance: { arrests: ['2026-05-01'], convictions: [], adjudications: [] } },
      expect: { answer: 'none', because: [asks.shown] },
    },
    {
      name: 'a user, and the record is protected from disclosure',
      given: { ...user, facts: { disclosable: false }, substance: { convictions: ['2025-09-01'] } },
      expect: { answer: 'none', because: [asks.disclosable] },
    },
    {
      name: 'a commitment',
      given: { kind: 'mental-health', estimatedOn, facts: { decided: true, disclosable: true } },
      expect: { answer: 'iv' },
    },
    { name: 'an order in force, available electronically', given: order, expect: { answer: 'v' } },
    {
      name: 'an order that had ended by the day of the estimate',
      given: { ...order, facts: { ...order.facts, inForce: false } },
      expect: { answer: 'none', because: [asks.inForce] },
    },
    {
      name: 'an order, and nobody says whether it is electronic',
      given: { ...order, facts: { qualifies: true, inForce: true } },
      expect: { answer: 'unresolved', missing: [asks.electronic] },
    },
    {
      name: 'a domestic-violence misdemeanor, electronic',
      given: { kind: 'domestic-misdemeanor', estimatedOn, facts: { domestic: true, electronic: true } },
      expect: { answer: 'vi' },
    },
  ],
})
