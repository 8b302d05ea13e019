import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { transferDateCommand } from '../../../src/cli/transfer-date.ts'
import type { TransferDateDocument } from '../../../src/cli/transfer-date-document.ts'
import type { TransferDateOptions } from '../../../src/cli/transfer-date-options.ts'

const friday: TransferDateOptions = { state: 'VA', contact: '2026-09-11T09:00' }

function documentOf(options: TransferDateOptions): TransferDateDocument {
  const { status, document } = transferDateCommand(options)
  if ('refused' in document) assert.fail(`${document.refused}: ${document.because}`)
  assert.equal(status, 0)
  return document
}
const thirdOf = (more: Partial<TransferDateOptions>) => documentOf({ ...friday, ...more }).thirdBusinessDay
const refusalOf = (more: Partial<TransferDateOptions>) => {
  const { status, document, page } = transferDateCommand({ ...friday, ...more })
  assert.doesNotMatch(JSON.stringify(document) + page, /\d{4}-\d\d-\d\d(?!T09:00)/)
  return [status, 'refused' in document ? document.refused : 'answered']
}

suite('the document', () => {
  test('a Friday in Virginia', () => {
    const document = documentOf(friday)
    assert.equal(document.contact, '2026-09-11T09:00:00-04:00[America/New_York]')
    assert.equal(document.thirdBusinessDay, '2026-09-16')
    assert.equal(document.earliestTransferAt, '2026-09-17T00:01:00-04:00[America/New_York]')
    assert.equal(document.validThrough, '2026-10-11')
    assert.deepEqual(Object.keys(document.counted[0] ?? {}), ['date', 'counted', 'because'])
    assert.deepEqual(
      document.counted.filter(({ counted }) => counted).map(({ date }) => date),
      ['2026-09-14', '2026-09-15', '2026-09-16'],
    )
  })

  test('the federal date never stands without what is known of the state’s (TIM-10)', () => {
    const { page } = transferDateCommand({ ...friday, state: 'TX' })
    const { earliestLawfulAt } = documentOf({ ...friday, state: 'TX' })
    assert.ok(typeof earliestLawfulAt === 'object' && 'unknown' in earliestLawfulAt)
    assert.match(earliestLawfulAt.unknown, /Texas/)
    assert.match(page, /Federal law .*\nState law {11}unknown: /)
  })

  test('the state’s date stands beside it with the provision, where both parts of it are known (STA-03, DEC-05)', () => {
    const { earliestLawfulAt, stateLaw } = documentOf(friday)
    assert.equal(earliestLawfulAt, '2026-09-19T00:00:00-04:00[America/New_York]')
    assert.ok(stateLaw.some(({ about, cites }) => about === 'release' && cites[0]?.startsWith('Va. Code')))
    assert.match(transferDateCommand(friday).page, /State law {11}Saturday 19 September 2026, 00:00\n {20}\w/)
  })

  test('where the state allows no transfer on silence there is no date, and the page says so (DEC-05)', () => {
    const { earliestLawfulAt } = documentOf({ ...friday, state: 'PA' })
    assert.ok(typeof earliestLawfulAt === 'object' && 'never' in earliestLawfulAt)
    assert.match(transferDateCommand({ ...friday, state: 'PA' }).page, /State law {11}not without a Proceed: /)
  })

  test('a firearm is looked at by the provisions that bind it', () => {
    const of = (firearm: string) => documentOf({ ...friday, state: 'MD', firearm }).earliestLawfulAt
    assert.equal(of('handgun'), '2026-09-19T00:00:00-04:00[America/New_York]')
    assert.equal(documentOf({ ...friday, firearm: 'handgun' }).firearm, 'handgun')
  })

  test('a county in the other zone of its state has that zone, however it is written', () => {
    const zoneOf = (county: string) => documentOf({ state: 'TX', contact: '2026-09-11T09:00', county }).zone
    assert.deepEqual(['El Paso', 'el paso county', 'Hudspeth', 'Harris'].map(zoneOf), [
      'America/Denver',
      'America/Denver',
      'America/Denver',
      'America/Chicago',
    ])
  })

  test('says each thing it is not sure of', () => {
    const columbus = documentOf({ state: 'PA', contact: '2026-10-09T09:00' })
    assert.ok(columbus.warnings.some(warning => warning.includes('in doubt it is counted closed')))
    assert.ok(documentOf(friday).warnings.some(warning => warning.startsWith('Counted by published rules only')))
  })

  test('cites the federal provisions, and those of the state for each day it closed', () => {
    const texts = documentOf({ ...friday, contact: '2026-11-25T09:00' }).cites.map(({ text }) => text)
    assert.ok(texts.includes('28 CFR 25.2') && texts.includes('Va. Code § 2.2-3300'))
    assert.deepEqual(texts, [...new Set(texts)])
  })

  test('under 21: a notice in time holds, a late one does not and the answer says so', () => {
    const thursday = { ...friday, contact: '2026-09-10T10:00', under21: true }
    const held = documentOf({ ...thursday, causeBy: '2026-09-15' })
    assert.deepEqual(
      [held.tenthBusinessDay, held.earliestTransferAt],
      ['2026-09-24', '2026-09-25T00:01:00-04:00[America/New_York]'],
    )
    const late = documentOf({ ...thursday, causeBy: '2026-09-16' })
    assert.deepEqual(
      [late.tenthBusinessDay, late.earliestTransferAt],
      [undefined, '2026-09-16T00:01:00-04:00[America/New_York]'],
    )
    assert.ok(late.warnings.some(warning => warning.includes('extends nothing')))
  })
})

suite('the time of contact', () => {
  test('without an offset it is read on the premises’ clock, with one as that instant', () => {
    assert.equal(thirdOf({ contact: '2026-09-11T23:30' }), '2026-09-16')
    assert.equal(thirdOf({ contact: '2026-09-11T03:30Z' }), '2026-09-15')
    assert.equal(thirdOf({ contact: '2026-09-11T03:30+00:00', zone: 'Europe/London' }), '2026-09-16')
  })

  test('an hour that came twice is read as the later, one that was skipped as the later, and the answer says so', () => {
    const twice = documentOf({ ...friday, contact: '2026-11-01T01:30' })
    assert.equal(twice.contact, '2026-11-01T01:30:00-05:00[America/New_York]')
    assert.ok(twice.warnings.some(warning => warning.includes('came twice')))
    const skipped = documentOf({ ...friday, contact: '2026-03-08T02:30' })
    assert.equal(skipped.contact, '2026-03-08T03:30:00-04:00[America/New_York]')
    assert.ok(skipped.warnings.some(warning => warning.includes('was skipped')))
  })

  test('the zone of most people is assumed, another is taken, a foreign one is remarked on', () => {
    assert.equal(documentOf({ state: 'TX', contact: '2026-09-11T09:00' }).zone, 'America/Chicago')
    const elPaso = documentOf({ state: 'TX', contact: '2026-09-11T09:00', zone: 'America/Denver' })
    assert.equal(elPaso.earliestTransferAt, '2026-09-17T00:01:00-06:00[America/Denver]')
    assert.ok(!elPaso.warnings.some(warning => warning.includes('is not a zone')))
    assert.ok(
      documentOf({ ...friday, zone: 'Pacific/Guam' }).warnings.some(warning => warning.includes('is not a zone')),
    )
  })
})

suite('refusals give no date', () => {
  test('an unknown state exits 3', () => {
    for (const state of ['ZZ', 'va', '', 'Virginia', 'V\u0410'])
      assert.deepEqual(refusalOf({ state }), [3, 'unknown-state'])
  })

  test('an unknown zone exits 3; an offset is not a zone', () => {
    for (const zone of ['Mars/Olympus', '', '-04:00', 'America', '../etc']) {
      assert.deepEqual(refusalOf({ zone }), [3, 'unknown-zone'], zone)
    }
  })

  test('a county that keeps two zones exits 3, and is told which two; one in no list is read as of the usual zone, and said so', () => {
    const cherry = transferDateCommand({ ...friday, state: 'NE', county: 'Cherry' })
    assert.equal(cherry.status, 3)
    assert.match(cherry.page, /America\/Chicago or America\/Denver/)
    const nowhere = documentOf({ ...friday, state: 'TX', county: 'Nowhere' })
    assert.ok(
      nowhere.warnings.some(warning => warning.startsWith('The county is read as one that keeps America/Chicago')),
    )
  })

  test('a firearm of no known type exits 3; a zone and a county together exit 2', () => {
    assert.deepEqual(refusalOf({ firearm: 'cannon' }), [3, 'unknown-firearm'])
    assert.deepEqual(refusalOf({ zone: 'America/New_York', county: 'Fairfax' }), [2, 'zone-and-county'])
  })

  test('an impossible contact exits 3', () => {
    const times = [
      '',
      'yesterday',
      '2026-09-31T09:00',
      '2026-02-29T09:00',
      '2026-09-11',
      '2026-09-11T24:00',
      '2026-09-11T09:60',
    ]
    times.push(
      '2026-09-11T09:00:60',
      '1998-11-29T09:00',
      '2100-01-01T09:00',
      '0026-09-11T09:00',
      '2026-09-11T09:00[UTC]',
    )
    times.push('2026-09-11T09:00+99:00', ' 2026-09-11T09:00', '-002026-09-11T09:00')
    for (const contact of times) assert.equal(refusalOf({ contact })[0], 3, contact)
  })

  test('a cause notice that cannot be exits 3, one about a person of 21 is a wrong use and exits 2', () => {
    assert.deepEqual(refusalOf({ under21: true, causeBy: '2026-09-10' }), [3, 'impossible-cause'])
    assert.deepEqual(refusalOf({ under21: true, causeBy: '2026-09-31' }), [3, 'impossible-cause'])
    assert.deepEqual(refusalOf({ causeBy: '2026-09-14' }), [2, 'cause-needs-under-21'])
  })
})

test('the page names every day of the count with its weekday and its reason', () => {
  const { page } = transferDateCommand({ ...friday, contact: '2026-11-25T09:00' })
  assert.match(page, /^Virginia, contact Wednesday 25 November 2026, 09:00 \(America\/New_York\)\n/)
  assert.match(page, /\n {3}- {2}Thursday 26 November +Thanksgiving Day\n/)
  assert.match(page, /\n {3}3 {2}Wednesday 2 December +state offices are open/)
  assert.match(page, /\nThird business day {2}Wednesday 2 December 2026\n/)
})
