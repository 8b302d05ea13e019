import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { reportTransfer } from '#check/report-transfer.ts'
import { keyIn } from '#law/districts/counties.ts'
import { parseChallengeNumber, parseNoticeNumber } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { agenciesIn } from '#notice/directory/agencies.ts'
import { denialReport, type DenialReport, type FigureName } from '#programme/denial-report.ts'
import { tellFigures } from '#programme/tell-figures.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { edge } from '../support/edge.ts'
import { denial, inquired, reported } from '../support/poc-days.ts'
import { deny } from '../support/police.ts'
import { ann, checked, felony, ffl, inquiry, scene, work } from '../support/scene.ts'
import { atf, denied, happens, present, three } from '../support/three-denials.ts'

const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
const office = { audience: 'operator', id: 'office-1' } as const
const challenge = present(parseChallengeNumber('C00000000000000'))
const first = present(parseNoticeNumber('D00000000000000'))

const falls = (ntn: Ntn, world: World) =>
  happens(ntn, world, {
    ...{ type: 'overturned', challenge, by: ['examiner-1', 'examiner-2'], answer: 'recheck' },
    at: world.now().toString(),
  })

const of = (report: DenialReport, district: string, what: FigureName, category = 'all') =>
  [report.nation, ...report.districts]
    .find(place => place.district === district)
    ?.rows.find(row => row.category === category)?.figures[what]
const year = (world: World, published = false) => denialReport({ year: 2026, published }, world)

suite('the report of a year to Congress (DEN-12)', () => {
  test('counts each denial once in its category and once in the total, and in no other year (DEN-12)', async () => {
    const { world } = await three()
    const report = await year(world)
    assert.deepEqual([of(report, 'nation', 'denials'), of(report, 'nation', 'denials', 'felony-conviction')], [3, 3])
    assert.equal(report.isOver, false)
    for (const other of [2025, 2027])
      assert.equal(of(await denialReport({ year: other, published: false }, world), 'nation', 'denials'), 0)
  })

  test('places a denial by its premises, and in the state where nobody can say the district', async () => {
    const { world } = await three()
    const directory = (...counties: readonly string[]) =>
      agenciesIn({
        edition: 'sample',
        agencies: counties.map(county => {
          const ori = `TX${county}`.toUpperCase().padEnd(9, '0') as Ori
          return { ori, name: `${county} Sheriff`, kind: 'sheriff', state: 'TX', county }
        }),
        zips: counties.map(county => ({ zip: '00001', state: 'TX', place: 'sample', county })),
      })
    const counted = async (agencies: World['agencies'], over: Partial<World> = {}) => {
      const report = await year({ ...world, agencies, ...over })
      return [...['TX', 'TX-S', 'TX-E'].map(place => of(report, place, 'denials')), report.countiesBy.imported]
    }
    assert.deepEqual(await counted(world.agencies), [3, 0, 0, null])
    // The law itself says of which district Harris County is.
    assert.deepEqual(await counted(directory('harris')), [undefined, 3, 0, null])
    // The ZIP lies in counties of two districts, or in one that nobody knows.
    for (const beside of ['dallas', 'nowhere'])
      assert.deepEqual(await counted(directory('harris', beside)), [3, 0, 0, null])
    const [table, at] = [new Map([[keyIn('TX', 'Harris County'), 'TX-E']]), '2026-09-01T12:00:00Z']
    const moved = await counted(directory('harris'), { districts: async () => ({ table, at }) })
    assert.deepEqual(moved, [undefined, 0, 3, { counties: 1, at }])
  })

  test('has a line for each of the ninety-four districts, and says what nobody told as that', async () => {
    const { world } = await scene()
    const report = await year(world)
    assert.equal(report.districts.filter(({ isDistrict }) => isDistrict).length, 94)
    assert.deepEqual([of(report, 'CO', 'denials'), of(report, 'CO', 'convictions')], [0, 'not-told'])
  })

  test('keeps the count of a denial that fell when nothing is left of it, and says nothing of which it was', async () => {
    const { world, clock, ntns } = await three()
    await falls(ntns[0], world)
    await work(world)
    await happens(ntns[0], world, { type: 'told', word: 'recheck', through: 'answer', at: world.now().toString() })
    await happens(ntns[0], world, { type: 'communicated', at: world.now().toString() })
    clock.pass({ hours: 24 * 100 })
    await work(world)
    assert.equal(await world.find.transaction(ntns[0], { audience: 'system' }), undefined)
    const report = await year(world)
    assert.deepEqual([of(report, 'TX', 'denials'), of(report, 'TX', 'overturned')], [3, 1])
    assert.equal(of(report, 'TX', 'overturned', 'felony-conviction'), 1)
    const kept = JSON.stringify(await world.find.tallies('denials' as never, '2026-01-01', '2026-12-31'))
    assert.ok(!kept.includes(ntns[0]))
    assert.ok(!kept.includes('2026-09'))
    // No agency contributed that.
    assert.deepEqual(await world.find.contributors('', 10), [])
  })

  test('counts what a point of contact overturns after the day of destruction, before its record goes (POC-14, DEN-12)', async () => {
    const made = await edge({ files: { iii: [felony(ann)] } })
    const { world, clock } = made
    const ntn = await inquired(made)
    await reported(made, ntn, denial)
    await work(world)
    // A denial is kept; the eighty-eighth day of this one is past when it falls, so that destroying is the older debt.
    clock.pass({ hours: 24 * 100 })
    await work(world)
    const said = await reported(made, ntn, { message: 'poc-overturn', toldAt: world.now().toString() })
    assert.equal(said.body['receipt'], 'accepted', said.text)
    await work(world)
    clock.pass({ hours: 25 })
    await work(world)
    assert.equal(await world.find.transaction(ntn as Ntn, { audience: 'system' }), undefined)
    const report = await denialReport({ year: 2026, published: false }, world)
    assert.deepEqual([of(report, 'nation', 'denials'), of(report, 'nation', 'overturned')], [1, 1])
  })

  test('keeps no record for a count that cannot be kept: a day after the denial fell it is destroyed (25.9(b)(1))', async () => {
    const made = await edge({ files: { iii: [felony(ann)] } })
    const { world, clock } = made
    const uncounted: World = {
      ...world,
      claim: (kinds, now, limit) =>
        world.claim(
          kinds.filter(kind => kind !== 'count-overturned'),
          now,
          limit,
        ),
    }
    const ntn = (await inquired(made)) as Ntn
    await reported(made, ntn, denial)
    await work(uncounted)
    clock.pass({ hours: 24 * 100 })
    await work(uncounted)
    await reported(made, ntn, { message: 'poc-overturn', toldAt: world.now().toString() })
    clock.pass({ hours: 23 })
    await work(uncounted)
    assert.ok(await world.find.transaction(ntn, { audience: 'system' }))
    clock.pass({ hours: 2 })
    await work(uncounted)
    assert.equal(await world.find.transaction(ntn, { audience: 'system' }), undefined)
  })

  test('counts an overturned denial once, whether or not its record still stands', async () => {
    const { world, ntns } = await three()
    await falls(ntns[0], world)
    await work(world)
    assert.equal((await world.find.transaction(ntns[0], { audience: 'system' }))?.state.status, 'overturned')
    const report = await year(world)
    assert.deepEqual([of(report, 'TX', 'denials'), of(report, 'TX', 'overturned')], [3, 1])
  })

  test('counts what was referred to ATF, the notices that were told, and what an exception kept back', async () => {
    const made = await scene({ files: { iii: [felony(ann)] }, settings: { federal: { atf } } })
    const { world, clock } = made
    const { ntn } = await checked(inquiry(), world)
    clock.pass({ hours: 24 * 7 })
    await work(world)
    await reportTransfer({ ...licensee, ntn, on: '2026-09-14' }, world)
    await deny(ntn, world)
    await work(world)
    const at = world.now().toString()
    await happens(ntn, world, { type: 'police-named', notices: [first], unroutable: [], at })
    assert.equal(of(await year(world), 'TX', 'notices'), 0)
    await happens(ntn, world, { type: 'police-told', notice: first, at })
    const held = await denied(world)
    await happens(held, world, { type: 'notice-held', by: 'examiner-1', approver: 'operator-1', at })
    const report = await year(world)
    assert.deepEqual(
      [of(report, 'TX', 'referred-to-atf'), of(report, 'TX', 'notices'), of(report, 'TX', 'kept-back')],
      [1, 1, 1],
    )
  })

  test('reports what the program office was told last, and keeps who told it', async () => {
    const { world } = await scene()
    const figure = { district: 'CO', category: 'all', what: 'convictions', count: 7 } as const
    assert.ok(!isRefusal(await tellFigures({ year: 2026, figures: [figure] }, office, world)))
    assert.ok(!isRefusal(await tellFigures({ year: 2026, figures: [{ ...figure, count: 8 }] }, office, world)))
    const report = await year(world)
    assert.equal(of(report, 'CO', 'convictions'), 8)
    // Of the other ninety-three nobody told, and a sum of one would be read as the nation's.
    assert.equal(of(report, 'nation', 'convictions'), 'not-told')
    assert.equal(report.told['CO all convictions']?.by, 'office-1')
    await tellFigures({ year: 2026, figures: [{ ...figure, district: 'nation', count: 90 }] }, office, world)
    assert.equal(of(await year(world), 'nation', 'convictions'), 90)
    assert.equal((await world.find.events('2026' as never)).length, 3)
  })

  test('declines a district or a category that there is not', async () => {
    const { world } = await scene()
    const wrong = { district: 'TX-Q', category: 'felons', what: 'charged', count: 1 } as const
    assert.deepEqual(await tellFigures({ year: 2026, figures: [wrong] }, office, world), {
      refusal: 'not-as-described',
      pointers: [
        { pointer: '/figures/0/district', code: 'not-a-district' },
        { pointer: '/figures/0/category', code: 'not-a-category' },
      ],
    })
  })

  test('withholds few of what is published and nothing of what Congress is told; the policy may show all', async () => {
    const { world } = await three()
    for (const place of ['TX', 'nation']) assert.equal(of(await year(world, true), place, 'denials'), 'withheld')
    assert.equal(of(await year(world, true), 'CO', 'denials'), 0)
    assert.equal(of(await year(world), 'TX', 'denials'), 3)
    const open = await three({ policies: withPolicies({ 'small-counts-published': 'shown' }) })
    assert.equal(of(await year(open.world, true), 'TX', 'denials'), 3)
  })

  test('says whether police are told of what points of contact deny (DEC-16)', async () => {
    const { world } = await scene()
    assert.equal((await year(world)).pocDenialsTold, true)
    const off = await scene({ settings: { policies: withPolicies({ 'police-notice-of-poc-denials': 'off' }) } })
    assert.equal((await year(off.world)).pocDenialsTold, false)
  })
})
