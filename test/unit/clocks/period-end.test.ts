import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodEnd } from '#law/dates.ts'

test('the end of a period is an hour on the wall at the premises', () => {
  const end = periodEnd('2026-12-17T00:01:00-05:00[America/New_York]')
  assert.equal(end.toInstant().toString(), '2026-12-17T05:01:00Z')
})

test('it stays that hour where the clocks of the premises were given other rules since it was told (TIM-08)', () => {
  const end = periodEnd('2026-12-17T00:01:00-04:00[America/New_York]')
  assert.equal(end.toString(), '2026-12-17T00:01:00-05:00[America/New_York]')
})
