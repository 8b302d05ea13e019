import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { withSettings } from '#law/settings.ts'
import type { AgencyKind } from '#law/notices/place.ts'
import type { Ori, State } from '#law/words.ts'
import { agenciesIn, noAgencies } from '#notice/directory/agencies.ts'
import type { AgencyRow, Directory } from '#notice/directory/directory.ts'
import type { Overlay } from '#notice/directory/overlay.ts'
import { routeNotice, type Routing } from '#notice/route.ts'
import { simulatedWorld } from '#simulated/world.ts'

const oriOf = (text: string): Ori => parseOri(text) ?? assert.fail(`${text} is no ORI`)

function row(ori: string, name: string, kind: AgencyKind, county?: string, zip?: string): AgencyRow {
  const state = ori.slice(0, 2) as State
  return { ori: oriOf(ori), name, kind, state, ...(county === undefined ? {} : { county }), ...(zip ? { zip } : {}) }
}

/** One state with two counties, a city over both, a tribe, a university and a prosecutor; and the state police. */
const directory: Directory = {
  edition: 'made-up',
  agencies: [
    row('CO0000001', 'Samplebury Police Department', 'city', 'sample', '80001'),
    row('CO0000002', 'Sample County Sheriff’s Office', 'sheriff', 'sample'),
    row('CO0000003', 'Other County Sheriff’s Office', 'sheriff', 'other'),
    row('CO0000004', 'Borderton Police Department', 'city', 'other', '80003'),
    row('CO0000005', 'University of Samplebury', 'special', 'empty', '80009'),
    row('CO0000006', 'Sample Tribal', 'tribal', undefined, '80004'),
    row('CO0000007', 'Prosecutor: Sample County', 'prosecutor', 'sample'),
    row('CO0000009', 'State Patrol', 'state'),
    row('KS0000001', 'Elsewhere Police Department', 'city', 'elsewhere'),
    row('KS0000002', 'Elsewhere County Sheriff’s Office', 'sheriff', 'elsewhere'),
  ],
  zips: [
    { zip: '80001', state: 'CO', place: 'samplebury', county: 'sample' },
    { zip: '80002', state: 'CO', place: 'nopolice', county: 'sample' },
    { zip: '80003', state: 'CO', place: 'borderton', county: 'sample' },
    { zip: '80004', state: 'CO', place: 'tribetown', county: 'other' },
    { zip: '80009', state: 'CO', place: 'campus', county: 'empty' },
    { zip: '66001', state: 'KS', place: 'elsewhere', county: 'elsewhere' },
  ],
}

const noon = '2026-09-08T18:00:00Z'
/** Three in the morning in Denver. */
const night = '2026-09-08T09:00:00Z'

type Asked = Readonly<{ overlay?: Overlay; at?: string; deniedBy?: Routing['deniedBy'] }>

const route = (
  sought: Routing['sought'],
  residence?: Routing['residence'],
  { overlay = {}, at = noon, deniedBy = 'national' }: Asked = {},
) =>
  routeNotice(
    { sought, deniedBy, ...(residence === undefined ? {} : { residence }) },
    {
      agencies: agenciesIn(directory, overlay),
      now: () => Temporal.Instant.from(at),
      settings: withSettings({}),
    },
  )

const told = ({ recipients }: ReturnType<typeof route>): readonly string[] =>
  recipients.map(({ ori, why }) => [ori, ...why.map(({ place, because }) => `${place}:${because}`)].join(' '))

const store = { street: '1 Main St', city: 'Samplebury', state: 'CO', zip: '80001' } as const
const at = (city: string, zip: string, more: object = {}) =>
  ({ street: '2 Main St', city, state: 'CO', zip, ...more }) as const

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
