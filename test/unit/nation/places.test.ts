import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jurisdictions } from '#law/states/registry.ts'
import { states } from '#law/words.ts'
import { placesOf } from '#simulated/nation/jurisdictions.ts'

test('every jurisdiction has a place to live and to sell in, and its clocks are clocks of that jurisdiction', () => {
  for (const state of states) {
    const { zone, otherZones } = jurisdictions[state]
    assert.ok(placesOf(state).length > 0, state)
    for (const place of placesOf(state)) {
      assert.match(place.zip, /^\d{5}$/)
      assert.match(place.code, /^\d{3}$/)
      assert.match(place.county, /^\p{L}/u)
      assert.ok([zone, ...otherZones].includes(place.zone), `${state} ${place.city} ${place.zone}`)
    }
  }
})

test('some places keep other time than most of their state, because the law counts days where the premises are', () => {
  const zoneOf = (state: 'TX' | 'TN' | 'FL', city: string) => placesOf(state).find(place => place.city === city)?.zone
  assert.deepEqual(
    [zoneOf('TX', 'El Paso'), zoneOf('TN', 'Knoxville'), zoneOf('FL', 'Pensacola')],
    ['America/Denver', 'America/New_York', 'America/Chicago'],
  )
})
