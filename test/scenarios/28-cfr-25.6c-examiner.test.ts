import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { codes, examining, licensee, waiting } from '../support/examining.ts'
import { ann, felony } from '../support/scene.ts'

suite('an examiner resolves what was delayed', () => {
  test('claims, confirms the record as the transferee’s, and denies; the licensee is told the word alone (ACC-10, CHK-13)', async () => {
    const scene = await waiting()
    const examiner = examining(scene)
    const opened = await examiner.open()
    assert.deepEqual(opened.body['obstacles'], [
      {
        kind: 'hit',
        hit: 1,
        conclusion: { answer: 'prohibits', because: 'convicted of a crime punishable by more than one year' },
      },
    ])
    assert.equal((await examiner.act('claim')).body['claimedBy'], 'you')
    assert.equal((await examiner.act('judgements', { hit: 1, same: true })).status, 200)
    assert.equal((await examiner.act('determination', { determination: 'denied' })).body['status'], 'denied')
    const told = await licensee(scene)
    // Nothing of records, and no date on which a transfer could be thought lawful.
    const always = ['addressAsked', 'contact', 'firearm', 'lapsed', 'next', 'ntn', 'purpose', 'response', 'status']
    assert.deepEqual(Object.keys(told.body).toSorted(), [...always, 'told', 'transferAsked', 'zone'])
    assert.equal(told.body['response'], 'denied')
  })

  test('a denial without a confirmed record is refused, and so is a Proceed with a hit unsettled (CHK-13)', async () => {
    const examiner = examining(await waiting())
    await examiner.open()
    await examiner.act('claim')
    const denied = await examiner.act('determination', { determination: 'denied' })
    const proceed = await examiner.act('determination', { determination: 'proceed' })
    assert.deepEqual(codes(denied, proceed), [
      [409, 'no-ground'],
      [409, 'not-clear'],
    ])
  })

  test('a record of somebody else’s is rejected, and the licensee is told Proceed', async () => {
    const scene = await waiting()
    const examiner = examining(scene)
    await examiner.open()
    await examiner.act('claim')
    await examiner.act('judgements', { hit: 1, same: false })
    assert.equal((await examiner.act('determination', { determination: 'proceed' })).body['status'], 'proceed')
    assert.equal((await licensee(scene)).body['response'], 'proceed')
  })

  test('a missing fact is named, added, and decides', async () => {
    const { maximum: _, ...facts } = felony(ann).facts
    const scene = await waiting({}, { ...felony(ann), facts })
    const examiner = examining(scene)
    const [before] = (await examiner.open()).body['obstacles'] as readonly Readonly<{
      conclusion: { answer: string }
    }>[]
    assert.equal(before?.conclusion.answer, 'unresolved')
    await examiner.act('claim')
    const added = await examiner.act('facts', { hit: 1, facts: { maximum: { years: 1 } } })
    assert.deepEqual([added.status, added.body['unsettled']], [200, 0])
  })

  test('no act is done without the version that was read, nor on one that is no more', async () => {
    const scene = await waiting()
    const missing = await scene.ask('POST', `/v1/queue/${scene.ntn}/claim`, { as: scene.as.examiner })
    const weak = await scene.ask('POST', `/v1/queue/${scene.ntn}/claim`, {
      as: scene.as.examiner,
      headers: { 'if-match': 'W/"4"' },
    })
    const stale = await scene.ask('POST', `/v1/queue/${scene.ntn}/claim`, {
      as: scene.as.examiner,
      headers: { 'if-match': '"1"' },
    })
    assert.deepEqual(codes(missing, weak, stale), [
      [428, 'version-missing'],
      [428, 'version-missing'],
      [412, 'stale'],
    ])
  })

  test('two examiners who claim at once: one has it, and the other is told so', async () => {
    const scene = await waiting()
    const [one, two] = [examining(scene), examining(scene, 'secondExaminer')]
    await one.open()
    await two.open()
    const said = await Promise.all([one.act('claim'), two.act('claim')])
    assert.deepEqual(new Set(said.map(({ status }) => status)), new Set([200, 412]))
    await two.open()
    assert.deepEqual(codes(await two.act('claim')), [[409, 'claimed-by-another']])
    assert.deepEqual(codes(await two.act('judgements', { hit: 1, same: true })), [[409, 'claimed-by-another']])
  })

  test('the queue names nobody', async () => {
    const { ask, as, ntn } = await waiting()
    const { text, body } = await ask('GET', '/v1/queue', { as: as.examiner })
    const queue = body['queue'] as readonly Readonly<{ ntn: string }>[]
    assert.deepEqual(
      queue.map(check => check.ntn),
      [ntn],
    )
    for (const name of ['Quillfeather', 'Annabeth', '1981-04-17', '900121234']) assert.ok(!text.includes(name))
  })

  test('opening a check leaves a leaf that says who opened what, and for what', async () => {
    const scene = await waiting()
    await examining(scene).open()
    const unsealed = scene.store.tables.leaves.of(scene.ntn).filter(leaf => leaf.body?.['type'] === 'unsealed')
    assert.deepEqual(
      unsealed.map(leaf => [leaf.body?.['by'], leaf.body?.['what'], leaf.body?.['purpose']]),
      [
        ['examiner examiner', 'transferee', 'review a check'],
        ['examiner examiner', 'hits', 'review a check'],
      ],
    )
  })
})
