import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { runNics } from './run-nics.ts'

test('counsel prints a sample of a letter without a server, for the owner of the file alone', async t => {
  const out = join(folderOf(t), 'reasons.pdf')
  const ended = await runNics(['letter', 'sample', '--kind', 'reasons', '--lang', 'es', '--out', out])
  assert.deepEqual(ended, {
    status: 0,
    stdout: `${out}: a sample of the letter reasons, with made-up data.\n`,
    stderr: '',
  })
  assert.equal(readFileSync(out).subarray(0, 8).toString('latin1'), '%PDF-1.7')
  assert.equal(statSync(out).mode & 0o777, 0o600)
})

test('whoever names no letter is told which there are', async t => {
  const ended = await runNics(['letter', 'sample', '--out', join(folderOf(t), 'x.pdf')])
  assert.equal(ended.status, 2)
  assert.match(ended.stderr, /^Say which letter with --kind: reasons, reasons-by-a-state, identity-by-mail, /)
})

test('a language in which there are no letters is declined, and a folder that is not there is said', async t => {
  const folder = folderOf(t)
  const other = await runNics(['letter', 'sample', '--kind', 'reasons', '--lang', 'fr', '--out', join(folder, 'x.pdf')])
  assert.deepEqual([other.status, other.stderr], [2, 'Say in which language with --lang: en or es.\n'])
  const nowhere = join(folder, 'none', 'x.pdf')
  const ended = await runNics(['letter', 'sample', '--kind', 'reasons', '--out', nowhere])
  assert.deepEqual([ended.status, ended.stderr], [6, `${nowhere} could not be written: ENOENT.\n`])
})

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nics-letter-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
