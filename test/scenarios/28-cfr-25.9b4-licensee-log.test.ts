import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { makeLicenseeLog } from '#retention/make-licensee-log.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import { licenseeLog, rowsOf, written } from '../support/auditing.ts'
import { annSent, basic, edge, inquirySent, key, otherFfl, unknownFfl, type Edge } from '../support/edge.ts'
import { denied, licensee, waiting } from '../support/examining.ts'
import { codeWord, work } from '../support/scene.ts'

/** Nobody has a record of her. */
const olive = { ...annSent, name: { last: 'Plainsong', first: 'Olive' }, born: '1979-03-09', ssn: '900567890' }

async function inquire({ ask, as }: Edge, transferee: object = olive, asker = as.licensee): Promise<string> {
  const said = await ask('POST', '/v1/checks', { as: asker, headers: key(), body: inquirySent(transferee) })
  assert.equal(said.status, 201)
  return String(said.body['ntn'])
}

suite('ATF is given the log of one licensee on its written request (RET-14)', () => {
  test('a denied check whole, an allowed and an open one by number and date, another licensee’s not at all', async () => {
    const made = await denied()
    await licensee(made)
    const allowed = await inquire(made)
    const open = await inquire(made, { ...annSent, ssn: '900121234' })
    const anothers = await inquire(made, olive, basic(otherFfl, codeWord))
    const said = await licenseeLog(made)
    assert.equal(said.status, 200)
    assert.deepEqual([said.body['preparedOn'], said.body['othersFrom']], ['2026-09-08', '2026-07-11'])
    assert.equal(said.body['deniedFrom'], '2016-09-08')
    const rows = rowsOf(said)
    assert.deepEqual(rows.map(({ ntn }) => ntn).toSorted(), [made.ntn, allowed, open].toSorted())
    for (const ntn of [allowed, open])
      assert.deepEqual(
        rows.find(row => row.ntn === ntn),
        { ntn, date: '2026-09-08' },
      )
    const { denied: shown, date } = rows.find(({ ntn }) => ntn === made.ntn) ?? assert.fail('it is there')
    assert.equal(date, '2026-09-08')
    assert.deepEqual(shown?.['prohibitors'], ['felony-conviction'])
    assert.deepEqual([shown?.['purpose'], shown?.['firearm'], shown?.['saleState']], ['sale', 'handgun', 'TX'])
    assert.equal(shown?.['determinedBy'], 'examiner')
    assert.match(JSON.stringify(shown?.['told']), /"delayed".*"denied"/)
    const who = JSON.stringify(shown?.['transferee'])
    for (const what of ['Quillfeather', 'Annabeth', '1981-04-17', '900121234']) assert.ok(who.includes(what), what)
    assert.ok(!said.text.includes('Plainsong') && !said.text.includes(anothers))
    assert.ok(!said.text.includes('III-0001'), 'what a source returned is no part of the log')
  })

  test('of what was not denied sixty days are shown, the day of preparation the last of them; a denial of any year', async () => {
    const made = await denied()
    await licensee(made)
    const open = await inquire(made)
    const log = async (at: string) => {
      made.clock.passTo(Temporal.Instant.from(at))
      await work(made.world)
      const part = await makeLicenseeLog({ request: written, by: { audience: 'auditor', id: 'auditor-1' } }, made.world)
      return isRefusal(part) ? assert.fail(part.refusal) : part
    }
    // Half past eleven in the evening of 6 November in Texas: 8 September is the first of the sixty days.
    const sixtieth = await log('2026-11-07T05:30:00Z')
    assert.deepEqual([sixtieth.preparedOn, sixtieth.othersFrom], ['2026-11-06', '2026-09-08'])
    assert.deepEqual(sixtieth.rows.map(({ ntn }) => ntn).toSorted(), [made.ntn, open].toSorted())
    const sixtyFirst = await log('2026-11-07T06:30:00Z')
    assert.deepEqual([sixtyFirst.preparedOn, sixtyFirst.othersFrom], ['2026-11-07', '2026-09-09'])
    assert.deepEqual(
      sixtyFirst.rows.map(({ ntn }) => ntn),
      [made.ntn],
    )
    assert.equal(
      (await log('2029-09-08T13:00:00Z')).rows[0]?.denied?.transferee?.description.names[0].last,
      'Quillfeather',
    )
  })

  test('a denial that was moved to the archive after ten years is not in it, and the log says from which day on its denials are', async () => {
    const made = await denied()
    await licensee(made)
    const log = async (at: string) => {
      made.clock.passTo(Temporal.Instant.from(at))
      for (let turn = 0, done = 1; done > 0 && turn < 1_000; turn += 1) ({ done } = await doDueWork(made.world))
      const part = await makeLicenseeLog({ request: written, by: { audience: 'auditor', id: 'auditor-1' } }, made.world)
      return isRefusal(part) ? assert.fail(part.refusal) : part
    }
    const tenYears = await log('2036-09-08T12:59:00Z')
    assert.deepEqual([tenYears.deniedFrom, tenYears.rows.length], ['2026-09-08', 1])
    const after = await log('2036-09-09T13:00:00Z')
    assert.deepEqual([after.deniedFrom, after.rows.length], ['2026-09-09', 0])
  })

  test('a Denied that the licensee has not heard is open still, so nothing of whom it is about is shown', async () => {
    const made = await waiting()
    const before = rowsOf(await licenseeLog(made))
    assert.deepEqual(before, [{ ntn: made.ntn, date: '2026-09-08' }])
    const unheard = await denied()
    assert.deepEqual(rowsOf(await licenseeLog(unheard)), [{ ntn: unheard.ntn, date: '2026-09-08' }])
    // The control: once it is heard it is a denial, and is shown whole.
    await licensee(unheard)
    assert.match((await licenseeLog(unheard)).text, /Quillfeather/)
  })

  test('a leaf says first who made it, on which request and for which license, and another who opened the denied check', async () => {
    const made = await denied()
    await licensee(made)
    await licenseeLog(made)
    const bodies = made.store.tables.leaves.of('log-uses 2026-09').map(({ body }) => body)
    assert.deepEqual(bodies, [
      {
        type: 'licensee-log-made',
        use: 'licensee-audit',
        request: {
          reference: 'ATF-2026-00123',
          writtenOn: '2026-09-07',
          ffl: '9-99-001-01-8B-00001',
          inspectionOn: '2026-10-05',
        },
        preparedOn: '2026-09-08',
        by: 'auditor auditor',
        at: '2026-09-08T13:00:00Z',
      },
    ])
    const opened = made.store.tables.leaves.of(made.ntn).filter(({ body }) => body?.['by'] === 'auditor auditor')
    assert.deepEqual(
      opened.map(({ body }) => [body?.['type'], body?.['what'], body?.['purpose']]),
      [['unsealed', 'transferee', 'log of one licensee for ATF']],
    )
  })

  test('a request that names another licensee than the license, or nobody’s license, is refused, and nothing is read', async () => {
    const made = await denied()
    await licensee(made)
    for (const wrong of [{ licensee: 'Other Arms' }, { ffl: otherFfl }, { ffl: unknownFfl }]) {
      const { status, body, text } = await licenseeLog(made, { ...written, ...wrong })
      assert.deepEqual([status, body['code']], [422, 'not-the-licensee'])
      assert.ok(!text.includes('Arms') && !text.includes(made.ntn))
    }
    assert.deepEqual(made.store.tables.leaves.of('log-uses 2026-09'), [])
    // As it stands in a letter.
    assert.equal((await licenseeLog(made, { ...written, licensee: ' EXAMPLE   arms ' })).status, 200)
  })

  test('a request without one of what the regulation asks, or that nobody can have written, is refused', async () => {
    const made = await edge()
    const wrong = (request: object) => licenseeLog(made, request)
    for (const missing of ['reference', 'writtenOn', 'licensee', 'ffl', 'inspectionOn']) {
      const { status, body } = await wrong({ ...written, [missing]: undefined })
      assert.equal(status, 422)
      assert.deepEqual(body['pointers'], [{ pointer: `/request/${missing}`, code: 'missing' }])
    }
    const pointed = async (more: object) => (await wrong({ ...written, ...more })).body['pointers']
    assert.deepEqual(await pointed({ writtenOn: '2026-09-10' }), [
      { pointer: '/request/writtenOn', code: 'in-the-future' },
    ])
    assert.deepEqual(await pointed({ inspectionOn: '2026-09-06' }), [
      { pointer: '/request/inspectionOn', code: 'before-its-request' },
    ])
    assert.deepEqual(await pointed({ reference: 'about Annabeth' }), [
      { pointer: '/request/reference', code: 'wrong-form' },
    ])
  })

  test('a long log comes in parts, each after a leaf of its own, and every check is in one of them once', async () => {
    const made = await edge()
    const numbers: string[] = []
    for (let count = 0; count < 103; count += 1) {
      numbers.push(await inquire(made))
      if (count % 10 === 0) made.clock.pass({ seconds: 1 })
    }
    const first = await licenseeLog(made)
    assert.equal(rowsOf(first).length, 100)
    // One that begins meanwhile moves nothing.
    await inquire(made)
    const second = await licenseeLog(made, written, first.body['next'])
    assert.equal(rowsOf(second).length, 3)
    assert.equal(second.body['next'], undefined)
    const shown = [...rowsOf(first), ...rowsOf(second)].map(({ ntn }) => ntn)
    assert.deepEqual(shown.toSorted(), numbers.toSorted())
    const leaves = made.store.tables.leaves.of('log-uses 2026-09')
    assert.deepEqual(leaves.map(({ body }) => String(body?.['again'])).toSorted(), ['true', 'undefined'])
  })
})
