import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { openDatabase } from '#store/database.ts'
import { startPostgres, type Server } from '../support/postgres-server.ts'
import { enough, missing, prepare } from './store/kept.ts'
import { acknowledge, kill, killServer, restart } from './store/kill.ts'

const controlRounds = 5

describe('what PostgreSQL has acknowledged is there after kill -9', () => {
  let server: Server
  before(async () => {
    server = await startPostgres()
    await prepare({ url: server.url })
  })
  after(async () => {
    // The one that was started again is not the one that `stop` knows.
    killServer(server)
    await server.stop()
  })

  test('of the process that wrote it', async () => {
    const writer = acknowledge('url', server.url, 'client')
    await writer.reached(enough)
    await kill(writer)
    assert.deepEqual(await missing({ url: server.url }, writer.lines), [])
  })

  test('of the server with all it had started', async () => {
    const lines = await writeUntilServerDies('server')
    assert.deepEqual(await missing({ url: server.url }, lines), [])
  })

  test('and a process that was in the middle of an act goes on with the server that comes back', async () => {
    const database = await openDatabase({ url: server.url })
    const read = { name: 'one', text: 'select 1 as one' }
    const killed = database.within(async query => {
      await query(read)
      await crash()
      await query(read)
    })
    await assert.rejects(killed, { name: 'DatabaseTrouble' })
    assert.deepEqual(await database.query(read), [{ one: 1 }])
    await database.close()
  })

  test('a control: when the server acknowledges before it writes, the same test sees what is lost', async () => {
    await set('alter database postgres set synchronous_commit = off')
    await set("alter system set wal_writer_delay = '10s'")
    await set('select pg_reload_conf()')
    // Now and then the server had just written on its own; it does not happen every time.
    for (let round = 1; round <= controlRounds; round += 1) {
      const lines = await writeUntilServerDies(`control${round}`)
      if ((await missing({ url: server.url }, lines)).length > 0) return
    }
    assert.fail(`nothing was missing after ${controlRounds} crashes that had to lose something`)
  })

  async function writeUntilServerDies(prefix: string): Promise<readonly string[]> {
    const writer = acknowledge('url', server.url, prefix)
    await writer.reached(enough)
    await crash(() => kill(writer))
    return writer.lines
  }

  async function crash(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    killServer(server)
    await meanwhile()
    server = { ...server, ...(await restart(server)) }
    await answers()
  }

  async function answers(): Promise<void> {
    for (let look = 0; look < 100; look += 1) {
      if (
        await set('select 1').then(
          () => true,
          () => false,
        )
      )
        return
      await sleep(100)
    }
    assert.fail('the server did not come back')
  }

  async function set(statement: string): Promise<void> {
    const client = new Client({ connectionString: server.url })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
})
