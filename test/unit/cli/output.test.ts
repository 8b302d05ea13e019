import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { present } from '#cli/output.ts'

test('a report that counts what was refused is an answer, and goes to standard output', t => {
  const document = { month: '2021-03', issued: 232, refused: 0 }
  assert.deepEqual(printedBy({ status: 0, document, page: 'a page\n' }, t), { out: ['a page\n'], err: [] })
})

test('a page that declines goes to standard error, so that no script takes it for an answer', t => {
  const document = { refused: 'invalid', because: 'No such state.' }
  assert.deepEqual(printedBy({ status: 3, document, page: 'No such state.\n' }, t), {
    out: [],
    err: ['No such state.\n'],
  })
})

/** What a person sees on each stream. */
function printedBy(outcome: Parameters<typeof present>[0], t: TestContext) {
  const before = process.exitCode
  const out = t.mock.method(process.stdout, 'write', () => true)
  const err = t.mock.method(process.stderr, 'write', () => true)
  present(outcome, { json: false })
  process.exitCode = before
  const [toOut, toErr] = [out, err].map(({ mock }) => mock.calls.map(({ arguments: [text] }) => text))
  t.mock.restoreAll()
  return { out: toOut, err: toErr }
}
