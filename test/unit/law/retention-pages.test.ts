import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditLogContents, missingFromLog } from '#law/retention/audit-log.ts'
import { classOf } from '#law/retention/class-of.ts'
import { retentionClasses, retentionOf, type CheckClass, type Retention } from '#law/retention/classes.ts'
import type { CheckMoments, Fate } from '#law/retention/fate.ts'
import { licenseeLog, type LogRequest } from '#law/retention/licensee-log.ts'
import { logOpens } from '#law/retention/log-uses.ts'
import { maySelectBy } from '#law/retention/no-registry.ts'
import { purposeNames } from '#law/purpose.ts'
import type { Assigned } from '#law/lives/transaction.ts'
import { ruled } from '../../support/ruled.ts'

const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)
const contact = at('2026-09-10T14:00:00Z')
const zone = 'America/New_York'

const fateText = (fate: Fate): string => {
  switch (fate.fate) {
    case 'destroy':
      return `destroyed on ${fate.practice}, at most ${fate.limit}`
    case 'transfer':
      return `moved on ${fate.on}`
    case 'keep':
      return `kept until ${fate.until}`
  }
}
const lineOf = ({ identity, other, ntnAndDate, basis }: Retention): readonly string[] => [
  fateText(identity),
  fateText(other),
  `number and date ${ntnAndDate}, by ${basis}`,
]
const of = (kind: CheckClass, more: Partial<CheckMoments> = {}) => lineOf(retentionOf(kind, { contact, zone, ...more }))

const ninety = 'destroyed on 2026-12-07, at most 2026-12-09'
const archived = 'moved on 2036-09-10'
const law = 'number and date kept, by law'
const ours = 'number and date kept, by ours'

test('what becomes of every class of check that nobody was told of is this page', () => {
  assert.deepEqual(of('proceed'), [ninety, ninety, law])
  assert.deepEqual(of('poc-presumed'), ['destroyed on 2026-09-11T06:00:00Z, at most 2026-09-12T05:00:00Z', ninety, law])
  assert.deepEqual(of('poc-proceed'), [ninety, ninety, law])
  assert.deepEqual(of('open'), [ninety, ninety, law])
  assert.deepEqual(of('denied'), [archived, archived, law])
  assert.deepEqual(of('overturned'), [ninety, ninety, law])
  for (const kind of ['cancelled', 'permit', 'disposition', 'administrative', 'nuclear'] as const)
    assert.deepEqual(of(kind), [ninety, ninety, ours], kind)
  assert.deepEqual(retentionClasses.slice(0, 11), [
    ...['proceed', 'poc-presumed', 'poc-proceed', 'open', 'denied', 'overturned', 'cancelled'],
    ...['permit', 'disposition', 'administrative', 'nuclear'],
  ])
})

test('what becomes of every class of check that was told of is this page', () => {
  const told = at('2026-09-15T09:00:00Z')
  const aDay = 'destroyed on 2026-09-15T10:00:00Z, at most 2026-09-16T09:00:00Z'
  for (const kind of ['proceed', 'poc-proceed', 'overturned'] as const)
    assert.deepEqual(of(kind, { told }), [aDay, ninety, law], kind)
  for (const kind of ['cancelled', 'permit', 'disposition', 'administrative', 'nuclear'] as const)
    assert.deepEqual(of(kind, { told }), [aDay, ninety, ours], kind)
  assert.deepEqual(of('open', { told }), [ninety, ninety, law])
  assert.deepEqual(of('denied', { told }), [archived, archived, law])
  assert.deepEqual(of('poc-presumed', { told }), of('poc-presumed'))
})

test('a telling so late that the hours reach the last day gives no hours on it', () => {
  const hours = (told: string) => of('proceed', { told: at(told) })[0]
  // Five in the morning in Greenwich is midnight at the premises.
  assert.equal(hours('2026-12-07T03:59:59Z'), 'destroyed on 2026-12-07T04:59:59Z, at most 2026-12-08T03:59:59Z')
  assert.equal(hours('2026-12-07T04:00:00Z'), 'destroyed on 2026-12-07, at most 2026-12-08T04:00:00Z')
  assert.equal(hours('2026-12-08T04:59:59Z'), 'destroyed on 2026-12-07, at most 2026-12-09T04:59:59Z')
  assert.equal(hours('2026-12-08T05:00:00Z'), 'destroyed on 2026-12-07, at most 2026-12-09')
})

test('a denial overturned on the eighty-eighth day and after leaves nothing but the identity for a letter (RET-10)', () => {
  const letter = 'kept until it has been communicated that the denial is overturned'
  const on = (overturned: string) => of('overturned', { overturned: at(overturned) }).slice(0, 2)
  assert.deepEqual(on('2026-12-06T15:00:00Z'), [ninety, ninety])
  assert.deepEqual(on('2026-12-07T15:00:00Z'), [letter, 'destroyed on 2026-12-07T15:00:00Z, at most 2026-12-09'])
  assert.deepEqual(on('2026-12-09T15:00:00Z'), [
    letter,
    'destroyed on 2026-12-09T15:00:00Z, at most 2026-12-09T15:00:00Z',
  ])
})

test('an appeal file and an entry have no number that stays', () => {
  const gone = 'destroyed on 2026-09-10T14:00:00Z, at most 2026-09-10T14:00:00Z'
  const none = 'number and date none, by law'
  const consent = 'kept until its author withdraws consent in writing'
  const cancel = 'kept until the agency that contributed it cancels it'
  const over = 'destroyed on 2027-03-01, at most 2027-03-01'
  const endsOn = day('2027-03-01')
  assert.deepEqual(lineOf(retentionOf('appeal-file', {})), [consent, consent, none])
  assert.deepEqual(lineOf(retentionOf('appeal-file', { withdrawn: contact })), [gone, gone, none])
  assert.deepEqual(lineOf(retentionOf('entry-permanent', {})), [cancel, cancel, none])
  assert.deepEqual(lineOf(retentionOf('entry-permanent', { cancelled: contact })), [gone, gone, none])
  assert.deepEqual(lineOf(retentionOf('entry-until', { endsOn })), [over, over, none])
  assert.deepEqual(lineOf(retentionOf('entry-until', { endsOn, cancelled: contact })), [gone, gone, none])
})

test('which row a delayed check of each purpose stands in is this page', () => {
  const row = (purpose: (typeof purposeNames)[number]) =>
    classOf({ status: 'delayed', assigned: { purpose } as Assigned })
  assert.deepEqual(
    purposeNames.map(purpose => `${purpose}: ${row(purpose)}`),
    [
      ...['sale: open', 'private-sale: open', 'return-to-seller: open', 'rental: open', 'pre-pawn: open'],
      ...['redemption: open', 'permit: permit', 'permit-recheck: permit', 'administrative: administrative'],
      'disposition: disposition',
      'nuclear: nuclear',
    ],
  )
})

test('who may read what of the log for which use is this page (RET-12)', () => {
  const page = `
  reader             use                  allowed           open              denied
  fbi                performance          nothing           all               all
  fbi                operational-problem  nothing           all               all
  fbi                appeal               nothing           all               all
  fbi                audit                all               all               all
  fbi                violation            all               all               all
  fbi                licensee-audit       all               all               all
  atf                performance          nothing           nothing           nothing
  atf                operational-problem  nothing           nothing           nothing
  atf                appeal               nothing           nothing           nothing
  atf                audit                nothing           nothing           nothing
  atf                violation            nothing           nothing           nothing
  atf                licensee-audit       number-and-date   number-and-date   all
  proper-authority   performance          nothing           nothing           nothing
  proper-authority   operational-problem  nothing           nothing           nothing
  proper-authority   appeal               nothing           nothing           nothing
  proper-authority   audit                nothing           nothing           nothing
  proper-authority   violation            all               all               all
  proper-authority   licensee-audit       nothing           nothing           nothing
  other              performance          nothing           nothing           nothing
  other              operational-problem  nothing           nothing           nothing
  other              appeal               nothing           nothing           nothing
  other              audit                nothing           nothing           nothing
  other              violation            nothing           nothing           nothing
  other              licensee-audit       nothing           nothing           nothing
`
  const uses = ['performance', 'operational-problem', 'appeal', 'audit', 'violation', 'licensee-audit'] as const
  const readers = ['fbi', 'atf', 'proper-authority', 'other'] as const
  const cells = (row: string) => row.trim().split(/ +/)
  assert.deepEqual(
    readers.flatMap(reader =>
      uses.map(use => [
        reader,
        use,
        ...(['allowed', 'open', 'denied'] as const).map(kind => logOpens(reader, use, kind)),
      ]),
    ),
    page.trim().split('\n').slice(1).map(cells),
  )
})

test('each of the eight things that the log holds of a message is missed where it is not there (RET-01)', () => {
  assert.deepEqual(missingFromLog([]), [
    ...['inquiry or response', 'the line by which it came or went', 'its time', 'the date of the inquiry'],
    ...['its header', 'its message key', 'the agency or licensee that it came from or went to'],
    'what was asked or answered',
  ])
  const members = ['type', 'line', 'time', 'date', 'header', 'key', 'asker', 'data']
  assert.deepEqual(missingFromLog(members), [])
  assert.equal(ruled(auditLogContents, { members }), 'complete')
})

test('the ways to select are seven and no more (RET-13)', () => {
  const ways = ['ntn', 'day', 'month', 'state', 'agency', 'ffl', 'prohibited-person', 'stn', 'zip', 'name']
  assert.deepEqual(ways.filter(maySelectBy), [
    ...['ntn', 'day', 'month', 'state', 'agency', 'ffl', 'prohibited-person'],
  ])
})

test('a request for a licensee’s log is declined with what it lacks, and gives no day after it was prepared (RET-14)', () => {
  const ffl = '1-54-013-01-7C-04242'
  const request: LogRequest = { by: 'atf', written: true, licensee: 'Example Arms', ffl, inspectionOn: '2026-10-05' }
  const because = (asked: LogRequest) => {
    const log = licenseeLog(asked, [], day('2026-09-30'))
    return log.answer === 'declined' ? log.because : 'given'
  }
  const { licensee: _, ...nameless } = request
  const { ffl: __, ...numberless } = request
  const { inspectionOn: ___, ...dayless } = request
  assert.equal(because(request), 'given')
  assert.equal(because({ ...request, by: 'other' }), 'only ATF may ask for the log of a licensee')
  assert.equal(because({ ...request, written: false }), 'the request is not in writing')
  for (const asked of [nameless, { ...request, licensee: '  ' }])
    assert.equal(because(asked), 'the request does not name the licensee')
  for (const asked of [numberless, { ...request, ffl: '1-54' }])
    assert.equal(because(asked), 'the request does not give the license number')
  for (const asked of [dayless, { ...request, inspectionOn: '2026-02-30' }])
    assert.equal(because(asked), 'the request does not give the day of the proposed inspection')
  const later = { ntn: 'A', date: '2026-10-01', ffl, data: {} } as const
  const rows = [
    { ...later, class: 'open' },
    { ...later, class: 'denied' },
  ] as const
  assert.deepEqual(licenseeLog(request, rows, day('2026-09-30')), {
    answer: 'given',
    deniedFrom: '2016-09-30',
    rows: [{ ntn: 'A', date: '2026-10-01', data: {} }],
  })
})
