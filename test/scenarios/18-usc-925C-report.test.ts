import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { reportTransfer } from '#check/report-transfer.ts'
import { keyIn } from '#law/districts/counties.ts'
import { parseChallengeNumber, parseNoticeNumber, parseOri } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import type { TransactionEvent } from '#law/lives/transaction.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import { agenciesIn } from '#notice/directory/agencies.ts'
import { denialReport, type DenialReport, type FigureName } from '#programme/denial-report.ts'
import { noticeReport } from '#programme/notice-report.ts'
import { tellFigures } from '#programme/tell-figures.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { deny } from '../support/police.ts'
import { ann, checked, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is well formed')
const atf = present(parseOri('USATF0000'))
const police = present(parseOri('TXPD00000'))
const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
const office = { audience: 'operator', id: 'office-1' } as const
const challenge = present(parseChallengeNumber('C00000000000000'))
const first = present(parseNoticeNumber('D00000000000000'))

async function denied(world: World): Promise<Ntn> {
  const { ntn } = await checked(inquiry(), world)
  await deny(ntn, world)
  return ntn
}

async function happens(ntn: Ntn, world: World, ...events: TransactionEvent[]): Promise<void> {
  const seen = present(await world.find.transaction(ntn, { audience: 'system' }))
  const { outcome } = await write(
    { by: system, steps: events.map(event => ({ life: 'transaction', id: ntn, seen, event }) as const) },
    world,
  )
  assert.equal(outcome, 'kept')
}

const falls = (ntn: Ntn, world: World) =>
  happens(ntn, world, {
    ...{ type: 'overturned', challenge, by: ['examiner-1', 'examiner-2'], answer: 'recheck' },
    at: world.now().toString(),
  })

/** Three denials in Texas on Tuesday 8 September 2026. */
async function three(settings: object = { federal: { atf } }) {
  const made = await scene({ files: { iii: [felony(ann)] }, settings })
  const ntns = [await denied(made.world), await denied(made.world), await denied(made.world)] as const
  return { ...made, ntns }
}

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

suite('the notices of a month', () => {
  /** One notice of a denial, named at once and told after so many hours, or not at all. */
  async function noticed(world: World, ntn: Ntn, number: string, toldAfter?: number): Promise<void> {
    const notice = present(parseNoticeNumber(number))
    const deniedAt = present((await world.find.transaction(ntn, { audience: 'system' }))?.state.deniedAt)
    const about = { type: 'named', notice, ntn, ori: police } as const
    const named = { ...about, kind: 'denial', grounds: ['sought'], deniedAt, at: deniedAt } as const
    const { seen } = await write(
      { by: system, steps: [{ life: 'notice', id: notice, seen: undefined, event: named }] },
      world,
    )
    if (toldAfter === undefined) return
    const at = Temporal.Instant.from(deniedAt)
      .add({ minutes: toldAfter * 60 })
      .toString()
    const event = { type: 'told', evidence: 'fetched', by: 'police-1', at } as const
    await write({ by: system, steps: [{ life: 'notice', id: notice, seen: seen('notice', notice), event }] }, world)
  }
  const numbers = ['D00000000000000', 'D10000000000001', 'D20000000000002'] as const

  test('are counted with how soon they were told; what was told after 24 hours is late', async () => {
    const { world, ntns } = await three()
    for (const [at, hours] of [2, 5.5, 24].entries()) await noticed(world, ntns[at] ?? ntns[0], `${numbers[at]}`, hours)
    const { nation, states, districts } = await noticeReport('2026-09', world)
    assert.deepEqual(
      [nation.denials, nation.named, nation.told, nation.late, nation.medianHours, nation.longestHours],
      [3, 3, 3, 0, 5.5, 24],
    )
    assert.deepEqual([states.map(({ place }) => place), districts.map(({ place }) => place)], [['TX'], ['TX']])
    assert.equal((await noticeReport('2026-08', world)).nation.denials, 0)
  })

  test('that nobody has opened are late once the day is over, and were not late an hour before', async () => {
    const { world, clock, ntns } = await three()
    await noticed(world, ntns[0], numbers[0])
    clock.pass({ hours: 23 })
    assert.equal((await noticeReport('2026-09', world)).nation.late, 0)
    clock.pass({ hours: 2 })
    const { nation } = await noticeReport('2026-09', world)
    assert.deepEqual([nation.late, nation.waiting, nation.medianHours], [1, 1, null])
  })

  test('that were held for an investigation are late for the hold, and no breach', async () => {
    const { world, ntns } = await three()
    const at = world.now().toString()
    await happens(ntns[0], world, { type: 'notice-held', by: 'examiner-1', approver: 'operator-1', at })
    await happens(ntns[0], world, { type: 'notice-released', by: 'examiner-1', at })
    await noticed(world, ntns[0], numbers[0], 30)
    const { nation } = await noticeReport('2026-09', world)
    assert.deepEqual([nation.late, nation.lateForHold, nation.held], [0, 1, 0])
  })
})
