import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Overlay } from '#notice/directory/overlay.ts'
import { at, night, noon, oriOf, route, store, told } from '../../support/routing.ts'

suite('what an operator says over the lists', () => {
  const police = oriOf('CO0000001')
  const inside = { ...store, insideCityLimits: 'yes' } as const

  test('a desk that is closed at night: the sheriff is told too, and by day is not', () => {
    const overlay: Overlay = { [police]: { desk: { from: '06:00', until: '22:00' } } }
    const by = (moment: string) =>
      told(route(inside, undefined, { overlay, at: moment })).filter(line => !line.includes('prosecutor'))
    assert.deepEqual(by(night), ['CO0000001 sought:city-police', 'CO0000002 sought:desk-closed'])
    assert.deepEqual(by(noon), ['CO0000001 sought:city-police'])
  })

  test('hours over midnight', () => {
    const overlay: Overlay = { [police]: { desk: { from: '20:00', until: '05:00' } } }
    assert.equal(
      told(route(inside, undefined, { overlay, at: night })).some(line => line.includes('desk-closed')),
      false,
    )
    assert.equal(
      told(route(inside, undefined, { overlay, at: noon })).some(line => line.includes('desk-closed')),
      true,
    )
  })

  test('a successor is told instead, and its successor instead of it', () => {
    const [second, third] = [oriOf('CO0000004'), oriOf('CO0000003')]
    const overlay: Overlay = { [police]: { successor: second }, [second]: { successor: third } }
    assert.deepEqual(told(route(inside, undefined, { overlay }))[0], 'CO0000003 sought:city-police')
  })

  test('two that follow each other are nobody, and the sheriff is told', () => {
    const second = oriOf('CO0000004')
    const overlay: Overlay = { [police]: { successor: second }, [second]: { successor: police } }
    assert.deepEqual(told(route(inside, undefined, { overlay }))[0], 'CO0000002 sought:no-city-police')
  })

  test('one that is hidden is told nothing', () => {
    assert.deepEqual(
      told(route(inside, undefined, { overlay: { [police]: { hidden: true } } }))[0],
      'CO0000002 sought:no-city-police',
    )
  })

  test('one that no list has is told, for the cities that it serves', () => {
    const overlay: Overlay = {
      [oriOf('CO0000011')]: { name: 'Valley Police', kind: 'city', state: 'CO', cities: ['Nopolice'] },
    }
    assert.deepEqual(
      told(route(at('Nopolice', '80002', { insideCityLimits: 'yes' }), undefined, { overlay }))[0],
      'CO0000011 sought:city-police',
    )
  })

  test('ZIPs of a tribe’s land', () => {
    const overlay: Overlay = { [oriOf('CO0000006')]: { zips: ['80002'] } }
    assert.deepEqual(told(route(at('Nopolice', '80002'), undefined, { overlay }))[0], 'CO0000006 sought:tribal-land')
  })
})
