import { createHash } from 'node:crypto'
import type { Rows } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'

/** Everything that happened, in order: as one hash, and its last lines for whoever looks for a cause. */
export type Journal = Readonly<{
  line: (text: string) => void
  kept: (rows: Rows) => void
  last: () => readonly string[]
  hash: () => string
}>

/** As many lines as a cause is usually found in. */
const linesShown = 200

export function journal(): Journal {
  const hash = createHash('sha256')
  const lines: string[] = []

  function line(text: string): void {
    hash.update(text).update('\n')
    lines.push(text)
    if (lines.length > 2 * linesShown) lines.splice(0, linesShown)
  }

  return {
    line,
    kept({ events, leaves, settled, postponed }) {
      for (const { life, subject, seq, by, at, body } of events) {
        line(`    ${at} ${by}: ${life} ${subject} ${seq} ${canonical(body)}`)
      }
      for (const { subject, body } of leaves) if (body !== undefined) line(`    leaf of ${subject} ${canonical(body)}`)
      if (settled !== undefined) line(`    paid ${settled.kind} of ${settled.subject}`)
      if (postponed !== undefined)
        line(`    ${postponed.due.kind} of ${postponed.due.subject} put off until ${postponed.until}`)
    },
    last: () => lines.slice(-linesShown),
    hash: () => hash.copy().digest('hex'),
  }
}
