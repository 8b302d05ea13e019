import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { listUnanswered } from '#check/list-unanswered.ts'
import { noteTransfer } from '#check/note-transfer.ts'
import { reportNoTransfer } from '#check/report-no-transfer.ts'
import { reportTransfer } from '#check/report-transfer.ts'
import { parseOri } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import type { Ntn } from '#law/words.ts'
import { referRetrieval } from '#notice/refer-retrieval.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import type { Wish } from '#simulated/world.ts'
import { ann, checked, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

const atf = parseOri('USATF0000') ?? assert.fail('the number is well formed')
const federal = { atf }
const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
const operator = { by: { audience: 'operator', id: 'operator-1' }, scope: { audience: 'operator' } } as const
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

async function deny(ntn: Ntn, world: World): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
}

/** Asked on Tuesday 8 September 2026; a week later the period has run out, and nobody has answered. */
async function lapsed(settings: NonNullable<Wish['settings']> = { federal }) {
  const made = await scene({ files: { iii: [felony(ann)] }, settings })
  const { ntn } = await checked(inquiry(), made.world)
  made.clock.pass({ hours: 24 * 7 })
  await work(made.world)
  return { ...made, ntn }
}

/** And denied on the morning of the seventh day. */
async function deniedLate(settings: NonNullable<Wish['settings']> = { federal }) {
  const made = await lapsed(settings)
  await deny(made.ntn, made.world)
  await work(made.world)
  return made
}

const checkOf = async (ntn: Ntn, world: World) =>
  (await world.find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('the check stands')
const noticesOf = async (ntn: Ntn, world: World) =>
  (await world.find.noticesAbout(ntn)).flatMap(({ state: { kind, ori, grounds, status } }) =>
    // Police are told beside, of every denial.
    kind === 'denial' ? [] : [{ kind, ori, grounds, status }],
  )
const owes = async (ntn: Ntn, world: World) => (await world.find.owed(ntn)).map(({ kind }) => kind)
const referral = [{ kind: 'retrieval', ori: 'USATF0000', grounds: ['named'], status: 'waiting' }]

suite('a licensee whose check was denied after its period ran out', () => {
  test('is asked at once whether the firearm was transferred, and called to it every four hours', async () => {
    const { ntn, world, clock, sent } = await deniedLate()
    assert.equal((await checkOf(ntn, world)).transferAsked?.at, '2026-09-15T13:00:00Z')
    const calls = () => sent.filter(({ message }) => message.kind === 'status' && message.ntn === ntn).length
    const before = calls()
    for (const _ of [1, 2, 3]) {
      clock.pass({ hours: 4 })
      await work(world)
    }
    // Each time for the question, and each time or more for the answer that it has not read.
    assert.ok(calls() >= before + 3)
    assert.deepEqual(await noticesOf(ntn, world), [])
  })

  test('that still has it ends the question, and ATF hears of nothing', async () => {
    const { ntn, world, clock } = await deniedLate()
    assert.ok(!isRefusal(await reportNoTransfer({ ...licensee, ntn }, world)))
    clock.pass({ hours: 24 * 30 })
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), [])
    assert.deepEqual(await listUnanswered(10, world), [])
    assert.ok(!(await owes(ntn, world)).includes('ask-whether-transferred'))
  })

  test('that transferred it has ATF told, once, however often it says so (ACC-23)', async () => {
    const { ntn, world } = await deniedLate()
    for (const on of ['2026-09-14', '2026-09-14', '2026-09-15']) {
      assert.ok(!isRefusal(await reportTransfer({ ...licensee, ntn, on }, world)))
      await work(world)
    }
    assert.deepEqual(await noticesOf(ntn, world), referral)
    const { police } = await checkOf(ntn, world)
    assert.equal(police?.retrieval, (await world.find.noticesAbout(ntn))[0]?.state.notice)
  })

  test('that first says no and then yes is believed, and cannot take a yes back', async () => {
    const { ntn, world } = await deniedLate()
    assert.ok(!isRefusal(await reportNoTransfer({ ...licensee, ntn }, world)))
    assert.ok(!isRefusal(await reportTransfer({ ...licensee, ntn, on: '2026-09-14' }, world)))
    await work(world)
    assert.deepEqual(await reportNoTransfer({ ...licensee, ntn }, world), { refusal: 'transfer-not-asked' })
    assert.deepEqual(await noticesOf(ntn, world), referral)
  })

  test('that does not answer in two days is telephoned, and what it says then does the same', async () => {
    const { ntn, world, clock } = await deniedLate()
    clock.pass({ hours: 47 })
    await work(world)
    assert.deepEqual(await listUnanswered(10, world), [])
    assert.deepEqual(await noteTransfer({ ...operator, ntn, on: '2026-09-14' }, world), {
      refusal: 'transfer-not-asked',
    })
    clock.pass({ hours: 1 })
    await work(world)
    assert.deepEqual(await listUnanswered(10, world), [
      {
        ...{ ntn, ffl, licensee: 'Example Arms' },
        ...{ askedAt: '2026-09-15T13:00:00Z', since: '2026-09-17T13:00:00Z' },
      },
    ])
    assert.ok(!isRefusal(await noteTransfer({ ...operator, ntn, on: '2026-09-14' }, world)))
    await work(world)
    assert.deepEqual(await listUnanswered(10, world), [])
    assert.deepEqual(await noticesOf(ntn, world), referral)
  })

  test('that says over the telephone that it still has it is asked no more', async () => {
    const { ntn, world, clock } = await deniedLate()
    clock.pass({ hours: 48 })
    await work(world)
    assert.ok(!isRefusal(await noteTransfer({ ...operator, ntn }, world)))
    assert.deepEqual(await listUnanswered(10, world), [])
    assert.deepEqual(await noticesOf(ntn, world), [])
  })

  test('is telephoned after a day where the agency chose so', async () => {
    const policies = withPolicies({ 'transfer-question-waits': 'one-day' })
    const { world, clock } = await deniedLate({ federal, policies })
    clock.pass({ hours: 24 })
    await work(world)
    assert.equal((await listUnanswered(10, world)).length, 1)
  })
})

suite('who is not asked', () => {
  test('a licensee whose check was denied before the period ran out', async () => {
    const { world } = await scene({ files: { iii: [felony(ann)] }, settings: { federal } })
    const { ntn } = await checked(inquiry(), world)
    await deny(ntn, world)
    await work(world)
    assert.equal((await checkOf(ntn, world)).transferAsked, undefined)
    assert.deepEqual(await reportNoTransfer({ ...licensee, ntn }, world), { refusal: 'transfer-not-asked' })
  })

  test('nobody’s answer is kept of a Proceed, nor a no of a check that is still open (DEC-06)', async () => {
    const { world } = await scene({ settings: { federal } })
    const { ntn } = await checked(inquiry(), world)
    assert.deepEqual(await reportNoTransfer({ ...licensee, ntn }, world), { refusal: 'transfer-not-asked' })
    const open = await lapsed()
    assert.deepEqual(await reportNoTransfer({ ...licensee, ntn: open.ntn }, open.world), {
      refusal: 'transfer-not-asked',
    })
  })
})

suite('ATF', () => {
  test('hears at once where the transfer was reported before the denial', async () => {
    const { ntn, world } = await lapsed()
    assert.ok(!isRefusal(await reportTransfer({ ...licensee, ntn, on: '2026-09-14' }, world)))
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), [])
    await deny(ntn, world)
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), referral)
    assert.equal((await checkOf(ntn, world)).transferAsked, undefined)
  })

  test('hears once where two workers carry out the same debt', async () => {
    const { ntn, world } = await lapsed()
    await reportTransfer({ ...licensee, ntn, on: '2026-09-14' }, world)
    await deny(ntn, world)
    const [due] = (await world.find.owed(ntn)).filter(({ kind }) => kind === 'refer-retrieval')
    assert.ok(due !== undefined)
    await Promise.all([referRetrieval(due, world), referRetrieval(due, world)])
    assert.deepEqual(await noticesOf(ntn, world), referral)
  })

  test('is owed it for as long as nobody has set where it is reached', async () => {
    const { ntn, world, clock } = await lapsed({})
    await reportTransfer({ ...licensee, ntn, on: '2026-09-14' }, world)
    await deny(ntn, world)
    clock.pass({ hours: 24 * 14 })
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), [])
    assert.ok((await owes(ntn, world)).includes('refer-retrieval'))
  })
})
