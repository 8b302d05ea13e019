import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { foldCalendar, type CalendarEvent, type DeclaredDay } from '#law/lives/calendar.ts'
import { foldEdition } from '#law/lives/edition.ts'
import { foldEntry, type EntryEvent } from '#law/lives/entry.ts'
import { foldLicensee, licenseInForce, type LicenseeEvent } from '#law/lives/licensee.ts'
import { eventVersion, folds } from '#law/lives/lives.ts'
import { foldCaller, foldSession, type SessionEvent } from '#law/lives/session.ts'
import { parseFfl, parseNri, parseOri } from '#law/numbers.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')

/** The state after every event, or undefined from the first that may not happen. */
const told = <State, Event>(fold: (before: State | undefined, event: Event) => State | undefined, events: Event[]) => {
  let state: State | undefined
  for (const [at, event] of events.entries()) {
    if (at > 0 && state === undefined) assert.fail('an event before the last may not happen')
    state = fold(state, event)
  }
  return state
}

test('twenty-two things have a life, and each is folded by its own fold', () => {
  assert.deepEqual(Object.keys(folds), [
    ...['transaction', 'entry', 'calendar', 'edition', 'licensee', 'caller', 'session', 'epoch', 'watch', 'batch'],
    ...['relief', 'contributor', 'bulk-withdrawal', 'poc-day', 'outreach-body', 'recheck', 'notice', 'filing'],
    ...['challenge', 'report-year', 'appeal-file', 'agency-contact'],
  ])
  assert.equal(eventVersion, 1)
})

suite('the life of an entry in the Indices', () => {
  const nri = present(parseNri('N00000000000000'))
  const ori = present(parseOri('TX0000000'))
  const entered: EntryEvent = { type: 'entered', nri, ori, ari: 'A-1', category: 'H' }
  const modified: EntryEvent = { type: 'modified', fields: ['surname'] }
  const withdrawn: EntryEvent = { type: 'withdrawn', reason: 'never-valid' }
  const expired: EntryEvent = { type: 'expired' }
  const inForce = { nri, ori, ari: 'A-1', category: 'H', status: 'in-force' }
  const entry = (...events: EntryEvent[]) => told(foldEntry, events)

  test('an entry is in force from its first day, with its last day where it has one', () => {
    assert.deepEqual(entry(entered), inForce)
    assert.deepEqual(entry({ ...entered, expires: '2027-06-30' }), { ...inForce, expires: '2027-06-30' })
  })

  test('what is modified stays in force; what is withdrawn says why; what expired gives no reason', () => {
    assert.deepEqual(entry(entered, modified), { ...inForce, version: 2 })
    const gone = { ...inForce, version: 2, status: 'withdrawn', reason: 'never-valid' }
    assert.deepEqual(entry(entered, modified, withdrawn), gone)
    assert.deepEqual(entry(entered, expired), { ...inForce, status: 'expired' })
  })

  test('nothing follows the end of an entry, and nothing comes before it was entered', () => {
    for (const event of [modified, withdrawn, expired]) {
      assert.equal(entry(event), undefined)
      assert.equal(entry(entered, withdrawn, event), undefined)
      assert.equal(entry(entered, expired, event), undefined)
    }
    assert.equal(entry(entered, entered), undefined)
  })

  test('of what is over it can be found once that it was never valid, and of what is relieved or was never valid not', () => {
    const found: EntryEvent = { type: 'found-never-valid' }
    const ended: EntryEvent = { type: 'withdrawn', reason: 'moved' }
    const never = { ...inForce, reason: 'never-valid' }
    assert.deepEqual(entry(entered, ended, found), { ...never, status: 'withdrawn' })
    assert.deepEqual(entry(entered, expired, found), { ...never, status: 'expired' })
    for (const events of [
      [ended, found],
      [expired, found],
      [withdrawn],
      [{ type: 'relieved', relief: 'R-1' }],
      [],
    ] as const)
      assert.equal(entry(entered, ...events, found), undefined)
  })
})

suite('the life of a licensee', () => {
  const ffl = present(parseFfl('9-99-001-01-8B-00001'))
  const premises = {
    name: 'Example Arms',
    street: '1 Main Street',
    city: 'Austin',
    state: 'TX',
    zip: '78701',
    zone: 'America/Chicago',
  } as const
  const enrolled: LicenseeEvent = { type: 'enrolled', ffl, premises, expires: '2028-02-01', verifier: 'first' }
  const after = { ffl, premises, expires: '2028-02-01', verifier: 'first', status: 'licensed' }
  const suspended: LicenseeEvent = { type: 'suspended', why: 'by order' }
  const revoked: LicenseeEvent = { type: 'revoked', why: 'by order' }
  const later: LicenseeEvent[] = [
    { type: 'code-word-set', verifier: 'second' },
    { type: 'renewal-filed', on: '2028-01-15' },
    { type: 'renewed', expires: '2031-02-01' },
    suspended,
    { type: 'restored' },
    revoked,
  ]
  const licensee = (...events: LicenseeEvent[]) => told(foldLicensee, events)

  test('each event changes what it names and nothing else', () => {
    assert.deepEqual(licensee(enrolled), after)
    assert.deepEqual(
      later.map(event => licensee(enrolled, event)),
      [
        { ...after, verifier: 'second' },
        { ...after, renewalFiled: '2028-01-15' },
        { ...after, expires: '2031-02-01', renewalFiled: undefined },
        { ...after, status: 'suspended' },
        after,
        { ...after, status: 'revoked' },
      ],
    )
  })

  test('a suspended license is restored; a revoked one is nothing any more', () => {
    assert.deepEqual(licensee(enrolled, suspended, { type: 'restored' }), after)
    assert.deepEqual(licensee(enrolled, suspended, revoked), { ...after, status: 'revoked' })
    for (const event of later) assert.equal(licensee(enrolled, revoked, event), undefined, event.type)
  })

  test('nobody is enrolled twice, and nothing happens to who was not', () => {
    assert.equal(licensee(enrolled, enrolled), undefined)
    for (const event of later) assert.equal(licensee(event), undefined, event.type)
  })

  test('a license is in force through its last day, and beyond it where the renewal was filed by then', () => {
    const license = { status: 'licensed', expires: '2028-02-01' } as const
    assert.equal(licenseInForce(license, '2028-02-01'), true)
    assert.equal(licenseInForce(license, '2028-02-02'), false)
    assert.equal(licenseInForce({ ...license, renewalFiled: '2028-02-01' }, '2028-02-02'), true)
    assert.equal(licenseInForce({ ...license, renewalFiled: '2028-02-02' }, '2028-02-02'), false)
    assert.equal(licenseInForce({ ...license, renewalFiled: '2028-02-02' }, '2028-02-01'), true)
  })

  test('what is suspended or revoked is not in force, on no day and with no renewal', () => {
    for (const status of ['suspended', 'revoked'] as const) {
      assert.equal(licenseInForce({ status, expires: '2028-02-01' }, '2026-09-10'), false)
      assert.equal(licenseInForce({ status, expires: '2028-02-01', renewalFiled: '2028-01-15' }, '2026-09-10'), false)
    }
  })
})

suite('the life of a state’s declared closures', () => {
  const storm: DeclaredDay = { date: '2026-09-10', open: false, name: 'Storm', kind: 'weather', order: 'Order 1' }
  const furlough: DeclaredDay = { ...storm, date: '2026-09-11', kind: 'furlough', order: 'Order 2' }
  const opened: DeclaredDay = { ...storm, open: true, order: 'Order 3' }
  const proposed = (by: string, ...days: DeclaredDay[]): CalendarEvent => ({ type: 'proposed', state: 'TX', days, by })
  const approved = (proposal: number, by: string): CalendarEvent => ({ type: 'approved', proposal, by })
  const dropped = (proposal: number, by: string): CalendarEvent => ({ type: 'dropped', proposal, by })
  const calendar = (...events: CalendarEvent[]) => told(foldCalendar, events)

  test('what one person proposes waits, under a number that is given once', () => {
    assert.deepEqual(calendar(proposed('ann', storm), proposed('bob', furlough)), {
      state: 'TX',
      version: 0,
      proposed: 2,
      proposals: [
        { id: 1, days: [storm], by: 'ann' },
        { id: 2, days: [furlough], by: 'bob' },
      ],
      declared: [],
    })
    assert.deepEqual(calendar(proposed('ann', storm), dropped(1, 'ann'), proposed('ann', storm)), {
      ...{ state: 'TX', version: 0, proposed: 2, declared: [] },
      proposals: [{ id: 2, days: [storm], by: 'ann' }],
    })
  })

  test('what another approves is declared, in the order of approval, and each approval is a version', () => {
    const both = [proposed('ann', storm, furlough), proposed('bob', opened)]
    assert.deepEqual(calendar(...both, approved(1, 'bob')), {
      ...{ state: 'TX', version: 1, proposed: 2, declared: [storm, furlough] },
      proposals: [{ id: 2, days: [opened], by: 'bob' }],
    })
    assert.deepEqual(calendar(...both, approved(2, 'ann'), approved(1, 'cleo')), {
      ...{ state: 'TX', version: 2, proposed: 2, declared: [opened, storm, furlough], proposals: [] },
    })
  })

  test('nobody approves an own proposal, one that was decided, or one that was never made', () => {
    assert.equal(calendar(proposed('ann', storm), approved(1, 'ann')), undefined)
    assert.equal(calendar(proposed('ann', storm), approved(2, 'bob')), undefined)
    assert.equal(calendar(proposed('ann', storm), approved(1, 'bob'), approved(1, 'bob')), undefined)
    assert.equal(calendar(proposed('ann', storm), dropped(1, 'ann'), approved(1, 'bob')), undefined)
    for (const event of [approved(1, 'bob'), dropped(1, 'bob')]) assert.equal(calendar(event), undefined)
  })
})

suite('the life of an edition of the law', () => {
  test('editions count from one, and one of the same texts is none', () => {
    const first = { type: 'taken-up', at: '2026-01-01T11:00:00Z', texts: ['felony', 'fugitive'] } as const
    assert.deepEqual(foldEdition(undefined, first), { number: 1, at: first.at, texts: first.texts })
    const before = { number: 1, at: first.at, texts: first.texts }
    const at = '2026-06-18T11:00:00Z'
    assert.equal(foldEdition(before, { type: 'taken-up', at, texts: ['felony', 'fugitive'] }), undefined)
    for (const texts of [['felony'], ['felony', 'fugitive', 'controlled'], ['felony', 'controlled'], []])
      assert.deepEqual(foldEdition(before, { type: 'taken-up', at, texts }), { number: 2, at, texts })
  })
})

suite('the life of who calls, and of a session', () => {
  const enrolled = { type: 'enrolled', id: 'operator-1', name: 'Operator', audience: 'operator' } as const
  const caller = { id: 'operator-1', name: 'Operator', audience: 'operator', enabled: true } as const

  test('a caller is enabled from enrollment, once, until disabled', () => {
    assert.deepEqual(foldCaller(undefined, enrolled), caller)
    assert.equal(foldCaller(caller, enrolled), undefined)
    assert.deepEqual(foldCaller(caller, { type: 'disabled', why: 'left' }), { ...caller, enabled: false })
    assert.equal(foldCaller(undefined, { type: 'disabled', why: 'left' }), undefined)
  })

  const invited: SessionEvent = { type: 'invited', caller: 'operator-1', until: '2026-09-10T16:00:00Z' }
  const opened: SessionEvent = { type: 'opened', caller: 'operator-1', until: '2026-09-10T22:00:00Z' }
  const used: SessionEvent = { type: 'link-used' }
  const ended: SessionEvent = { type: 'ended' }
  const link = { caller: 'operator-1', until: '2026-09-10T16:00:00Z' }
  const open = { caller: 'operator-1', until: '2026-09-10T22:00:00Z' }
  const session = (...events: SessionEvent[]) => told(foldSession, events)

  test('a link works once, and whatever began can be ended', () => {
    assert.deepEqual(session(invited), { ...link, status: 'invited' })
    assert.deepEqual(session(invited, used), { ...link, status: 'used' })
    assert.deepEqual(session(opened), { ...open, status: 'open' })
    assert.deepEqual(session(opened, ended), { ...open, status: 'ended' })
    assert.deepEqual(session(invited, ended), { ...link, status: 'ended' })
  })

  test('no link is used twice, after its end, or without an invitation, and nothing begins again', () => {
    assert.equal(session(invited, used, used), undefined)
    assert.equal(session(invited, ended, used), undefined)
    assert.equal(session(opened, used), undefined)
    assert.equal(session(used), undefined)
    assert.equal(session(ended), undefined)
    for (const first of [invited, opened]) {
      assert.equal(session(first, invited), undefined)
      assert.equal(session(first, opened), undefined)
    }
  })
})
