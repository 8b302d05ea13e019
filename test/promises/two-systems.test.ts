import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { initiateCheck } from '#check/initiate-check.ts'
import { judge } from '#check/judge.ts'
import { retrieve } from '#check/retrieve.ts'
import { wasTold } from '#law/lives/transaction-fold.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Described } from '#search/transferee.ts'
import { nation as makeNation } from '#simulated/nation/nation.ts'
import { seeded } from '#simulated/random.ts'
import type { Request } from '#real/nation/json.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ffl, inquiry } from '../support/scene.ts'
import { coloradoOri, twoSystems, type Mishap, type TwoSystems } from '../support/two-systems.ts'
import { disagreements, type Sides } from '../support/two-sides.ts'

const seed = 20260908
const checks = 100
const mostListed = 1_000
const by = { audience: 'examiner', id: 'examiner-1' } as const
const scope = { audience: 'examiner' } as const

const { people, records } = makeNation({ seed, people: 1_000 })
const iii = records.map(({ id, category, ori, description, facts }): SourceRecord => ({
  source: 'iii',
  id,
  category,
  ori,
  description,
  facts,
}))

/** A day of checks in Colorado with the line behaving as it is told, from morning to after its end; then what both sides have. */
async function aDay(mishapAt: (check: number) => Mishap, without?: (request: Request) => Request): Promise<Sides> {
  const random = seeded(seed)
  const both = await twoSystems({ nation: { files: { iii } }, ...(without && { without }) })
  for (let at = 0; at < checks; at += 1) {
    both.line.behave(mishapAt(at))
    const { description } = random.pick(people)
    const said = await initiateCheck(inquiry(description as Described), both.colorado.world)
    if (isRefusal(said)) assert.equal(said.refusal, 'under-age')
    await both.pass({ minutes: 2 })
  }
  both.line.behave('none')
  await both.pass({ minutes: 10 })
  await tellSome(both)
  await denySome(both)
  // Twenty minutes before the operational day ends, and twenty after.
  await both.pass({ hours: 12, minutes: 10 })
  await both.pass({ minutes: 40 })
  return sidesOf(both)
}

/** Some licensees come again for what they were not told at once; the others come tomorrow. */
async function tellSome({ colorado: { world } }: TwoSystems): Promise<void> {
  const all = await world.find.transactionsOf({ ffl }, mostListed)
  const untold = all.filter(({ state }) => !wasTold(state))
  for (const { state } of untold.slice(0, Math.ceil(untold.length / 2)))
    await retrieve({ ntn: state.ntn, by: { audience: 'licensee', id: ffl }, scope: { ffl }, through: 'poll' }, world)
}

/** An examiner has time for some of them: the records are the transferees’, and what bars bars. */
async function denySome({ colorado: { world } }: TwoSystems): Promise<void> {
  const waiting = await world.find.queue(mostListed)
  for (const { state } of waiting.filter(({ state: { hits } }) => hits === 1).slice(0, 5)) {
    const one = { ntn: state.ntn, by, scope }
    await claim(one, world)
    await judge({ ...one, hit: 1, same: true }, world)
    await determine({ ...one, determination: 'denied' }, world)
  }
}

async function sidesOf({ nation, colorado }: TwoSystems): Promise<Sides> {
  const [ours, theirs] = await Promise.all([
    colorado.world.find.transactionsOf({ ffl }, mostListed),
    nation.world.find.transactionsOf({ ori: coloradoOri }, mostListed),
  ])
  return { ours: ours.map(({ state }) => state), theirs: theirs.map(({ state }) => state) }
}

const whole = (): Mishap => 'none'
/**
 * Cut in the middle of the day, for less than the half hour after which no check is begun at all: first answers do not come back, then
 * nothing comes there.
 */
const cut = (at: number): Mishap => {
  if (at < checks / 2 || at > checks / 2 + 12) return 'none'
  return at < checks / 2 + 3 ? 'no-answer' : 'not-there'
}

suite('a point of contact and the nation, a day', () => {
  for (const [says, mishapAt] of [
    ['over a line that holds', whole],
    ['over a line that is cut half-way', cut],
  ] as const) {
    test(`${says}: every check of the state is one of the nation’s, and both have it alike (seed ${seed})`, async () => {
      const sides = await aDay(mishapAt)
      assert.deepEqual(disagreements(sides), [])
      const came = Object.groupBy(sides.ours, ({ status }) => status)
      for (const status of ['proceed', 'delayed', 'denied'] as const)
        assert.ok((came[status]?.length ?? 0) > 0, `some came to ${status}: ${JSON.stringify(Object.keys(came))}`)
    })
  }

  test('control: without our own number as the key of an inquiry, the one whose answer was lost stays lost', async () => {
    let sent = 0
    const unkeyed = (request: Request): Request =>
      request.key === undefined ? request : { ...request, key: `sent-once-${(sent += 1)}` }
    // A duty that fails again and again is one that the day does not end with.
    await assert.rejects(
      async () => assert.deepEqual(disagreements(await aDay(cut, unkeyed)), []),
      assert.AssertionError,
    )
  })

  test('control: without it, and without it in the inquiry, one check is two of the nation’s', async () => {
    let sent = 0
    const sides = await aDay(cut, request => {
      if (request.key === undefined) return request
      const { stn: _stn, ...body } = request.body as Readonly<Record<string, unknown>>
      return { ...request, body, key: `sent-once-${(sent += 1)}` }
    })
    assert.ok(sides.theirs.length > sides.ours.length)
    assert.notDeepEqual(disagreements(sides), [])
  })
})
