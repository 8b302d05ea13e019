import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Category } from '#law/categories.ts'
import { parseOri } from '#law/numbers.ts'
import type { State } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { validateEntry } from '#records/validate-entry.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, inquiry, recorded, scene, work } from '../support/scene.ts'

const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
type Facts = Readonly<Record<string, unknown>>

const entered = async (category: Category, facts: Facts, at?: string) => {
  const made = await scene(at === undefined ? {} : { at })
  await recorded({ ori, ari: 'case 1', category, description: ann, facts }, made.world)
  const asked = async (state: State = 'TX') => (await checked(inquiry({ ...ann, state }), made.world)).status
  return { ...made, asked }
}

test('a state’s prohibitor holds up who buys or lives in that state, and nobody else (NIX-05)', async () => {
  const hold = { provision: 'ca-evaluation-hold', shown: true, from: '2024-06-01', relieved: false }
  const { asked } = await entered('J', hold)
  assert.equal(await asked('CA'), 'delayed')
  assert.equal(await asked('TX'), 'proceed')
})

/** Battery of a dating partner, whose probation was completed on 1 September 2023. */
const partner = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'misdemeanor',
  element: 'force',
  relationship: 'dating-partner',
  entered: '2022-09-01',
  counsel: 'represented',
  jury: 'waived',
  relief: 'none',
  supervision: 'completed',
  completed: '2023-09-01',
  datingConvictions: 1,
  otherwiseProhibited: false,
}

test('five years after a dating partner’s conviction it is judged again, and the calendar alone ends nothing (NIX-07)', async () => {
  const passed = Temporal.Instant.from('2028-09-05T15:00:00Z')
  for (const [more, before, after] of [
    [{ laterConviction: false }, 'delayed', 'proceed'],
    [{ laterConviction: true }, 'delayed', 'delayed'],
    [{}, 'delayed', 'delayed'],
  ] as const) {
    const { world, clock, asked } = await entered('I', { ...partner, ...more }, '2028-08-28T15:00:00Z')
    assert.equal(await asked(), before)
    clock.passTo(passed)
    await work(world)
    assert.equal(await asked(), after, JSON.stringify(more))
  }
})

test('on the day on which the right may be back the entry is put before its agency, and stands until that has looked (NIX-07)', async () => {
  const open = { ...partner, laterConviction: false }
  const { world, clock, store } = await entered('I', open, '2028-08-28T15:00:00Z')
  const nri = store.tables.entries.all()[0]?.nri ?? assert.fail('it was entered')
  const stands = async () => (await world.find.entry(nri))?.state
  assert.equal((await stands())?.judgeAgain, '2028-09-02')
  // Where its agency is, the day begins at five in the morning of Greenwich.
  clock.passTo(Temporal.Instant.from('2028-09-02T04:59:59Z'))
  await work(world)
  assert.equal((await stands())?.reevaluate, undefined)
  clock.pass({ seconds: 1 })
  await work(world)
  const due = await stands()
  assert.deepEqual([due?.status, due?.reevaluate], ['in-force', '2028-09-02'])
  // What its agency says next answers it.
  const changed = await modifyEntry(
    { nri, ori, because: 'completed', change: now => ({ ...now, facts: { ...now.facts, laterConviction: true } }) },
    system,
    world,
  )
  assert.ok(!isRefusal(changed))
  assert.deepEqual([changed.state.reevaluate, changed.state.judgeAgain], [undefined, undefined])
  await work(world)
  assert.deepEqual(await world.find.owed(nri), [])
})

test('two people of the agency who confirm it have looked again; one has not (NIX-07)', async () => {
  const { world, clock, store } = await entered('I', { ...partner, laterConviction: false }, '2028-08-28T15:00:00Z')
  const nri = store.tables.entries.all()[0]?.nri ?? assert.fail('it was entered')
  clock.passTo(Temporal.Instant.from('2028-09-02T15:00:00Z'))
  await work(world)
  const after = async (id: string) => {
    const seen = await validateEntry({ nri, ori, version: 1, consulted: ['court'] }, { audience: 'agency', id }, world)
    return isRefusal(seen) ? assert.fail(seen.refusal) : seen.state.reevaluate
  }
  assert.deepEqual([await after('one'), await after('two')], ['2028-09-02', undefined])
})

test('nothing is owed for a spouse, nor where the record shows that nothing comes back (NIX-07)', async () => {
  for (const facts of [
    { ...partner, relationship: 'spouse' },
    { ...partner, laterConviction: true },
    { ...partner, supervision: 'continuing', completed: null },
  ]) {
    const { world, store } = await entered('I', facts)
    const nri = store.tables.entries.all()[0]?.nri ?? assert.fail('it was entered')
    await work(world)
    assert.deepEqual(await world.find.owed(nri), [])
  }
})

test('a protection order marked N is taken for one that does not bar; Y and U are looked at, and so is one of NCIC without mark (NIX-08)', async () => {
  const order = { status: 'active', expires: '2027-01-31' }
  for (const [brady, answer] of [
    ['N', 'proceed'],
    ['Y', 'delayed'],
    ['U', 'delayed'],
  ] as const) {
    const { asked } = await entered('H', { ...order, brady })
    assert.equal(await asked(), answer, brady)
  }
  const unmarked = { source: 'ncic', id: 'order 1', category: 'H', description: ann, facts: order } as const
  const { world } = await scene({ files: { ncic: [unmarked] } })
  assert.equal((await checked(inquiry(), world)).status, 'delayed')
})
