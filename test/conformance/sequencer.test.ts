import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, beforeEach, describe, test } from 'node:test'
import { contradiction, sequence } from '#ledger/log/sequence.ts'
import { olderThanSigned } from '#ledger/log/signed-before.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore, type Store } from '#store/store.ts'
import type { World } from '../../src/world.ts'
import { createDatabase } from '../support/postgres.ts'
import { kill } from './store/kill.ts'
import { at, nothing, ntn } from './store/rows.ts'
import { emptyAll } from './store/stores.ts'
import { keepSequencing, logKeys as keys, requireWhole } from './store/sequencing.ts'

const now = () => at('2026-09-10T14:00:00Z')

const leaf = (id: string, subject = 'N1') => ({ subject, id, day: '2026-09-10', version: 2, commitment: `c-${id}` })
const leavesOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => leaf(`${prefix}-${n}`, `${prefix}-${n % 5}`))

describe('several sequencers over one PostgreSQL', () => {
  const nodes: { database: Database; store: Store }[] = []
  let url = ''
  let drop = async () => {}

  before(async () => {
    ;({ url, drop } = await createDatabase('sequencer'))
    for (const _ of ['one', 'two', 'three']) {
      const database = await openDatabase({ url })
      nodes.push({ database, store: createStore(database) })
    }
    await migrate(node(0).database)
  })
  beforeEach(() => emptyAll(node(0).database))
  after(async () => {
    await Promise.all(nodes.map(({ database }) => database.close()))
    await drop()
  })

  const node = (number: number) => nodes[number % nodes.length] ?? assert.fail('there is a node')

  /** Every root that was ever signed, with its size, whether or not anything was kept of it. */
  function signing() {
    const signed: string[] = []
    const journal = simulatedJournal()
    const noting: World['keys'] = {
      ...keys,
      async sign(content) {
        signed.push(Buffer.from(content).toString())
        return keys.sign(content)
      },
    }
    return { signed, turn: ({ log }: Store) => sequence({ log, keys: noting, journal, now }) }
  }
  const rootsPerSize = (signed: readonly string[]) =>
    [...Map.groupBy(new Set(signed), text => text.split('\n')[1]).values()].map(roots => roots.length)

  test('race, and for no size are two roots ever signed; each leaf has one place, whoever was late to commit', async () => {
    const { signed, turn } = signing()
    const writing = Array.from({ length: 60 }, (_, n) =>
      node(n).store.commit({ ...nothing, leaves: leavesOf(`w${n}`, 6) }),
    )
    const racing = Array.from({ length: 45 }, (_, n) => turn(node(n).store))
    await Promise.all([...writing, ...racing])
    while ((await turn(node(0).store)) > 0);
    const entries = await node(1).store.log.entries(0, 1_000)
    assert.equal(entries.length, 360)
    assert.equal(new Set(entries).size, 360)
    assert.ok(signed.length > 1)
    assert.deepEqual(new Set(rootsPerSize(signed)), new Set([1]))
    await requireWhole(node(2).store)
  })

  test('a control: a sequencer that does not hold the head signs two roots for one size', async () => {
    const { signed, turn } = signing()
    const apart: string[] = []
    // Each looks, and grows a log of its own in its memory, as if nobody else did.
    const alone = ({ log }: Store): Promise<number> => {
      let head: Awaited<ReturnType<typeof log.head>> = { size: 0, edge: new Uint8Array() }
      const tiles = new Map<string, Uint8Array>()
      let kept: readonly string[] = []
      const read: Pick<Store['log'], 'entries' | 'tile'> = {
        entries: async (from, to) => kept.slice(from, to),
        tile: async (level, number) => tiles.get(`${level}/${number}`) ?? new Uint8Array(),
      }
      return turn({
        ...node(0).store,
        log: {
          ...log,
          ...read,
          head: async () => head,
          async grow(_, { extend }) {
            const mine = [leaf('same'), leaf(`own-${apart.push('')}`)]
            const growth = await extend(head, mine, read)
            head = { size: growth.size, edge: growth.edge }
            kept = growth.entries
            for (const { level, number, hashes } of growth.tiles) tiles.set(`${level}/${number}`, hashes)
            return mine.length
          },
          keepSigned: async () => {},
        },
      })
    }
    await Promise.all([alone(node(1).store), alone(node(2).store)])
    assert.deepEqual(rootsPerSize(signed), [2])
  })

  test('a record that is destroyed while its leaves are numbered leaves every entry and no row', async () => {
    const { turn } = signing()
    for (let round = 0; round < 12; round += 1) {
      const number = `D${round}`
      const leaves = Array.from({ length: 8 }, (_, n) => leaf(`${number}-${n}`, number))
      await node(0).store.commit({ ...nothing, leaves })
      const destroys = [{ ntn: ntn(number), what: 'record' as const }]
      await Promise.all([
        turn(node(0).store),
        node(1).store.commit({ ...nothing, destroys }),
        turn(node(2).store),
        sleep(round % 4).then(() => turn(node(1).store)),
      ])
      await turn(node(0).store)
      const left = { name: 'left', text: 'select id from leaves where subject = $1' }
      assert.deepEqual(await node(0).database.query(left, number), [])
    }
    assert.equal((await node(0).store.log.head()).size, 12 * 8)
    await requireWhole(node(0).store)
  })

  test('kill -9 in the middle, again and again: nothing is half numbered, and the log is whole', async () => {
    for (let round = 0; round < 5; round += 1) {
      const child = keepSequencing('url', url, `k${round}`)
      await child.reached(round + 1)
      await sleep(7 * round)
      await kill(child)
      await requireWhole(node(0).store)
    }
    while ((await sequence({ log: node(0).store.log, keys, journal: simulatedJournal(), now })) > 0);
    await requireWhole(node(0).store)
    assert.equal(await node(0).store.log.waiting(), 0)
  })

  test('a clock that is set back numbers and signs on', async () => {
    await node(0).store.commit({ ...nothing, leaves: [leaf('before')] })
    await sequence({ log: node(0).store.log, keys, journal: simulatedJournal(), now })
    await node(0).store.commit({ ...nothing, leaves: [leaf('after')] })
    await sequence({ log: node(0).store.log, keys, journal: simulatedJournal(), now: () => at('2020-01-01T00:00:00Z') })
    assert.equal((await node(0).store.log.head()).signed?.size, 2)
    await requireWhole(node(0).store)
  })

  test('a database of an earlier moment is not signed for, however far it grows, until the log has another key', async () => {
    const journal = simulatedJournal()
    const { store, database } = node(0)
    const turn = (signedBy = keys) => sequence({ log: store.log, keys: signedBy, journal, now })
    await store.commit({ ...nothing, leaves: leavesOf('first', 20) })
    await turn()
    await store.commit({ ...nothing, leaves: leavesOf('lost', 30) })
    await turn()
    assert.equal((await store.log.head()).signed?.size, 50)
    // As a backup from before would leave it: nothing of what came after the first twenty.
    await emptyAll(database)
    await store.commit({ ...nothing, leaves: leavesOf('first', 20) })
    await assert.rejects(turn(), { code: olderThanSigned })
    await store.commit({ ...nothing, leaves: leavesOf('another', 40) })
    await assert.rejects(turn(), { code: olderThanSigned })
    assert.equal((await store.log.head()).signed, undefined)
    await turn(simulatedKeys(seeded('renewed')))
    assert.equal((await store.log.head()).signed?.size, 60)
    // Without what stands beside the key it is signed, and there are two histories.
    await emptyAll(database)
    await store.commit({ ...nothing, leaves: leavesOf('another', 60) })
    await sequence({ log: store.log, keys, journal: simulatedJournal(), now })
    assert.equal((await store.log.head()).signed?.size, 60)
  })

  const spoilt: Readonly<Record<string, string>> = {
    'a bit of an entry that came since the last checkpoint':
      "update log set entry = replace(entry, 'c-late', 'c-lake') where place = 300",
    'a bit of the tile at the edge':
      'update tiles set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where level = 0 and number = 1',
    'a bit of an upper tile': 'update tiles set hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 4) where level = 1',
    'a bit of the head': 'update heads set edge = set_byte(edge, 9, get_byte(edge, 9) # 128)',
  }
  for (const [what, text] of Object.entries(spoilt)) {
    test(`${what} falls over on the disk: nothing is signed, and the next turn neither numbers nor signs`, async () => {
      const { signed, turn } = signing()
      const { store, database } = node(0)
      await store.commit({ ...nothing, leaves: leavesOf('first', 300) })
      await turn(store)
      await store.commit({ ...nothing, leaves: [leaf('late')] })
      const signatures = signed.length
      // Numbered, and stopped signatures signing.
      await assert.rejects(
        sequence({
          log: { ...store.log, head: () => Promise.reject(new Error('stopped')) },
          ...{ keys, journal: simulatedJournal(), now },
        }),
        /stopped/,
      )
      await database.query({ name: `spoil ${what}`, text })
      await assert.rejects(turn(store), { code: contradiction })
      await store.commit({ ...nothing, leaves: [leaf('later')] })
      await assert.rejects(turn(store), { code: contradiction })
      assert.equal(signed.length, signatures)
      assert.equal((await store.log.head()).signed?.size, 300)
    })
  }
})
