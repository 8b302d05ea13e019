import type { z } from 'zod'
import type { PocAnswerView, readPocRecord, ReceiptView } from '#contract/poc.ts'
import { messageDue } from '#law/poc/message.ts'
import { pocStandingOf } from '#law/poc/standing.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { outreachStanding } from '#law/outreach/standing.ts'
import { isTransfer } from '#law/purpose.ts'
import { recordName, type PocAnswer } from '#poc/answer.ts'
import type { Reported } from '#poc/report.ts'
import type { Hit } from '#search/hit.ts'

export function pocAnswerView({ seen: { state }, response, hits }: PocAnswer): PocAnswerView {
  const { ntn, assigned } = state
  const { kind, searched, notSearched, matches } = response
  const by = reportBy(state)
  return {
    ntn,
    ...(assigned.stn === undefined ? {} : { stn: assigned.stn }),
    kind,
    searched: [...searched],
    notSearched: [...notSearched],
    matches,
    records: (hits ?? []).map(found),
    ...(assigned.under21 && { outreach: { by: assigned.outreachBy ?? 'system', bodies: bodiesOf(state) } }),
    standing: pocStandingOf(state),
    contact: assigned.contact,
    ...(by === undefined ? {} : { reportBy: by }),
  }
}

/** By when something must have been reported that was not; of a permit nothing is presumed, so that no time presses. */
export function reportBy({ status, assigned, poc }: Transaction): string | undefined {
  if (status !== 'with-poc' || !isTransfer(assigned.purpose)) return undefined
  const due = messageDue({ requestedAt: assigned.contact, reported: poc?.reported ?? [] })
  return due === 'none' ? undefined : due.by
}

const bodiesOf = (state: Transaction): NonNullable<PocAnswerView['outreach']>['bodies'] =>
  outreachStanding(state).map(({ body, stands, answer }) => ({
    body,
    stands,
    ...(answer === undefined ? {} : { answer }),
  }))

type Found = PocAnswerView['records'][number]

const found = (hit: Hit): Found => ({
  record: recordName(hit),
  source: hit.record.source,
  category: hit.record.category,
  bits: Math.round(hit.score.bits),
  // What a source holds is read by the same contract as what it is asked.
  person: hit.record.description as unknown as Found['person'],
})

export const recordInFull = (hit: Hit): z.input<(typeof readPocRecord)['answers'][200]> => ({
  ...found(hit),
  ...(hit.record.ori === undefined ? {} : { ori: hit.record.ori }),
  facts: hit.record.facts,
})

export const receiptView = ({ ntn, message, receipt }: Reported): ReceiptView => ({
  ntn,
  message,
  receipt: receipt.answer,
  standing: receipt.to,
  because: receipt.because,
  ...(receipt.todo === undefined ? {} : { todo: receipt.todo }),
})
