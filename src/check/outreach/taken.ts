import type { Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import type { OutreachAnswer, OutreachBody, OutreachDoor } from '#law/lives/outreach-words.ts'
import { mayAnswerSo } from '#law/outreach/answers.ts'
import { machineSays } from '#law/response.ts'
import type { Hits } from '#search/hit.ts'
import { known, momentOf } from '#search/screen.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import type { Amendment } from '../amend.ts'
import type { CaseFile } from '../case-file.ts'
import { answerTo } from '../respond.ts'
import { wasReported, withReported, type Reported } from './reported.ts'

/** What one body says, and by which door it came. */
export type Said = Readonly<{
  body: OutreachBody
  answer: OutreachAnswer
  /** With `record-reported`, and only with it. */
  reported?: Reported
  through: OutreachDoor
}>

/**
 * 34 U.S.C. 40901(l)(1)-(2): what follows from the answer of a body, and from the last of three at once. What is said twice changes
 * nothing, and a record that was reported is not taken back by another answer.
 */
export function taken(
  check: Transaction,
  file: CaseFile,
  said: Said,
  world: World,
): Amendment | Refusal<'not-now' | 'not-as-described' | 'record-stands'> {
  const { body, answer, reported } = said
  if (!check.assigned.under21) return refuse('not-now')
  if ((answer === 'record-reported') !== (reported !== undefined)) return refuse('not-as-described')
  const before = check.outreach[body]
  if (!mayAnswerSo(before, answer)) return refuse('record-stands')
  if (reported === undefined) return { events: before === answer ? [] : answered(check, file, [said], world) }
  if (wasReported(file.hits, body, reported)) return { events: [] }
  const hits = withReported(file.hits, body, reported, file.transferee.description)
  return {
    events: answered(check, { ...file, hits }, [said], world),
    seal: [{ ntn: check.ntn, what: 'hits', plain: hits satisfies Hits }],
  }
}

/** The answers, and the Proceed that they leave nothing in the way of: not at the end of the third business day, but now. */
export function answered(
  check: Transaction,
  file: CaseFile,
  said: readonly Omit<Said, 'reported'>[],
  world: World,
): readonly TransactionEvent[] {
  const events = said.map(
    ({ body, answer, through }) => ({ type: 'outreach-answered', body, answer, through }) as const,
  )
  const outreach = { ...check.outreach, ...Object.fromEntries(said.map(({ body, answer }) => [body, answer])) }
  const after = known({ ...check, outreach }, { ...file, silent: check.silent }, momentOf(world))
  const machine = machineSays(after, check)
  return machine === 'proceed' ? [...events, ...answerTo(check, machine, world)] : events
}
