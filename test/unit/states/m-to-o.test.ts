import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { isUnknown } from '#law/clocks/unknown.ts'
import { jurisdictions, pocAnswers } from '#law/states/registry.ts'
import type { Covers, Known, Provided } from '#law/states/transfer-law.ts'
import type { FirearmType, State } from '#law/words.ts'

const ours = [
  ...(['ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND'] as const),
  ...(['OH', 'OK'] as const),
]

const facts = <Fact>(known: Known<Fact>): readonly Fact[] => (isUnknown(known) ? [] : known)
const onDay = <Fact extends Provided>(known: Known<Fact>, day: string): readonly Fact[] =>
  facts(known).filter(({ since, until }) => since <= day && (until === undefined || day <= until))
const covering = <Fact extends Covers & Provided>(known: Known<Fact>, firearm: FirearmType, day: string) =>
  onDay(known, day).filter(({ firearms }) => firearms === 'all' || firearms.includes(firearm))

const waits = (state: State, firearm: FirearmType, day: string) =>
  covering(jurisdictions[state].transfers.waits, firearm, day).map(({ period, standing }) => [period, standing])
const releases = (state: State, firearm: FirearmType, day: string) =>
  covering(jurisdictions[state].transfers.defaultRelease, firearm, day).map(({ release }) => release)
const permits = (state: State, day: string) =>
  onDay(jurisdictions[state].transfers.permits, day).map(({ permit, qualifies, issuedFrom }) => [
    permit,
    qualifies,
    ...(issuedFrom === undefined ? [] : [issuedFrom]),
  ])
const fees = (state: State, firearm: FirearmType, day: string) =>
  covering(jurisdictions[state].transfers.fees, firearm, day).map(({ cents }) => cents)

const today = '2026-11-25'

suite('states that keep a firearm back', () => {
  test('Maine: 72 hours from August 2024, held off by a court from February 2025 to April 2026 (STA-02)', () => {
    assert.deepEqual(waits('ME', 'handgun', '2024-08-08'), [['none', 'in-force']])
    assert.deepEqual(waits('ME', 'handgun', '2024-08-09'), [[{ hours: 72 }, 'in-force']])
    assert.deepEqual(waits('ME', 'handgun', '2025-02-13'), [[{ hours: 72 }, 'enjoined']])
    assert.deepEqual(waits('ME', 'long-gun', '2026-04-02'), [[{ hours: 72 }, 'enjoined']])
    assert.deepEqual(waits('ME', 'long-gun', today), [[{ hours: 72 }, 'in-force']])
  })

  test('Maryland: seven days for handguns, and of long guns for the regulated ones alone (STA-02)', () => {
    assert.deepEqual(waits('MD', 'handgun', today), [[{ days: 7 }, 'in-force']])
    assert.deepEqual(waits('MD', 'long-gun', today), [
      [{ days: 7 }, 'in-force'],
      ['none', 'in-force'],
    ])
    assert.deepEqual(releases('MD', 'handgun', today), [{ days: 7 }])
    assert.deepEqual(releases('MD', 'long-gun', today), ['federal'])
    assert.deepEqual(fees('MD', 'handgun', today), [1000])
  })

  test('Minnesota: five business days without a permit, thirty days since August 2023 (STA-02)', () => {
    assert.deepEqual(waits('MN', 'handgun', '2023-07-31'), [[{ businessDays: 5 }, 'in-force']])
    assert.deepEqual(waits('MN', 'handgun', '2023-08-01'), [[{ days: 30 }, 'in-force']])
  })

  test('New Jersey: seven days for handguns, none for long guns, and no transfer without an answer (STA-02)', () => {
    assert.deepEqual(waits('NJ', 'handgun', today), [[{ days: 7 }, 'in-force']])
    assert.deepEqual(waits('NJ', 'long-gun', today), [['none', 'in-force']])
    assert.deepEqual(releases('NJ', 'long-gun', today), ['never'])
  })

  test('New Mexico: seven calendar days held off since December 2025, and twenty days without an answer (STA-02)', () => {
    assert.deepEqual(waits('NM', 'handgun', '2024-05-14'), [['none', 'in-force']])
    assert.deepEqual(waits('NM', 'handgun', '2024-05-15'), [[{ days: 7 }, 'in-force']])
    assert.deepEqual(waits('NM', 'handgun', today), [[{ days: 7 }, 'enjoined']])
    assert.deepEqual(releases('NM', 'handgun', '2024-05-14'), ['federal'])
    assert.deepEqual(releases('NM', 'handgun', today), [{ days: 20 }])
  })

  test('the other thirteen keep none back (STA-02)', () => {
    for (const state of ['MA', 'MI', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NY', 'NC', 'ND', 'OH', 'OK'] as const) {
      for (const firearm of ['handgun', 'long-gun', 'other', 'multiple'] as const)
        assert.deepEqual(waits(state, firearm, today), [['none', 'in-force']], `${state} ${firearm}`)
    }
  })
})

suite('where nobody has answered', () => {
  test('New York: thirty calendar days since September 12, 2019 (STA-02)', () => {
    assert.deepEqual(releases('NY', 'handgun', '2019-09-11'), ['federal'])
    assert.deepEqual(releases('NY', 'long-gun', '2019-09-12'), [{ days: 30 }])
    assert.deepEqual(fees('NY', 'handgun', '2023-09-12'), [0])
    assert.deepEqual(fees('NY', 'handgun', '2023-09-13'), [900])
  })

  test('Nebraska: a handgun never without a certificate, a long gun by the federal period (STA-02)', () => {
    assert.deepEqual(releases('NE', 'handgun', today), ['never'])
    assert.deepEqual(releases('NE', 'multiple', today), ['never'])
    assert.deepEqual(releases('NE', 'long-gun', today), ['federal'])
    assert.deepEqual(fees('NE', 'handgun', today), [500])
  })

  test('North Carolina and Missouri: so too until their permits to purchase were repealed (STA-02)', () => {
    assert.deepEqual(releases('NC', 'handgun', '2023-03-28'), ['never'])
    assert.deepEqual(releases('NC', 'handgun', '2023-03-29'), ['federal'])
    assert.deepEqual(releases('NC', 'long-gun', '2023-03-28'), ['federal'])
    assert.deepEqual(releases('MO', 'handgun', '2007-08-27'), ['never'])
    assert.deepEqual(releases('MO', 'handgun', '2007-08-28'), ['federal'])
    assert.deepEqual(fees('NC', 'handgun', '2023-03-28'), [500])
    assert.deepEqual(fees('NC', 'handgun', '2023-03-29'), [0])
  })

  test('eleven states add nothing to the federal period (STA-02)', () => {
    for (const state of ['ME', 'MA', 'MI', 'MN', 'MS', 'MT', 'NV', 'NH', 'ND', 'OH', 'OK'] as const)
      assert.deepEqual(releases(state, 'handgun', today), ['federal'], state)
    assert.deepEqual(fees('NV', 'handgun', today), [2500, 0])
  })
})

suite('permits that stand in place of a check', () => {
  test('Michigan: the pistol license did from 2006, did not from March 2020, and does since May 2025 (STA-02)', () => {
    const pistol = (day: string) => permits('MI', day).filter(([permit]) => permit === 'concealed pistol license')
    assert.deepEqual(pistol('2020-03-02'), [['concealed pistol license', true, '2005-11-22']])
    assert.deepEqual(pistol('2020-03-03'), [['concealed pistol license', false]])
    assert.deepEqual(pistol('2025-05-22'), [['concealed pistol license', false]])
    assert.deepEqual(pistol('2025-05-23'), [['concealed pistol license', true]])
    assert.deepEqual(permits('MI', today)[0], ['license to purchase', true])
  })

  test('Minnesota: the permit to carry did for seventeen months (STA-02)', () => {
    const carry = (day: string) => permits('MN', day).filter(([permit]) => permit === 'permit to carry')
    assert.deepEqual(carry('2018-09-20'), [['permit to carry', true, '2014-08-01']])
    assert.deepEqual(carry('2018-09-21'), [['permit to carry', false]])
  })

  test('Nevada: the permit did, did not, did, did not, and does if issued from July 1, 2011 (STA-02)', () => {
    const qualifies = (day: string) => permits('NV', day).map(([, does]) => does)
    assert.deepEqual(
      ['2005-10-18', '2005-10-19', '2006-01-05', '2008-07-01', '2011-08-26'].map(day => qualifies(day)),
      [[true], [false], [true], [false], [true]],
    )
    assert.deepEqual(permits('NV', today), [['concealed firearm permit', true, '2011-07-01']])
  })

  test('Ohio and Missouri came to it late, in May 2016 and May 2025 (STA-02)', () => {
    assert.deepEqual(permits('OH', '2016-05-24'), [['any permit', false]])
    assert.deepEqual(permits('OH', '2016-05-25'), [['concealed handgun license', true, '2015-03-23']])
    assert.deepEqual(permits('MO', '2025-05-22'), [['any permit', false]])
    assert.equal(permits('MO', today)[0]?.[1], true)
  })

  test('a North Carolina permit to purchase does no longer, its concealed handgun permit does (STA-02)', () => {
    assert.deepEqual(permits('NC', today), [
      ['permit to purchase a handgun', false],
      ['concealed handgun permit', true],
    ])
  })

  test('a Massachusetts license of before the system did until the last had expired in October 2003 (STA-02)', () => {
    assert.deepEqual(permits('MA', '2003-10-20'), [
      ['license to carry issued before November 30, 1998', true],
      ['license to carry', false, '1998-11-30'],
    ])
    assert.deepEqual(permits('MA', '2003-10-21'), [['any permit', false]])
  })

  test('Mississippi, Montana, Nebraska and North Dakota have one; eight states have none today (STA-02)', () => {
    for (const state of ['MS', 'MT', 'NE', 'ND'] as const) assert.equal(permits(state, today)[0]?.[1], true, state)
    for (const state of ['ME', 'MD', 'MA', 'NH', 'NJ', 'NM', 'NY'] as const)
      assert.deepEqual(permits(state, today), [['any permit', false]], state)
    assert.deepEqual(permits('OK', today), [['Self-Defense Act license', false, '1998-11-30']])
  })
})

suite('every fact of these eighteen states', () => {
  test('says in one sentence what is so, from a day that is not after the day it ends (STA-02)', () => {
    for (const state of ours) {
      const { waits: kept, defaultRelease, denialAlerts, fees: taken, permits: exempt } = jurisdictions[state].transfers
      for (const known of [kept, defaultRelease, denialAlerts, taken, exempt]) {
        if (isUnknown(known)) assert.match(known.unknown, /not found/, state)
        for (const { says, since, until, confidence, cites } of facts<Provided>(known)) {
          assert.match(says, /^[^.]+\.$/, says)
          assert.ok(since >= '1998-11-30' && (until === undefined || since <= until), `${state} ${says}`)
          assert.equal(cites === undefined, confidence === 'unconfirmed', `${state} ${says}`)
        }
      }
    }
  })

  test('leaves no day without an answer on waits and releases (STA-02)', () => {
    for (const state of ours) {
      for (const day of ['1998-11-30', '2007-08-28', '2019-09-12', '2023-03-29', '2024-05-15', '2025-02-13', today]) {
        for (const firearm of ['handgun', 'long-gun', 'other', 'multiple'] as const) {
          assert.ok(waits(state, firearm, day).length > 0, `${state} ${firearm} ${day}`)
          assert.ok(releases(state, firearm, day).length > 0, `${state} ${firearm} ${day}`)
        }
      }
    }
  })
})

suite('who answers, and by which clock', () => {
  const answersHandguns = (day: string) =>
    ours.filter(state => pocAnswers(state, 'handgun', Temporal.PlainDate.from(day)))

  test('by the map of July 2019 and by the list of March 2025 (STA-01)', () => {
    assert.deepEqual(answersHandguns('2019-07-18'), ['MD', 'NE', 'NV', 'NH', 'NJ', 'NC'])
    assert.deepEqual(answersHandguns('2025-03-14'), ['MD', 'NE', 'NV', 'NH', 'NJ', 'NY'])
    const longGuns = ours.filter(state => pocAnswers(state, 'long-gun', Temporal.PlainDate.from('2025-03-14')))
    assert.deepEqual(longGuns, ['NV', 'NJ', 'NY'])
  })

  test('four counties of Michigan keep central time, and one city of Nevada mountain time (STA-02)', () => {
    const zones = (state: State) =>
      (jurisdictions[state].countyZones ?? []).map(({ zone, counties }) => [zone, counties])
    assert.deepEqual(zones('MI'), [['America/Menominee', ['Dickinson', 'Gogebic', 'Iron', 'Menominee']]])
    assert.deepEqual(zones('NV'), [['America/Denver', ['Elko']]])
    assert.equal(jurisdictions.NV.countyZones?.[0]?.part, 'the city of West Wendover')
  })

  test('parts of Dunn, McKenzie, Sioux and Cherry are named as parts, and every zone is among those of the state (STA-02)', () => {
    const inPart = (state: State) =>
      (jurisdictions[state].countyZones ?? []).flatMap(({ part, counties }) => (part === undefined ? [] : counties))
    assert.deepEqual(inPart('ND'), ['Dunn', 'McKenzie', 'Sioux'])
    assert.deepEqual(inPart('NE'), ['Cherry'])
    for (const state of ours) {
      for (const { zone } of jurisdictions[state].countyZones ?? [])
        assert.ok(jurisdictions[state].otherZones.includes(zone), state)
    }
  })
})
