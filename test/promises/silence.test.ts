import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, scene, statusOf, work } from '../support/scene.ts'

const answered: Answer = { kind: 'answered', records: [], more: false }
const ways: readonly Answer[] = [
  answered,
  { kind: 'silent', because: 'late' },
  { kind: 'silent', because: 'down' },
  { kind: 'silent', because: 'failed' },
  { kind: 'answered', records: [], more: true },
]
const names = ['indices', 'ncic', 'iii'] as const

const withAnswers = (world: World, answers: readonly Answer[]): World => ({
  ...world,
  sources: Object.fromEntries(
    names.map((name, at) => [name, { ask: async () => answers[at] ?? answered, downSince: async () => undefined }]),
  ),
})

test('silence in any form, of any source, in any combination is never answered as Proceed (CHK-08, DEC-13)', async () => {
  const { world } = await scene()
  const seen: string[] = []
  for (const one of ways) {
    for (const two of ways) {
      for (const three of ways) {
        const { status } = await checked(inquiry(), withAnswers(world, [one, two, three]))
        const complete: boolean = [one, two, three].every(answer => answer === answered)
        assert.equal(status, complete ? 'proceed' : 'delayed')
        seen.push(status)
      }
    }
  }
  // The control: the one combination in which everybody answered in full is the one Proceed of 125.
  assert.equal(seen.filter(status => status === 'proceed').length, 1)
  assert.equal(seen.length, 125)
})

/** III answers one thing after another; the last of them for ever. */
function answering(world: World, ...inTurn: readonly (() => Promise<Answer>)[]): World {
  let asked = 0
  const next = (): Promise<Answer> => {
    asked += 1
    return (inTurn[asked - 1] ?? inTurn.at(-1) ?? assert.fail('nothing to answer'))()
  }
  return { ...world, sources: { ...world.sources, iii: { ask: next, downSince: async () => undefined } } }
}

for (const [what, answer] of [
  ['fails where it must not', () => Promise.reject(new Error('broken'))],
  ['answers nothing', async () => undefined as unknown as Answer],
  ['sends no records', async () => ({ kind: 'answered', more: false }) as unknown as Answer],
  [
    'sends a record of nobody',
    async () =>
      ({ ...answered, records: [{ ...felony(ann), description: {} as never }] }) as unknown as Extract<Answer, object>,
  ],
] as const) {
  test(`a source that ${what} is silent: the check is Delayed, and its period runs`, async () => {
    const { world } = await scene()
    const check = await checked(inquiry(), answering(world, answer))
    assert.deepEqual([check.status, check.silent], ['delayed', ['iii']])
    assert.ok((await world.find.owed(check.ntn)).some(({ kind }) => kind === 'lapse'))
  })
}

test('a record that says otherwise when its source answers in full counts as it then stands', async () => {
  const scenes = await scene()
  const convicted = felony(ann)
  const dismissed = { ...convicted, facts: { ...convicted.facts, disposition: 'dismissed' } }
  const world = answering(
    scenes.world,
    async () => ({ ...answered, records: [dismissed], more: true }),
    async () => ({ ...answered, records: [convicted] }),
  )
  const { ntn } = await checked(inquiry(), world)
  scenes.clock.pass({ minutes: 2 })
  await work(world)
  const state = (await world.find.transaction(ntn, { audience: 'system' }))?.state
  assert.deepEqual([state?.status, state?.silent, state?.hits, state?.unsettled], ['delayed', [], 1, 1])
})

test('a source that the world does not have is silent', async () => {
  const { world } = await scene()
  const { ncic: _, ...fewer } = world.sources
  assert.equal((await checked(inquiry(), { ...world, sources: fewer })).status, 'delayed')
})

test('a person who states another citizenship is not cleared without the immigration files (CHK-09)', async () => {
  const { world } = await scene()
  const { iaq: _, ...fewer } = world.sources
  const asked = inquiry(ann, { transferee: { description: ann, citizenships: ['US', 'CA'] } })
  assert.equal((await checked(asked, { ...world, sources: fewer })).status, 'delayed')
  assert.equal((await checked({ ...asked, key: 'with-iaq' }, world)).status, 'proceed')
})

test('what a silent source held up is searched again when it returns, without anyone asking', async () => {
  const { world, clock, files } = await scene()
  files.ncic.goDown()
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ minutes: 10 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
  files.ncic.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'proceed')
})

test('a period that runs out while a source is silent is lapsed, and lapsed is not a Proceed (ACC-20, DEC-12)', async () => {
  const { world, clock, files } = await scene()
  files.iii.goDown()
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ hours: 24 * 7 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
  files.iii.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
})

test('with a mandatory source down beyond the limit, or all at once, no number is given and no clock runs (DEC-22)', async () => {
  const { world, clock, files } = await scene()
  const { initiateCheck } = await import('#check/initiate-check.ts')
  files.ncic.goDown()
  clock.pass({ minutes: 31 })
  const before = await world.find.counts()
  assert.deepEqual(await initiateCheck(inquiry(), world), { refusal: 'not-in-operation' })
  assert.deepEqual(await world.find.counts(), before)
  files.ncic.comeBack()
  assert.equal((await checked(inquiry(), world)).status, 'proceed')
})
