import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { entrySealing, withSealedEntries } from '#ledger/sealed-entries.ts'
import { createIndex } from '#match/index.ts'
import type { Contribution } from '#records/contribution.ts'
import { discardBatch } from '#records/batch/own-batch.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { createResident } from '#resident/resident.ts'
import { receiveBatch } from '#server/batch/receive.ts'
import { sealClearEntries } from '#store/clear-entries.ts'
import type { Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import type { World } from '../../src/world.ts'
import { stores } from '../support/backed-up.ts'
import { ann, felony, recorded, scene } from '../support/scene.ts'

const ori = parseOri('TX0000000') ?? assert.fail('the number is well formed')
const by = { audience: 'agency', id: 'agency-1' } as const
const contribution = (ari: string, last: string): Contribution => ({
  ...{ ori, ari, category: 'A1', facts: felony(ann).facts },
  description: { ...ann, names: [{ last, first: `${last}ina` }] },
})

/** A world whose entries lie in a database, sealed or, by a version before this one, in the clear. */
async function over(database: Database) {
  await migrate(database)
  const made = await scene()
  const clear: World = { ...made.world, ...createStore(database) }
  const sealing = entrySealing({ keys: made.keys, random: randomBytes, now: made.clock.now })
  const world: World = { ...clear, ...withSealedEntries(createStore(database), sealing) }
  /** The same, in another process over the same database. */
  const another = (): World => ({
    ...clear,
    ...withSealedEntries(
      createStore(database),
      entrySealing({ keys: made.keys, random: randomBytes, now: made.clock.now }),
    ),
  })
  return { ...made, clear, world, another, sealing }
}

const dump = async ({ query }: Database): Promise<string> => {
  const of = (name: string) =>
    query<{ row: string }>({ name: `sealed-${name}`, text: `select to_json(t)::text as row from ${name} t` })
  return [...(await of('entries')), ...(await of('staged')), ...(await of('pg_stats'))].map(({ row }) => row).join('\n')
}

const found = async (world: World, last: string): Promise<readonly string[]> => {
  const indices = createResident({ find: world.find, createIndex, now: world.now })
  const answer = await indices.source.ask({
    description: { ...ann, names: [{ last, first: `${last}ina` }] },
    citizenships: ['US'],
  })
  assert.ok(answer.kind === 'answered')
  return answer.records.map(({ description }) => description.names[0].last)
}

for (const [kind, open] of Object.entries(stores)) {
  describe(`the people of the Indices, as ${kind} has them`, () => {
    test('are named by no copy of the database, and are found as before, by another process too', async t => {
      const database = await open(t)
      const { world, clear, another } = await over(database)
      await recorded(contribution('A-1', 'Zqsealedson'), world)
      assert.ok(!(await dump(database)).includes('Zqsealedson'))
      assert.deepEqual(await found(world, 'Zqsealedson'), ['Zqsealedson'])
      assert.deepEqual(await found(another(), 'Zqsealedson'), ['Zqsealedson'])
      // The control: what is written past the seal is seen.
      await recorded(contribution('A-2', 'Zqclearson'), clear)
      assert.ok((await dump(database)).includes('Zqclearson'))
    })

    test('that an earlier version kept in the clear are sealed where they lie, and found meanwhile and after', async t => {
      const database = await open(t)
      const { world, clear, sealing } = await over(database)
      for (const which of ['one', 'two', 'three']) await recorded(contribution(which, `Zqold${which}son`), clear)
      const before = await world.find.position()
      assert.equal((await found(world, 'Zqoldtwoson'))[0], 'Zqoldtwoson')
      assert.equal(await sealClearEntries(database, sealing.seal), 'none')
      assert.ok(!/Zqold(?:one|two|three)son/.test(await dump(database)))
      assert.equal((await found(world, 'Zqoldtwoson'))[0], 'Zqoldtwoson')
      assert.equal(await world.find.position(), before, 'no index has to read them again')
    })

    test('do not open in the place of another, and one that was taken back is empty', async t => {
      const database = await open(t)
      const { world } = await over(database)
      const [one, two] = [
        await recorded(contribution('A-1', 'Zqone'), world),
        await recorded(contribution('A-2', 'Zqtwo'), world),
      ]
      const rows = await database.query<{ record: string }>({
        name: 'test-record',
        text: `select record::text as record from entries where nri = '${one.nri}'`,
      })
      await database.query(
        { name: 'test-swap', text: `update entries set record = $1 where nri = '${two.nri}'` },
        rows[0]?.record ?? '',
      )
      await assert.rejects(world.find.entryRow(two.nri))
      await withdrawEntry({ nri: one.nri, ori, reason: 'never-valid' }, by, world)
      assert.deepEqual((await world.find.entryRow(one.nri))?.record, null)
    })

    test('are named by no copy either while they wait in a batch, and are gone from it when it is given up', async t => {
      const database = await open(t)
      const { world, clear } = await over(database)
      const sent = async (to: World, last: string) => {
        const text = `ari,category,last,first,sex,born\r\nB-1,A1,${last},Ann,F,1981-04-17\r\n`
        const bytes = (async function* () {
          yield Buffer.from(text)
        })()
        const seen = await receiveBatch({ bytes, format: 'csv', ori }, by, to)
        return 'refusal' in seen ? assert.fail(seen.refusal) : seen.state.batch
      }
      const batch = await sent(world, 'Zqstagedson')
      assert.ok(!(await dump(database)).includes('Zqstagedson'))
      assert.match(JSON.stringify(await world.find.stagedRows(batch, 0)), /Zqstagedson/)
      await discardBatch({ batch, ori }, by, world)
      assert.equal(await world.find.stagedRows(batch, 0), undefined)
      // The control: what is written past the seal is seen.
      await sent(clear, 'Zqclearson')
      assert.ok((await dump(database)).includes('Zqclearson'))
    })
  })
}
