import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test, type TestContext } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { entrySealing, withSealedEntries } from '#ledger/sealed-entries.ts'
import type { Contribution } from '#records/contribution.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { readEntry } from '#records/read-entry.ts'
import { suspendEntry } from '#records/suspend-entry.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { createResident } from '#resident/resident.ts'
import { createIndex } from '#match/index.ts'
import { sealClearEntries } from '#store/clear-entries.ts'
import type { Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { stores } from '../support/backed-up.ts'
import { ann, felony, recorded, scene } from '../support/scene.ts'

const ori = parseOri('TX0000000') ?? assert.fail('the number is well formed')
const by = { audience: 'agency', id: 'agency-1' } as const
const reference = 'vault Zqpapers 417'
const without: Contribution = { ori, ari: 'A-1', category: 'A1', description: ann, facts: felony(ann).facts }
const contribution: Contribution = { ...without, document: reference }

async function over(database: Database) {
  const made = await scene()
  const sealing = entrySealing({ keys: made.keys, random: randomBytes, now: made.clock.now })
  const world: World = { ...made.world, ...withSealedEntries(createStore(database), sealing) }
  const clear: World = { ...made.world, ...createStore(database) }
  return { ...made, world, clear, sealing }
}

async function opened(t: TestContext, open: (t: TestContext) => Promise<Database>) {
  const database = await open(t)
  await migrate(database)
  return { database, ...(await over(database)) }
}

const tables = ['entries', 'lives', 'events', 'leaves', 'staged', 'agency_numbers', 'due', 'standing'] as const

async function dump({ query }: Database): Promise<string> {
  const all = []
  for (const name of tables)
    all.push(
      ...(await query<{ row: string }>({ name: `all-${name}`, text: `select to_json(t)::text as row from ${name} t` })),
    )
  return all.map(({ row }) => row).join('\n')
}

async function documentOf(nri: Parameters<typeof readEntry>[0]['nri'], world: World): Promise<string | undefined> {
  const read = await readEntry({ nri, ori, use: 'audit' }, by, world)
  assert.ok(!isRefusal(read))
  return read.contribution?.document
}

for (const [kind, open] of Object.entries(stores)) {
  describe(`where an agency keeps its document, as ${kind} has it`, () => {
    test('stands in the clear nowhere, and its agency reads it through every change until the entry is over', async t => {
      const { database, world, clear } = await opened(t, open)
      const { nri } = await recorded(contribution, world)
      assert.ok(!(await dump(database)).includes('Zqpapers'))
      assert.equal(await documentOf(nri, world), reference)

      assert.ok(!isRefusal(await suspendEntry({ nri, ori, because: 'under-correction' }, by, world)))
      assert.equal(await documentOf(nri, world), reference)
      assert.ok(!isRefusal(await suspendEntry({ nri, ori }, by, world)))
      const completed = (now: Contribution) => ({ ...now, disposed: '2020-05-06' })
      assert.ok(!isRefusal(await modifyEntry({ nri, ori, because: 'completed', change: completed }, by, world)))
      assert.equal(await documentOf(nri, world), reference)
      const moved = (now: Contribution) => ({ ...now, document: 'Zqcellar 9' })
      assert.ok(!isRefusal(await modifyEntry({ nri, ori, because: 'corrected', change: moved }, by, world)))
      assert.equal(await documentOf(nri, world), 'Zqcellar 9')
      assert.ok(!/Zqpapers|Zqcellar/.test(await dump(database)))

      assert.ok(!isRefusal(await withdrawEntry({ nri, ori, reason: 'no-longer-applies' }, by, world)))
      assert.equal(await documentOf(nri, world), undefined)

      // The control: what is written past the seal is seen.
      await recorded({ ...contribution, ari: 'A-2' }, clear)
      assert.ok((await dump(database)).includes('Zqpapers'))
    })

    test('is in no answer of the Indices, which say whom an entry is about and why', async t => {
      const { world } = await opened(t, open)
      await recorded(contribution, world)
      const indices = createResident({ find: world.find, createIndex, now: world.now })
      for (const asked of ['ask', 'askDeep'] as const) {
        const answer = await indices.source[asked]?.({ description: ann, citizenships: ['US'] })
        assert.ok(answer?.kind === 'answered')
        assert.deepEqual(
          answer.records.map(({ category }) => category),
          ['A1'],
        )
        assert.ok(!JSON.stringify(answer).includes('Zqpapers'))
      }
    })

    test('that an earlier version wrote into its events is moved beside the record, sealed with it, and read as before', async t => {
      const database = await open(t)
      await migrate(database, '0019-appeal-files')
      const { world, sealing } = await over(database)
      const sealed = await recorded(without, world)
      const gone = await recorded({ ...without, ari: 'A-2' }, world)
      assert.ok(!isRefusal(await withdrawEntry({ nri: gone.nri, ori, reason: 'moved' }, by, world)))
      await asWrittenBefore(database, [sealed.nri, gone.nri])
      assert.ok((await dump(database)).includes('Zqbefore'))

      assert.deepEqual(await migrate(database), [
        '0020-documents',
        '0021-challenges',
        '0022-appeal-files-waiting',
        '0023-denials-filed',
      ])

      const history = await world.find.events(sealed.nri)
      assert.deepEqual(
        history.map(({ body }) => [body['type'], 'document' in body]),
        [['entered', false]],
      )
      assert.equal(await documentOf(sealed.nri, world), 'Zqbefore 1')
      assert.equal(await documentOf(gone.nri, world), undefined)
      assert.equal(await sealClearEntries(database, sealing.seal), 'none')
      assert.ok(!(await dump(database)).includes('Zqbefore'), 'nothing of either is left in the clear')
      assert.equal(await documentOf(sealed.nri, world), 'Zqbefore 1')
      assert.equal((await world.find.entryRow(sealed.nri))?.record?.description.names[0].last, ann.names[0].last)
    })
  })
}

/** The earlier version kept the reference in the event and in what the events come to, and not with the record. */
async function asWrittenBefore({ query }: Database, nris: readonly string[]): Promise<void> {
  for (const [table, column] of [
    ['events', 'body'],
    ['lives', 'state'],
  ] as const) {
    const said = `${column} = ${column} || '{"document":"Zqbefore 1"}'`
    const which = `life = 'entry' and subject = any($1)${table === 'events' ? ` and seq = 1` : ''}`
    await query({ name: `before-${table}`, text: `update ${table} set ${said} where ${which}` }, nris)
  }
}
