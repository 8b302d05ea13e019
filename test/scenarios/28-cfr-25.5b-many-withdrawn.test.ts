import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { changeOf, numberedIn } from '#records/enter-entry.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import type { Rows } from '#ledger/rows.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { agencies, byName, enter, ownOri, personSent, type Agencies } from '../support/agencies.ts'
import { ann, checked, inquiry, work } from '../support/scene.ts'
import { annSent } from '../support/edge.ts'

const fiduciary = { category: 'D', facts: { event: 'veteran-fiduciary', jurisdiction: 'federal' } }
const court = { category: 'D', facts: { event: 'committed' } }
const forFiduciary = { category: 'D', fact: { name: 'event', is: 'veteran-fiduciary' } }
type Body = Readonly<Record<string, unknown>>

/** Days on which veterans with a fiduciary were still reported for that alone. */
const before = { at: '2026-02-02T15:00:00Z' }
const propose = async ({ ask, first }: Agencies, selection: object = forFiduciary, as = first) =>
  ask('POST', '/v1/withdrawals', { as, body: { selection, reason: 'no-longer-applies' } })
const approve = ({ ask, second }: Agencies, { id, digest }: Body, as = second) =>
  ask('POST', `/v1/withdrawals/${String(id)}/approval`, { as, body: { digest } })
const read = async ({ ask, first }: Agencies, id: unknown) =>
  (await ask('GET', `/v1/withdrawals/${String(id)}`, { as: first })).body
const standing = async ({ world }: Agencies): Promise<number> =>
  (await world.find.standing(ownOri)).reduce((all, { count }) => all + count, 0)

suite('one agency takes back many of its entries (REC-22)', () => {
  test('those for a fiduciary alone go, with their reason, and what a court decided stays', async () => {
    const made = await agencies(before)
    for (const at of [1, 2, 3]) await enter(made, made.first, `V-${at}`, fiduciary)
    const kept = await enter(made, made.first, 'V-4', court)
    const { body: seen } = await propose(made)
    assert.deepEqual([seen['total'], byName(seen['byCategory']), byName(seen['byYear'])], [3, { D: 3 }, { '2026': 3 }])
    assert.deepEqual((seen['sample'] as readonly string[]).toSorted(), ['V-1', 'V-2', 'V-3'])
    await work(made.world)
    assert.equal(await standing(made), 4, 'a dry run takes nothing back')
    assert.equal((await approve(made, seen)).status, 202)
    await work(made.world)
    const done = await read(made, seen['id'])
    assert.deepEqual([done['status'], done['withdrawn'], done['leftAlone']], ['done', 3, 0])
    assert.equal(await standing(made), 1)
    assert.equal((await made.world.find.entry(kept as never))?.state.status, 'in-force')
    const [one] = (await made.ask('GET', '/v1/entries?ari=V-1', { as: made.first })).body['entries'] as Body[]
    assert.deepEqual([one?.['status'], one?.['reason']], ['withdrawn', 'no-longer-applies'])
    const events = await made.world.find.events(String(one?.['nri']) as never)
    assert.deepEqual(events.at(-1)?.body, { type: 'withdrawn', reason: 'no-longer-applies', batch: seen['id'] })
  })

  test('what was taken back is out of the next search', async () => {
    const made = await agencies(before)
    await enter(made, made.first, 'V-1', { ...court, person: { ...personSent(1), ...asAnn } })
    assert.equal((await checked(inquiry(ann), made.world)).status, 'delayed')
    await approve(made, (await propose(made, { category: 'D' })).body)
    await work(made.world)
    assert.equal((await checked(inquiry(ann), made.world)).status, 'proceed')
  })

  test('it takes a second person of the same agency, and the digest of what was seen', async () => {
    const made = await agencies(before)
    await enter(made, made.first, 'V-1', fiduciary)
    const { body } = await propose(made)
    assert.equal((await approve(made, body, made.first)).body['code'], 'same-person')
    assert.equal((await approve(made, body, made.other)).body['code'], 'unknown-number')
    const wrong = { ...body, digest: 'A'.repeat(43) }
    assert.equal((await approve(made, wrong)).body['code'], 'not-what-was-seen')
    await work(made.world)
    assert.equal(await standing(made), 1)
    assert.equal((await approve(made, body)).status, 202)
    assert.equal((await approve(made, body)).body['code'], 'not-now')
  })

  test('what was entered or changed after it was seen is left alone, and is counted', async () => {
    const made = await agencies(before)
    const nris = []
    for (const at of [1, 2, 3]) nris.push(await enter(made, made.first, `V-${at}`, fiduciary))
    const { body } = await propose(made)
    const late = await enter(made, made.first, 'V-9', fiduciary)
    const change = { because: 'corrected', change: { person: { born: '1971-02-03' } } }
    await made.ask('POST', `/v1/entries/${nris[1]}/modification`, { as: made.first, body: change })
    await made.ask('POST', `/v1/entries/${nris[2]}/withdrawal`, { as: made.first, body: { reason: 'never-valid' } })
    await approve(made, body)
    await work(made.world)
    const done = await read(made, body['id'])
    assert.deepEqual([done['total'], done['withdrawn'], done['leftAlone']], [3, 1, 2])
    for (const nri of [late, nris[1]])
      assert.equal((await made.world.find.entry(nri as never))?.state.status, 'in-force')
  })

  test('by the agency’s own numbers, by days, and never by nothing at all', async () => {
    const made = await agencies(before)
    await enter(made, made.first, 'V-1')
    await enter(made, made.first, 'V-2')
    assert.equal((await propose(made, { aris: ['V-2', 'V-9'] })).body['total'], 1)
    assert.equal((await propose(made, { enteredThrough: '2026-02-01' })).body['code'], 'nothing-selected')
    assert.equal((await propose(made, { enteredFrom: '2026-02-02' })).body['total'], 2)
    assert.equal((await propose(made, {})).body['code'], 'selects-everything')
    // Another agency means none of them, whatever it selects.
    assert.equal((await propose(made, { enteredFrom: '2026-02-02' }, made.other)).body['code'], 'nothing-selected')
  })

  test('one of the first schema, of which nobody knows the day, is meant by the same days whether its number is named or not', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    const contribution = {
      ...{ ori: ownOri, ari: 'V-1', ...court },
      description: { names: [annSent.name], sex: 'F', born: annSent.born },
    } as const
    const { steps, ...change } = changeOf(
      [numberedIn(contribution, undefined, made.world)],
      made.world.now(),
      new Map(),
    )
    const undated = steps.map(step => {
      const { on: _, ...event } = step.event as Readonly<{ type: 'entered'; on?: string }>
      return { ...step, event } as typeof step
    })
    assert.equal((await write({ by: system, ...change, steps: undated }, made.world)).outcome, 'kept')
    for (const named of [{}, { aris: ['V-1'] }]) {
      assert.equal((await propose(made, { ...named, enteredFrom: '1998-11-30' })).body['total'], 1)
      assert.equal((await propose(made, { ...named, enteredThrough: '1998-11-30' })).body['total'], 1)
      // The control: days on which it does not count as entered.
      assert.equal((await propose(made, { ...named, enteredFrom: '1998-12-01' })).body['code'], 'nothing-selected')
      assert.equal((await propose(made, { ...named, enteredThrough: '1998-11-29' })).body['code'], 'nothing-selected')
    }
  })

  test('a proposal that is dropped comes to nothing', async () => {
    const made = await agencies(before)
    await enter(made, made.first, 'V-1', fiduciary)
    const { body } = await propose(made)
    const id = String(body['id'])
    assert.equal((await made.ask('DELETE', `/v1/withdrawals/${id}`, { as: made.second })).body['status'], 'dropped')
    assert.equal((await approve(made, body)).body['code'], 'not-now')
  })
})

const asAnn = { names: [annSent.name], born: annSent.born }

suite('it is carried out in parts of 500, and stopped anywhere it goes on', () => {
  test('1,203 entries go in three parts; stopped before and after each commit none is left out or taken twice', async () => {
    let commits = 0
    // Every second commit of a part fails before it is kept, and every third after.
    const isPart = (rows: Rows) =>
      rows.settled?.kind === 'withdraw-many' || rows.postponed?.due.kind === 'withdraw-many'
    const made = await agencies({
      ...before,
      crashes: {
        crashBefore: rows => isPart(rows) && (commits += 1) % 2 === 1,
        crashAfter: rows => isPart(rows) && commits % 3 === 0,
      },
    })
    const { enterEntries } = await import('#records/enter-entries.ts')
    const entries = Array.from({ length: 1203 }, (_, at) => ({
      ...{ ori: ownOri, ari: `V-${at}`, ...fiduciary },
      description: { names: [annSent.name], sex: 'F', born: `19${50 + (at % 50)}-04-17` },
    }))
    for (let at = 0; at < entries.length; at += 401) {
      await enterEntries(entries.slice(at, at + 401) as never, { audience: 'system', id: 'nics' }, made.world)
    }
    const { body } = await propose(made)
    assert.equal(body['total'], 1203)
    await approve(made, body)
    for (let turn = 0; turn < 40; turn += 1) {
      await doDueWork(made.world)
      made.clock.passTo(made.world.now().add({ minutes: 3 }))
    }
    const done = await read(made, body['id'])
    assert.deepEqual([done['status'], done['withdrawn'], done['leftAlone']], ['done', 1203, 0])
    assert.equal(await standing(made), 0)
    const today = made.world.now().toString().slice(0, 10)
    const tallies = await made.world.find.tallies(ownOri, '2020-01-01', today)
    const withdrawn = tallies.filter(({ what }) => what === 'withdrawn no-longer-applies')
    assert.equal(
      withdrawn.reduce((all, { count }) => all + count, 0),
      1203,
    )
  })
})
