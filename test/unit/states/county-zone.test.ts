import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { zoneOfCounty } from '#law/states/county-zone.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { states } from '#law/words.ts'

suite('which clock a county keeps (TIM-07)', () => {
  test('its own where the state keeps two, and else the state’s', () => {
    assert.equal(zoneOfCounty('FL', 'Escambia'), 'America/Chicago')
    assert.equal(zoneOfCounty('FL', 'Leon'), 'America/New_York')
    assert.equal(zoneOfCounty('KY', 'Fulton'), 'America/Chicago')
    assert.equal(zoneOfCounty('MI', 'Iron'), 'America/Menominee')
    assert.equal(zoneOfCounty('VA', 'Escambia'), 'America/New_York')
  })

  test('a divided county is given neither: its name alone does not decide, and both are named', () => {
    assert.deepEqual(zoneOfCounty('FL', 'Gulf'), { divided: ['America/New_York', 'America/Chicago'] })
    assert.deepEqual(zoneOfCounty('NV', 'Elko'), { divided: ['America/Los_Angeles', 'America/Denver'] })
  })

  test('however its name is written', () => {
    for (const name of [
      'Santa Rosa',
      'santa rosa',
      'SANTA ROSA COUNTY',
      ' Santa  Rosa County ',
      'SantaRosa',
      'Santa-Rosa',
    ])
      assert.equal(zoneOfCounty('FL', name), 'America/Chicago', name)
    assert.equal(zoneOfCounty('IN', 'La Porte County'), 'America/Chicago')
  })

  test('no list names a Saint, who would have to be known by both spellings', () => {
    const names = states.flatMap(state => (jurisdictions[state].countyZones ?? []).flatMap(({ counties }) => counties))
    assert.ok(names.length > 150)
    assert.deepEqual(
      names.filter(name => /^(?:st|ste|saint)\b/i.test(name)),
      [],
    )
  })

  test('and not another county whose name holds it', () => {
    for (const name of ['Santa', 'Santa Rosas', 'Santa Rosa Countyline', 'Bay City', ''])
      assert.equal(zoneOfCounty('FL', name), 'America/New_York', name)
  })
})
