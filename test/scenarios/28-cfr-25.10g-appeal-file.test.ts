import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseUpin } from '#law/numbers.ts'
import type { Upin } from '#law/words.ts'
import { appealFileAs } from '#ledger/appeal-file.ts'
import { annSent, edge, inquirySent, key, type Edge, type Said } from '../support/edge.ts'
import { ann, checked, felony, inquiry, scene } from '../support/scene.ts'

const namesake = felony({ ...ann, ssn: '900129999' })

test('a number of the voluntary appeal file is no Proceed: every file is searched, and what is found is evaluated (VAF-03)', async () => {
  const asked: string[] = []
  const upin = 'UPIN-0001'
  const { world } = await scene({ files: { iii: [felony({ ...ann, upin })] }, log: name => asked.push(name) })
  const { status, hits } = await checked(inquiry({ ...ann, upin }), world)
  assert.deepEqual([status, hits], ['delayed', 1])
  assert.deepEqual(asked.toSorted(), ['iii', 'indices', 'ncic'])
})

const application = {
  ...{ name: annSent.name, born: ann.born, birthplace: 'TX', sex: 'F', race: 'W', state: 'TX', citizenships: ['US'] },
  address: { street: '1 A St', city: 'Sample', state: 'TX', zip: '00001' },
  reason: 'A namesake is taken for me.',
  ...{ consentInWriting: true, signature: true, fingerprintCard: true },
}

describe('who applies (VAF-02)', () => {
  test('gets a number when the application holds what it must, and nobody is named in the answer', async () => {
    const { ask, as } = await edge()
    const said = await apply({ ask, as })
    assert.equal(said.status, 201)
    assert.notEqual(parseUpin(String(said.body['upin'])), undefined)
    assert.deepEqual(said.body, { upin: said.body['upin'], status: 'applied', at: said.body['at'], cleared: 0 })
    assert.doesNotMatch(said.text, /Quillfeather/)
  })

  test('without consent in writing or fingerprints, or as no citizen without an alien number, is told what is missing, and nothing is kept', async () => {
    const { ask, as, world } = await edge()
    const without = { ...application, consentInWriting: undefined, fingerprintCard: undefined, citizenships: ['MX'] }
    const said = await apply({ ask, as }, without)
    assert.deepEqual([said.status, said.body['code']], [422, 'appeal-file-incomplete'])
    assert.deepEqual(pointers(said), ['/alienNumber', '/consentInWriting', '/fingerprintCard'])
    assert.deepEqual(await world.find.appealFiles('', 10), [])
  })

  test('is opened for an examiner with a leaf that says who and what for, and no name stands in any event', async () => {
    const { ask, as, world } = await edge()
    const upin = upinOf(await apply({ ask, as }))
    const said = await ask('GET', `/v1/appeal-files/${upin}`, { as: as.examiner })
    assert.equal(said.body['reason'], 'A namesake is taken for me.')
    assert.match(said.text, /Quillfeather/)
    const events = await world.find.events(appealFileAs(upin))
    assert.deepEqual(
      events.map(({ body }) => body),
      [{ type: 'applied', upin, at: events[0]?.body['at'] }],
    )
  })

  test('an examiner alone accepts nobody: another has to agree', async () => {
    const { ask, as } = await edge()
    const upin = upinOf(await apply({ ask, as }))
    const decide = deciding({ ask, as }, upin)
    assert.equal((await decide('examiner', { decision: 'accept' })).body['code'], 'not-now')
    assert.equal((await decide('examiner', { decision: 'propose', cleared: [] })).body['status'], 'proposed')
    assert.equal((await decide('examiner', { decision: 'accept' })).body['code'], 'same-person')
    assert.equal((await decide('secondExaminer', { decision: 'accept' })).body['status'], 'accepted')
  })
})

describe('a record that was cleared (VAF-01, VAF-03)', () => {
  test('does not stand in the way again, and the same inquiry without the number is delayed as before', async () => {
    const scene = await cleared()
    assert.equal((await check(scene, { upin: scene.upin })).body['status'], 'proceed')
    // The control: it is the number that helps, and nothing else.
    assert.equal((await check(scene, {})).body['status'], 'delayed')
  })

  test('every file is searched all the same, and a record that nobody cleared is evaluated', async () => {
    const scene = await cleared()
    const asked = scene.asked.length
    await enter(scene, 'C-2')
    const said = await check(scene, { upin: scene.upin })
    assert.equal(said.body['status'], 'delayed')
    assert.deepEqual(scene.asked.slice(asked).toSorted(), ['iii', 'indices', 'ncic'])
    const { hits } = (await open(scene, said)) as Readonly<{ hits: readonly Readonly<Record<string, unknown>>[] }>
    assert.deepEqual(hits.map(({ source, cleared: was, same }) => [source, was, same]).toSorted(), [
      ['iii', true, false],
      ['indices', undefined, undefined],
    ])
  })

  test('a record that says something else by now is another, which nobody cleared', async () => {
    const scene = await edge()
    const nri = await enter(scene, 'C-1')
    const upin = await clearedIn(scene)
    assert.equal((await check(scene, { upin })).body['status'], 'proceed')
    const body = { because: 'corrected', change: { person: { heightInches: 66 } } }
    const changed = await scene.ask('POST', `/v1/entries/${nri}/modification`, { as: scene.as.agency, body })
    assert.equal(changed.status, 200, changed.text)
    assert.equal((await check(scene, { upin })).body['status'], 'delayed')
  })

  test('a twin who gives the number is not cleared by it', async () => {
    const scene = await cleared()
    const twin = { ...annSent, name: { ...annSent.name, first: 'Annabel' }, upin: scene.upin }
    const said = await ask(scene, twin)
    assert.equal(said.body['status'], 'delayed')
  })

  test('of the opening a leaf is left with the check and none with the person, so that nothing that stays tells of the check', async () => {
    const scene = await cleared()
    const before = leavesOf(scene, scene.upin)
    const said = await check(scene, { upin: scene.upin })
    assert.deepEqual(leavesOf(scene, scene.upin), before)
    const leaves = leavesOf(scene, String(said.body['ntn']))
    assert.equal(leaves.filter(text => text.includes('appeal-file')).length, 1)
    assert.ok(!leaves.some(text => text.includes(scene.upin)))
  })
})

describe('what an examiner may clear', () => {
  test('nothing of which nobody said that it is another’s, nothing of another person, and no hit that is not there', async () => {
    const scene = await edge({ files: { iii: [namesake] } })
    const upin = upinOf(await apply(scene))
    const decide = deciding(scene, upin)
    const ntn = String((await check(scene, {})).body['ntn'])
    const propose = (hit: number, of = ntn) => decide('examiner', { decision: 'propose', cleared: [{ ntn: of, hit }] })
    assert.equal((await propose(1)).body['code'], 'not-cleared')
    assert.equal((await propose(9)).body['code'], 'unknown-hit')
    const other = await ask(scene, { ...annSent, name: { ...annSent.name, last: 'Quillfeathers' } })
    assert.equal((await propose(1, String(other.body['ntn']))).body['code'], 'not-the-same-person')
  })
})

describe('a number that does not help', () => {
  test('unknown, proposed, refused or removed: the licensee is told what everybody is told', async () => {
    const scene = await cleared()
    const answers = async (upin: string) => {
      const { status, body } = await check(scene, { upin })
      const { ntn: _, contact: __, ...told } = body
      return { status, told: JSON.stringify(told).replaceAll(/\d{4}-\d\d-\d\d[^"]*/g, 'day') }
    }
    const without = await answers('')
    assert.deepEqual(await answers('V00000000000000'), without)
    assert.deepEqual(await answers('whatever'), without)
    const proposed = upinOf(await apply(scene))
    await deciding(scene, proposed)('examiner', { decision: 'propose', cleared: [] })
    assert.deepEqual(await answers(proposed), without)
    await remove(scene, scene.upin)
    assert.deepEqual(await answers(scene.upin), without)
  })
})

describe('who leaves (VAF-01)', () => {
  test('by a letter: what was kept is destroyed, the key with it, and the number stays as a number', async () => {
    const scene = await cleared()
    const ntn = appealFileAs(scene.upin)
    assert.notEqual(await scene.world.find.key(ntn, 'identity'), undefined)
    const said = await remove(scene, scene.upin)
    assert.deepEqual(
      [said.body['status'], said.body['because'], said.body['kept']],
      ['removed', 'asked-in-writing', 'nothing'],
    )
    assert.equal(await scene.world.find.key(ntn, 'identity'), undefined)
    assert.deepEqual(await scene.world.find.allSealed(ntn), [])
    const opened = await scene.ask('GET', `/v1/appeal-files/${scene.upin}`, { as: scene.as.examiner })
    assert.equal(opened.body['person'], undefined)
    assert.doesNotMatch(opened.text, /Quillfeather/)
  })

  test('not by a call', async () => {
    const scene = await cleared()
    const said = await remove(scene, scene.upin, { asked: 'by-mouth' })
    assert.equal(said.body['code'], 'appeal-file-stays')
    assert.equal((await check(scene, { upin: scene.upin })).body['status'], 'proceed')
  })

  test('while misuse is pursued: out of the file at once, and what is needed for that is kept until it has ended', async () => {
    const scene = await cleared()
    const ntn = appealFileAs(scene.upin)
    assert.equal((await remove(scene, scene.upin, { misusePursued: true })).body['kept'], 'what-is-pursued')
    assert.equal((await check(scene, { upin: scene.upin })).body['status'], 'delayed')
    assert.notDeepEqual(await scene.world.find.allSealed(ntn), [])
    assert.equal((await remove(scene, scene.upin, { misusePursued: true })).body['code'], 'appeal-file-stays')
    assert.equal((await remove(scene, scene.upin)).body['kept'], 'nothing')
    assert.deepEqual(await scene.world.find.allSealed(ntn), [])
  })

  test('because a disqualifying record was found, without having asked', async () => {
    const scene = await cleared()
    const said = await remove(scene, scene.upin, { asked: 'no', disqualifyingRecord: true })
    assert.deepEqual([said.body['status'], said.body['because']], ['removed', 'disqualifying-record'])
  })

  test('refused: nothing of the person is kept', async () => {
    const scene = await edge()
    const upin = upinOf(await apply(scene))
    const said = await deciding(scene, upin)('examiner', { decision: 'refuse', because: 'record-stands' })
    assert.deepEqual([said.body['status'], said.body['because']], ['refused', 'record-stands'])
    assert.deepEqual(await scene.world.find.allSealed(appealFileAs(upin)), [])
  })
})

type Asking = Pick<Edge, 'ask' | 'as'>

const apply = ({ ask: send, as }: Asking, body: object = application): Promise<Said> =>
  send('POST', '/v1/appeal-files', { as: as.examiner, body })

const upinOf = ({ body }: Said): Upin => parseUpin(String(body['upin'])) ?? assert.fail('no number was given')

const deciding =
  ({ ask: send, as }: Asking, upin: string) =>
  (who: 'examiner' | 'secondExaminer', body: object): Promise<Said> =>
    send('POST', `/v1/appeal-files/${upin}/decisions`, { as: as[who], body })

const asksInWriting = { asked: 'in-writing', disqualifyingRecord: false, misusePursued: false }
const remove = ({ ask: send, as }: Asking, upin: string, more: object = {}): Promise<Said> =>
  send('POST', `/v1/appeal-files/${upin}/removal`, { as: as.examiner, body: { ...asksInWriting, ...more } })

const ask = ({ ask: send, as }: Asking, transferee: object): Promise<Said> =>
  send('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent(transferee) })

/** Ann's check, with the number where one is given. */
const check = (scene: Asking, { upin = '' }: Readonly<{ upin?: string }>): Promise<Said> =>
  ask(scene, upin === '' ? annSent : { ...annSent, upin })

async function open({ ask: send, as }: Asking, { body }: Said): Promise<Said['body']> {
  return (await send('GET', `/v1/queue/${String(body['ntn'])}`, { as: as.examiner })).body
}

/** Ann was delayed by a namesake's record; an examiner said so, and she is in the file with that record cleared. */
async function cleared() {
  const asked: string[] = []
  const scene = await edge({ files: { iii: [namesake] }, log: name => asked.push(name) })
  return { ...scene, upin: await clearedIn(scene), asked }
}

async function clearedIn(scene: Asking): Promise<Upin> {
  const first = await check(scene, {})
  const ntn = String(first.body['ntn'])
  const as = scene.as.examiner
  const headers = (said: Said) => ({ 'if-match': String(said.headers['etag']) })
  const opened = await scene.ask('GET', `/v1/queue/${ntn}`, { as })
  const claimed = await scene.ask('POST', `/v1/queue/${ntn}/claim`, { as, headers: headers(opened) })
  const judged = await scene.ask('POST', `/v1/queue/${ntn}/judgements`, {
    ...{ as, headers: headers(claimed), body: { hit: 1, same: false } },
  })
  assert.equal(judged.status, 200)
  const upin = upinOf(await apply(scene))
  const decide = deciding(scene, upin)
  assert.equal((await decide('examiner', { decision: 'propose', cleared: [{ ntn, hit: 1 }] })).status, 200)
  assert.equal((await decide('secondExaminer', { decision: 'accept' })).status, 200)
  return upin
}

/** A record of the Indices about a namesake of Ann's. */
async function enter({ ask: send, as }: Asking, ari: string): Promise<string> {
  const person = { names: [annSent.name], sex: 'F', race: 'W', born: ann.born, state: 'TX' }
  const body = { ari, category: 'A1', person, facts: namesake.facts }
  const said = await send('POST', '/v1/entries', { as: as.agency, body })
  assert.equal(said.status, 201, said.text)
  return String(said.body['nri'])
}

const pointers = ({ body }: Said): readonly string[] =>
  (body['pointers'] as readonly Readonly<{ pointer: string }>[]).map(({ pointer }) => pointer).toSorted()

const leavesOf = ({ store }: Pick<Edge, 'store'>, subject: string): readonly string[] =>
  store.tables.leaves.of(subject).map(leaf => JSON.stringify(leaf))
