import type { PocMessageKind } from './lives/poc-words.ts'
import { cfr } from './cite.ts'
import type { Transaction, Word } from './lives/transaction.ts'
import { retentionRule } from './ruling.ts'

/** Words that are a final determination, once the licensee has been told one. */
const final: readonly Word[] = ['proceed', 'denied']

/** A point of contact reports what it has told its licensee (25.6(h)). */
const finalReports: readonly PocMessageKind[] = ['poc-proceed', 'poc-denial', 'poc-overturn']

type Standing = Pick<Transaction, 'status'> &
  Readonly<{ told: readonly Readonly<{ word: Word }>[]; poc?: Readonly<{ reported: readonly PocMessageKind[] }> }>

/**
 * 28 CFR 25.2 "Open": a check that was not cancelled and whose licensee has not been told a final determination. It is told that
 * counts, so that a Proceed or Denied which still waits to be heard leaves the check open. A predicate, and never a status.
 */
export const isOpen = ({ status, told, poc }: Standing): boolean =>
  status !== 'cancelled' &&
  // 25.6(h): the licensee is taken to have been told.
  status !== 'presumed' &&
  !told.some(({ word }) => final.includes(word)) &&
  !poc?.reported.some(message => finalReports.includes(message))

/** Open after its period ran out, which is not a Proceed and never becomes one by itself. */
export const isLapsed = (check: Standing & Pick<Transaction, 'lapsed'>): boolean => isOpen(check) && check.lapsed

type Given = {
  status: Transaction['status']
  told: readonly Word[]
  lapsed: boolean
  reported?: readonly PocMessageKind[]
}

export const openCheck = retentionRule({
  id: 'open',
  title: 'A check is open until the licensee has been told a final determination',
  cites: [cfr(28, '25.2')],
  says: 'A check that was not cancelled is open until its licensee has been told Proceed or Denied, and the end of the period or a transfer without an answer does not close it.',
  since: '1998-11-30',
  answers: ['open', 'lapsed', 'not-open'],
  decide: ({ status, told, lapsed, reported = [] }: Given) => {
    const check = { status, lapsed, told: told.map(word => ({ word })), poc: { reported } }
    if (isLapsed(check)) return 'lapsed'
    return isOpen(check) ? 'open' : 'not-open'
  },
  examples: [
    { name: 'nobody has answered yet', given: { status: 'researching', told: [], lapsed: false }, expect: 'open' },
    { name: 'told Delayed', given: { status: 'delayed', told: ['delayed'], lapsed: false }, expect: 'open' },
    {
      name: 'the period ran out: still open, and so it is shown',
      given: { status: 'lapsed', told: ['delayed'], lapsed: true },
      expect: 'lapsed',
    },
    {
      name: 'cleared after the period, and the licensee has not heard it',
      given: { status: 'proceed', told: ['delayed'], lapsed: true },
      expect: 'lapsed',
    },
    {
      name: 'denied, and the licensee has not heard it',
      given: { status: 'denied', told: ['delayed'], lapsed: false },
      expect: 'open',
    },
    { name: 'told Proceed', given: { status: 'proceed', told: ['proceed'], lapsed: false }, expect: 'not-open' },
    {
      name: 'told Denied after Delayed',
      given: { status: 'denied', told: ['delayed', 'denied'], lapsed: false },
      expect: 'not-open',
    },
    {
      name: 'a point of contact reported open',
      given: { status: 'with-poc', told: [], lapsed: false, reported: ['poc-open'] },
      expect: 'open',
    },
    {
      name: 'a point of contact reported that it told Denied',
      given: { status: 'denied', told: [], lapsed: false, reported: ['poc-denial'] },
      expect: 'not-open',
    },
    {
      name: 'a point of contact reported nothing, and a Proceed is presumed to have been told',
      given: { status: 'presumed', told: [], lapsed: false },
      expect: 'not-open',
    },
    {
      name: 'cancelled, whatever was told',
      given: { status: 'cancelled', told: ['delayed'], lapsed: false },
      expect: 'not-open',
    },
  ],
})
