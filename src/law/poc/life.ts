import type { PocMessageKind, PocStanding, ReceiptAnswer } from '../lives/poc-words.ts'

/** `todo` is what the point of contact is told to do next. */
export type Receipt = Readonly<{ answer: ReceiptAnswer; to: PocStanding; because: string; todo?: string }>

type Cell = Readonly<{ answer: ReceiptAnswer; to?: PocStanding; because: string; todo?: string }>

const moved = (to: PocStanding, because: string): Cell => ({ answer: 'accepted', to, because })
const repeated: Cell = { answer: 'repeated', because: 'it says what already stands' }

const neverDenied: Cell = {
  answer: 'refused',
  because: 'no denial was reported that could be overturned',
  todo: 'send the denial first, and the overturn again',
}
const determined: Cell = { answer: 'superseded', because: 'a determination was reported, and open says less' }
const onlyOverturned: Cell = {
  answer: 'refused',
  because: 'a denial is followed by nothing but its overturn',
  todo: 'send an overturn if the denial did not stand',
}
const overturnStands: Cell = {
  answer: 'refused',
  because: 'the denial was overturned, and that ended this check',
  todo: 'inquire again if there is a new ground, and report under the new number',
}

const late = (to: PocStanding): Cell => ({
  answer: 'late',
  to,
  because:
    'the operational day had ended without a message, and a Proceed was presumed; who it concerns is still known',
})

const nothingLeft = 'identity was destroyed; the kind of message and its time are recorded with the number'
const tooLate = (what: string): Cell => ({
  answer: 'recorded',
  because: nothingLeft,
  todo: `inquire again and send ${what} under the new number`,
})
const noMatter: Cell = { answer: 'recorded', because: nothingLeft }

/**
 * Every standing × every message. Open < Proceed < denial < overturn: a message never undoes one that says more, so that
 * messages may come twice or in any order and end in the same record. Where one needs another before it, it is refused and
 * says which to send first.
 */
export const pocMoves: Readonly<Record<PocStanding, Readonly<Record<PocMessageKind, Cell>>>> = {
  created: {
    'poc-open': moved('open', 'not resolved on the operational day of the request'),
    'poc-denial': moved('denied', 'the licensee was told Denied'),
    // None is due on the day of the request. It says what silence would be taken for, and may only have overtaken an open.
    'poc-proceed': moved('proceed', 'the licensee was told Proceed'),
    'poc-overturn': neverDenied,
  },
  presumed: {
    'poc-open': late('open'),
    'poc-denial': late('denied'),
    'poc-proceed': moved('proceed', 'it says what was presumed'),
    'poc-overturn': neverDenied,
  },
  open: {
    'poc-open': repeated,
    'poc-denial': moved('denied', 'the licensee was told Denied'),
    'poc-proceed': moved('proceed', 'reported open before, and the licensee was told Proceed'),
    'poc-overturn': neverDenied,
  },
  proceed: {
    'poc-open': determined,
    // The regulation is silent on it. A denial that is turned away would be lost; who it concerns may still be reached.
    'poc-denial': {
      answer: 'contradicts',
      to: 'denied',
      because: 'the licensee had been told Proceed',
      todo: 'find out whether the firearm was transferred',
    },
    'poc-proceed': repeated,
    'poc-overturn': neverDenied,
  },
  denied: {
    'poc-open': determined,
    'poc-denial': repeated,
    'poc-proceed': onlyOverturned,
    'poc-overturn': moved('overturned', 'the denial did not stand'),
  },
  overturned: {
    'poc-open': determined,
    'poc-denial': overturnStands,
    'poc-proceed': { answer: 'superseded', because: 'the overturn says it' },
    'poc-overturn': repeated,
  },
  forgotten: {
    'poc-open': tooLate('open'),
    'poc-denial': tooLate('the denial'),
    'poc-proceed': noMatter,
    'poc-overturn': noMatter,
  },
}

/** What becomes of a message that arrives while the transaction stands so. */
export function receive(standing: PocStanding, message: PocMessageKind): Receipt {
  const cell = pocMoves[standing][message]
  return { ...cell, to: cell.to ?? standing }
}

/** By which rule of 28 CFR 25.9(b) a record that stands so is kept and destroyed. */
export const recordClasses: Readonly<
  Record<PocStanding, 'open' | 'allowed' | 'denied' | 'overturned' | 'number-and-date'>
> = {
  created: 'open',
  presumed: 'allowed',
  open: 'open',
  proceed: 'allowed',
  denied: 'denied',
  overturned: 'overturned',
  forgotten: 'number-and-date',
}
