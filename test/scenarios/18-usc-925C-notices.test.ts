import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseNoticeNumber, parseOri } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import { noticeReport } from '#programme/notice-report.ts'
import type { World } from '../../src/world.ts'
import { happens, present, three } from '../support/three-denials.ts'

const police = present(parseOri('TXPD00000'))

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
