import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { isEpoch, lengthOf } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import { replay } from '#retention/replay.ts'
import type { Tombstone, World } from '../../src/world.ts'
import { entered, filingAbout, nothingLeft, owedToFile } from '../support/denied-file.ts'
import { work } from '../support/scene.ts'

/** In a backup it is denied and entered; since then it fell, and was destroyed. */
async function destroyedSince(what: Tombstone['what'], { world, ntn }: Readonly<{ world: World; ntn: Ntn }>) {
  const length = what === 'record' ? 'day' : 'hours'
  const standing = await world.keys.standing()
  const epoch = standing.find(each => isEpoch(each) && lengthOf(each) === length) ?? assert.fail('one stands')
  const from = (await world.find.key(ntn, 'record')) ?? assert.fail('it has its key')
  await world.journal.wrapped([{ from, to: { ...from, epoch } }])
  await world.journal.destroyed([{ ntn, what, epoch, late: 0 }])
  await replay(world)
}

suite('an older backup is restored, in which a denial stands that fell since (RET-10, RET-11)', () => {
  test('its record is destroyed again, and its entry is taken out', async () => {
    const made = await entered()
    await destroyedSince('record', made)
    assert.equal(await made.world.find.transaction(made.ntn, { audience: 'system' }), undefined)
    assert.equal((await filingAbout(made.ntn, made.world))?.status, 'removing')
    await work(made.world)
    assert.deepEqual(made.deniedFile.file.numbers(), [])
    nothingLeft(made, made.ntn)
  })

  test('who it was is destroyed again, and its entry is taken out', async () => {
    const made = await entered()
    await destroyedSince('identity', made)
    await work(made.world)
    assert.deepEqual(made.deniedFile.file.numbers(), [])
    assert.deepEqual(
      [(await filingAbout(made.ntn, made.world))?.status, await owedToFile(made.ntn, made.world)],
      ['removed', []],
    )
  })

  test('of its check nothing was brought back, and its entry is taken out', async () => {
    const made = await entered()
    const { lives, keys } = made.store.tables
    lives.remove(made.ntn, 'transaction')
    for (const family of ['identity', 'record']) keys.remove(made.ntn, family)
    await replay(made.world)
    await work(made.world)
    assert.deepEqual(made.deniedFile.file.numbers(), [])
    nothingLeft(made, made.ntn)
  })

  test('a denial that stands stays in it', async () => {
    const made = await entered()
    await replay(made.world)
    await work(made.world)
    assert.deepEqual(made.deniedFile.file.numbers(), [made.ntn])
  })
})
