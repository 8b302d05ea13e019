import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { DutyKind } from '#law/duties/kinds.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import type { Statement } from '#store/statement.ts'
import { createStore, type Store } from '#store/store.ts'
import { createDatabase } from '../support/postgres.ts'
import { at, begun, check, entered, entry, gunShop, nothing, ntn, owing, steps } from './store/rows.ts'
import { emptyAll } from './store/stores.ts'

/** Several processes over one PostgreSQL, each with a pool of its own. */
describe('several of us over one PostgreSQL', () => {
  const nodes: { database: Database; store: Store }[] = []
  let drop = async () => {}

  before(async () => {
    const made = await createDatabase('concurrency')
    drop = made.drop
    for (const _ of ['one', 'two', 'three']) {
      const database = await openDatabase({ url: made.url })
      nodes.push({ database, store: createStore(database) })
    }
    // All of them start at once on a new database.
    await Promise.all(nodes.map(({ database }) => migrate(database)))
  })
  beforeEach(() => emptyAll(node(0).database))
  after(async () => {
    await Promise.all(nodes.map(({ database }) => database.close()))
    await drop()
  })

  const node = (number: number) => {
    const found = nodes[number % nodes.length]
    assert.ok(found)
    return found
  }
  const together = <Result>(count: number, act: (store: Store, number: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, (_, number) => act(node(number).store, number)))

  test('of many acts on one check at once, one is kept', async () => {
    await node(0).store.commit(begun('N1'))
    const outcomes = await together(24, store => store.commit({ ...nothing, ...steps(check('N1'), 2) }))
    assert.deepEqual(outcomes.toSorted(), ['kept', ...Array.from({ length: 23 }, () => 'stale')])
  })

  test('of one request sent many times at once, one is kept', async () => {
    const outcomes = await together(24, (store, number) =>
      store.commit({
        ...begun(`N${number}`),
        request: { caller: gunShop, key: 'k', fingerprint: 'f', ntn: ntn(`N${number}`) },
      }),
    )
    assert.deepEqual(outcomes.toSorted(), ['kept', ...Array.from({ length: 23 }, () => 'repeated')])
    assert.deepEqual(await node(0).store.find.counts(), { 'transaction.delayed': 1 })
  })

  test('many workers lease each debt once', async () => {
    const kinds: readonly DutyKind[] = ['lapse']
    const owed = Array.from({ length: 60 }, (_, number) => owing(`N${number}`, 'lapse', '2026-09-10T11:00:00Z'))
    await node(0).store.commit({ ...nothing, owed })
    const claimed = await together(12, store => store.claim(kinds, at('2026-09-10T12:00:00Z'), 20))
    const subjects = claimed.flat().map(({ subject }) => subject)
    assert.equal(new Set(subjects).size, subjects.length)
    const rest = await node(1).store.claim(kinds, at('2026-09-10T12:00:00Z'), 100)
    assert.equal(subjects.length + rest.length, 60)
  })

  test('acts that take two checks in opposite order are both done', async () => {
    await node(0).store.commit(begun('N1'))
    await node(0).store.commit(begun('N2'))
    const both = (order: readonly string[], seq: number) => {
      const each = order.map(number => steps(check(number), seq))
      return { ...nothing, events: each.flatMap(({ events }) => events), lives: each.flatMap(({ lives }) => lives) }
    }
    // PostgreSQL waits a second before it looks for a deadlock.
    for (let seq = 2; seq < 5; seq += 1) {
      const outcomes = await Promise.all([
        node(0).store.commit(both(['N1', 'N2'], seq)),
        node(1).store.commit(both(['N2', 'N1'], seq)),
      ])
      assert.deepEqual(outcomes.toSorted(), ['kept', 'stale'])
    }
  })

  const batches = 30
  const everyPosition = Array.from({ length: batches * 3 }, (_, number) => number + 1)
  const batch = (number: number) => [entry(`A${number}`, 'ROE'), entry(`B${number}`, 'DOE'), entry(`C${number}`, 'POE')]

  test('who reads up to a position has read every change up to it, however many are made at once', async () => {
    const read = await readMeanwhile(node(2).store, () =>
      together(batches, (store, number) => store.commit(entered(...batch(number)))),
    )
    assert.deepEqual(read, everyPosition)
  })

  test('a control: with positions taken before the commit, a reader misses changes', async () => {
    const read = await readMeanwhile(node(2).store, () =>
      together(batches, (_, number) => keepLate(node(number).database, batch(number))),
    )
    assert.notDeepEqual(read, everyPosition)
  })
})

/** Many times as many as there are to read. */
const mostPages = 10_000

/** The positions that an index would have read by the time the writers are done. */
async function readMeanwhile({ find }: Store, write: () => Promise<unknown>): Promise<readonly number[]> {
  const read: number[] = []
  const writing = write().then(() => true)
  for (let done = false, position = 0, full = true, pages = 0; !done || full; pages += 1) {
    assert.ok(pages < mostPages, 'reads the same page again and again')
    done ||= await Promise.race([writing, Promise.resolve(false)])
    const page = await find.entriesAfter(position, 7)
    read.push(...page.map(row => row.position))
    position = page.at(-1)?.position ?? position
    full = page.length > 0
  }
  return read
}

/** What a sequence would do: the position is another's business before the row can be read. */
async function keepLate({ query }: Database, entries: ReturnType<typeof entered>['entries']): Promise<void> {
  const advance: Statement<{ last: number }> = {
    name: 'late-advance',
    text: `update position set last = last + $1 returning last`,
  }
  const keep = {
    name: 'late-keep',
    text: `insert into entries (nri, position, in_force, record) values ($1, $2, $3, $4)`,
  }
  const [counted] = await query(advance, entries.length)
  for (const [number, { nri, inForce, record }] of entries.entries()) {
    const position = (counted?.last ?? 0) - entries.length + 1 + number
    await query(keep, nri, position, inForce, JSON.stringify(record))
  }
}
