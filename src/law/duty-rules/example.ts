import type { DutyCreditor } from '../duties/duty-row.ts'
import type { Example } from '../rule.ts'
import type { After, IsOwed } from './owed-after.ts'

export type DutyExample = Example<After, IsOwed>

export const owed = (name: string, given: After, to: DutyCreditor, at: string, by: string): DutyExample => ({
  name,
  given,
  expect: { answer: 'owed', to, at, by },
})
export const notOwed = (name: string, given: After): DutyExample => ({ name, given, expect: { answer: 'not-owed' } })
export const ended = (name: string, given: After): DutyExample => ({ name, given, expect: { answer: 'ended' } })

/** The moment of the sample’s last event, which is when what is owed at once is owed. */
export const now = '2026-09-14T15:00:00Z'
export const respond = '28 CFR 25.6(c)(1)(iv)'
export const delayed = ['assigned', 'searched', 'delayed'] as const
export const lapsed = [...delayed, 'lapsed'] as const
export const young = ['assigned under 21', 'searched', 'delayed'] as const
