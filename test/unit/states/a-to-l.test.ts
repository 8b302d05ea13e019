import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { isUnknown, type Unknown } from '#law/clocks/unknown.ts'
import type { Cites } from '#law/cite.ts'
import { jurisdictions, pocAnswers } from '#law/states/registry.ts'
import type { Known, Provided } from '#law/states/transfer-law.ts'
import type { State } from '#law/words.ts'

const ours = [
  ...(['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL'] as const),
  ...(['GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA'] as const),
]
/** Those whose law adds nothing but, in some, a permit. */
const plain = ['AL', 'AK', 'AZ', 'AR', 'GA', 'ID', 'IN', 'IA', 'KS', 'KY', 'LA'] as const

const of = (state: State) => jurisdictions[state].transfers
const on = <Fact extends Provided>(facts: Known<Fact>, day: string): readonly Fact[] => {
  assert.ok(!isUnknown(facts), 'known')
  return facts.filter(({ since, until }) => since <= day && (until === undefined || day <= until))
}
const today = '2026-11-25'
const waits = (state: State, day = today) =>
  on(of(state).waits, day).map(({ firearms, period }) => ({ firearms, period }))
const releases = (state: State, day = today) => on(of(state).defaultRelease, day).map(({ release }) => release)
const permits = (state: State, day = today) =>
  on(of(state).permits, day).map(({ permit, qualifies }) => (qualifies ? permit : 'none'))
const alerts = (state: State, day = today) => on(of(state).denialAlerts, day).map(({ by }) => by)

suite('how long a firearm is kept back', () => {
  test('California keeps every firearm ten days, before and after its code was renumbered (STA-02)', () => {
    const tenDays = [{ firearms: 'all', period: { days: 10 } }]
    assert.deepEqual(waits('CA'), tenDays)
    assert.deepEqual(waits('CA', '2011-12-31'), tenDays)
  })

  test('Colorado keeps every firearm three days since October 1, 2023, and none the day before (STA-02)', () => {
    assert.deepEqual(waits('CO', '2023-10-01'), [{ firearms: 'all', period: { days: 3 } }])
    assert.deepEqual(waits('CO', '2023-09-30'), [{ firearms: 'all', period: 'none' }])
  })

  test('the District of Columbia keeps every firearm ten days; until May 20, 2009, a pistol 48 hours (STA-02)', () => {
    assert.deepEqual(waits('DC'), [{ firearms: 'all', period: { days: 10 } }])
    assert.deepEqual(waits('DC', '2009-05-19'), [{ firearms: ['handgun'], period: { hours: 48 } }])
  })

  test('Florida keeps every firearm three business days since 2018, a handgun alone before, a county longer (STA-02)', () => {
    const county = { firearms: 'all', period: { businessDays: 5 } }
    assert.deepEqual(waits('FL'), [{ firearms: 'all', period: { businessDays: 3 } }, county])
    assert.deepEqual(waits('FL', '2018-03-08'), [{ firearms: ['handgun'], period: { businessDays: 3 } }, county])
  })

  test('Illinois keeps every firearm 72 hours since 2019; a long gun was kept 24 before (STA-02)', () => {
    assert.deepEqual(waits('IL'), [{ firearms: 'all', period: { hours: 72 } }])
    assert.deepEqual(waits('IL', '2018-12-31'), [
      { firearms: ['handgun'], period: { hours: 72 } },
      { firearms: ['long-gun'], period: { hours: 24 } },
    ])
  })

  test('Hawaii waits fourteen days for the permit, and not for one who has it already (STA-02)', () => {
    assert.deepEqual(waits('HI'), [{ firearms: 'all', period: { days: 14 } }])
    const [wait] = on(of('HI').waits, today)
    assert.match(wait?.only ?? '', /still to be issued/)
  })

  test('eleven states keep nothing back today; Iowa waited for a handgun until July 2021 (STA-02)', () => {
    for (const state of plain) assert.deepEqual(waits(state), [{ firearms: 'all', period: 'none' }], state)
    assert.deepEqual(waits('IA', '2021-06-30')[0], { firearms: ['handgun'], period: { days: 3 } })
  })
})

suite('where nobody has answered', () => {
  test('California gives the licensee the choice after thirty days (STA-02)', () => {
    assert.deepEqual(releases('CA'), [{ days: 30 }])
  })

  test('Delaware keeps nothing back, and what its handgun permit asks is confirmed by nobody (STA-02)', () => {
    assert.deepEqual(
      on(of('DE').waits, today).map(({ period, confidence }) => [period, confidence]),
      [
        ['none', 'secondary'],
        ['none', 'unconfirmed'],
      ],
    )
  })

  test('Delaware releases after 25 days, and after the federal period until July 2016 (STA-02)', () => {
    assert.deepEqual(releases('DE'), [{ days: 25 }])
    assert.deepEqual(releases('DE', '2016-06-30'), ['federal'])
  })

  test('Colorado, Connecticut, Florida, Hawaii and the District transfer nothing without an answer (STA-02)', () => {
    for (const state of ['CO', 'CT', 'FL', 'HI', 'DC'] as const) assert.deepEqual(releases(state), ['never'], state)
  })

  test('in Colorado the federal period ran out until June 19, 2021 (STA-02)', () => {
    assert.deepEqual(releases('CO', '2021-06-18'), ['federal'])
    assert.deepEqual(releases('CO', '2021-06-19'), ['never'])
  })

  test('Illinois is said to be unknown, and the reason names the section: silence is not read as leave (DEC-05)', () => {
    const unknown: Known<Provided> = of('IL').defaultRelease
    assert.ok(isUnknown(unknown) && unknown.unknown.includes('430 ILCS 65/3.1'))
  })

  test('the states that add nothing leave the federal period as it is (STA-02)', () => {
    for (const state of plain) assert.deepEqual(releases(state), ['federal'], state)
  })
})

suite('which permits stand in place of a check', () => {
  test('none in Colorado, Connecticut, Delaware, Florida, Illinois and the District (STA-02)', () => {
    for (const state of ['CO', 'CT', 'DE', 'FL', 'IL', 'DC'] as const) assert.deepEqual(permits(state), ['none'], state)
  })

  test("Alabama's stood from 2016, fell on July 22, 2019, and stands again since May 23, 2025 (STA-02)", () => {
    assert.deepEqual(permits('AL', '2019-07-21'), ['concealed carry permit'])
    assert.deepEqual(permits('AL', '2019-07-22'), ['none'])
    assert.deepEqual(permits('AL', '2025-05-22'), ['none'])
    assert.deepEqual(permits('AL', '2025-05-23'), ['concealed carry permit, for years or for life'])
  })

  test("Indiana's fell on October 1, 2003, and the five-year one stands since May 23, 2025 (STA-02)", () => {
    assert.deepEqual(permits('IN', '2003-09-30'), ['license to carry a handgun'])
    assert.deepEqual(permits('IN', '2003-10-01'), ['none'])
    assert.deepEqual(permits('IN'), ['five-year license to carry a handgun'])
  })

  test("California's entertainment permit stood until May 22, 2025 (STA-02)", () => {
    assert.deepEqual(permits('CA', '2025-05-22'), ['entertainment firearms permit'])
    assert.deepEqual(permits('CA'), ['none'])
  })

  test('a permit counts from its issue date where the chart sets one (STA-02)', () => {
    const from = { AR: '1999-04-01', KS: '2010-07-01', KY: '2006-07-12', LA: '2015-03-09' } as const
    for (const state of ['AR', 'KS', 'KY', 'LA'] as const) {
      for (const { issuedFrom } of on(of(state).permits, today)) assert.equal(issuedFrom, from[state], state)
    }
  })
})

suite('who tells police of a denial under state law', () => {
  test('the state agency of California, Colorado, Connecticut, Hawaii and Illinois (DEC-16)', () => {
    for (const state of ['CA', 'CO', 'CT', 'HI', 'IL'] as const)
      assert.deepEqual(alerts(state), ['state-agency'], state)
  })

  test('nobody in ten states, and in Kansas, Kentucky, Louisiana and the District it is unknown (DEC-16)', () => {
    for (const state of ['AL', 'AK', 'AZ', 'AR', 'DE', 'FL', 'GA', 'ID', 'IN', 'IA'] as const) {
      assert.deepEqual(alerts(state), ['nobody'], state)
    }
    for (const state of ['KS', 'KY', 'LA', 'DC'] as const) assert.ok(isUnknown(of(state).denialAlerts), state)
  })
})

suite('the facts of these nineteen', () => {
  const facts = ours.flatMap(state =>
    Object.values(of(state) satisfies Readonly<Record<string, Known<Provided>>>).flatMap(
      (known: Unknown | readonly (Provided & { cites?: Cites | undefined })[]) =>
        isUnknown(known) ? [] : known.map(fact => ({ state, fact })),
    ),
  )

  test('are dated, said in one sentence, and cite where they claim a source (STA-02)', () => {
    assert.ok(facts.length > 90)
    for (const { state, fact } of facts) {
      assert.ok(fact.until === undefined || fact.since < fact.until, `${state} ${fact.says}`)
      assert.match(fact.says, /^[A-Z].*\.$/, state)
      assert.doesNotMatch(fact.says, /\. [A-Z]/, state)
      assert.equal(fact.cites === undefined, fact.confidence === 'unconfirmed', `${state} ${fact.says}`)
      for (const { text } of fact.cites ?? []) assert.match(text, /\w.*\d/, state)
    }
  })

  test('name the zone of each county apart among the zones of the state (STA-02)', () => {
    for (const state of ours) {
      const { otherZones, countyZones = [] } = jurisdictions[state]
      for (const { zone } of countyZones) assert.ok(otherZones.includes(zone), `${state} ${zone}`)
      assert.deepEqual(new Set(countyZones.map(({ zone }) => zone)), new Set(otherZones), state)
    }
    const whole = (state: State) =>
      (jurisdictions[state].countyZones ?? []).flatMap(({ counties, part }) => (part === undefined ? counties : []))
    const counted = (['FL', 'ID', 'IN', 'KS', 'KY'] as const).map(state => new Set(whole(state)).size)
    assert.deepEqual(counted, [9, 9, 12, 4, 41])
    assert.ok(whole('KY').includes('Daviess') && !whole('KY').includes('Hardin'))
    assert.ok(whole('IN').includes('Starke') && !whole('IN').includes('Pulaski'))
  })

  test('give a point of contact to California, Colorado, Connecticut, Florida, Hawaii and Illinois alone (STA-01)', () => {
    const day = Temporal.PlainDate.from(today)
    const contacts = ours.filter(state => pocAnswers(state, 'handgun', day))
    assert.deepEqual(contacts, ['CA', 'CO', 'CT', 'FL', 'HI', 'IL'])
    assert.equal(pocAnswers('DE', 'handgun', Temporal.PlainDate.from('2010-12-31')), true)
  })
})
