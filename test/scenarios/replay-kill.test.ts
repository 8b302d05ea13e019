import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { createDatabase, type Database } from '../support/postgres.ts'
import { writeFiles } from './replay-files.ts'
import { replay } from './replay-process.ts'
import { killAll, startOver, stop, urlOf, type Start } from './start-child.ts'

const files = writeFiles({
  Texas: { handgun: 130, long_gun: 60, redemption_other: 10 },
  Virginia: { handgun: 60, long_gun: 30 },
  Kentucky: { permit_recheck: 80 },
  Ohio: { handgun: 30 },
})
const planned = 400

suite('a replay over PostgreSQL, told by how many numbers there are', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nics-kill-'))
  const dataDir = join(folder, 'data')
  let database: Database
  let sql: Client
  let env: Readonly<Record<string, string>>
  let server: Start
  let url: string
  /** The first start shows a check, and police a denial. */
  let shown = 2

  before(async () => {
    database = await createDatabase('replay_kill')
    sql = new Client({ connectionString: database.url })
    await sql.connect()
    env = { DATABASE_URL: database.url, NICS_DATA_DIR: dataDir, NICS_PORT: String(await aPort()), NICS_PEOPLE: '2000' }
    server = startOver(dataDir, env)
    url = await urlOf(server)
  })
  after(async () => {
    await stop(server)
    await sql.end()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
    files.remove()
  })

  const count = async (statement: string): Promise<number> => {
    const { rows } = await sql.query<{ count: string }>(statement)
    return Number(rows[0]?.count)
  }
  /** Beside the check that each start shows. */
  const asked = async () => (await count('select count(distinct ntn) from requests')) - shown
  const until = async (many: number) => {
    for (let looks = 0; (await asked()) < many; looks += 1) {
      assert.ok(looks < mostLooks, `there are never ${many}`)
      await sleep(lookEvery)
    }
  }

  test('kill -9 in the middle and a restart lose no check that was acknowledged, and make none twice', async () => {
    const replaying = replay(files, ['--scale', '1', '--url', url], env)
    await until(planned / 4)
    await killAll(server)
    const when = await asked()
    assert.ok(when < planned - 50, `killed in the middle, after ${when}`)
    await sleep(downFor)
    server = startOver(dataDir, env)
    assert.equal(await urlOf(server), url)
    shown += 1
    const { status, document, stderr } = await replaying
    const { issued, refused, difference } = document
    assert.deepEqual(
      { status, issued, refused, difference },
      { status: 0, issued: planned, refused: 0, difference: 0 },
      stderr,
    )
    // What the server counts, seen from outside: one number for each inquiry, and no other.
    assert.equal(await asked(), planned)
    assert.equal(await count('select count(distinct ntn) from requests'), planned + shown)
    assert.equal(await count('select count(*) from numbers'), planned + shown)
  })

  test('control: when one acknowledged check is lost, the replay says so', async () => {
    const replaying = replay(files, ['--scale', '1', '--url', url, '--seed', '2'], env)
    await until(planned + planned / 4)
    const { rows } = await sql.query<{ subject: string }>(
      `delete from lives where life = 'transaction' and subject = (
         select subject from lives where life = 'transaction' and status = 'proceed' order by contact desc offset 40 limit 1
       ) returning subject`,
    )
    assert.equal(rows.length, 1)
    const { status, document, stderr } = await replaying
    const { issued, refused, difference } = document
    assert.deepEqual(
      { status, issued, refused, difference },
      { status: 5, issued: planned, refused: 0, difference: 1 },
      stderr,
    )
  })
})

const lookEvery = 25
/** A minute at least, on a machine on which others work too. */
const mostLooks = 2_400
const downFor = 1_000

/** The same before and after, because whoever retries knows only this one. */
function aPort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const asking = createServer().once('error', reject)
  asking.listen(0, '127.0.0.1', () => {
    const address = asking.address()
    asking.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
  return promise
}
