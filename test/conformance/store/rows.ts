import type { TransactionStatus, Transaction } from '#law/lives/transaction.ts'
import type { Ffl, Nri, Ntn, Ori, State } from '#law/words.ts'
import type { DueRow, KeptEntry, Rows } from '#ledger/rows.ts'

/** Rows as `write` hands them to a store, with only what a test is about. */

export const nothing: Rows = {
  events: [],
  lives: [],
  keys: [],
  rewraps: [],
  sealed: [],
  ended: [],
  owed: [],
  leaves: [],
  archives: [],
  numbers: [],
  agencyNumbers: [],
  files: [],
  staged: [],
  unstaged: [],
  tallies: [],
  entries: [],
  destroys: [],
}

export const ntn = (text: string): Ntn => text as Ntn
export const ffl = (text: string): Ffl => text as Ffl
export const ori = (text: string): Ori => text as Ori
export const nri = (text: string): Nri => text as Nri
export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text)

export const gunShop = ffl('5-74-013-01-9A-12345')
export const otherShop = ffl('8-23-005-07-8C-54321')

export type About = Readonly<{
  status?: TransactionStatus
  asker?: Readonly<{ ffl: Ffl }> | Readonly<{ ori: Ori }>
  saleState?: State
  contact?: string
  periodEnds?: string | undefined
  calendarVersion?: number
  screenedAt?: string
}>

/** A check as its events left it. */
export function check(number: string, about: About = {}): Transaction {
  const { status = 'delayed', asker = { ffl: gunShop }, saleState = 'VA', contact = '2026-09-10T14:00:00Z' } = about
  const { calendarVersion = 0 } = about
  const periodEnds = 'periodEnds' in about ? about.periodEnds : '2026-09-16T00:01:00-04:00[America/New_York]'
  const dates = {
    ...(periodEnds === undefined ? {} : { earliestTransferAt: periodEnds }),
    validThrough: '2026-10-10',
    destroyBy: '2026-12-07',
    calendarVersion,
  }
  return {
    ntn: ntn(number),
    status,
    assigned: {
      type: 'assigned',
      ntn: ntn(number),
      purpose: 'sale',
      ...asker,
      through: 'licensee',
      saleState,
      zone: 'America/New_York',
      contact,
      under21: false,
      asks: ['indices', 'ncic', 'iii'],
      dates,
    },
    dates,
    answered: [],
    silent: [],
    hits: 0,
    unsettled: 0,
    ...(about.screenedAt === undefined ? {} : { screenedAt: about.screenedAt }),
    outreach: {},
    judged: {},
    told: [],
    acknowledged: false,
    addressGiven: false,
    lapsed: false,
    identityDestroyed: false,
    recordDestroyed: false,
  }
}

/** Events `from` to `to` of one check, and the check as it stands after them. */
export function steps(state: Transaction, from: number, to = from): Pick<Rows, 'events' | 'lives'> {
  const { ntn: subject } = state
  const seqs = Array.from({ length: to - from + 1 }, (_, more) => from + more)
  return {
    events: seqs.map(seq => ({
      subject,
      life: 'transaction',
      seq,
      at: '2026-09-10T14:00:00.123456789Z',
      version: 1,
      by: 'system nics',
      body: { type: 'acknowledged' },
    })),
    lives: [{ subject, life: 'transaction', seq: to, state }],
  }
}

/** A check that begins. */
export const begun = (number: string, about: About = {}): Rows => ({ ...nothing, ...steps(check(number, about), 1) })

export const owing = (subject: string, kind: DueRow['kind'], when: string): DueRow => ({
  subject,
  kind,
  at: when,
  cite: '28 CFR 25.6(c)(1)',
})

export const entry = (id: string, last: string): KeptEntry => ({
  nri: nri(id),
  inForce: true,
  record: {
    source: 'indices',
    id,
    category: 'felony-conviction',
    description: { names: [{ last, first: 'JO' }] },
    facts: {},
  },
})

/** What is left of an entry that was taken back, or that is over. */
export const gone = (id: string): KeptEntry => ({ nri: nri(id), inForce: false, record: null })

export const entered = (...entries: readonly KeptEntry[]): Rows => ({ ...nothing, entries })

/** Everything a check has, as its first write leaves it. */
export const whole = (number: string): Rows => ({
  ...begun(number),
  request: { caller: gunShop, key: `key of ${number}`, fingerprint: 'print', ntn: ntn(number) },
  keys: [
    { ntn: ntn(number), family: 'identity', epoch: 'e1', wrapped: Uint8Array.of(1, 2, 3) },
    { ntn: ntn(number), family: 'record', epoch: 'e1', wrapped: Uint8Array.of(4, 5, 6) },
  ],
  sealed: [{ ntn: ntn(number), what: 'transferee', seq: 8, blob: Uint8Array.of(0, 255, 0, 92, 120) }],
  owed: [owing(number, 'finish-search', '2026-09-10T14:00:30Z')],
  leaves: [
    {
      subject: number,
      id: `leaf of ${number}`,
      day: '2026-09-10',
      version: 2,
      commitment: 'c',
      date: '2026-09-10',
      body: { type: 'asked' },
    },
  ],
  numbers: [{ ntn: ntn(number), date: '2026-09-10' }],
})
