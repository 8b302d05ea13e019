import type { OutreachBody } from '#law/lives/outreach-words.ts'
import { canonical } from '#ledger/seal.ts'
import { compare } from '#match/compare.ts'
import type { Hits } from '#search/hit.ts'
import type { Described } from '#search/transferee.ts'

/** A record that a body reported: its category and what its rule needs. */
export type Reported = Readonly<{ category: string; facts: Readonly<Record<string, unknown>> }>

/** What was found, and what a body reported of the same person as one hit more, to be confirmed and decided like any other. */
export function withReported(
  { last, hits }: Hits,
  body: OutreachBody,
  { category, facts }: Reported,
  description: Described,
): Hits {
  const record = { source: 'state', id: recordOf(body), category, description, facts } as const
  return { last: last + 1, hits: [...hits, { number: last + 1, record, score: compare(description, description) }] }
}

/** Whether the body has reported the very same before: what comes twice is one record. */
export const wasReported = ({ hits }: Hits, body: OutreachBody, { category, facts }: Reported): boolean =>
  hits.some(
    ({ record }) =>
      record.id === recordOf(body) && record.category === category && canonical(record.facts) === canonical(facts),
  )

const recordOf = (body: OutreachBody): string => `outreach ${body}`
