import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { answerOutreach } from '#check/answer-outreach.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { parseNtn } from '#law/numbers.ts'
import type { Ntn, State, Zone } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { licensee, waiting } from '../support/examining.ts'
import { ann, checked, felony, inquiry, scene, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

/** The dates of a check that began at an instant and was Delayed. In Texas, where the clock is five hours behind. */
async function datesOf(at: string, place?: Readonly<{ state: State; zone: Zone }>) {
  const { world } = await scene({ at, files: { iii: [felony(ann)] } }, place)
  const { status, dates } = await checked(inquiry(), world)
  assert.equal(status, 'delayed')
  return [dates.thirdBusinessDay, dates.earliestTransferAt]
}

async function determined(ntn: Ntn, same: boolean, world: World): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same }, world)
  const determination = same ? 'denied' : 'proceed'
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination }, world)))
}

const ntnOf = ({ ntn }: Readonly<{ ntn: string }>): Ntn => parseNtn(ntn) ?? assert.fail('it is a number')

suite('a check that was Delayed has the dates that its contact sets', () => {
  test('Friday at nine: the day itself does not count, nor the weekend, and Thursday at 12:01 a.m. is the time (TIM-01, TIM-02, TIM-03, TIM-05, TIM-09)', async () => {
    const friday = await datesOf('2026-09-11T14:00:00Z')
    assert.deepEqual(friday, ['2026-09-16', '2026-09-17T00:01:00-05:00[America/Chicago]'])
  })

  test('Thursday: Friday, Monday and Tuesday, then Wednesday (TIM-04)', async () => {
    const thursday = await datesOf('2026-09-10T15:00:00Z')
    assert.deepEqual(thursday, ['2026-09-15', '2026-09-16T00:01:00-05:00[America/Chicago]'])
  })

  test('the third business day can be a Friday, and the time a Saturday (TIM-05)', async () => {
    const tuesday = await datesOf('2026-09-08T13:00:00Z')
    assert.deepEqual(tuesday, ['2026-09-11', '2026-09-12T00:01:00-05:00[America/Chicago]'])
  })

  test('a day on which the state’s offices are closed does not count, be they open elsewhere (TIM-01)', async () => {
    // The Friday after Thanksgiving is a holiday of Texas, and none in Massachusetts.
    const contact = '2026-11-25T15:00:00Z'
    const texas = await datesOf(contact)
    assert.deepEqual(texas, ['2026-12-02', '2026-12-03T00:01:00-06:00[America/Chicago]'])
    const massachusetts = await datesOf(contact, { state: 'MA', zone: 'America/New_York' })
    assert.deepEqual(massachusetts, ['2026-12-01', '2026-12-02T00:01:00-05:00[America/New_York]'])
  })

  test('the day is that of the clock on the premises (TIM-07)', async () => {
    const instant = '2026-09-10T03:00:00Z'
    const texas = await datesOf(instant)
    assert.deepEqual(texas, ['2026-09-14', '2026-09-15T00:01:00-05:00[America/Chicago]'])
    const guam = await datesOf(instant, { state: 'GU', zone: 'Pacific/Guam' })
    assert.deepEqual(guam, ['2026-09-15', '2026-09-16T00:01:00+10:00[Pacific/Guam]'])
  })

  test('under 21, cause noticed on the third business day: ten end on Thursday the 24th, then Friday (TIM-24)', async () => {
    const { world, clock } = await scene({ at: '2026-09-10T15:00:00Z' })
    const { ntn } = await checked(inquiry({ ...ann, born: '2006-09-11' }), world)
    clock.passTo(Temporal.Instant.from('2026-09-15T20:00:00Z'))
    await claim({ ...examiner, ntn }, world)
    const reported = { category: 'A1', facts: {} }
    await answerOutreach({ ...examiner, ntn, body: 'mental-health', answer: 'record-reported', reported }, world)
    const noticed = await noticeCause({ ...examiner, ntn, ground: 'mental-health' }, world)
    assert.ok(!isRefusal(noticed))
    assert.equal(noticed.state.dates.earliestTransferAt, '2026-09-25T00:01:00-05:00[America/Chicago]')
  })
})

suite('what a licensee reads of them', () => {
  test('what federal law leaves to the licensee never stands without what the state adds, or that it is unknown (TIM-10)', async () => {
    const made = await waiting()
    made.clock.pass({ hours: 24 * 5 })
    await work(made.world)
    const { body } = await licensee(made)
    assert.equal(body['status'], 'lapsed')
    const dates = body['dates'] as Readonly<Record<string, unknown>>
    assert.deepEqual(
      [dates['earliestTransferAt'], 'earliestLawfulAt' in dates],
      ['2026-09-12T00:01:00-05:00[America/Chicago]', true],
    )
    assert.match((body['next'] as Readonly<{ todo: string }>).todo, /leaves the transfer to you/)
  })

  test('a Denied that comes after the period takes every date away (TIM-11)', async () => {
    const made = await waiting()
    made.clock.pass({ hours: 24 * 5 })
    await work(made.world)
    await determined(ntnOf(made), true, made.world)
    const { body } = await licensee(made)
    assert.deepEqual([body['response'], body['lapsed'], 'dates' in body], ['denied', true, false])
    assert.match((body['next'] as Readonly<{ todo: string }>).todo, /Do not transfer, even if the period has ended/)
  })

  test('thirty days from the contact end what the check may carry and not the check: a late Proceed is told, with a last day that is past (TIM-30, TIM-31, TIM-34, ACC-20)', async () => {
    const made = await waiting()
    made.clock.pass({ hours: 24 * 35 })
    await work(made.world)
    assert.equal((await licensee(made)).body['status'], 'lapsed')
    await determined(ntnOf(made), false, made.world)
    const { body } = await licensee(made)
    assert.equal(body['response'], 'proceed')
    assert.equal((body['dates'] as Readonly<Record<string, unknown>>)['validThrough'], '2026-10-08')
  })

  test('the date of the contact, the number and every answer with its time can be written down (CHK-25, ACC-12, ACC-22, POC-16)', async () => {
    const made = await waiting()
    await licensee(made)
    made.clock.pass({ hours: 24 * 5 })
    await work(made.world)
    await determined(ntnOf(made), true, made.world)
    const { body } = await licensee(made)
    assert.deepEqual(
      [body['ntn'], body['contact'], body['told']],
      [
        made.ntn,
        '2026-09-08T13:00:00Z',
        [
          { word: 'delayed', at: '2026-09-08T13:00:00Z' },
          { word: 'denied', at: '2026-09-13T13:00:00Z' },
        ],
      ],
    )
  })
})
