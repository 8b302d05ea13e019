import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { statement, type Statement } from '#store/statement.ts'
import { inMemory } from '../support/in-memory.ts'

suite('planner statistics are samples of rows that outlive them (RET-11)', () => {
  type Column = Readonly<{ name: string; type: string; target: number | null }>
  const columns: Statement<Column> = statement(
    'columns',
    `select c.relname || '.' || a.attname as name, t.typname as type, a.attstattarget as target
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
     order by 1`,
  )
  /** Texts that are samples of nothing: numbers and names of ours, digests, what everybody may read. Whoever adds one thinks about it here. */
  const harmless = [
    ...['archived.epoch', 'archived.ntn', 'blind.epoch', 'due.cite', 'due.kind', 'due.subject', 'entries.nri'],
    ...[
      'events.by',
      'events.life',
      'events.subject',
      'heads.log',
      'heads.note',
      'keys.epoch',
      'keys.family',
      'keys.ntn',
    ],
    ...['leaves.commitment', 'leaves.id', 'leaves.subject', 'lives.ffl', 'lives.life', 'lives.ori', 'lives.sale_state'],
    ...[
      'lives.poc_outcome',
      'lives.status',
      'lives.subject',
      'log.entry',
      'marks.mark',
      'migration_checksums.checksum',
    ],
    ...['migration_checksums.name', 'numbers.ntn', 'position.counter', 'requests.caller', 'requests.fingerprint'],
    ...['agency_numbers.ari', 'agency_numbers.nri', 'agency_numbers.ori', 'standing.batch', 'standing.category'],
    ...['standing.nri', 'standing.ori', 'tallies.ori', 'tallies.what'],
    ...['batch_files.batch', 'batch_files.digest', 'batch_files.ori', 'staged.batch', 'staged.what'],
    ...['requests.key', 'requests.ntn', 'sealed.ntn', 'sealed.what', 'witnessed.note', 'witnessed.witness'],
  ]
  const sampled = (all: readonly Column[]): readonly string[] =>
    all
      .filter(({ name, type, target }) => {
        if (['bytea', 'json', 'jsonb'].includes(type)) return target !== 0
        return ['text', 'varchar', 'bpchar'].includes(type) && target !== 0 && !harmless.includes(name)
      })
      .map(({ name }) => name)

  test('none is taken of a column in which what is sealed or said can stand', async t => {
    const database = await openDatabase(await inMemory())
    t.after(database.close)
    await migrate(database)
    const all = (await database.query(columns)).filter(({ name }) => !/^migrations(_lock)?\./.test(name))
    assert.ok(all.length > 60)
    assert.deepEqual(sampled(all), [])
    // A control: a column that somebody adds.
    const added = { name: 'sealed.letter', type: 'bytea', target: null }
    assert.deepEqual(sampled([...all, added, { ...added, name: 'lives.note', type: 'text' }]), [
      'sealed.letter',
      'lives.note',
    ])
  })
})
