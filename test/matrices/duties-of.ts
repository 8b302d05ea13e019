import assert from 'node:assert/strict'
import { duties } from '#law/duties.ts'
import type { Duties } from '#law/duties/when.ts'
import type { Here } from '#law/here.ts'
import { foldTransaction } from '#law/lives/transaction-fold.ts'
import type { Assigned, Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import { parseFfl, parseNtn, parseOri } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import { settings } from '#law/settings.ts'

export const present = <Value>(value: Value | undefined): Value =>
  value ?? assert.fail('the sample is not well formed, or the event may not happen')

/** The moment of the last event: Monday 14 September 2026, ten in the morning in Texas. */
export const at = '2026-09-14T15:00:00Z'
export const now = Temporal.Instant.from(at)
export const examiner = 'examiner-1'
export const nation: Here = { role: 'national' }
export const poc: Here = { role: 'poc', state: 'VA', ori: present(parseOri('VA0000000')) }

/** A handgun, asked for in Texas on Friday 11 September 2026, nine in the morning. */
export const sale: Assigned = {
  type: 'assigned',
  ntn: present(parseNtn('00000000000000')),
  purpose: 'sale',
  firearm: 'handgun',
  ffl: present(parseFfl('9-99-001-01-8B-00001')),
  through: 'licensee',
  saleState: 'TX',
  zone: 'America/Chicago',
  contact: '2026-09-11T14:00:00Z',
  under21: false,
  asks: ['indices', 'ncic', 'iii'],
  dates: {
    thirdBusinessDay: '2026-09-16',
    earliestTransferAt: '2026-09-17T00:01:00-05:00[America/Chicago]',
    validThrough: '2026-10-11',
    destroyBy: '2026-12-08',
    calendarVersion: 0,
  },
}
export const searched: TransactionEvent = { type: 'searched', answered: [], silent: [], hits: 0, unsettled: 0 }
export const delayed: TransactionEvent = { type: 'delayed' }
export const lapsed: TransactionEvent = { type: 'lapsed' }
export const proceeded: TransactionEvent = { type: 'proceeded' }
export const cleared: TransactionEvent = { type: 'cleared', examiner }
export const denied: TransactionEvent = { type: 'denied', examiner, prohibitors: ['felony-conviction'] }
export const cancelled: TransactionEvent = { type: 'cancelled', reason: 'licensee-cancelled' }
export const told = (word: 'proceed' | 'delayed' | 'denied' | 'cancelled'): TransactionEvent => ({
  type: 'told',
  word,
  through: 'answer',
  at,
})

type Chosen = Readonly<Record<string, string>>

/** What the last of these events makes us owe, as lines that a lawyer could read, and in one what is owed no longer. */
export function owedAfter(here: Here, policies: Chosen, first: Assigned, ...events: TransactionEvent[]): string[] {
  let check: Transaction | undefined
  for (const event of [first, ...events]) check = present(foldTransaction(check, event))
  const moment = { now, settings: { ...settings, policies: withPolicies(policies) }, here }
  return linesOf(duties('transaction', events.at(-1) ?? first, present(check), moment))
}

export const linesOf = ({ owes, ends }: Duties): string[] => [
  ...owes.map(({ kind, at: by, cite }) => `${kind} at ${by.toString()} by ${cite.text}`),
  ...(ends.length === 0 ? [] : [`no longer ${ends.join(', ')}`]),
]
