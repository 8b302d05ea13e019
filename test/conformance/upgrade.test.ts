import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sequence } from '#ledger/log/sequence.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { openDatabase, type Where } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/all.ts'
import { createStore } from '#store/store.ts'
import { inMemory } from '../support/in-memory.ts'
import { createDatabase } from '../support/postgres.ts'
import { at, check, nothing, ntn, ori, steps } from './store/rows.ts'

/**
 * What the first schema's program left behind: a delayed check, its two events with their leaves, its number and its keys; the number and
 * the leaves of a check that it had destroyed; a leaf of no check; an entry, and one taken back. These statements are what it wrote,
 * and are not made by the store of today.
 */
const populated = [
  `insert into lives (subject, life, seq, state, status, ffl, sale_state, calendar_version, contact, lapse_at)
   values ('N1', 'transaction', 2, $1, 'delayed', '5-74-013-01-9A-12345', 'VA', 0, '2026-09-10T14:00:00Z', '2026-09-16T04:01:00Z')`,
  `insert into lives (subject, life, seq, state, status, contact)
   values ('N2', 'transaction', 1, '{}', 'denied', '2026-09-10T13:00:00Z'),
          ('N3', 'transaction', 1, '{}', 'denied', '2026-09-10T12:00:00Z')`,
  `insert into events (subject, life, seq, at, version, by, body)
   values ('N1', 'transaction', 1, '2026-09-10T14:00:00Z', 1, 'licensee 5-74-013-01-9A-12345', '{"type":"assigned"}'),
          ('N1', 'transaction', 2, '2026-09-10T14:00:01Z', 1, 'system nics',
           '{"type":"searched","answered":["indices"],"silent":[],"hits":1,"unsettled":1}')`,
  `insert into numbers (ntn, date) values ('N1', '2026-09-10'), ('N0', '2026-06-01')`,
  `insert into leaves (subject, id, day, commitment, body)
   values ('N1', 'b', '2026-09-10', 'c-b', null), ('N1', 'd', '2026-09-10', 'c-d', '{"type":"asked"}'),
          ('N0', 'c', '2026-06-01', 'c-c', null), ('N0', 'a', '2026-08-28', 'c-a', null),
          ('security', 'e', '2026-09-10', 'c-e', '{"type":"refused"}')`,
  `insert into keys (ntn, family, epoch, wrapped) values ('N1', 'record', 'e1', '\\x0102')`,
  `insert into lives (subject, life, seq, state) values
     ('R1', 'entry', 1, '{"nri":"R1","ori":"TX1234567","ari":"C-1","category":"A1","status":"in-force"}'),
     ('R0', 'entry', 2, '{"nri":"R0","ori":"TX1234567","ari":"C-1","category":"A1","status":"withdrawn"}'),
     ('R2', 'entry', 2, '{"nri":"R2","ori":"TX1234567","ari":"C-2","category":"A1","status":"withdrawn"}')`,
  `insert into entries (nri, position, in_force, record)
   values ('R1', 1, true, '{"source":"indices","id":"R1","category":"A1","description":{"names":[{"last":"DOE","first":"JO"}]},"facts":{}}'),
          ('R2', 2, false, '{"source":"indices","id":"R2","category":"A1","description":{"names":[{"last":"ROE","first":"JO"}]},"facts":{}}')`,
]

const places: Readonly<Record<string, () => Promise<Readonly<{ where: Where; drop: () => Promise<void> }>>>> = {
  'on PGlite': async () => ({ where: await inMemory(), drop: async () => undefined }),
  'on PostgreSQL': async () => {
    const { url, drop } = await createDatabase('upgrade')
    return { where: { url }, drop }
  },
}

for (const [kind, place] of Object.entries(places)) {
  describe(`a populated database of the first schema is upgraded, ${kind}`, () => {
    test('everything is there, is found as before, can be changed, and is found by what the new schema lists', async () => {
      const { where, drop } = await place()
      const database = await openDatabase(where)
      try {
        assert.deepEqual(await migrate(database, '0001-ground'), ['0001-ground'])
        const state = check('N1')
        for (const [number, text] of populated.entries())
          await (number === 0
            ? database.query({ name: `populate-${number}`, text }, JSON.stringify(state))
            : database.query({ name: `populate-${number}`, text }))

        assert.deepEqual(await migrate(database), Object.keys(migrations).slice(1))

        const { find, commit, log } = createStore(database)
        assert.deepEqual(await find.transaction(ntn('N1'), { audience: 'system' }), { state, seq: 2 })
        const looked = (await find.owing('file-denial', 10)).map(debt => [debt.subject, debt.at.toString()])
        assert.deepEqual(looked, [
          ['N2', '2026-09-10T14:00:01Z'],
          ['N3', '2026-09-10T14:00:02Z'],
        ])
        assert.deepEqual(await find.number(ntn('N1')), { ntn: 'N1', date: '2026-09-10' })
        const entries = await find.entriesAfter(0, 10)
        assert.deepEqual(
          entries.map(({ nri, inForce, record }) => [nri, inForce, record?.description.names[0].last]),
          [
            ['R1', true, 'DOE'],
            ['R2', false, undefined],
          ],
          'of what was taken back before, the person is forgotten too',
        )
        assert.deepEqual(
          await find.agencyNumbersAfter(ori('TX1234567'), '', 10),
          [
            { ari: 'C-1', nri: 'R1' },
            { ari: 'C-2', nri: 'R2' },
          ],
          'an agency’s own number stands for the entry that is in force',
        )
        const before = await find.screenedBefore('2026-09-11T00:00:00Z', 10)
        assert.deepEqual(
          before.map(each => each.state.ntn),
          ['N1'],
          'what was never looked at by an edition is looked at by the first',
        )
        const after = { ...state, screenedAt: '2026-09-11T12:00:00Z' }
        const leaves = [{ subject: 'N1', id: 'f', day: '2026-09-11', version: 2, commitment: 'c-f' }]
        assert.equal(await commit({ ...nothing, ...steps(after, 3), leaves }), 'kept')
        assert.deepEqual(await find.screenedBefore('2026-09-11T00:00:00Z', 10), [])

        // Every leaf has its place, one of each number says it, and of the check that is gone no row is left.
        const keys = simulatedKeys(seeded('upgrade'))
        assert.equal(
          await sequence({ log, keys, journal: simulatedJournal(), now: () => at('2026-09-11T12:00:01Z') }),
          6,
        )
        assert.deepEqual(await log.entries(0, 9), [
          '{"c":"c-a","date":"2026-06-01","ntn":"N0","v":1}',
          '{"c":"c-b","date":"2026-09-10","ntn":"N1","v":1}',
          '{"c":"c-c","v":1}',
          '{"c":"c-d","v":1}',
          '{"c":"c-e","v":1}',
          '{"c":"c-f","v":2}',
        ])
        assert.deepEqual([await log.placeOf('N1'), await log.placeOf('N0')], [1, undefined])
        const rows = { name: 'leaves-left', text: 'select subject, body from leaves order by id' }
        assert.deepEqual(await database.query(rows), [
          { subject: 'N1', body: null },
          { subject: 'N1', body: { type: 'asked' } },
          { subject: 'security', body: { type: 'refused' } },
          { subject: 'N1', body: null },
        ])
      } finally {
        await database.close()
        await drop()
      }
    })
  })
}
