import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseNtn } from '#law/numbers.ts'
import { evenly } from '#server/evenly.ts'
import { annAsks, challenged, denied, overturned } from '../support/challenges.ts'

const unknown = parseNtn('00000000000000') ?? assert.fail('the number is well formed')

/** In milliseconds. Less than a machine that others work on too may lose for nothing. */
const beat = 400
const tolerance = 150

async function took(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

suite('nobody learns from the public pages of challenges whether anybody was checked', () => {
  test('an answer about a number that exists takes as long as one about a number that does not', async () => {
    const made = await denied(undefined, { settings: { beat: beat / 1000 } })
    const asked = (ntn: string, from: string) =>
      took(() => made.ask('POST', '/v1/challenges', { body: { ntn, ...annAsks }, from }))
    const [known, none] = [await asked(made.ntn, '203.0.113.7'), await asked(unknown, '203.0.113.8')]
    for (const time of [known, none]) assert.ok(time >= beat - 5, `${time}`)
    assert.ok(Math.abs((known % beat) - (none % beat)) < tolerance, `${known} and ${none}`)
  })

  test('a control: without the beat what takes longer is seen to', async () => {
    const slow = () => new Promise<void>(done => setTimeout(done, 2 * tolerance))
    const quick = async () => undefined
    const seen = async (seconds: number) =>
      Math.abs((await took(() => evenly(seconds, slow))) - (await took(() => evenly(seconds, quick))))
    assert.ok((await seen(0)) > tolerance, 'what was done shows')
    assert.ok((await seen(beat / 1000)) < tolerance, 'at a full beat it does not')
  })

  test('neither the secret, nor who challenges, nor what they say stands anywhere in the clear', async () => {
    const made = await denied()
    const { challenge, secret } = await challenged(made)
    await overturned(made, challenge)
    const { events, lives, due, leaves, requests } = made.store.tables
    const kept = JSON.stringify([events, lives, due, leaves, requests].map(table => table.all()))
    const logged = JSON.stringify(made.lines)
    for (const word of [secret, secret.replaceAll('-', ''), 'Quillfeather', 'dismissed', 'Order 12', 'Sample Row']) {
      assert.ok(!kept.includes(word), `kept: ${word}`)
      assert.ok(!logged.includes(word), `logged: ${word}`)
    }
    // The control: what is looked through is what was kept.
    assert.ok(kept.includes(challenge))
  })
})
