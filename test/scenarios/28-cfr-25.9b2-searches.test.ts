import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { logSearch, rowsOf } from '../support/auditing.ts'
import { annSent, edge, inquirySent, key, virginiaFfl, type Edge } from '../support/edge.ts'
import { denied, licensee } from '../support/examining.ts'
import { ann, checked, ffl, inquiry } from '../support/scene.ts'

/** Nobody has a record of her. */
const olive = { ...annSent, name: { last: 'Plainsong', first: 'Olive' }, born: '1979-03-09', ssn: '900567890' }

async function inquire({ ask, as }: Edge, transferee: object = olive): Promise<string> {
  const said = await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent(transferee) })
  assert.equal(said.status, 201)
  return String(said.body['ntn'])
}

/** A denied, an allowed and an open check of one licensee, and a permit that an agency asked for. */
async function some() {
  const made = await denied()
  await licensee(made)
  const allowed = await inquire(made)
  const open = await inquire(made, annSent)
  const said = await made.ask('POST', '/v1/agency/checks', {
    as: made.as.agency,
    headers: key(),
    body: { purpose: 'permit', transferee: olive },
  })
  assert.equal(said.status, 201)
  return { ...made, allowed, open, permit: String(said.body['ntn']) }
}

suite('the log is searched for few uses, by time, state, agency or licensee (RET-12)', () => {
  const classes = async (made: Edge, use: string, selection: object) => {
    const found = rowsOf(await logSearch(made, use, selection))
    return Object.fromEntries(found.map(row => [row.ntn, row.class]))
  }

  test('to audit every check is shown, and for any other use of the bureau none that was allowed', async () => {
    const made = await some()
    const inquired = { [made.ntn]: 'denied', [made.open]: 'open' }
    const all = { ...inquired, [made.allowed]: 'allowed', [made.permit]: 'allowed' }
    assert.deepEqual(await classes(made, 'audit', { month: '2026-09' }), all)
    for (const use of ['performance', 'operational-problem', 'appeal'])
      assert.deepEqual(await classes(made, use, { month: '2026-09' }), inquired, use)
  })

  test('by day and month of the premises’ calendar, by state, by agency, and by licensee', async () => {
    const made = await some()
    const counts = async (selection: object) => rowsOf(await logSearch(made, 'audit', selection)).length
    assert.deepEqual(
      [
        await counts({ day: '2026-09-08' }),
        await counts({ day: '2026-09-07' }),
        await counts({ month: '2026-08' }),
        await counts({ state: 'TX' }),
        await counts({ state: 'VA', month: '2026-09' }),
        await counts({ agency: 'TX0000001' }),
        await counts({ ffl, day: '2026-09-08' }),
        await counts({ ffl: virginiaFfl }),
      ],
      [4, 0, 0, 4, 0, 1, 3, 0],
    )
  })

  test('a check in the evening belongs to the evening’s day, though it is tomorrow in UTC', async () => {
    const made = await edge({ at: '2026-09-30T23:30:00-05:00' })
    const { ntn } = await checked(inquiry({ ...ann, ssn: '900567890' }), made.world)
    const [found] = rowsOf(await logSearch(made, 'audit', { month: '2026-09' }))
    assert.deepEqual([found?.ntn, found?.date], [ntn, '2026-09-30'])
    assert.deepEqual(rowsOf(await logSearch(made, 'audit', { month: '2026-10' })), [])
  })

  test('what is shown says number, date, answer, place and times, and nobody’s identity', async () => {
    const made = await some()
    const said = await logSearch(made, 'audit', { day: '2026-09-08' })
    assert.deepEqual(
      rowsOf(said).find(row => row.ntn === made.allowed),
      {
        ntn: made.allowed,
        date: '2026-09-08',
        class: 'allowed',
        state: 'TX',
        ffl: '9-99-001-01-8B-00001',
        contact: '2026-09-08T13:00:00Z',
        told: [{ word: 'proceed', at: '2026-09-08T13:00:00Z' }],
        lapsed: false,
      },
    )
    for (const what of ['Quillfeather', 'Plainsong', '1979', '1981', '900', 'handgun', 'felony', 'III'])
      assert.ok(!said.text.includes(what), what)
    assert.deepEqual(
      made.store.tables.leaves.of(made.allowed).filter(({ body }) => body?.['by'] === 'auditor auditor'),
      [],
      'nothing was opened for it',
    )
  })

  test('one licensee is searched for only to audit it, an audit of one names it, and nothing else is a way to search', async () => {
    const made = await some()
    const codes = async (use: string, selection: object) => {
      const { status, body } = await logSearch(made, use, selection)
      return [status, body['code']]
    }
    assert.deepEqual(await codes('performance', { ffl }), [403, 'log-not-open'])
    assert.deepEqual(await codes('licensee-audit', { month: '2026-09' }), [403, 'log-not-open'])
    assert.deepEqual(await codes('audit', {}), [403, 'log-not-open'])
    for (const by of ['firearm', 'transferee', 'name', 'ssn', 'address', 'purpose'])
      assert.deepEqual(await codes('audit', { month: '2026-09', [by]: 'x' }), [422, 'not-as-described'], by)
    assert.deepEqual(await codes('audit', { day: '2026-09-08', month: '2026-09' }), [422, 'not-as-described'])
    assert.deepEqual(await codes('audit', { state: 'TX', ffl }), [422, 'not-as-described'])
    assert.deepEqual(await codes('curiosity', { month: '2026-09' }), [422, 'not-as-described'])
    assert.deepEqual(made.store.tables.leaves.of('log-uses 2026-09'), [], 'what was refused was not made')
  })

  test('a leaf says first who searches, what for and by what, and no check', async () => {
    const made = await some()
    await logSearch(made, 'performance', { month: '2026-09', state: 'TX' })
    const bodies = made.store.tables.leaves.of('log-uses 2026-09').map(({ body }) => body)
    assert.deepEqual(bodies, [
      {
        type: 'log-searched',
        use: 'performance',
        selection: { month: '2026-09', state: 'TX' },
        by: 'auditor auditor',
        at: '2026-09-08T13:00:00Z',
      },
    ])
  })

  test('what is more than one part goes on where it ended, and every check is in one of them once', async () => {
    const made = await edge()
    const numbers: string[] = []
    for (let count = 0; count < 503; count += 1) {
      numbers.push((await checked(inquiry({ ...ann, ssn: '900567890' }), made.world)).ntn)
      if (count % 50 === 0) made.clock.pass({ seconds: 1 })
    }
    const first = await logSearch(made, 'audit', { state: 'TX' })
    assert.equal(rowsOf(first).length, 500)
    const second = await logSearch(made, 'audit', { state: 'TX' }, first.body['next'])
    assert.deepEqual([rowsOf(second).length, second.body['next']], [3, undefined])
    assert.deepEqual([...rowsOf(first), ...rowsOf(second)].map(({ ntn }) => ntn).toSorted(), numbers.toSorted())
    const beyond = { contact: '2026-09-30T00:00:00Z', ntn: numbers[0] }
    assert.deepEqual(rowsOf(await logSearch(made, 'audit', { day: '2026-09-07' }, beyond)), [])
  })
})

suite('who reads the log is reviewed (RET-13)', () => {
  test('how often each person searched in a month and what for, a search of several parts once', async () => {
    const made = await some()
    await logSearch(made, 'audit', { month: '2026-09' })
    await logSearch(made, 'audit', { day: '2026-09-08' })
    await logSearch(made, 'audit', { day: '2026-09-08' }, { contact: '2026-09-08T13:00:00Z', ntn: made.ntn })
    await logSearch(made, 'performance', { state: 'TX' })
    const uses = async (month: string) => {
      const said = await made.ask('GET', `/v1/audit/uses?month=${month}`, { as: made.as.auditor })
      assert.equal(said.status, 200)
      return said.body['uses']
    }
    assert.deepEqual(await uses('2026-09'), [
      { by: 'auditor auditor', what: 'log-searched', use: 'audit', count: 2, again: 1 },
      { by: 'auditor auditor', what: 'log-searched', use: 'performance', count: 1, again: 0 },
    ])
    assert.deepEqual(await uses('2026-08'), [])
  })
})
