import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { withSettings } from '#law/settings.ts'
import { noAgencies } from '#notice/directory/agencies.ts'
import type { Overlay } from '#notice/directory/overlay.ts'
import { routeNotice } from '#notice/route.ts'
import { simulatedWorld } from '#simulated/world.ts'
import { at, noon, oriOf, route, store, told } from '../../support/routing.ts'

suite('18 U.S.C. 925B(a)(1): the place where it was sought', () => {
  test('DEN-02 DEN-04: police of the city, the sheriff where nobody said that it is inside, and the prosecutor', () => {
    assert.deepEqual(told(route(store)), [
      'CO0000001 sought:city-police',
      'CO0000002 sought:city-limits-unknown',
      'CO0000007 sought:prosecutor',
    ])
  })

  test('a name in capitals and with blanks is the same city', () => {
    assert.deepEqual(told(route({ ...store, city: ' SAMPLEBURY ' }))[0], 'CO0000001 sought:city-police')
  })

  test('each recipient says who it is, what it is and of which level', () => {
    const { ori, name, kind, level, state } = route(store).recipients[0] ?? assert.fail('nobody is told')
    assert.deepEqual(
      [ori, name, kind, level, state],
      ['CO0000001', 'Samplebury Police Department', 'city', 'local', 'CO'],
    )
  })

  test('DEN-11: the levels are local, tribal and state', () => {
    assert.deepEqual(
      route(at('Tribetown', '80004')).recipients.map(({ level }) => level),
      ['tribal', 'local'],
    )
    assert.deepEqual(
      route(at('Atlantis', '')).recipients.map(({ level }) => level),
      ['state'],
    )
  })
})

suite('the residence', () => {
  test('in the same city: each is told once, for both places', () => {
    assert.deepEqual(told(route(store, at('Samplebury', '80001', { insideCityLimits: 'yes' }))), [
      'CO0000001 sought:city-police residence:city-police',
      'CO0000002 sought:city-limits-unknown',
      'CO0000007 sought:prosecutor',
    ])
  })

  test('in another state: its police too, and not its prosecutors', () => {
    const home = { street: '3 Main St', city: 'Elsewhere', state: 'KS', zip: '66001' } as const
    assert.deepEqual(told(route(store, home)).slice(-2), [
      'KS0000001 residence:city-police',
      'KS0000002 residence:city-limits-unknown',
    ])
  })

  test('outside the city limits the sheriff alone', () => {
    const { recipients } = route(at('Nopolice', '80002'), at('Samplebury', '80001', { insideCityLimits: 'no' }))
    const home = recipients.flatMap(({ ori, why }) =>
      why.filter(({ place }) => place === 'residence').map(({ because }) => [ori, because]),
    )
    assert.deepEqual(home, [['CO0000002', 'outside-city-limits']])
  })

  test('a box at a post office is in its town, and whether its holder is inside the limits is not known', () => {
    const box = { ...at('Samplebury', '80001', { insideCityLimits: 'yes' }), street: 'P.O. Box 12' }
    const { recipients } = route(at('Tribetown', '80004'), box)
    assert.deepEqual(
      recipients.slice(-2).map(({ ori, why }) => [ori, why[0]?.because]),
      [
        ['CO0000001', 'city-police'],
        ['CO0000002', 'city-limits-unknown'],
      ],
    )
  })
})

suite('where it is not known whose a place is, two are told rather than none', () => {
  test('a ZIP that two counties share', () => {
    assert.deepEqual(
      told(route(at('Borderton', '80003'))).filter(line => !line.includes('prosecutor')),
      ['CO0000004 sought:city-police', 'CO0000002 sought:several-counties', 'CO0000003 sought:several-counties'],
    )
  })

  test('a town without police', () => {
    assert.deepEqual(told(route(at('Nopolice', '80002')))[0], 'CO0000002 sought:no-city-police')
  })

  test('a city that nobody knows, by the place of its ZIP', () => {
    assert.deepEqual(told(route(at('Samplebruy', '80001')))[0], 'CO0000001 sought:city-police')
  })

  test('neither city nor ZIP are known: the state police', () => {
    assert.deepEqual(told(route(at('Atlantis', ''))), ['CO0000009 sought:county-unknown'])
  })

  test('the county that an address names, over that of its ZIP', () => {
    assert.deepEqual(told(route(at('Nopolice', '80002', { county: 'Other County' }))), [
      'CO0000003 sought:no-city-police',
    ])
  })

  test('on the land of a tribe its police and the sheriff', () => {
    assert.deepEqual(told(route(at('Tribetown', '80004'))), [
      'CO0000006 sought:tribal-land',
      'CO0000003 sought:no-city-police',
    ])
  })

  test('a university’s police, where a county has nobody else and the state has none', () => {
    const hidden: Overlay = { [oriOf('CO0000009')]: { hidden: true } }
    assert.deepEqual(told(route(at('Campus', '80009'), undefined, { overlay: hidden })), [
      'CO0000005 sought:nothing-else',
    ])
    // The control: with a state police it is not asked.
    assert.deepEqual(told(route(at('Campus', '80009'))), ['CO0000009 sought:no-county-police'])
  })
})

suite('a place without an authority', () => {
  test('the residence is the military’s mail: said, and the other place is told', () => {
    const { recipients, unroutable } = route(store, at('APO', '09012'))
    assert.deepEqual([recipients.length, unroutable], [3, [{ place: 'residence', because: 'military' }]])
  })

  test('it is abroad', () => {
    assert.deepEqual(route(store, { nowhere: 'foreign' }).unroutable, [{ place: 'residence', because: 'foreign' }])
  })

  test('nobody of the directory is there', () => {
    const { recipients, unroutable } = route({ ...store, state: 'MP' })
    assert.deepEqual([recipients, unroutable], [[], [{ place: 'sought', because: 'no-authority' }]])
  })

  test('no directory is imported', () => {
    const { unroutable } = routeNotice(
      { sought: store, deniedBy: 'national' },
      { agencies: noAgencies, now: () => Temporal.Instant.from(noon), settings: withSettings({}) },
    )
    assert.deepEqual(unroutable, [{ place: 'sought', because: 'no-directory' }])
  })
})

suite('925B(d): nothing is reported back', () => {
  test('the state’s own police denied: the city hears, and they do not', () => {
    const { recipients, spared } = route(at('Atlantis', ''), store, {
      deniedBy: { ori: oriOf('CO0000009'), state: 'CO' },
    })
    assert.deepEqual(spared, ['CO0000009'])
    assert.deepEqual(
      recipients.map(({ ori }) => ori),
      ['CO0000001', 'CO0000002'],
    )
  })
})

suite('the simulated world', () => {
  test('has police in every place of its made-up nation, and nobody real among them', () => {
    const { world } = simulatedWorld({ seed: 1 })
    const { recipients } = routeNotice(
      { sought: { street: '1 Main St', city: 'Denver', state: 'CO', zip: '80202' }, deniedBy: 'national' },
      world,
    )
    assert.ok(recipients.length > 0)
    assert.deepEqual(
      recipients.filter(({ ori, name }) => ori.slice(2, 4) !== 'SY' || !name.startsWith('Synthetic')),
      [],
    )
  })
})
