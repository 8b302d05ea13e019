import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { askAll, type Asked } from '#cli/replay/ask-all.ts'
import { callerOf } from '#cli/replay/caller.ts'
import { examine } from '#cli/replay/examine.ts'
import { inquiriesOf } from '#cli/replay/inquiries.ts'
import { startOwnServer } from '#cli/replay/own-server.ts'
import { plan } from '#cli/replay/plan.ts'
import { readAll, type Final } from '#cli/replay/reconcile.ts'
import type { Target } from '#cli/replay/target.ts'
import { seeded } from '#simulated/random.ts'

const cells = [
  { state: 'TX', kind: 'handgun', count: 80 },
  // Some of them are under 21, and wait although there is no record, as they do since June 2022.
  { state: 'TX', kind: 'long_gun', count: 80 },
  { state: 'CA', kind: 'handgun', count: 40 },
  { state: 'KY', kind: 'permit_recheck', count: 60 },
] as const
const all = { of: 1n, in: 1n }
const nothing = (): void => undefined

suite('simulated examiners answer what is Delayed, knowing whose each record is', { timeout: 180_000 }, () => {
  let target: Target
  let asked: Asked
  let found: readonly (Final | undefined)[]
  before(async () => {
    target = await startOwnServer({ month: '2023-03', seed: '3', people: 4000, dealers: [] })
    const call = callerOf(target.url)
    const inquiryOf = inquiriesOf(target, { random: seeded('3'), run: 'examiners' })
    asked = await askAll(plan(cells, all, seeded('3')), inquiryOf, call, nothing)
    await examine(asked.issued, target, call, nothing)
    found = await readAll(asked.issued, call, nothing)
  })
  after(() => target.close())

  const hasRecord = (at: number): boolean => {
    const person = asked.issued[at]?.inquiry.chosen.person.index
    return target.nation.records.some(record => record.person === person)
  }
  const numbersOf = (final: Final) => [...found.keys()].filter(at => found[at] === final)

  test('some were Delayed, and of those some are denied, some may proceed and some still wait', () => {
    const waited = [...asked.issued.keys()].filter(at => asked.issued[at]?.waits)
    assert.ok(waited.length > 10, `${waited.length} waited`)
    for (const final of ['denied', 'proceed', 'delayed'] as const)
      assert.ok(
        waited.some(at => found[at] === final),
        `none is ${final}`,
      )
  })

  test('nobody is denied without a record of their own', () => {
    const denied = numbersOf('denied')
    assert.ok(denied.length > 0)
    for (const at of denied) assert.ok(hasRecord(at), `number ${at}`)
  })

  test('the machine alone denied nobody', () => {
    // A point of contact denies its own, and waits for nobody here.
    const ours = numbersOf('denied').filter(at => asked.issued[at]?.inquiry.ask.asker !== 'poc')
    assert.ok(ours.length > 0)
    for (const at of ours) assert.ok(asked.issued[at]?.waits)
  })
})
