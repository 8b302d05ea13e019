import type { SourceName } from '#law/words.ts'
import type { Description } from './description.ts'

/**
 * A record as a source holds it: whose it is said to be, and the facts that its category's rule needs, as the source sent
 * them. Whether it is the transferee's is `compare`'s question; whether it bars is the rule's.
 */
export type SourceRecord = Readonly<{
  source: SourceName
  id: string
  category: string
  ori?: string
  description: Description
  facts: Readonly<Record<string, unknown>>
  /** 34 U.S.C. 40913(b)(4): it was supplied with grant money, so that it may serve checks and nothing else. */
  paidByGrant?: true
}>
