import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann as described, felony, recorded } from '../support/scene.ts'
import { ann, check, signIn } from './people.ts'
import { stage, type Stage } from './stage.ts'

const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
const { category, facts } = felony(described)
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

describe('an examiner whose records change', () => {
  let house: Stage
  before(async () => {
    house = await stage({ files: {} })
  })
  after(() => house.close())
  const enter = (ari: string) => recorded({ ori, ari, category, description: described, facts }, house.world)

  async function delayed(): Promise<Ntn> {
    const { page } = await house.open()
    await signIn(page)
    return (await check(page, ann, 'Delayed')) as Ntn
  }

  test('sees in the queue that a record changed, and that nothing is in the way any more', async () => {
    const { nri } = await enter('case 1')
    const ntn = await delayed()
    const { page, complaints } = await house.open()
    await page.goto(await house.link('Examiner Grey'))
    const row = page.getByRole('row', { name: new RegExp(ntn) })
    await row.getByText('1 record').waitFor()
    assert.equal(await row.getByText('A record changed').count(), 0)
    await withdrawEntry({ nri, ori, reason: 'no-longer-applies' }, system, house.world)
    await row.getByText('A record changed').waitFor()
    await row.getByText('No record, no silent source').waitFor()
    assert.deepEqual(complaints, [])
  })

  test('finds a denial that rests on a record which was never valid under a heading of its own', async () => {
    const { nri } = await enter('case 2')
    const ntn = await delayed()
    await claim({ ...examiner, ntn }, house.world)
    await judge({ ...examiner, ntn, hit: 1, same: true }, house.world)
    assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, house.world)))
    const { page, complaints } = await house.open()
    await page.goto(await house.link('Examiner Grey'))
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    assert.equal(await page.getByRole('heading', { name: 'Denials to look at again' }).count(), 0)
    await withdrawEntry({ nri, ori, reason: 'never-valid' }, system, house.world)
    house.clock.pass({ seconds: 20 })
    await page.getByRole('heading', { name: 'Denials to look at again' }).waitFor()
    await page.getByRole('link', { name: ntn }).click()
    await page.getByRole('article').first().waitFor()
    assert.deepEqual(complaints, [])
  })
})
