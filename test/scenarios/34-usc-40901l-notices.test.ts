import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { claim } from '#check/claim.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { parseFfl } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { queuedView } from '#server/case-view.ts'
import type { Described } from '#search/transferee.ts'
import { isRefusal } from '../../src/refusal.ts'
import { answers, askedYoung as asked, inbox, reported, standing, withBodies } from '../support/bodies.ts'
import { edge, type Edge } from '../support/edge.ts'
import { ann, checked, codeWord, inquiry, statusOf, work } from '../support/scene.ts'

// 27 CFR 478.102, example 2: contact on Thursday the 10th, here at ten in the morning in Texas. The third business day is Tuesday
// the 15th, the tenth Thursday the 24th.
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const laterFfl = parseFfl('9-99-001-01-5B-00002') ?? assert.fail('the number is well formed')
const texas = { state: 'TX', zone: 'America/Chicago' } as const

const told = async (ntn: Ntn, { ask, as }: Edge) => (await ask('GET', `/v1/checks/${ntn}`, { as: as.licensee })).body

async function passTo(at: string, { clock, world }: Edge): Promise<void> {
  clock.passTo(Temporal.Instant.from(at))
  await work(world)
}

suite('34 U.S.C. 40901(l)(2)-(3), 18 U.S.C. 922(t)(1)(C): three business days, or ten', () => {
  test('nobody answers: on the morning of the third day they are asked again, and after it the licensee hears of no cause and the check lapses (TIM-22, TIM-24, DEC-11)', async () => {
    const { scene, ntn } = await asked()
    await passTo('2026-09-15T12:59:00Z', scene)
    assert.equal((await standing(ntn, scene))['local-police'], 'asked')
    await passTo('2026-09-15T13:00:00Z', scene)
    assert.equal((await standing(ntn, scene))['local-police'], 'chased')
    assert.equal((await inbox(scene, 'local-police'))[0]?.chasedAt, '2026-09-15T13:00:00Z')
    const [first] = await scene.world.find.queue(1)
    assert.ok(first)
    assert.equal(queuedView(first, 'examiner-1').chased, 3)
    // 23:59 on Tuesday: nothing is said of cause yet.
    await passTo('2026-09-16T04:59:00Z', scene)
    assert.equal('cause' in (await told(ntn, scene)), false)
    await passTo('2026-09-16T05:00:00Z', scene)
    const { cause, status } = await told(ntn, scene)
    assert.deepEqual([cause, status], ['not-noticed', 'delayed'])
    await passTo('2026-09-16T05:01:00Z', scene)
    assert.equal(await statusOf(ntn, scene.world), 'lapsed')
    // Late, and still taken: the check is open.
    assert.equal((await answers(scene, 'local-police')).status, 200)
    await scene.app.close()
  })

  test('that no cause was noticed is owed until it was told (TIM-22)', async () => {
    const { scene, ntn } = await asked()
    await told(ntn, scene)
    await passTo('2026-09-16T05:00:00Z', scene)
    const kinds = async () => (await scene.world.find.owed(ntn)).map(({ kind }) => kind)
    assert.ok((await kinds()).includes('tell-licensee'))
    assert.equal((await kinds()).includes('say-whether-cause'), false)
    await told(ntn, scene)
    assert.equal((await kinds()).includes('tell-licensee'), false)
    await scene.app.close()
  })

  test('cause that an examiner notices at 23:59 on the third day makes it ten, and nothing is said of none (TIM-20, TIM-23, TIM-24)', async () => {
    const { scene, ntn } = await asked()
    await answers(scene, 'juvenile-justice', reported)
    await passTo('2026-09-16T04:59:00Z', scene)
    await claim({ ...examiner, ntn }, scene.world)
    const noticed = await noticeCause({ ...examiner, ntn, ground: 'juvenile-justice' }, scene.world)
    assert.ok(!isRefusal(noticed))
    assert.equal(noticed.state.dates.earliestTransferAt, '2026-09-25T00:01:00-05:00[America/Chicago]')
    await passTo('2026-09-16T05:01:00Z', scene)
    const { cause, status } = await told(ntn, scene)
    assert.deepEqual([cause, status], ['noticed', 'delayed'])
    await passTo('2026-09-25T05:01:00Z', scene)
    assert.equal(await statusOf(ntn, scene.world), 'lapsed')
    await scene.app.close()
  })

  test('on the fourth day it is too late for cause, however much was reported (TIM-23)', async () => {
    const { scene, ntn } = await asked()
    await answers(scene, 'juvenile-justice', reported)
    await passTo('2026-09-16T05:00:00Z', scene)
    await claim({ ...examiner, ntn }, scene.world)
    const late = await noticeCause({ ...examiner, ntn, ground: 'juvenile-justice' }, scene.world)
    assert.deepEqual(late, { refusal: 'cause-too-late' })
    await scene.app.close()
  })

  test('while the clocks disagree nothing is said of cause', async () => {
    const { scene, ntn } = await asked()
    scene.clock.passTo(Temporal.Instant.from('2026-09-16T05:00:00Z'))
    const doubting = { ...scene.world, clocksAgree: () => false }
    await work(doubting)
    assert.equal('cause' in (await told(ntn, scene)), false)
    await work(scene.world)
    assert.equal((await told(ntn, scene))['cause'], 'not-noticed')
    await scene.app.close()
  })

  test('a birthday within the hold ends nothing: the bodies are still waited for (TIM-26, DEC-23)', async () => {
    const { scene, ntn } = await asked(outreachBodies, { ...ann, born: '2005-09-11' })
    await passTo('2026-09-12T15:00:00Z', scene)
    for (const kind of ['juvenile-justice', 'mental-health'] as const) await answers(scene, kind)
    assert.equal(await statusOf(ntn, scene.world), 'delayed')
    await answers(scene, 'local-police')
    assert.equal(await statusOf(ntn, scene.world), 'proceed')
    await scene.app.close()
  })

  test('born on 29 February 2008: under 21 on 28 February 2029, and on 1 March no more (DEC-23)', async () => {
    const leap: Described = { ...ann, born: '2008-02-29' }
    const { scene } = await asked(outreachBodies, leap, '2029-02-28T16:00:00Z')
    assert.equal((await inbox(scene, 'local-police')).length, 1)
    await scene.app.close()
    const later = await edge({ at: '2029-03-01T16:00:00Z' })
    await withBodies(later.world)
    assert.equal((await checked(inquiry(leap), later.world)).status, 'proceed')
    await work(later.world)
    assert.deepEqual(await inbox(later, 'local-police'), [])
    await later.app.close()
  })

  test('the last contact of which anybody is asked is that of 30 September 2032 (CHK-56)', async () => {
    const later: Described = { ...ann, born: '2013-01-15' }
    const asking = await Promise.all(
      ['2032-09-30T15:00:00Z', '2032-10-01T15:00:00Z'].map(async at => {
        const scene = await edge({ at })
        const premises = { name: 'Later Arms', street: '1 Main St', city: 'Sample', zip: '00001', ...texas }
        await enrollLicensees([{ ffl: laterFfl, premises, expires: '2035-12-31', codeWord }], system, scene.world)
        await withBodies(scene.world)
        const { status } = await checked(inquiry(later, { by: { ffl: laterFfl, codeWord } }), scene.world)
        await work(scene.world)
        const open = (await inbox(scene, 'mental-health')).length
        await scene.app.close()
        return [status, open]
      }),
    )
    assert.deepEqual(asking, [
      ['delayed', 1],
      ['proceed', 0],
    ])
  })
})
