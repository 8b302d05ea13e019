import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { retrieve } from '#check/retrieve.ts'
import { checkPage } from '../../src/cli/check-page.ts'
import type { State, Zone } from '#law/words.ts'
import { viewNow } from '#server/view-now.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, felony, ffl, inquiry, scene } from '../support/scene.ts'

const pacific: Zone = 'America/Los_Angeles'
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const

/** A long gun, asked for in a state at an instant and denied at once or at another, as its licensee then reads it. */
async function denied(state: State, at: string, deniedAt = at) {
  const { world, clock } = await scene({ at, files: { iii: [felony(ann)] } }, { state, zone: pacific })
  const { ntn } = await checked(inquiry(ann, { firearm: 'long-gun' }), world)
  clock.passTo(Temporal.Instant.from(deniedAt))
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
  const seen = await retrieve({ ...licensee, ntn, through: 'answer' }, world)
  const check = isRefusal(seen) ? assert.fail(seen.refusal) : await viewNow(seen.state, world)
  return check.response === 'denied' ? check : assert.fail(`answered ${check.response}`)
}

suite('a licensee that the law of its state has report a denial', () => {
  test('is told with the Denied to whom and by when, and gets the report filled (DEC-16)', async () => {
    const check = await denied('WA', '2023-06-01T16:00:00Z')
    const { stateReport: report } = check
    assert.equal(report?.to, 'the Washington Association of Sheriffs and Police Chiefs')
    assert.equal(report.by, '2023-06-06')
    assert.deepEqual(report.cites, ['RCW 9.41.114(1) (2017 c 261 § 1)'])
    assert.deepEqual(report.report.lines, [
      { label: 'Licensee', value: 'Example Arms, 1 Main St, Sample, WA 00001' },
      { label: 'License number', value: '9-99-001-01-8B-00001' },
      { label: 'NICS transaction number', value: check.ntn },
      { label: 'Check begun', value: '2023-06-01T09:00-07:00' },
      { label: 'Told Denied', value: '2023-06-01T09:00-07:00' },
      { label: 'Firearm', value: 'long gun' },
      {
        label: 'Who would have received it',
        value: 'as Form 4473 of this transaction states; a copy is attached',
      },
    ])
  })

  test('reads the same on the command line, and nothing there or here says who it is about', async () => {
    const check = await denied('WA', '2023-06-01T16:00:00Z')
    const page = checkPage(check)
    assert.match(page, /Washington Association of Sheriffs\s+and Police Chiefs\. By: 2023-06-06\./)
    for (const text of [page, JSON.stringify(check)])
      assert.doesNotMatch(text, /Quillfeather|Annabeth|1981-04-17|900121234/)
  })

  test('is told nothing of it before the law began, nor from the day on which the state took it over', async () => {
    const on = async (at: string, deniedAt = at) => (await denied('WA', at, deniedAt)).stateReport !== undefined
    assert.equal(await on('2017-07-22T16:00:00Z'), false)
    assert.equal(await on('2017-07-23T16:00:00Z'), true)
    // Asked before the state answered its licensees itself, and denied around the end of the law.
    assert.equal(await on('2023-12-20T16:00:00Z', '2024-02-01T07:59:00Z'), true)
    assert.equal(await on('2023-12-20T16:00:00Z', '2024-02-01T08:00:00Z'), false)
  })

  test('is told nothing of it where no such law is known', async () => {
    assert.equal((await denied('TX', '2023-06-01T16:00:00Z')).stateReport, undefined)
  })
})
