import type { PocCounts } from './poc-words.ts'
import type { Ori, State } from '../words.ts'

/**
 * One operational day of one point of contact (28 CFR 25.2, 25.6(h)): begun by its first inquiry, warned of before its end, and
 * stated after it. It says how many checks came to what, and nothing of any of them.
 */
export type PocDayEvent =
  | Readonly<{ type: 'begun'; ori: Ori; state: State; day: string; endsAt: string }>
  /** Of how many checks nothing was reported, two hours before a Proceed is presumed of them; and of how many we owe the response. */
  | Readonly<{ type: 'warned'; undetermined: number; held?: number; at: string }>
  | Readonly<{ type: 'stated'; counts: PocCounts; at: string }>
  /** The point of contact’s own numbers of the day, beside ours of that moment. */
  | Readonly<{ type: 'compared'; theirs: PocCounts; ours: PocCounts; by: string; at: string }>

export type PocDay = Readonly<{
  ori: Ori
  state: State
  day: string
  endsAt: string
  status: 'running' | 'stated'
  warned?: Readonly<{ undetermined: number; held?: number; at: string }>
  stated?: Readonly<{ counts: PocCounts; at: string }>
  compared?: Readonly<{ theirs: PocCounts; ours: PocCounts; by: string; at: string }>
}>

export const pocDayId = (ori: Ori, day: string): string => `${ori}:${day}`

export function foldPocDay(before: PocDay | undefined, event: PocDayEvent): PocDay | undefined {
  const { type, ...said } = event
  if (event.type === 'begun') {
    const { ori, state, day, endsAt } = event
    return before === undefined ? { ori, state, day, endsAt, status: 'running' } : undefined
  }
  if (before === undefined) return undefined
  const status = type === 'stated' ? 'stated' : before.status
  return { ...before, status, [type]: said }
}
