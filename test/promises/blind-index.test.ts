import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { describe, test, type TestContext } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { alsoAsked } from '#check/also-asked.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { toldApartBy } from '#match/told-apart.ts'
import type { BlindRow } from '#ledger/rows.ts'
import type { Described } from '#search/transferee.ts'
import { createStore } from '#store/store.ts'
import { migrate } from '#store/migrate.ts'
import type { World } from '../../src/world.ts'
import { stores } from '../support/backed-up.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, scene, work, type Scene } from '../support/scene.ts'

const today = '2026-09-08Z-blind'
const spelled = (first: string, last: string, more: Partial<Described> = {}): Described => {
  const { ssn: _, ...rest } = ann
  return { ...rest, names: [{ first, last }], ...more }
}
const rene = spelled('René', 'Müller-Quill', { born: '1979-03-05' })
const other = spelled('Otto', 'Nobodyson', { born: '1966-11-23', ssn: '900555123' })

type Made = Scene & Readonly<{ rows: () => Promise<readonly BlindRow[]> }>

const places: Readonly<Record<string, (t: TestContext) => Promise<Made>>> = {
  memory: async () => {
    const made = await scene({ files: { iii: [felony(ann), { ...felony(other), id: 'III-0002' }] } })
    return { ...made, rows: async () => made.store.tables.blind.all() }
  },
  ...Object.fromEntries(
    Object.entries(stores).map(([kind, open]) => [
      kind,
      async (t: TestContext): Promise<Made> => {
        const database = await open(t)
        await migrate(database)
        const made = await scene({ files: { iii: [felony(ann), { ...felony(other), id: 'III-0002' }] } })
        const world: World = { ...made.world, ...createStore(database) }
        const zone = 'America/Chicago'
        const premises = {
          name: 'Example Arms',
          street: '1 Main St',
          city: 'Sample',
          zip: '00001',
          state: 'TX',
          zone,
        } as const
        await enrollLicensees([{ ffl, premises, expires: '2031-12-31', codeWord }], system, world)
        const rows = () => database.query<BlindRow>({ name: 'blind-all', text: 'select * from blind order by value' })
        return { ...made, world, rows }
      },
    ]),
  ),
}

const others = async (ntn: Ntn, world: World): Promise<readonly string[]> =>
  (await alsoAsked(ntn, world)).map(({ state }) => state.ntn)

for (const [kind, make] of Object.entries(places)) {
  describe(`the blind index of a day, in ${kind}`, () => {
    test('finds the same person however the name is written, and by the number under another name, and nobody else', async t => {
      const { world, clock } = await make(t)
      const ntns: Ntn[] = []
      for (const description of [
        rene,
        spelled('RENE', 'muller quill', { born: '1979-03-05' }),
        spelled('Rene', 'Mueller-Quill', { born: '1979-03-06' }),
        ann,
        { ...spelled('Annabeth', 'Marriedname'), ssn: ann.ssn ?? '' },
        other,
      ]) {
        ntns.push((await checked(inquiry(description), world)).ntn)
        clock.pass({ minutes: 1 })
      }
      const [first, again, dayAfter, one, married, nobody] = ntns as [Ntn, Ntn, Ntn, Ntn, Ntn, Ntn]
      assert.deepEqual(await others(first, world), [again])
      assert.deepEqual(await others(again, world), [first])
      assert.deepEqual(await others(dayAfter, world), [], 'born on another day')
      assert.deepEqual(await others(one, world), [married])
      assert.deepEqual(await others(married, world), [one])
      assert.deepEqual(await others(nobody, world), [])
    })

    test('holds nothing that says who or which check, and is in no event, debt or leaf', async t => {
      const { world, rows, store } = await make(t)
      const { ntn } = await checked(inquiry(ann), world)
      const kept = await rows()
      assert.equal(kept.length, 2)
      const text = kept
        .map(row => JSON.stringify({ ...row, number: Buffer.from(row.number).toString('latin1') }))
        .join()
      for (const word of [ntn, 'Quillfeather', 'QUILLFEATHER', ann.born, ann.ssn ?? '?'])
        assert.ok(!text.includes(word))
      const elsewhere = JSON.stringify([
        await world.find.events(ntn),
        await world.find.owed(ntn),
        await world.find.owed(today),
        store.tables.leaves.all(),
      ])
      for (const { value, handle } of kept) assert.ok(!elsewhere.includes(value) && !elsewhere.includes(handle))
    })

    test('a day later nobody is found, nothing of it is kept, and no copy of it can be made again without its key (RET-11)', async t => {
      const { world, rows, clock, keys } = await make(t)
      const first = await checked(inquiry(ann), world)
      const second = await checked(inquiry(ann), world)
      const copy = await rows()
      const texts = toldApartBy(ann).map(text => Buffer.from(`person\n${text}`))
      // The control: who has the key and guesses right, finds the values again, and which check they are of.
      const made = (await keys.blind(today, texts)) ?? []
      assert.deepEqual(
        made.map(value => Buffer.from(value).toString('base64url')).toSorted(),
        [...new Set(copy.map(({ value }) => value))].toSorted(),
      )
      assert.deepEqual(await others(first.ntn, world), [second.ntn])

      clock.pass({ hours: 24 })
      await work(world)
      assert.equal(await keys.stateOf(today), 'destroyed')
      assert.deepEqual(await rows(), [])
      assert.notEqual(
        await world.find.sealed(first.ntn, 'transferee'),
        undefined,
        'it is still open, and its file stands',
      )
      assert.deepEqual(await others(first.ntn, world), [])
      assert.equal(await keys.blind(today, texts), undefined)
      const guesses = texts.flatMap(text => [
        createHash('sha256').update(text).digest('base64url'),
        ...['', today, 'nics'].map(key => createHmac('sha256', key).update(text).digest('base64url')),
      ])
      assert.ok(!copy.some(({ value }) => guesses.includes(value)))

      // An older database that is restored brings its lines back, and nobody can be found by them.
      const seen = await world.find.epoch(today)
      assert.equal(seen?.state.status, 'destroyed')
      const back = { ...world, find: { ...world.find, blindAlike: async () => copy, blindOften: async () => copy } }
      assert.deepEqual(await others(first.ntn, back), [])
    })

    test('of an older database, whose key was destroyed meanwhile, its lines go at the end of the day', async t => {
      const { world, rows, clock, keys } = await make(t)
      const { ntn } = await checked(inquiry(ann), world)
      await checked(inquiry(ann), world)
      await keys.destroyEpoch(today)
      assert.deepEqual(await others(ntn, world), [])
      assert.equal((await rows()).length, 4)
      const third = await checked(inquiry(ann), world)
      assert.equal(third.status, 'delayed')
      assert.equal((await rows()).length, 4, 'nothing is made under it again')
      clock.pass({ hours: 24 })
      await work(world)
      assert.deepEqual(await rows(), [])
    })

    test('who is destroyed goes from it in the same write, and who stands does not', async t => {
      const { world, rows, clock } = await make(t)
      const allowed = spelled('Zoe', 'Allowedwoman', { ssn: '900777321' })
      const gone = await checked(inquiry(allowed), world)
      const stands = await checked(inquiry(ann), world)
      assert.deepEqual([gone.status, stands.status], ['proceed', 'delayed'])
      assert.equal((await rows()).length, 4)
      clock.pass({ hours: 2 })
      await work(world)
      assert.equal(await world.find.sealed(gone.ntn, 'transferee'), undefined)
      assert.equal((await rows()).length, 2)
      const again = await checked(inquiry(allowed), world)
      assert.deepEqual(await others(again.ntn, world), [])
      // The control: who stands is found by the next.
      const next = await checked(inquiry(ann), world)
      assert.deepEqual(await others(next.ntn, world), [stands.ntn])
    })

    test('no check waits for it: in the last minutes of its day one is answered, and leaves no line', async t => {
      const { world, rows, clock } = await make(t)
      await checked(inquiry(ann), world)
      clock.passTo(Temporal.Instant.from('2026-09-09T09:56:00Z'))
      await work(world)
      const late = await checked(inquiry(ann), world)
      assert.equal(late.status, 'delayed')
      assert.deepEqual(await rows(), [])
      clock.passTo(Temporal.Instant.from('2026-09-09T10:00:00Z'))
      const next = await checked(inquiry(ann), world)
      assert.deepEqual(
        (await rows()).map(({ epoch }) => epoch),
        ['2026-09-09Z-blind', '2026-09-09Z-blind'],
      )
      assert.deepEqual(await others(next.ntn, world), [])
    })
  })
}
