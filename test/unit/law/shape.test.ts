import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '#law/registry.ts'

test('every rule has an id of small words, by which it is printed and linked', () => {
  for (const { id } of rules) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('every rule governs from a day that exists, and none from before the system’s first', () => {
  for (const { id, since, until } of rules) {
    assert.equal(Temporal.PlainDate.from(since).toString(), since, id)
    assert.ok(since >= '1998-11-30', id)
    if (until !== undefined) assert.equal(Temporal.PlainDate.from(until).toString(), until, id)
  }
})
