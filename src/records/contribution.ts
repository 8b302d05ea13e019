import { missingFrom } from '#law/contribution/missing.ts'
import { judgedAgainOn } from '#law/contribution/re-evaluation.ts'
import type { Stated, Told } from '#law/lives/entry.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { SourceRecord } from '#match/record.ts'
import type { KeptEntry } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import { present } from '../present.ts'

/** One person prohibited, as an agency contributes it: its own number for the record, the category and what its rule needs. */
export type Contribution = Readonly<{
  ori: Ori
  ari: string
  category: string
  description: Description
  facts: Readonly<Record<string, unknown>>
  /** The last day, where the disability is not permanent. */
  expires?: string
  told?: Told
  disposed?: string
  document?: string
  /** 34 U.S.C. 40913(b)(4): grant money paid for supplying it, so that it serves checks alone. */
  paidByGrant?: true
  /** The agency took a record of this number back before, and says that the person is prohibited again. */
  again?: true
}>

/** What the events of an entry say of it, by the law of a moment: everything but the person, the ground, and where its document is. */
export const statedIn = (contribution: Contribution, now: Temporal.Instant): Stated => {
  const { ori, category, facts, expires, told, disposed, paidByGrant } = contribution
  const missing = missingFrom(category, facts, dayOfAgency(ori, now))
  return present({
    category,
    judgeAgain: judgedAgainOn(category, facts),
    expires,
    missing: missing.length === 0 ? undefined : missing,
    ...{ told, disposed, paidByGrant },
  })
}

/** The row by which an entry is searched. */
export const recordOf = ({ ori, category, description, facts, paidByGrant }: Contribution, id: string): SourceRecord =>
  present({ source: 'indices', id, category, ori, description, facts, paidByGrant })

/** All that is kept of a contribution under the number of its entry. */
export const keptOf = (contribution: Contribution, nri: Nri, inForce: boolean): KeptEntry =>
  present({ nri, inForce, record: recordOf(contribution, nri), document: contribution.document })

/** A contribution as what is kept of it says it, so that a change to one member can be looked at whole. */
export const contributionOf = (
  { ori, ari, expires, told, disposed, paidByGrant }: Stated & Readonly<{ ori: Ori; ari: string }>,
  { category, description, facts }: SourceRecord,
  { document }: Pick<KeptEntry, 'document'>,
): Contribution => present({ ori, ari, category, description, facts, expires, told, disposed, document, paidByGrant })

/** Whether two contributions say the same of the same record. */
export const saysTheSame = (one: Contribution, other: Contribution): boolean =>
  canonical({ ...one, again: false }) === canonical({ ...other, again: false })
