import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseNtn, parseOri } from '#law/numbers.ts'
import { reconcile } from '#retention/reconcile.ts'
import { edge } from '../support/edge.ts'
import { annAs, answers, csv, fileOf, holder, read, sent, sentOnly } from '../support/rechecks.ts'
import { ann, felony, recorded, work } from '../support/scene.ts'

const agencyOri = parseOri('TX1234567') ?? assert.fail('the number is well formed')

suite('28 CFR 25.6(j)(1): an agency has its permit holders looked at again, all at once', () => {
  test('each is told of by the agency’s own number, whether anything was found, and never what (OTH-01)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)], ncic: [] } })
    const view = await sent(scene, fileOf(holder('P-1'), annAs('P-2'), holder('P-3')))
    assert.deepEqual(
      [view.status, view.answered, view.found],
      ['answered', 3, { 'no-record': 2, 'single-match': 1, 'multiple-match': 0 }],
    )
    assert.deepEqual(await answers(scene, view.recheck), ['2 P-1 no-record', '3 P-2 single-match', '4 P-3 no-record'])
  })

  test('two records that may be one person’s are a MultipleMatch', async () => {
    const other = { ...felony(ann), id: 'III-0002' }
    const scene = await edge({ files: { iii: [felony(ann), other] } })
    const view = await sent(scene, fileOf(annAs('P-1')))
    assert.deepEqual(await answers(scene, view.recheck), ['2 P-1 multiple-match'])
  })

  test('everybody has a number of their own, kept with its date; of a row that is refused there is none', async () => {
    const scene = await edge()
    const view = await sent(scene, fileOf(holder('P-1'), holder('P-2'), holder('P-3', { born: '1975-02-30' })))
    const { text } = await scene.ask('GET', `/v1/rechecks/${view.recheck}/answers.csv`, { as: scene.as.agency })
    const ntns = [...text.matchAll(/"([0-9A-Z]{14})"/g)].flatMap(([, found = '']) => parseNtn(found) ?? [])
    assert.equal(new Set(ntns).size, 2)
    for (const ntn of ntns) assert.deepEqual(await scene.world.find.number(ntn), { ntn, date: '2026-09-08' })
    assert.equal((await scene.world.find.counts())['numbers'], 2)
  })

  test('rows are those refused, answered, partial and waiting together, at every moment', async () => {
    const scene = await edge()
    const lines = Array.from({ length: 450 }, (_, at) => holder(`P-${at}`, at % 9 === 0 ? { sex: 'X' } : {}))
    const { recheck } = await sentOnly(scene, fileOf(...lines))
    const adds = async () => {
      const { rows, refused, answered, partial, waiting } = await read(scene, recheck)
      assert.equal(refused + answered + partial + waiting, rows)
      return [rows, refused, answered, waiting]
    }
    assert.deepEqual(await adds(), [450, 50, 0, 400])
    await work(scene.world)
    assert.deepEqual(await adds(), [450, 50, 400, 0])
    assert.equal((await answers(scene, recheck)).length, 450)
  })

  test('a point of contact may send one too, and nothing is presumed of it (POC-11, OTH-06)', async () => {
    const scene = await edge()
    const view = await sent(scene, fileOf(holder('P-1')), 'poc')
    assert.equal(view.status, 'answered')
    scene.clock.pass({ hours: 30 })
    await work(scene.world)
    assert.equal((await read(scene, view.recheck, 'poc')).status, 'answered')
    assert.deepEqual(await scene.world.find.pocDays('2026-01-01T00:00:00Z', 10), [])
  })

  test('another agency’s file is not found, and no licensee may send one (OTH-03)', async () => {
    const scene = await edge()
    const { recheck } = await sent(scene, fileOf(holder('P-1')))
    const other = await scene.ask('GET', `/v1/rechecks/${recheck}/answers.csv`, { as: scene.as.poc })
    const licensee = await scene.ask('POST', '/v1/rechecks', {
      ...{ as: scene.as.licensee, raw: fileOf(holder('P-1')), headers: csv },
    })
    assert.deepEqual([other.body['code'], licensee.status], ['unknown-recheck', 401])
  })

  test('the same file, while it stands, is the same recheck, and nobody is given a second number', async () => {
    const scene = await edge()
    const text = fileOf(holder('P-1'), holder('P-2'))
    const first = await sent(scene, text)
    const second = await sent(scene, text)
    assert.equal(second.recheck, first.recheck)
    assert.equal((await scene.world.find.counts())['numbers'], 2)
  })

  test('a file that is given up leaves numbers and dates, and the same may be sent anew', async () => {
    const scene = await edge()
    const text = fileOf(holder('P-1'))
    const { recheck } = await sent(scene, text)
    const gone = await scene.ask('DELETE', `/v1/rechecks/${recheck}`, { as: scene.as.agency })
    assert.equal(gone.body['status'], 'discarded')
    await work(scene.world)
    const fetched = await scene.ask('GET', `/v1/rechecks/${recheck}/answers.csv`, { as: scene.as.agency })
    assert.deepEqual([fetched.status, fetched.body['code']], [410, 'recheck-forgotten'])
    assert.notEqual((await sent(scene, text)).recheck, recheck)
    assert.equal((await scene.world.find.counts())['numbers'], 2)
  })

  test('the numbers of a day are all accounted for, before and after they are forgotten', async () => {
    const scene = await edge()
    const { recheck } = await sent(scene, fileOf(holder('P-1'), holder('P-2')))
    const now = await reconcile('2026-09-08', scene.world)
    assert.deepEqual([now.issued, now.open, now.destroyed, now.difference], [2, 2, 0, 0])
    await answers(scene, recheck)
    scene.clock.pass({ minutes: 61 })
    await work(scene.world)
    const then = await reconcile('2026-09-08', scene.world)
    assert.deepEqual([then.issued, then.open, then.destroyed, then.difference], [2, 0, 2, 0])
  })
})

suite('34 U.S.C. 40913(b)(4): an identity that a grant paid for, in a file of permit holders', () => {
  const mental = {
    ori: agencyOri,
    ari: 'case 1',
    category: 'D',
    description: ann,
    facts: { event: 'committed' },
  } as const

  test('is found where the permit stands in place of a check, and is as if it were not there elsewhere', async () => {
    for (const [who, found] of [
      ['agency', 'single-match'],
      ['poc', 'no-record'],
    ] as const) {
      const scene = await edge()
      await recorded({ ...mental, paidByGrant: true }, scene.world)
      const view = await sent(scene, fileOf(annAs('P-1')), who)
      assert.equal(view.found[found], 1, who)
      // The control: one that no grant paid for is found in both.
      const other = await edge()
      await recorded(mental, other.world)
      assert.equal((await sent(other, fileOf(annAs('P-1')), who)).found['single-match'], 1, who)
    }
  })
})

suite('28 CFR 25.6(f): a source that is silent about a permit holder', () => {
  test('is never an answer that there is no record, and is asked again when it is back', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    scene.files.iii.goDown()
    const { recheck } = await sent(scene, fileOf(holder('P-1'), annAs('P-2')))
    const down = await read(scene, recheck)
    assert.deepEqual([down.status, down.answered, down.waiting], ['answering', 0, 2])
    scene.files.iii.comeBack()
    scene.clock.pass({ minutes: 2 })
    await work(scene.world)
    assert.deepEqual(await answers(scene, recheck), ['2 P-1 no-record', '3 P-2 single-match'])
  })

  test('in the middle of a file: those are Partial, keep their numbers, and are asked about again', async () => {
    let late = 1
    const scene = await edge({ mishaps: () => ({ late, failed: 0, more: 0 }) })
    const { recheck } = await sent(scene, fileOf(holder('P-1'), holder('P-2')))
    const during = await read(scene, recheck)
    assert.deepEqual([during.status, during.answered, during.partial], ['answering', 0, 2])
    assert.deepEqual(await answers(scene, recheck), ['2 P-1 partial', '3 P-2 partial'])
    late = 0
    scene.clock.pass({ minutes: 2 })
    await work(scene.world)
    const after = await read(scene, recheck)
    assert.deepEqual([after.status, after.answered, after.partial], ['answered', 2, 0])
    assert.equal((await scene.world.find.counts())['numbers'], 2)
  })

  test('for as long as a file waits at most: it is forgotten as it is', async () => {
    const scene = await edge()
    scene.files.ncic.goDown()
    const { recheck } = await sent(scene, fileOf(holder('P-1')))
    scene.clock.pass({ hours: 7 * 24 + 1 })
    await work(scene.world)
    assert.equal((await read(scene, recheck)).forgotten, true)
  })
})
