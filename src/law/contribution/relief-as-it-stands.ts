import { decideReliefBy } from '../clocks/relief-decision.ts'
import type { Relief } from '../lives/relief.ts'
import { mayDecideRelief, type MayDecide } from './relief-procedure.ts'

type Looked = Pick<Relief, 'program' | 'noticed' | 'heard' | 'findings'>

/** Whether an application can be decided so by what was noted of it, and if not what is missing. */
export const readyFor = (
  decision: 'granted' | 'denied',
  { program, noticed, heard, findings = {} }: Looked,
): MayDecide =>
  mayDecideRelief({
    ...{ program, findings, decision },
    ...{ noticed: noticed !== undefined, heard: heard !== undefined },
  })

/** What has to come before a grant, by the names of the members that tell of it. Nothing more is asked of one that was decided. */
export function missingFor(relief: Looked & Pick<Relief, 'status'>): readonly string[] {
  if (relief.status !== 'received' && relief.status !== 'deemed-denied') return []
  const ready = readyFor('granted', relief)
  return ready.answer === 'not-ready' ? ready.missing : []
}

/** 34 U.S.C. 40911(c)(2)(A): the last of the 365 days, while one runs. A state's program has the time that its own law gives it. */
export const decideBy = ({ status, program, received }: Pick<Relief, 'status' | 'program' | 'received'>) =>
  status === 'received' && program === 'federal-agency'
    ? decideReliefBy(Temporal.PlainDate.from(received)).toString()
    : undefined

/** What was done was done on a day that has come, and not before the application was received. */
export function impossibleDay(
  on: string,
  days: Readonly<{ from?: string; to: string }>,
): 'in-the-future' | 'before-receipt' | undefined {
  if (on > days.to) return 'in-the-future'
  return days.from !== undefined && on < days.from ? 'before-receipt' : undefined
}
