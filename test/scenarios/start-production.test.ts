import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { suite, test } from 'node:test'
import { cleanEnv } from '../support/clean-env.ts'
import { root } from '../support/groups.ts'
import { createDatabase } from '../support/postgres.ts'
import { freshDataDir, runNics } from '../unit/cli/run-nics.ts'

suite('serving in production', { timeout: 360_000 }, () => {
  test('is migrated first, gives no number without its sources, opens no session by a link, and stops cleanly', async t => {
    const { url: address, drop } = await createDatabase('serve')
    t.after(drop)
    const env = { NICS_MODE: 'production', NICS_DATA_DIR: freshDataDir(t), DATABASE_URL: address, NICS_PORT: '0' }

    const nameless = await runNics(['serve'], env)
    assert.equal(nameless.status, 6)
    assert.match(nameless.stderr, /NICS_AGENCY_ADDRESS/)
    Object.assign(env, { NICS_AGENCY_NAME: 'Bureau of Synthetic Checks', NICS_AGENCY_ADDRESS: '1 Example Plaza' })

    const early = await runNics(['serve'], env)
    assert.equal(early.status, 6)
    assert.match(early.stderr, /There is no keystore at .*`nics migrate` makes one/)
    assert.equal((await runNics(['migrate'], env)).status, 0)

    const child = spawn(process.execPath, [join(root, 'src', 'cli', 'nics.ts'), 'serve', '--json'], {
      env: cleanEnv(env),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    t.after(() => child.kill('SIGKILL'))
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const { url } = JSON.parse(line) as { url: string }

    const status = (await (await fetch(`${url}/v1/status`)).json()) as { inOperation: boolean }
    assert.equal(status.inOperation, false)
    const link = 'y0E7tTC7nZ7g4iqWkOFLTocOdtacPstwiLqvFla7O5o'
    const signedIn = await fetch(`${url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link }),
    })
    assert.equal(signedIn.status, 403)

    const doctor = await runNics(['doctor'], env)
    assert.equal(doctor.status, 6)
    assert.match(doctor.stdout, /BAD {3}source iii +is not connected, so no check that must search it/)
    assert.match(doctor.stdout, /ok {4}server/)

    const port = new URL(url).port
    const second = await runNics(['serve'], { ...env, NICS_DATA_DIR: `${env.NICS_DATA_DIR}-2`, NICS_PORT: port })
    assert.equal(second.status, 6)
    assert.match(second.stderr, new RegExp(`Port ${port} is taken`))

    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    assert.equal(code, 0)
    assert.equal(existsSync(join(env.NICS_DATA_DIR, 'server.lock')), false)
  })
})
