import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../support/groups.ts'
import type { Outcome } from '../support/outcome.ts'

const folder = mkdtempSync(join(tmpdir(), 'nics-runner-'))
after(() => rmSync(folder, { recursive: true }))

test('a passing, a failing and a skipped test count as one each, and the failure is told in full', () => {
  const outcome = run(`
    test('adds', t => t.diagnostic('in 3 ms'))
    test('subtracts', () => assert.equal(2 - 1, 3))
    test('divides', { skip: 'no zero here' }, () => {})`)
  assert.equal(outcome.passed, 1)
  assert.equal(outcome.failures.length, 1)
  assert.equal(outcome.failures[0]?.name, 'subtracts')
  assert.match(outcome.failures[0]?.text ?? '', /1 !== 3/)
  assert.deepEqual(outcome.skipped, ['divides (no zero here)'])
  assert.deepEqual(outcome.notes, ['given: in 3 ms'])
})

test('a parent that fails with its child counts once', () => {
  const outcome = run(`test('parent', async t => { await t.test('child', () => assert.fail('no')) })`)
  assert.deepEqual(names(outcome), ['child'])
})

const broken = [
  ['holds no test', ''],
  ['ends the process in the middle of its tests', `test('one', () => {}); test('two', () => process.exit(0))`],
  ['throws before its first test', `throw new Error('too early'); test('never', () => {})`],
  ['throws after its last test', `test('one', () => { setTimeout(() => { throw new Error('late') }, 10) })`],
  ['waits for what never comes', `test('one', () => new Promise(() => {}))`],
  ['never ends', `test('one', () => {}); setInterval(() => {}, 1000)`],
  ['fails in a hook', `before(() => assert.fail('no')); test('one', () => {})`],
] as const

for (const [what, source] of broken) {
  test(`a file that ${what} is a failure`, () => assert.notEqual(run(source).failures.length, 0))
}

const names = (outcome: Outcome) => outcome.failures.map(({ name }) => name)

/** In a process of its own: node:test does not run inside node:test, and hands its own arguments to the files. */
function run(source: string): Outcome {
  const file = join(folder, 'given.test.ts')
  const imports = `import { before, test } from 'node:test'\nimport assert from 'node:assert/strict'\n`
  writeFileSync(file, imports + source)
  const script = join(folder, 'run.ts')
  writeFileSync(
    script,
    `import { runFiles } from ${JSON.stringify(join(root, 'test/support/run-files.ts'))}
    const group = { name: 'given', needs: [], testLimit: 2000 }
    const ended = (_, outcome) => console.log(JSON.stringify(outcome))
    await runFiles([{ group, files: [${JSON.stringify(file)}] }], new AbortController().signal, { done: () => {}, ended })
    // Whatever a stopped run left open must not keep this waiting.
    process.exit()`,
  )
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return JSON.parse(execFileSync(process.execPath, [script], { env, cwd: root, encoding: 'utf8' })) as Outcome
}
