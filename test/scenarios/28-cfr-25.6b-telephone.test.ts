import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { annSent, edge, inquirySent, key, unknownFfl, type Edge } from '../support/edge.ts'
import { ann, codeWord, felony, ffl } from '../support/scene.ts'

const spoken = (more: object = {}) => ({ licensee: { ffl, codeWord }, readBack: true, ...inquirySent(), ...more })

const call = ({ ask, as }: Edge, body: object, headers = key()) =>
  ask('POST', '/v1/telephone/checks', { as: as.representative, headers, body })

suite('28 CFR 25.6(b), 25.8(g): by telephone', () => {
  test('a representative hears Proceed (ACC-09, DEC-15)', async () => {
    const { status, body } = await call(await edge(), spoken())
    assert.deepEqual([status, body['response']], [201, 'proceed'])
  })

  test('a representative hears Delayed, even where examiners may answer while a licensee waits (ACC-09, DEC-15)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] }, settings: { examinerWait: 'PT3M' } })
    const { status, body } = await call(scene, spoken())
    assert.deepEqual([status, body['response']], [201, 'delayed'])
    // The control: on the web the licensee waits.
    const web = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers: key(), body: inquirySent() })
    assert.equal(web.body['response'], 'researching')
  })

  test('a Denied that came later is never said at the telephone: the first answer is said again (ACC-09, DEC-15)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    const headers = key()
    const first = await call(scene, spoken(), headers)
    const queue = `/v1/queue/${String(first.body['ntn'])}`
    const examined = { as: scene.as.examiner }
    const claimed = await scene.ask('GET', queue, examined)
    const act = async (path: string, tag: unknown, body?: object) => {
      const said = await scene.ask('POST', `${queue}/${path}`, {
        ...examined,
        headers: { 'if-match': String(tag) },
        ...(body === undefined ? {} : { body }),
      })
      assert.equal(said.status, 200)
      return said.headers['etag']
    }
    const judged = await act('judgements', await act('claim', claimed.headers['etag']), { hit: 1, same: true })
    await act('determination', judged, { determination: 'denied' })
    const again = await call(scene, spoken(), headers)
    assert.deepEqual([again.status, again.text], [201, first.text])
    const check = await scene.ask('GET', `/v1/checks/${String(first.body['ntn'])}`, { as: scene.as.licensee })
    assert.equal(check.body['response'], 'denied')
  })

  test('who typed it is kept as the representative, and whose check it is as the licensee', async () => {
    const scene = await edge()
    const { body } = await call(scene, spoken())
    const [assigned] = scene.store.tables.events.of(String(body['ntn']))
    assert.deepEqual([assigned?.by, assigned?.body['ffl']], ['representative representative', ffl])
  })

  test('what was not read back is not taken (DEC-15)', async () => {
    const { status, body } = await call(await edge(), spoken({ readBack: false }))
    assert.deepEqual([status, body['pointers']], [422, [{ pointer: '/readBack', code: 'not-one-of-the-words' }]])
  })

  test('a wrong code word is refused, and the leaf names the license that was claimed and who typed it (ACC-07, SEC-04, SEC-05, SEC-06)', async () => {
    for (const claimed of [ffl, unknownFfl]) {
      const scene = await edge()
      const { status, body } = await call(scene, spoken({ licensee: { ffl: claimed, codeWord: 'wrong-word' } }))
      assert.deepEqual([status, body['code']], [401, 'sign-in-failed'])
      const refused = scene.store.tables.leaves.all().filter(leaf => leaf.body?.['type'] === 'refused')
      assert.deepEqual(
        refused.map(leaf => [leaf.body?.['claimed'], leaf.body?.['by']]),
        [[claimed, 'representative representative']],
      )
    }
  })

  test('half past midnight on the Center’s clock is still the day before, and the telephone is open (ACC-06)', async () => {
    const scene = await edge({ at: '2026-09-09T04:30:00Z' })
    assert.equal((await call(scene, spoken())).status, 201)
    // The control: an hour later that day is over.
    scene.clock.pass({ hours: 1 })
    assert.equal((await call(scene, spoken())).body['code'], 'telephone-closed')
  })

  test('the call carries the license, the code word and the kind of firearm, and nothing else of it (CHK-05)', async () => {
    const scene = await edge()
    const { firearm: _, ...without } = spoken()
    assert.deepEqual((await call(scene, without)).body['pointers'], [{ pointer: '/firearm', code: 'missing' }])
    for (const member of ['make', 'model', 'serialNumber']) {
      const { status, body } = await call(scene, spoken({ [member]: 'A1' }))
      assert.deepEqual([status, body['pointers']], [422, [{ pointer: '', code: 'unknown-member' }]])
    }
  })

  test('outside regular hours the telephone is closed and the web is open (ACC-04, DEC-15, ACC-05)', async () => {
    const scene = await edge({ at: '2026-09-08T09:00:00Z' })
    assert.deepEqual((await call(scene, spoken())).body['code'], 'telephone-closed')
    const web = { as: scene.as.licensee, headers: key(), body: inquirySent(annSent) }
    assert.equal((await scene.ask('POST', '/v1/checks', web)).status, 201)
  })
})
