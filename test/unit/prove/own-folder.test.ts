import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { root } from '../../support/groups.ts'
import { keepFolder, mountedIn, ownFolder, removeFolder, sweep } from '../../support/own-folder.ts'

const mayMount = process.getuid?.() === 0

/** A process that makes such a folder, mounts a disk in it where it may, writes there, and then waits to be killed. */
async function another(t: TestContext, prefix: string): Promise<Readonly<{ folder: string; child: ChildProcess }>> {
  const script = `
    const { ownFolder } = await import(${JSON.stringify(join(root, 'test/support/own-folder.ts'))})
    const { execFileSync } = await import('node:child_process')
    const { mkdirSync, writeFileSync } = await import('node:fs')
    const folder = ownFolder(${JSON.stringify(prefix)})
    mkdirSync(folder + '/disk')
    if (${mayMount}) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder + '/disk'])
    writeFileSync(folder + '/disk/left', 'over')
    process.stdout.write(folder)
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { folder: said.toString(), child }
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function place(t: TestContext): string {
  const parent = mkdtempSync('/tmp/nics-own-folder-')
  t.after(() => {
    removeFolder(parent)
  })
  return join(parent, 'of-')
}

suite('what a killed run leaves is taken away by the next', () => {
  test('its folder, with the disk that is still mounted there; a control: while it runs, nothing of it is touched', async t => {
    const prefix = place(t)
    const { folder, child } = await another(t, prefix)
    sweep(prefix)
    assert.ok(existsSync(join(folder, 'disk', 'left')))
    assert.deepEqual(mountedIn(folder), mayMount ? [join(folder, 'disk')] : [])
    await killed(child)
    assert.ok(existsSync(join(folder, 'disk', 'left')), 'it is left')
    const next = ownFolder(prefix)
    assert.ok(existsSync(next))
    assert.ok(!existsSync(folder))
    assert.deepEqual(mountedIn(folder), [])
  })

  test('and not what somebody wants to look into, nor what bears no number of a process', async t => {
    const prefix = place(t)
    const { folder, child } = await another(t, prefix)
    await killed(child)
    keepFolder(folder)
    writeFileSync(`${prefix}notes`, '')
    sweep(prefix)
    assert.ok(existsSync(join(folder, 'disk', 'left')) && existsSync(`${prefix}notes`))
    rmSync(join(folder, 'kept'))
    sweep(prefix)
    assert.ok(!existsSync(folder) && existsSync(`${prefix}notes`))
  })
})
