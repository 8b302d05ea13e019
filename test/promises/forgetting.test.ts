import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { addFact } from '#check/add-fact.ts'
import { claim } from '#check/claim.ts'
import { giveAddress } from '#check/give-address.ts'
import { searchEveryRecord } from '#check/search-deep.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { mark } from '#ledger/mark.ts'
import { unseal } from '#ledger/unseal.ts'
import type { Described } from '#search/transferee.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { statement, type Statement } from '#store/statement.ts'
import { createStore } from '#store/store.ts'
import { tables } from '#store/tables.ts'
import { isRefusal } from '../../src/refusal.ts'
import { inMemory } from '../support/in-memory.ts'
import { createDatabase } from '../support/postgres.ts'
import { checked, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

/** Words that stand nowhere else, one in every member that could name a person. */
const token = (name: string): string => `Zq${name}${randomBytes(5).toString('hex')}`
const words = Object.fromEntries(
  ['last', 'first', 'middle', 'alias', 'number', 'birthplace', 'street', 'city', 'recorded', 'fact', 'reason'].map(
    name => [name, token(name)],
  ),
) as Readonly<Record<string, string>>
const word = (name: string): string => words[name] ?? assert.fail(name)

const person: Described = {
  names: [
    { last: word('last'), first: word('first'), middle: word('middle') },
    { last: word('alias'), first: word('first') },
  ],
  sex: 'M',
  race: 'W',
  born: '1977-11-23',
  state: 'TX',
  ssn: '900774411',
  numbers: [word('number')],
  birthplace: word('birthplace'),
}
const identifying = [...Object.values(words), '1977-11-23', '19771123', '900774411', '900-77-4411']

/** The ways in which a word can lie about: as it is, in either case, hex and base64 at each alignment, two bytes a letter. */
function spellings(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map(shift =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift + 1, -4),
  )
  return [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    bytes.toString('hex'),
    Buffer.from(text, 'utf16le').toString('hex'),
    ...base64,
  ]
}

/** Everything that the database holds, as one text. */
async function dump(database: Database): Promise<string> {
  const names = [...Object.keys(tables), 'pg_stats']
  const texts = names.map(async name => {
    const all: Statement<{ row: string }> = statement(`dump-${name}`, `select to_json(t)::text as row from ${name} t`)
    const rows = await database.query(all)
    return rows.map(({ row }) => row).join('\n')
  })
  return (await Promise.all(texts)).join('\n')
}

const found = (text: string): readonly string[] =>
  identifying.filter(each => spellings(each).some(spelling => text.includes(spelling)))

const stores = {
  PGlite: async () => ({ database: await openDatabase(await inMemory()), drop: async () => {} }),
  PostgreSQL: async () => {
    const { url, drop } = await createDatabase('forgetting')
    return { database: await openDatabase({ url }), drop }
  },
}

for (const [name, open] of Object.entries(stores)) {
  describe(`what ${name} holds of a person`, () => {
    let database: Database
    let drop: () => Promise<void>

    before(async () => {
      const opened = await open()
      database = opened.database
      drop = opened.drop
      await migrate(database)
    })
    after(async () => {
      await database.close()
      await drop()
    })

    test('is nothing that can be read without the key, from the first write on, and nothing at all once it is destroyed (RET-06, RET-11)', async () => {
      const recorded = {
        ...person,
        names: [{ last: word('recorded'), first: word('first') }, ...person.names],
      } as const
      const made = await scene({ files: { iii: [felony(recorded)] } })
      const { clock, files } = made
      const world = { ...made.world, ...createStore(database) }
      await enrollLicensees([enrollment], system, world)

      files.ncic.goDown()
      const { ntn, status } = await checked(inquiry(person), world)
      assert.equal(status, 'delayed')
      const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' }, ntn } as const
      assert.ok(!isRefusal(await claim(examiner, world)))
      assert.ok(!isRefusal(await addFact({ ...examiner, hit: 1, facts: { note: word('fact') } }, world)))
      assert.ok(!isRefusal(await searchEveryRecord({ ...examiner, reason: `They say ${word('reason')}.` }, world)))
      const address = { street: word('street'), city: word('city'), state: 'TX', zip: '00001' } as const
      assert.ok(
        !isRefusal(await giveAddress({ by: { audience: 'licensee', id: ffl }, scope: { ffl }, ntn, address }, world)),
      )
      assert.deepEqual(found(await dump(database)), [], 'while the check is open')
      const read = JSON.stringify([await opened(ntn, 'transferee', world), await opened(ntn, 'notes', world)])
      for (const kept of ['street', 'reason']) assert.ok(read.includes(word(kept)), 'the key still reads it')

      clock.pass({ hours: 24 * 89 })
      await work(world)
      const left = await dump(database)
      assert.deepEqual(found(left), [], 'after the day on which it goes')
      assert.deepEqual(await world.find.number(ntn), { ntn, date: '2026-09-08' })
      assert.equal(await world.find.transaction(ntn, { audience: 'system' }), undefined)
      assert.equal(await world.find.key(ntn, 'identity'), undefined)
      assert.equal(await world.find.key(ntn, 'record'), undefined)
      assert.equal(await world.find.sealed(ntn, 'transferee'), undefined)
      assert.equal(await world.find.sealed(ntn, 'notes'), undefined)
      assert.ok(!left.includes('examiner-1'), 'nor who looked at it')

      // The control: the same scanner, on the same database, finds what somebody wrote where it may not stand.
      await mark(system, { subject: 'control', body: { careless: word('last') } }, world)
      assert.deepEqual(found(await dump(database)), [word('last')])
    })
  })
}

const opened = (ntn: Ntn, what: 'transferee' | 'notes', world: Parameters<typeof work>[0]) =>
  unseal(ntn, { what, by: system, purpose: 'the test looks' }, world)

const enrollment = {
  ffl,
  premises: {
    name: 'Example Arms',
    street: '1 Main St',
    city: 'Sample',
    state: 'TX',
    zip: '00001',
    zone: 'America/Chicago',
  },
  expires: '2031-12-31',
  codeWord: 'sparrow9',
} as const
