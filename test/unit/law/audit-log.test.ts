import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { missingFromLog } from '#law/retention/audit-log.ts'
import { licenseeLog, type LogRequest } from '#law/retention/licensee-log.ts'
import { logOpens } from '#law/retention/log-uses.ts'
import { maySelectBy } from '#law/retention/no-registry.ts'
import { firearmTypes, races, sexes } from '#law/words.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

suite('the log, and who may read it', () => {
  test('an entry without its time, its asker or its message key is no entry (RET-01, RET-02)', () => {
    assert.deepEqual(missingFromLog(['type', 'line', 'date', 'header', 'data']), [
      'its time',
      'its message key',
      'the agency or licensee that it came from or went to',
    ])
  })

  test('allowed transfers are opened to the bureau, and to audit only (RET-12)', () => {
    const uses = ['performance', 'operational-problem', 'appeal', 'audit', 'licensee-audit'] as const
    assert.deepEqual(
      uses.map(use => logOpens('fbi', use, 'allowed')),
      ['nothing', 'nothing', 'nothing', 'all', 'all'],
    )
    assert.deepEqual(
      uses.map(use => logOpens('other', use, 'allowed')),
      ['nothing', 'nothing', 'nothing', 'nothing', 'nothing'],
    )
  })

  test('what shows a violation may be shared with those whose matter it is, and nothing else with them (RET-12)', () => {
    assert.equal(logOpens('proper-authority', 'violation', 'allowed'), 'all')
    assert.equal(logOpens('proper-authority', 'audit', 'allowed'), 'nothing')
    assert.equal(logOpens('atf', 'violation', 'allowed'), 'nothing')
  })

  test('nothing that describes a person or a firearm is a way to select, nor a name that objects inherit (RET-13)', () => {
    const keys = ['name', 'transferee', 'birth', 'address', 'firearm', 'serial', 'make', 'toString', 'constructor']
    for (const key of [...keys, ...firearmTypes, ...races, ...sexes]) assert.equal(maySelectBy(key), false, key)
    // The control: what the regulation names is one.
    for (const key of ['ntn', 'day', 'month', 'state', 'agency']) assert.equal(maySelectBy(key), true, key)
  })
})

suite('28 CFR 25.9(b)(4): one licensee’s log', () => {
  const ffl = '1-54-013-01-7C-04242'
  const request: LogRequest = { by: 'atf', written: true, licensee: 'Example Arms', ffl, inspectionOn: '2026-10-05' }
  const row = (kind: 'allowed' | 'open' | 'cancelled' | 'denied', date: string) =>
    ({ ntn: `${kind} ${date}`, date, ffl, class: kind, data: { transferee: 'Ann Example' } }) as const
  const shown = (...rows: ReturnType<typeof row>[]) => {
    const log = licenseeLog(request, rows, day('2026-09-30'))
    return log.answer === 'given' ? log.rows : assert.fail(log.because)
  }

  test('sixty days are sixty days: the sixty-first is not in it (RET-14)', () => {
    const rows = shown(row('open', '2026-08-01'), row('open', '2026-08-02'), row('allowed', '2026-09-30'))
    assert.deepEqual(
      rows.map(({ date }) => date),
      ['2026-08-02', '2026-09-30'],
    )
  })

  test('no identity of anybody who was not denied leaves, on any row (RET-14)', () => {
    const kinds = ['allowed', 'open', 'cancelled'] as const
    const text = JSON.stringify(shown(...kinds.map(kind => row(kind, '2026-09-20'))))
    assert.doesNotMatch(text, /Example/)
    // The control: a denied one is given whole.
    assert.match(JSON.stringify(shown(row('denied', '2018-01-01'))), /Ann Example/)
  })

  test('each thing that the request must say is asked for (RET-14)', () => {
    const lacking: readonly Partial<LogRequest>[] = [
      { by: 'other' },
      { written: false },
      { licensee: ' ' },
      { ffl: 'a licensee' },
      { inspectionOn: '2026-02-30' },
    ]
    for (const lack of lacking) {
      assert.equal(licenseeLog({ ...request, ...lack }, [], day('2026-09-30')).answer, 'declined', JSON.stringify(lack))
    }
    assert.equal(licenseeLog(request, [], day('2026-09-30')).answer, 'given')
  })
})
