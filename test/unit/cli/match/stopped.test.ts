import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { freshFolder } from './files.ts'
import { people, program, sizeOf } from './long-run.ts'

test('whoever stops it while it writes finds nothing left behind', async t => {
  const folder = freshFolder(t)
  const [from, asking, out] = [
    folder.write('R.csv', people(500)),
    folder.write('Q.csv', people(20_000)),
    folder.path('H.csv'),
  ]
  const child = spawn(process.execPath, [program, 'match', '--records', from, '--inquiries', asking, '--out', out])
  t.after(() => child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  // For a moment it is there when the command begins, to see whether it may be; that one stays empty.
  const isWriting = () => folder.names().some(name => name.endsWith('.part') && sizeOf(folder.path(name)) > 0)
  while (!isWriting() && child.exitCode === null) await wait(20)
  child.kill('SIGTERM')
  assert.deepEqual(await ended, [143, null])
  assert.deepEqual(folder.names(), ['Q.csv', 'R.csv'])
})
