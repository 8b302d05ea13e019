import type { Duties } from '#law/duties/when.ts'
import type { DutyKind } from '#law/duties/kinds.ts'
import type { DueRow } from './rows.ts'

export type Net = Readonly<{ ended: readonly Readonly<{ subject: string; kind: DutyKind }>[]; owed: readonly DueRow[] }>

/**
 * What several steps leave owed together. A step may end what an earlier one began, as `told` ends the telling that `delayed`
 * owes; only what is still owed after the last one becomes a due row.
 */
export function net(steps: readonly Readonly<{ subject: string; duties: Duties }>[]): Net {
  const ended = new Map<string, Readonly<{ subject: string; kind: DutyKind }>>()
  const owed = new Map<string, DueRow>()
  for (const { subject, duties } of steps) {
    for (const kind of duties.ends) {
      ended.set(`${kind} ${subject}`, { subject, kind })
      owed.delete(`${kind} ${subject}`)
    }
    for (const { kind, at, cite } of duties.owes) {
      owed.set(`${kind} ${subject}`, { subject, kind, at: at.toString(), cite: cite.text })
    }
  }
  return { ended: [...ended.values()], owed: [...owed.values()] }
}
