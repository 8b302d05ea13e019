import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldTransaction, wasTold, wordOf } from '#law/lives/transaction-fold.ts'
import { isAnswerable } from '#law/lives/transaction-moves.ts'
import {
  transactionStatuses,
  type Assigned,
  type Transaction,
  type TransactionEvent,
  type Word,
} from '#law/lives/transaction.ts'
import { parseNtn } from '#law/numbers.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the event may not happen')

const dates = {
  ...{ thirdBusinessDay: '2026-09-16', earliestTransferAt: '2026-09-17T00:01:00-05:00[America/Chicago]' },
  ...{ validThrough: '2026-10-11', destroyBy: '2026-12-08', calendarVersion: 0 },
} as const
const laterDates = {
  ...{ thirdBusinessDay: '2026-09-17', earliestTransferAt: '2026-09-18T00:01:00-05:00[America/Chicago]' },
  ...{ validThrough: '2026-10-11', destroyBy: '2026-12-08', calendarVersion: 1 },
} as const
const assigned: Assigned = {
  type: 'assigned',
  ntn: present(parseNtn('00000000000000')),
  purpose: 'sale',
  firearm: 'handgun',
  through: 'licensee',
  saleState: 'TX',
  zone: 'America/Chicago',
  contact: '2026-09-11T14:00:00Z',
  under21: false,
  asks: ['indices', 'ncic', 'iii'],
  dates,
}
const begun = {
  ntn: assigned.ntn,
  status: 'researching',
  assigned,
  dates,
  answered: [],
  silent: ['indices', 'ncic', 'iii'],
  hits: 0,
  unsettled: 0,
  outreach: {},
  judged: {},
  told: [],
  acknowledged: false,
  addressGiven: false,
  lapsed: false,
  identityDestroyed: false,
  recordDestroyed: false,
}
const examiner = 'examiner-1'
const at = '2026-09-14T15:00:00Z'
const delayed: TransactionEvent = { type: 'delayed' }
const cleared: TransactionEvent = { type: 'cleared', examiner }
const denied: TransactionEvent = { type: 'denied', examiner, prohibitors: ['felony-conviction'] }
const transferred: TransactionEvent = { type: 'transferred', on: '2026-09-18' }
const tell = (word: Word): TransactionEvent => ({ type: 'told', word, through: 'answer', at })

function check(...events: TransactionEvent[]): Transaction {
  let state = present(foldTransaction(undefined, assigned))
  for (const event of events) state = present(foldTransaction(state, event))
  return state
}

test('a check begins with nothing answered, and every source that is asked is silent', () => {
  assert.deepEqual(check(), begun)
  assert.deepEqual(foldTransaction(undefined, { ...assigned, addressGiven: true }), {
    ...begun,
    assigned: { ...assigned, addressGiven: true },
    addressGiven: true,
  })
})

test('a number is given once, and nothing happens to a check that has none', () => {
  assert.equal(foldTransaction(check(), assigned), undefined)
  for (const event of [delayed, cleared, denied, tell('delayed')])
    assert.equal(foldTransaction(undefined, event), undefined)
})

test('each event of an open check changes what it names and nothing else', () => {
  const open = { ...begun, status: 'delayed' }
  const search = { answered: ['indices', 'ncic'], silent: ['iii'], hits: 2, unsettled: 1 } as const
  const page: [TransactionEvent, object][] = [
    [{ type: 'searched', ...search }, search],
    [
      { type: 'searched', ...search, at },
      { ...search, screenedAt: at },
    ],
    [
      { type: 'screened', unsettled: 2, at },
      { unsettled: 2, screenedAt: at },
    ],
    [{ type: 'acknowledged' }, { acknowledged: true }],
    [{ type: 'address-given' }, { addressGiven: true }],
    [{ type: 'claimed', examiner, at }, { claim: { examiner, at } }],
    [{ type: 'released' }, { claim: undefined }],
    [{ type: 'judged', hit: 1, same: true, examiner }, { judged: { 1: true } }],
    [{ type: 'fact-added', hit: 1, examiner, unsettled: 3 }, { unsettled: 3 }],
    [
      { type: 'searched-deep', examiner, answered: ['indices'], silent: [], added: 2, unsettled: 3 },
      { hits: 2, unsettled: 3, searchedDeep: { silent: [], added: 2 } },
    ],
    [
      { type: 'outreach-answered', body: 'local-police', answer: 'cannot-answer', examiner },
      { outreach: { 'local-police': 'cannot-answer' } },
    ],
    [
      { type: 'cause-noticed', ground: 'mental-health', examiner, on: '2026-09-14', dates: laterDates },
      { cause: { ground: 'mental-health', on: '2026-09-14' }, dates: laterDates },
    ],
    [{ type: 'dates-changed', dates: laterDates }, { dates: laterDates }],
    [{ type: 'lapsed' }, { status: 'lapsed', lapsed: true }],
    [{ type: 'proceeded' }, { status: 'proceed' }],
    [cleared, { status: 'proceed', determinedBy: examiner, transferredOn: undefined }],
    [denied, { status: 'denied', determinedBy: examiner, prohibitors: ['felony-conviction'] }],
    [
      { type: 'denied', examiner, prohibitors: ['intent'], sellToAlone: true },
      { status: 'denied', determinedBy: examiner, prohibitors: ['intent'], sellToAlone: true },
    ],
    [
      { type: 'cancelled', reason: 'misuse' },
      { status: 'cancelled', cancelledFor: 'misuse' },
    ],
    [{ type: 'record-destroyed' }, { identityDestroyed: true, recordDestroyed: true }],
  ]
  assert.deepEqual(check(delayed), open)
  for (const [event, changed] of page) assert.deepEqual(check(delayed, event), { ...open, ...changed }, event.type)
})

test('a second judgment, answer or telling stands beside the first', () => {
  const judged = (hit: number, same: boolean): TransactionEvent => ({ type: 'judged', hit, same, examiner })
  assert.deepEqual(check(judged(1, true), judged(2, false), judged(1, false)).judged, { 1: false, 2: false })
  const answered = (body: 'local-police' | 'mental-health'): TransactionEvent => ({
    ...{ type: 'outreach-answered', body, answer: 'nothing', examiner },
  })
  assert.deepEqual(check(answered('local-police'), answered('mental-health')).outreach, {
    'local-police': 'nothing',
    'mental-health': 'nothing',
  })
  assert.deepEqual(check(delayed, tell('delayed'), cleared, tell('proceed')).told, [
    { word: 'delayed', through: 'answer', at, earliestTransferAt: dates.earliestTransferAt },
    { word: 'proceed', through: 'answer', at, earliestTransferAt: dates.earliestTransferAt },
  ])
})

test('of a transfer before Proceed no report is kept, of one before Denied it is (34 U.S.C. 40901(i))', () => {
  const late = check(delayed, { type: 'lapsed' }, transferred)
  assert.deepEqual(late, { ...begun, status: 'lapsed', lapsed: true, transferredOn: '2026-09-18' })
  assert.equal(foldTransaction(late, cleared)?.transferredOn, undefined)
  assert.equal(foldTransaction(late, denied)?.transferredOn, '2026-09-18')
  assert.equal(foldTransaction(late, denied)?.lapsed, true)
})

test('what is destroyed of a Proceed is first who, then all', () => {
  const forgotten = check({ type: 'proceeded' }, { type: 'identity-destroyed' })
  assert.deepEqual(forgotten, { ...begun, status: 'proceed', identityDestroyed: true })
  assert.deepEqual(foldTransaction(forgotten, { type: 'record-destroyed' }), {
    ...{ ...begun, status: 'proceed', identityDestroyed: true, recordDestroyed: true },
  })
})

test('somebody may still answer while a check is researched, delayed or lapsed', () => {
  assert.deepEqual(transactionStatuses.filter(isAnswerable), ['researching', 'delayed', 'lapsed'])
})

test('the end of the period is no word: the licensee of a lapsed check is told Delayed', () => {
  assert.deepEqual(
    transactionStatuses.map(status => wordOf({ status })),
    [
      ...['researching', 'delayed', 'delayed', 'proceed', 'denied', 'cancelled'],
      // Of a point of contact's check we say nothing; a denial that was overturned stands as said until a Proceed is.
      ...['researching', 'researching', 'denied'],
    ],
  )
})

test('a licensee was told once the word that stands was the last one, and of Delayed also the date that stands', () => {
  assert.equal(wasTold(check(delayed)), false)
  assert.equal(wasTold(check(delayed, tell('delayed'))), true)
  assert.equal(wasTold(check(delayed, tell('delayed'), { type: 'lapsed' })), true)
  assert.equal(wasTold(check(delayed, tell('delayed'), { type: 'dates-changed', dates: laterDates })), false)
  assert.equal(
    wasTold(check(delayed, tell('delayed'), { type: 'dates-changed', dates: laterDates }, tell('delayed'))),
    true,
  )
  assert.equal(wasTold(check(delayed, tell('delayed'), cleared)), false)
  assert.equal(wasTold(check(delayed, tell('delayed'), cleared, tell('proceed'))), true)
  assert.equal(wasTold(check(delayed, cleared, tell('delayed'))), false)
  // A word that is no Delayed stands whatever became of the dates.
  const moved = { ...check(delayed, cleared, tell('proceed')), dates: laterDates }
  assert.equal(wasTold(moved), true)
})

test('where nobody knows the end of the period, Delayed is told without one', () => {
  const { earliestTransferAt: _, ...withoutEnd } = dates
  const closed = check(delayed, { type: 'dates-changed', dates: withoutEnd }, tell('delayed'))
  assert.deepEqual(closed.told, [{ word: 'delayed', through: 'answer', at }])
  assert.equal(wasTold(closed), true)
})
