import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { suite, test } from 'node:test'
import { wrapKey } from '#real/keys/wrap.ts'
import { unwrapped } from '../../prove/drill/attack.ts'
import { candidatesIn } from '../../prove/drill/candidates.ts'

const key = randomBytes(32)
const own = randomBytes(32)
const wrapped = Buffer.from(wrapKey(Buffer.from(key), own))

const openedIn = (bytes: Buffer): boolean => {
  let opened = false
  candidatesIn(bytes, each => (opened ||= unwrapped(each, key) === own.toString('hex')))
  return opened
}

suite('the attack of the proof finds a wrapped key', () => {
  const row = Buffer.concat([Buffer.from('\x1f2026-09-11T08Z'), Buffer.of(83), wrapped, randomBytes(30)])
  const places: Readonly<Record<string, Buffer>> = {
    'in a row of a table, of a free block, of the log written ahead': row,
    'in a logged statement': Buffer.from(`$4 = '\\x${wrapped.toString('hex')}'`),
    'in the journal beside the keys': Buffer.from(`N1 identity ${wrapped.toString('base64url')}\n`),
    'in a backup': Buffer.from(`"wrapped":"${wrapped.toString('base64')}"`),
  }
  for (const [where, bytes] of Object.entries(places)) {
    test(where, () => {
      assert.ok(openedIn(Buffer.concat([Buffer.alloc(40), bytes, Buffer.alloc(80)])))
      // A control: one bit of it is another.
      const spoilt = Buffer.from(bytes)
      spoilt[30] = (spoilt[30] ?? 0) ^ 1
      assert.ok(!openedIn(Buffer.concat([Buffer.alloc(40), spoilt, Buffer.alloc(80)])))
    })
  }

  test('and opens it with no other key', () => assert.equal(unwrapped(wrapped, randomBytes(32)), undefined))
})
