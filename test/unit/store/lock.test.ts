import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { lockDirectory, serverOf } from '#store/lock.ts'
import { startOf } from '#store/process.ts'

describe('one process at a time over a directory', () => {
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'nics-lock-'))
  })
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  })

  test('a second opener is refused in one sentence that says who has it', async () => {
    const lock = await lockDirectory(directory)
    await assert.rejects(lockDirectory(directory), {
      message: `${directory} is in use by process ${process.pid}. Stop it first, or choose another directory.`,
    })
    lock.announce('http://127.0.0.1:8080')
    await assert.rejects(lockDirectory(directory), {
      message: `${directory} is in use by process ${process.pid}, which answers at http://127.0.0.1:8080. Stop it first, or choose another directory.`,
    })
  })

  test('what is released can be locked again, and leaves nothing behind', async () => {
    const lock = await lockDirectory(directory)
    lock.announce('http://127.0.0.1:8080')
    lock.release()
    assert.equal(existsSync(join(directory, 'server.lock')), false)
    const second = await lockDirectory(directory)
    second.release()
  })

  test('the server of a directory is found by the lock, once it has said where it answers', async () => {
    assert.equal(serverOf(directory), undefined)
    const lock = await lockDirectory(directory)
    assert.equal(serverOf(directory), undefined)
    lock.announce('http://127.0.0.1:8080')
    assert.deepEqual(serverOf(directory), { pid: process.pid, url: 'http://127.0.0.1:8080' })
    lock.release()
    assert.equal(serverOf(directory), undefined)
  })

  test('the lock of a process that was killed is taken over, and its server is not found', async () => {
    const other = await locker(directory)
    assert.equal(serverOf(directory)?.pid, other.pid)
    await assert.rejects(lockDirectory(directory), new RegExp(`is in use by process ${other.pid}, which answers at`))
    other.kill('SIGKILL')
    await once(other, 'exit')
    assert.equal(serverOf(directory), undefined)
    const lock = await lockDirectory(directory)
    lock.release()
  })

  test('a process that has the number of one that ended is told apart by its start', async () => {
    leave({ pid: process.pid, started: 'another boot 1', host: hostname() })
    const lock = await lockDirectory(directory)
    lock.release()
  })

  test('a lock of another machine is not taken over, because nobody here can tell', async () => {
    leave({ pid: process.pid, started: startOf(process.pid), host: 'elsewhere' })
    await assert.rejects(
      lockDirectory(directory),
      /was last held on elsewhere\. If nothing runs there any more, remove/,
    )
  })

  test('a lock that nobody wrote is not taken over', async () => {
    writeFileSync(join(directory, 'server.lock'), 'not ours')
    await assert.rejects(lockDirectory(directory), /is not a lock that we wrote/)
  })

  test('of many processes that find one stale lock, one has it', async () => {
    leave({ pid: 999_999_999, started: 'x', host: hostname() })
    const contenders = Array.from({ length: 6 }, () => contender(directory))
    const outcomes = await Promise.all(contenders.map(said))
    assert.deepEqual(outcomes.toSorted(), ['locked', 'refused', 'refused', 'refused', 'refused', 'refused'])
    assert.ok(contenders.some(({ pid }) => pid === serverOf(directory)?.pid))
  })

  const leave = (holder: object) => writeFileSync(join(directory, 'server.lock'), JSON.stringify(holder))
})

const lockModule = JSON.stringify(join(import.meta.dirname, '../../../src/store/lock.ts'))

type Process = ReturnType<typeof node>
const started: Process[] = []

function node(script: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** A process that locks the directory, says so, and stays. */
async function locker(directory: string): Promise<Process> {
  const child = contender(directory)
  assert.equal(await said(child), 'locked')
  return child
}

/** A process that tries to lock the directory, and stays whatever came of it, until the test ends. */
function contender(directory: string): Process {
  const child = node(`
    import { lockDirectory } from ${lockModule}
    const lock = await lockDirectory(${JSON.stringify(directory)}).catch(() => undefined)
    lock?.announce('http://127.0.0.1:9')
    console.log(lock === undefined ? 'refused' : 'locked')
    setInterval(() => {}, 1000)`)
  started.push(child)
  return child
}

async function said({ stdout }: Process): Promise<string> {
  const [text] = (await once(stdout, 'data')) as readonly unknown[]
  return String(text).trim()
}
