import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { spared } from '#real/delivery/spared.ts'
import { virtualClock } from '#simulated/clock.ts'
import { simulatedWorld } from '#simulated/world.ts'
import type { Call, Called } from '../../../src/call.ts'
import { agencyCalled as ori, callTo, receiverAt } from '../../support/calls.ts'

const late: Called = { accepted: false, because: 'late' }
const taken: Called = { accepted: true, evidence: 'webhook-accepted' }
const email = callTo({ ori, channel: 'email', address: 'desk@police.example' })
const to = (host: string): Call => callTo(receiverAt(`https://${host}/hook`))

/** Calls that come to what is said, and how many were made. */
function line(comesTo: (call: Call) => Called) {
  const clock = virtualClock(Temporal.Instant.from('2026-09-08T13:00:00Z'))
  const placed: Call[] = []
  const call = spared(async each => {
    placed.push(each)
    return comesTo(each)
  }, clock.now)
  const after = (seconds: number): void => clock.pass({ seconds })
  return { call, placed, after }
}

suite('where nobody answered a moment ago', () => {
  test('nobody waits again, and whoever asks is told how long', async () => {
    const { call, placed, after } = line(() => late)
    assert.deepEqual(await call(to('a.example')), late)
    after(10)
    assert.deepEqual(await call(to('a.example')), { accepted: false, because: 'down', code: 'SPARED', again: 20 })
    assert.equal(placed.length, 1)
  })

  test('is gone to again after half a minute, then after twice as long each time, ten minutes at most', async () => {
    const isA = (each: Call): boolean => JSON.stringify(each).includes('a.example')
    const { call, placed, after } = line(each => (isA(each) ? late : taken))
    for (const pause of [30, 60, 120, 240, 480, 600, 600]) {
      assert.deepEqual(await call(to('a.example')), late)
      await call(to('b.example'))
      after(pause - 1)
      assert.deepEqual(await call(to('a.example')), { accepted: false, because: 'down', code: 'SPARED', again: 1 })
      after(1)
    }
    assert.equal(placed.filter(isA).length, 7)
  })

  test('by a clock that never stands still a place of which nothing is known is not spared', async () => {
    let at = Temporal.Instant.from('2026-09-08T13:00:00Z')
    const call = spared(
      async () => taken,
      () => (at = at.add({ nanoseconds: 1 })),
    )
    assert.deepEqual(await call(to('a.example')), taken)
  })

  test('the others are called as before', async () => {
    const { call, placed } = line(each => (JSON.stringify(each).includes('a.example') ? late : taken))
    await call(to('a.example'))
    for (let times = 0; times < 20; times += 1) assert.deepEqual(await call(to('b.example')), taken)
    assert.equal(placed.length, 21)
  })

  test('is there again as soon as it has answered anything', async () => {
    const answers: Called[] = [late, late, { accepted: false, because: 'down', code: '500' }, late, taken, taken]
    const { call, placed, after } = line(() => answers.shift() ?? assert.fail())
    await call(to('a.example'))
    after(30)
    await call(to('a.example'))
    after(60)
    await call(to('a.example'))
    assert.deepEqual(await call(to('a.example')), late)
    after(30)
    for (let times = 0; times < 2; times += 1) assert.deepEqual(await call(to('a.example')), taken)
    assert.equal(placed.length, 6)
  })

  test('five in a row, whoever they were, are our own line: nobody waits for the sixth', async () => {
    const { call, placed, after } = line(() => late)
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await call(to(`${name}.example`))
    assert.equal(placed.length, 5)
    after(30)
    await call(to('h.example'))
    await call(to('i.example'))
    assert.equal(placed.length, 6)
  })

  test('the mail server is one place for everybody', async () => {
    const { call, placed } = line(() => late)
    await call(email)
    assert.deepEqual(await call(email), { accepted: false, because: 'down', code: 'SPARED', again: 30 })
    assert.deepEqual(await call(to('a.example')), late)
    assert.equal(placed.length, 2)
  })

  for (const said of [
    { accepted: false, because: 'refused', code: '401' },
    { accepted: false, because: 'busy', code: '503', again: 5 },
    { accepted: false, because: 'down', code: '502' },
    { accepted: false, because: 'forbidden-address' },
    { accepted: false, because: 'not-configured' },
    { accepted: false, because: 'untrusted', code: 'CERT_HAS_EXPIRED' },
  ] as const)
    test(`${said.because} ${'code' in said ? said.code : ''} kept nobody waiting, and is asked again`, async () => {
      const { call, placed } = line(() => said)
      for (let times = 0; times < 10; times += 1) assert.deepEqual(await call(to('a.example')), said)
      assert.equal(placed.length, 10)
    })

  test('control: fifty calls to one that hangs wait once, and without sparing fifty times', async () => {
    const { call, placed } = line(() => late)
    for (let times = 0; times < 50; times += 1) await call(to('a.example'))
    assert.equal(placed.length, 1)
    const { world, called } = simulatedWorld({ seed: 1, answersCall: () => late })
    for (let times = 0; times < 50; times += 1) await world.call(to('a.example'))
    assert.equal(called.length, 50)
  })
})
