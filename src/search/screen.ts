import type { Transaction } from '#law/lives/transaction.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import type { Finding, Known } from '#law/response.ts'
import type { IsoDate } from '#law/words.ts'
import type { Hits } from './hit.ts'
import type { Searched } from './search.ts'

/** A finding with what an examiner, and later a challenge, need to see of how it came about. */
export type Screened = Finding & Readonly<{ rule: string; cites: readonly string[] }>

/**
 * What the law says about each hit today, by the definition in force now and not at contact, with what a person has said about
 * whose record it is.
 */
export function screen({ hits }: Hits, { assigned, judged }: Transaction, now: Temporal.Instant): readonly Screened[] {
  const on = now.toZonedDateTimeISO(assigned.zone).toPlainDate().toString() as IsoDate
  return hits.map(({ number, record, added }) => {
    const facts = { ...record.facts, ...added }
    const { rule, conclusion, cites } = conclude(record.category, facts, { on, saleState: assigned.saleState })
    const same = judged[number]
    return {
      hit: number,
      rule,
      conclusion,
      cites: cites.map(cite => cite.text),
      ...(same === undefined ? {} : { same }),
    }
  })
}

/** Everything that the answer depends on. */
export const known = (
  check: Transaction,
  { silent, hits }: Pick<Searched, 'silent' | 'hits'>,
  now: Temporal.Instant,
): Known => ({
  silent,
  findings: screen(hits, check, now),
  under21: check.assigned.under21,
  outreach: check.outreach,
})
