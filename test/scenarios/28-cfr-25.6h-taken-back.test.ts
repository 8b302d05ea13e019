import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { cancel } from '#check/cancel.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, felony, inquiry, type Scene } from '../support/scene.ts'
import { coloradoOri, twoSystems, type TwoSystems } from '../support/two-systems.ts'

const examiner = { audience: 'examiner', id: 'examiner-1' } as const
const scope = { audience: 'examiner' } as const

const standing = async (ntn: Ntn, { world }: Pick<Scene, 'world'>): Promise<Transaction> =>
  (await world.find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('it is there')

/** How the nation has the check that Colorado began under its own number. */
async function there(ntn: Ntn, { nation }: TwoSystems): Promise<Transaction | undefined> {
  const stood = await nation.world.find.transactionOfStn(coloradoOri, ntn)
  return stood === undefined ? undefined : standing(stood, nation)
}

suite('a check that its licensee takes back is nobody’s to determine, there too', () => {
  const takenBack = (ntn: Ntn, { colorado: { world } }: TwoSystems) =>
    cancel({ ntn, by: examiner, scope, reason: 'licensee-cancelled', through: 'answer' }, world)

  for (const [says, wait] of [
    ['before anything was reported', { minutes: 1 }],
    ['after it was reported open', { hours: 15, minutes: 45 }],
  ] as const)
    test(`${says}: the nation is told at once, and presumes nothing`, async () => {
      const both = await twoSystems({ nation: { files: { iii: [felony(ann)] } } })
      const { ntn } = await checked(inquiry(), both.colorado.world)
      await both.pass(wait)
      assert.equal(isRefusal(await takenBack(ntn, both)), false)
      await both.pass({ seconds: 1 })
      assert.equal((await there(ntn, both))?.status, 'cancelled')
      await both.pass({ hours: 24 })
      assert.equal((await there(ntn, both))?.status, 'cancelled')
      assert.equal((await standing(ntn, both.colorado)).nation?.takenBack, true)
      assert.deepEqual(both.line.requests.at(-1)?.body, { reason: 'licensee-cancelled' }, 'and nobody is named')
    })

  test('control: of one that nobody takes back a Proceed is presumed, where nobody reports it', async () => {
    const both = await twoSystems()
    const { ntn } = await checked(inquiry(), both.colorado.world)
    await both.pass({ hours: 24 })
    assert.equal((await there(ntn, both))?.status, 'presumed')
  })

  test('while the line is cut it is tried again until it comes there', async () => {
    const both = await twoSystems({ nation: { files: { iii: [felony(ann)] } } })
    const { ntn } = await checked(inquiry(), both.colorado.world)
    both.line.behave('not-there')
    await takenBack(ntn, both)
    await both.pass({ minutes: 1 })
    assert.equal((await there(ntn, both))?.status, 'with-poc')
    both.line.behave('no-answer')
    await both.pass({ minutes: 10 })
    assert.equal((await there(ntn, both))?.status, 'cancelled', 'it came, and nobody knows')
    both.line.behave('none')
    await both.pass({ minutes: 10 })
    assert.equal((await standing(ntn, both.colorado)).nation?.takenBack, true)
    assert.deepEqual(await both.colorado.world.find.owed(ntn).then(owed => owed.map(({ kind }) => kind)), [
      'destroy-identity',
      'destroy-record',
    ])
  })

  test('what the nation has given no number is taken back nowhere, and nobody is named for it', async () => {
    const both = await twoSystems()
    both.line.behave('not-there')
    const { ntn } = await checked(inquiry(), both.colorado.world)
    both.line.behave('none')
    const before = both.line.requests.length
    await takenBack(ntn, both)
    await both.pass({ hours: 20 })
    assert.equal(both.line.requests.length, before)
  })
})
