import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { createFailures } from '#server/failures.ts'
import { virtualClock } from '#simulated/clock.ts'
import { basic, edge, inquirySent, key, unknownFfl } from '../../support/edge.ts'
import { codeWord, ffl } from '../../support/scene.ts'

const limits = { failuresAllowed: 3, failuresWithin: 900 }

function counted(...addresses: readonly string[]) {
  const clock = virtualClock(Temporal.Instant.from('2026-09-08T13:00:00Z'))
  const failures = createFailures(limits, clock.now)
  for (const address of addresses) failures.count(address)
  return { ...failures, clock }
}

suite('sign-ins that fail are counted by network address', () => {
  test('the fourth try has to wait until the time since the first is over', () => {
    const { waits, count, clock } = counted('192.0.2.1', '192.0.2.1')
    assert.equal(waits('192.0.2.1'), undefined)
    clock.pass({ minutes: 5 })
    count('192.0.2.1')
    assert.equal(waits('192.0.2.1'), 600)
    clock.pass({ minutes: 10 })
    assert.equal(waits('192.0.2.1'), undefined)
  })

  for (const [what, addresses, other] of [
    [
      'one /64 of IPv6 is one network',
      ['2001:db8:0:1::1', '2001:db8:0:1:ffff::2', '2001:db8:0:1:2:3:4:5'],
      '2001:db8:0:1::9',
    ],
    ['an IPv4 address inside IPv6 is itself', ['::ffff:192.0.2.1', '192.0.2.1', '::ffff:192.0.2.1'], '192.0.2.1'],
  ] as const) {
    test(what, () => assert.equal(counted(...addresses).waits(other), 900))
  }

  test('another network is not held back', () => {
    const { waits } = counted('2001:db8:0:1::1', '2001:db8:0:1::2', '2001:db8:0:1::3')
    assert.equal(waits('2001:db8:0:2::1'), undefined)
    assert.equal(waits('192.0.2.1'), undefined)
  })
})

suite('nobody can lock a dealer out by guessing', () => {
  test('who guesses has to wait, and the dealer signs in from elsewhere all the while', async () => {
    const { ask, clock, store } = await edge({}, limits)
    const guess = (name: string, secret: string, from: string) =>
      ask('GET', '/v1/checks', { as: basic(name, secret), from })
    for (const name of [ffl, unknownFfl, ffl]) {
      assert.equal((await guess(name, 'wrong', '198.51.100.9')).body['code'], 'sign-in-failed')
    }
    const held = await guess(ffl, codeWord, '198.51.100.9')
    assert.deepEqual([held.status, held.body['code'], held.headers['retry-after']], [429, 'too-many-tries', '900'])
    assert.equal((await guess(ffl, codeWord, '198.51.100.10')).status, 200)
    // Each guess left its leaf; waiting leaves none.
    assert.equal(store.tables.leaves.all().filter(leaf => leaf.body?.['type'] === 'refused').length, 3)
    clock.pass({ minutes: 15 })
    assert.equal((await guess(ffl, codeWord, '198.51.100.9')).status, 200)
  })

  test('a hundred guesses at once are three, and the right one among them is not told', async () => {
    const { ask } = await edge({}, limits)
    const from = '198.51.100.9'
    const guesses = Array.from({ length: 100 }, (_, at) => basic(ffl, at === 99 ? codeWord : `wrong-${at}`))
    const said = await Promise.all(guesses.map(as => ask('GET', '/v1/checks', { as, from })))
    assert.equal(said.filter(({ body }) => body['code'] === 'sign-in-failed').length, 3)
    assert.equal(said.at(-1)?.body['code'], 'too-many-tries')
  })

  test('behind a proxy the address is the one that the proxy states, and not what a guesser wrote before it', async () => {
    const { ask } = await edge({}, { ...limits, behindProxy: true })
    const guess = (guesser: string, forwarded: string) =>
      ask('GET', '/v1/checks', {
        as: basic(ffl, 'wrong'),
        headers: { 'x-forwarded-for': `${forwarded}, ${guesser}` },
      })
    const said = []
    for (let at = 1; at <= 4; at += 1) said.push(await guess('198.51.100.9', `192.0.2.${at}`))
    assert.deepEqual(
      said.map(({ status }) => status),
      [401, 401, 401, 429],
    )
    assert.equal((await guess('198.51.100.10', '192.0.2.1')).status, 401)
  })

  test('what is declined for another reason is no guess', async () => {
    const { ask, as } = await edge({}, limits)
    for (let tries = 0; tries < 5; tries += 1) {
      await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: {} })
      await ask('GET', '/v1/checks')
    }
    const good = { as: as.licensee, headers: key(), body: inquirySent() }
    assert.equal((await ask('POST', '/v1/checks', good)).status, 201)
  })

  test('an unknown license and a wrong code word are answered alike', async () => {
    const { ask } = await edge()
    const [unknown, wrong] = await Promise.all(
      [basic(unknownFfl, codeWord), basic(ffl, 'wrong')].map(as => ask('GET', '/v1/checks', { as })),
    )
    assert.deepEqual([unknown?.status, unknown?.text], [wrong?.status, wrong?.text])
  })
})
