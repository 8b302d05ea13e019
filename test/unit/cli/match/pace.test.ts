import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { openPace, paceOf } from '#cli/match/pace.ts'
import { showProgress } from '#cli/progress.ts'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'node:test'

/** What is written to a terminal of so many columns. */
function terminal(t: TestContext, columns: number): () => readonly string[] {
  const { isTTY, columns: before } = process.stderr
  Object.assign(process.stderr, { isTTY: true, columns })
  const { mock } = t.mock.method(process.stderr, 'write', () => true)
  t.after(() => Object.assign(process.stderr, { isTTY, columns: before }))
  return () => mock.calls.map(({ arguments: [text] }) => String(text).split('\x1b[K').at(-1) ?? '')
}

suite('what a person sees who waits', () => {
  const paces = [
    [0, 100, undefined],
    [4.26, 9, '4.3 a second, 3 s left'],
    [9876.4, 9876 * 59, '9,876 a second, 59 s left'],
    [100, 12_500, '100 a second, 2 min 5 s left'],
    [100, 1_000_000, '100 a second, 2 h 46 min left'],
    [100, 20_000_000, '100 a second, 2 d 7 h left'],
    [100, -1, '100 a second, 0 s left'],
  ] as const
  for (const [rate, left, said] of paces) {
    test(`${left} left at ${rate}`, () => assert.equal(paceOf(rate, left), said))
  }

  test('a line is never longer than the terminal, and what is least worth goes first', async t => {
    const drawn = [200, 60, 44, 12].map(columns => {
      const written = terminal(t, columns)
      showProgress('Asking about Q.csv').at(0.42, '12 a second, 9 s left')
      t.mock.restoreAll()
      return written()[0]?.replace(/\d+\.\d s/, '1.0 s')
    })
    assert.deepEqual(drawn, [
      'Asking about Q.csv ██████████░░░░░░░░░░░░░░ 42 %, 1.0 s, 12 a second, 9 s left',
      'Asking about Q.csv 42 %, 1.0 s, 12 a second, 9 s left',
      '42 %, 1.0 s, 12 a second, 9 s left',
      '42 %, 1.0 s',
    ])
  })

  test('the share counts what was done before, the rate does not, and with --json nothing is drawn', async t => {
    for (const isQuiet of [false, true]) {
      const written = terminal(t, 200)
      const pace = openPace('Q.csv', { isQuiet })
      pace.at(0.5)
      pace.counted(1000, 500)
      pace.answered(1)
      await wait(1600)
      pace.answered(160)
      t.mock.restoreAll()
      const [line = 'nothing'] = written()
      assert.match(line, isQuiet ? /^nothing$/ : /^Asking about Q\.csv █+░+ 66 %, 1\.\d s, \d+ a second, [34] s left$/)
    }
  })
})
