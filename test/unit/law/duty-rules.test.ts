import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesOf } from '#law/dates.ts'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { owedAfter } from '#law/duty-rules/owed-after.ts'
import { dutyRules } from '#law/duty-rules/registry.ts'
import { checkEvents, entryEvents, sampleNow } from '#law/duty-rules/sample.ts'

test('the check that the examples of duties begin with is one that this system could have given', () => {
  const { assigned, ...rest } = checkEvents
  assert.deepEqual(assigned, {
    type: 'assigned',
    ntn: '00000000000000',
    purpose: 'sale',
    firearm: 'handgun',
    ffl: '9-99-001-01-8B-00001',
    through: 'licensee',
    saleState: 'TX',
    zone: 'America/Chicago',
    contact: '2026-09-11T14:00:00Z',
    under21: false,
    asks: ['indices', 'ncic', 'iii'],
    dates: {
      thirdBusinessDay: '2026-09-16',
      earliestTransferAt: '2026-09-17T00:01:00-05:00[America/Chicago]',
      validThrough: '2026-10-11',
      destroyBy: '2026-12-08',
      calendarVersion: 0,
    },
  })
  const { zone, saleState, under21 } = assigned
  const contact = Temporal.Instant.from(assigned.contact)
  assert.deepEqual(datesOf({ contact, zone, under21, calendar: publishedRules(saleState) }), assigned.dates)
  for (const event of Object.values(rest)) if ('examiner' in event) assert.equal(event.examiner, 'examiner-1')
  assert.equal(sampleNow, '2026-09-14T15:00:00Z')
  assert.equal(entryEvents.entered.ori, 'TX0000000')
})

test('what cannot have happened owes nothing, and is refused', () => {
  for (const impossible of [
    {},
    { check: [] },
    { check: ['delayed'] },
    { check: ['assigned', 'assigned'] },
    { check: ['assigned', 'searched', 'lapsed'] },
    { calendar: ['approved'] },
    { entry: ['withdrawn, never valid'] },
  ] as const)
    assert.throws(() => owedAfter('lapse', impossible), RangeError)
})

test('of all duties only those about transferees under 21 have a last day', () => {
  assert.deepEqual(
    dutyRules.flatMap(({ id, until }) => (until === undefined ? [] : [`${id} through ${until}`])),
    [
      'duty-ask-bodies through 2032-09-30',
      'duty-chase-bodies through 2032-09-30',
      'duty-say-whether-cause through 2032-09-30',
    ],
  )
  assert.equal(dutyRules.filter(rule => 'until' in rule).length, 3)
})

test('every example of a duty says in words what happened', () => {
  for (const { id, examples } of dutyRules) for (const { name } of examples) assert.match(name, /\p{L}{3}/u, id)
})
