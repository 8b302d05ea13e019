import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveClosure } from '#calendar/approve-closure.ts'
import { proposeClosure } from '#calendar/propose-closure.ts'
import { answerOutreach } from '#check/answer-outreach.ts'
import { enterLetter } from '#challenge/ask-why.ts'
import { decideOutcome, proposeOutcome } from '#challenge/decide-challenge.ts'
import { noteChallenge } from '#challenge/note-challenge.ts'
import { issueSecret } from '#challenge/secret.ts'
import { stateClaim } from '#challenge/state-claim.ts'
import { cancel } from '#check/cancel.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { releaseClaim } from '#check/release-claim.ts'
import { unseal } from '#ledger/unseal.ts'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, ffl, inquiry, scene, statusOf, work } from '../support/scene.ts'

/** What the simulator found wrong with acts that looked right: each as the shortest story that tells it. */

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
const at = (text: string) => Temporal.Instant.from(text)

test('a closure approved after the period seemed to end moves it, though nobody has computed it again yet', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  // Nobody looks until Saturday noon; by then two people have said that the offices were closed on Friday.
  clock.passTo(at('2026-09-12T17:00:00Z'))
  const day = { date: '2026-09-11', open: false, name: 'Hurricane', kind: 'weather', order: 'Order GA-1' } as const
  await proposeClosure({ state: 'TX', days: [day] }, { audience: 'operator', id: 'operator-1' }, world)
  await approveClosure({ state: 'TX', proposal: 1 }, { audience: 'operator', id: 'operator-2' }, world)
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
  clock.passTo(at('2026-09-15T05:01:00Z'))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
})

test('a clock that was nine days ahead and is put right puts no destruction off', async () => {
  const { world, clock } = await scene()
  const { ntn } = await checked(inquiry(), world)
  clock.set(world.now().add({ hours: 24 * 9 }))
  await work(world)
  clock.set(world.now().subtract({ hours: 24 * 9 }))
  clock.pass({ hours: 1 })
  await work(world)
  assert.equal(await world.find.key(ntn, 'identity'), undefined)
})

test('a cause notice by a clock that was put back is declined, and dated on no day before the contact', async () => {
  const { world, clock } = await scene()
  const { ntn } = await checked(inquiry({ ...ann, born: '2006-04-17' }), world)
  await claim({ ...examiner, ntn }, world)
  const reported = { category: 'A1', facts: {} }
  await answerOutreach({ ...examiner, ntn, body: 'mental-health', answer: 'record-reported', reported }, world)
  clock.set(world.now().subtract({ hours: 48 }))
  assert.deepEqual(await noticeCause({ ...examiner, ntn, ground: 'mental-health' }, world), { refusal: 'not-now' })
})

test('a claim whose time is up goes back to nobody when the examiner answered in the same moment', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  clock.pass({ hours: 5 })
  const [debt] = await world.claim(['release-claim'], world.now(), 1)
  assert.notEqual(debt, undefined)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
  if (debt !== undefined) await releaseClaim(debt, world)
  assert.equal(await statusOf(ntn, world), 'denied')
})

test('a denial that is sustained before anybody read why it was denied still has its day for the reasons', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
  const [by, other] = [examiner.by, { audience: 'examiner', id: 'examiner-2' }] as const
  const entered = await enterLetter({ ntn, dated: '2026-09-08', by }, world)
  assert.ok('state' in entered)
  const { challenge } = entered.state
  await noteChallenge({ challenge, by, note: 'fingerprints-agree' }, world)
  const letter = await issueSecret({ challenge, to: 'fingerprints', by }, world)
  assert.ok('secret' in letter)
  await stateClaim({ ...letter, statement: 'It was dismissed.', claims: [], documents: [] }, world)
  await proposeOutcome({ challenge, outcome: 'sustained', by }, world)
  await decideOutcome({ challenge, agrees: true, by: other }, world)
  clock.pass({ hours: 24 * 8 })
  const { failed } = await doDueWork(world)
  assert.deepEqual(failed, [])
  const { status, urged } = (await world.find.challenge(challenge))?.state ?? {}
  assert.deepEqual([status, urged], ['sustained', ['reasons']])
})

/** What an act reads of a check just before somebody else forgets it. */
async function readBefore(world: World, clock: { pass: (by: Temporal.DurationLike) => void }, days: number) {
  const { ntn } = await checked(inquiry(), world)
  const check = await world.find.transaction(ntn, { ffl })
  const sealed = await world.find.sealed(ntn, 'transferee')
  const key = await world.find.key(ntn, 'identity')
  clock.pass({ hours: 24 * days })
  await doDueWork(world)
  let late = true
  const once = async <Read>(old: Read, now: () => Promise<Read>): Promise<Read> => {
    const read = late ? old : await now()
    late = false
    return read
  }
  const { find } = world
  return {
    ntn,
    check: {
      ...world,
      find: { ...find, transaction: (number, scope) => once(check, () => find.transaction(number, scope)) },
    },
    sealed: { ...world, find: { ...find, sealed: async () => sealed, key: async () => key } },
  } satisfies { ntn: unknown; check: World; sealed: World }
}

test('an act that read a check in the moment before its last day finds that it is gone', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn, check } = await readBefore(world, clock, 89)
  const cancelling = { ...licensee, ntn, reason: 'licensee-cancelled', through: 'answer' } as const
  assert.deepEqual(await cancel(cancelling, check), { refusal: 'unknown-number' })
})

test('who read the sealed row in the moment before it was destroyed reads nothing, and leaves no leaf that tells', async () => {
  for (const days of [1, 89]) {
    const { world, clock, store } = await scene()
    const { ntn, sealed } = await readBefore(world, clock, days)
    const before = store.tables.leaves.of(ntn).length
    const read = await unseal(ntn, { what: 'transferee', by: examiner.by, purpose: 'review a check' }, sealed)
    assert.deepEqual([read, store.tables.leaves.of(ntn).length], [undefined, before])
  }
})
