import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Ntn } from '#law/words.ts'
import { certificateText } from '#law/retention/certificate.ts'
import { open as unsealed } from '#ledger/seal.ts'
import { sealedAs } from '#ledger/write.ts'
import type { KeyRow, SealedRow } from '#ledger/rows.ts'
import type { Note } from '#real/note.ts'
import { startWorker } from '#real/worker.ts'
import { lookInto } from '#simulated/simulate/evidence.ts'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, scene, work, type Scene } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
/** Nobody is like anybody else here: a near miss would be a hit. */
const person = (last: string, year: number) =>
  ({
    ...ann,
    names: [{ last, first: `${last}ina` }],
    born: `${year}-0${(year % 9) + 1}-11`,
    ssn: `900${year}${10 + (year % 90)}`,
  }) as const
const [morning, noon] = ['2026-09-08T12Z', '2026-09-08T16Z']

/** Thirteen hours UTC: an open check, a denied one and an allowed one, all of one epoch. */
async function three() {
  const [open, denied] = [person('Openheart', 1951), person('Deniedson', 1964)]
  const made = await scene({ files: { iii: [felony(open), { ...felony(denied), id: 'III-0002' }] } })
  const numbers = {
    open: (await checked(inquiry(open), made.world)).ntn,
    denied: (await checked(inquiry(denied), made.world)).ntn,
    allowed: (await checked(inquiry(person('Allowed', 1977)), made.world)).ntn,
  }
  await claim({ ...examiner, ntn: numbers.denied }, made.world)
  await judge({ ...examiner, ntn: numbers.denied, hit: 1, same: true }, made.world)
  await determine({ ...examiner, ntn: numbers.denied, determination: 'denied' }, made.world)
  return { ...made, ...numbers }
}

/** Whatever a copy of the database holds of somebody: its rows, as they were when it was copied. */
type Copy = Readonly<{ sealed: SealedRow; key: KeyRow }>
function copyOf({ store: { tables } }: Scene, ntn: Ntn): Copy {
  const [sealed, key] = [tables.sealed.of(ntn)[0], tables.keys.get(ntn, 'identity')]
  assert.ok(sealed !== undefined && key !== undefined)
  return { sealed, key }
}
/** What somebody with such a copy and the whole keystore of today can read. */
function attack({ keys }: Scene, { sealed, key }: Copy): unknown {
  const opened = keys.look(key.epoch, key.wrapped)
  return opened && unsealed(opened, sealedAs(sealed), sealed.blob)
}

describe('the end of an epoch', () => {
  test('takes every copy of what was destroyed beyond reach, and keeps what is open and denied (RET-11, DEC-20)', async () => {
    const made = await three()
    const copies = { allowed: copyOf(made, made.allowed), open: copyOf(made, made.open) }
    made.clock.pass({ hours: 2 })
    await work(made.world)
    assert.equal(lookInto(made, made.allowed, 'transferee'), undefined, 'its rows are gone')
    // The control: while the key of its hours stands, a copy can still be read.
    assert.match(JSON.stringify(attack(made, copies.allowed)), /Allowed/)
    made.clock.passTo(Temporal.Instant.from('2026-09-08T16:05:00Z'))
    await work(made.world)
    assert.equal(attack(made, copies.allowed), undefined)
    assert.equal(attack(made, copies.open), undefined, 'an old copy of an open check is noise too')
    assert.match(JSON.stringify(lookInto(made, made.open, 'transferee')), /Openheart/)
    assert.match(JSON.stringify(lookInto(made, made.denied, 'transferee')), /Deniedson/)
    const under = (ntn: Ntn) => made.store.tables.keys.get(ntn, 'identity')?.epoch
    assert.deepEqual([under(made.open), under(made.denied)], [noon, 'denial-2026'])
  })

  test('is certified: signed, with its numbers, and with a leaf (RET-11)', async () => {
    const made = await three()
    made.clock.passTo(Temporal.Instant.from('2026-09-08T14:00:45Z'))
    await work(made.world)
    made.clock.passTo(Temporal.Instant.from('2026-09-08T16:05:00Z'))
    await work(made.world)
    const epoch = (await made.world.find.epoch(morning))?.state
    assert.ok(epoch?.certificate !== undefined)
    const { fingerprint, ...certificate } = epoch.certificate
    assert.equal(fingerprint?.length, 43)
    assert.deepEqual(certificate, {
      ...{ epoch: morning, opened: '2026-09-08T13:00:00Z', closed: '2026-09-08T16:05:00Z' },
      ...{ destroyed: '2026-09-08T16:05:00Z', method: 'cryptographic erase (NIST SP 800-88r2)' },
      // The allowed and the open one. Of so few it is not told how many went; the denied one has its own key.
      ...{ covered: 2, greatestLag: 45 },
    })
    const content = Buffer.from(certificateText(epoch.certificate))
    assert.deepEqual(Buffer.from(epoch.signature ?? '', 'base64url'), Buffer.from(await made.keys.sign(content)))
    assert.equal(made.store.tables.leaves.of(morning).length, 4, 'opened, closed, counted, destroyed')
  })

  test('survives being stopped at every step: what stands can be read, and one certificate is given', async () => {
    let stopped = 0
    for (let at = 1; ; at += 1) {
      const made = await three()
      made.clock.pass({ hours: 2 })
      await work(made.world)
      made.clock.passTo(Temporal.Instant.from('2026-09-08T16:05:00Z'))
      const { failed } = await doDueWork(stopping(made.world, at))
      const readable = () =>
        ['open', 'denied'].map(name => lookInto(made, made[name as 'open'], 'transferee') !== undefined)
      assert.deepEqual(readable(), [true, true], `stopped at ${at}`)
      // Whoever was stopped holds the debt for two minutes.
      made.clock.pass({ minutes: 3 })
      await work(made.world)
      assert.deepEqual(readable(), [true, true], `after ${at}`)
      const epoch = (await made.world.find.epoch(morning))?.state
      assert.equal(epoch?.certificate?.covered, 2, `after ${at}`)
      assert.deepEqual(await made.world.find.owed(morning), [])
      assert.deepEqual(await made.keys.standing(), ['2026-09-08T16Z', '2026-09-08Z', '2026-09-08Z-blind'])
      if (failed.length === 0) break
      stopped += 1
    }
    assert.ok(stopped >= 16, `it was stopped ${stopped} times`)
  })

  test('a control: a key that is destroyed before the survivors are wrapped again takes them with it', async () => {
    const made = await three()
    await made.keys.destroyEpoch(morning)
    assert.equal(lookInto(made, made.open, 'transferee'), undefined)
    assert.notEqual(lookInto(made, made.denied, 'transferee'), undefined)
  })

  test('nothing is wrapped under a key whose end has come, however late the write', async () => {
    const made = await three()
    const late = await made.world.keys.wrap(Uint8Array.from({ length: 32 }), morning)
    made.clock.passTo(Temporal.Instant.from('2026-09-08T16:05:00Z'))
    await work(made.world)
    const row = { ntn: made.open, family: 'identity', epoch: morning, wrapped: late } as const
    const rows = {
      events: [],
      lives: [],
      keys: [],
      sealed: [],
      ended: [],
      owed: [],
      leaves: [],
      archives: [],
      numbers: [],
    }
    const from = made.store.tables.keys.get(made.open, 'identity')
    assert.ok(from !== undefined)
    const outcome = await made.store.commit({
      ...rows,
      rewraps: [{ from, to: row }],
      entries: [],
      agencyNumbers: [],
      files: [],
      staged: [],
      unstaged: [],
      tallies: [],
      destroys: [],
    })
    assert.equal(outcome, 'stale')
  })

  test('by a clock that was put back behind a key that is gone, checks go on under the next one', async () => {
    const made = await three()
    made.clock.passTo(Temporal.Instant.from('2026-09-08T16:05:00Z'))
    await work(made.world)
    made.clock.set(Temporal.Instant.from('2026-09-08T13:30:00Z'))
    const { ntn } = await checked(inquiry(person('Latecomer', 1988)), made.world)
    assert.equal(made.store.tables.keys.get(ntn, 'identity')?.epoch, noon)
  })
})

describe('by a clock that was set a day ahead', () => {
  test('no key is destroyed, until a person agrees', async () => {
    const made = await three()
    made.clock.set(made.world.now().add({ hours: 24 }))
    await work(made.world)
    assert.deepEqual(await made.keys.standing(), [morning, '2026-09-08Z', '2026-09-08Z-blind'])
    made.clock.vouch()
    await work(made.world)
    assert.deepEqual(await made.keys.standing(), ['2026-09-08Z', '2026-09-09T12Z'])
  })

  test('a clock that became doubtful in the middle of it stops before what cannot be undone', async () => {
    const made = await three()
    made.clock.passTo(Temporal.Instant.from('2026-09-08T16:05:00Z'))
    let asked = 0
    await doDueWork({ ...made.world, clocksAgree: () => (asked += 1) < 3 })
    assert.equal(await made.keys.stateOf(morning), 'stands')
    await work(made.world)
    assert.equal(await made.keys.stateOf(morning), 'destroyed')
  })
})

describe('a worker that stood still for 72 hours', () => {
  test('catches up in order, the earliest end first, and says by how much it was late', async () => {
    const made = await scene()
    const first = made.world.now()
    for (let hour = 0; hour < 24; hour += 4) {
      await checked(inquiry(person(`Hour${'abcdef'[hour / 4]}`, 1950 + hour)), made.world)
      made.clock.pass({ hours: 4 })
    }
    made.clock.passTo(first.add({ hours: 72 }))
    const order: string[] = []
    const destroyEpoch = async (epoch: string) => {
      order.push(epoch)
      await made.world.keys.destroyEpoch(epoch)
    }
    const notes: Note[] = []
    const world = { ...made.world, keys: { ...made.world.keys, destroyEpoch } }
    const worker = startWorker(world, note => notes.push(note))
    while ((await made.world.find.owed('2026-09-09T08Z')).length > 0) await new Promise(done => setTimeout(done, 20))
    await worker.stop()
    assert.deepEqual(order, [
      ...['2026-09-08T12Z', '2026-09-08T16Z', '2026-09-08T20Z'],
      ...['2026-09-09T00Z', '2026-09-09T04Z', '2026-09-08Z-blind', '2026-09-09T08Z'],
    ])
    assert.deepEqual(notes[0], { event: 'catching-up', overdue: 13, seconds: 255_600 })
  })
})

/** A process that is stopped before, or right after, the n-th thing that it does outside its own memory. */
function stopping(world: World, at: number): World {
  let done = 0
  const may =
    <Args extends readonly unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      done += 1
      if (done >= at) throw new Error('stopped before')
      const result = await act(...args)
      done += 1
      if (done >= at) throw new Error('stopped after')
      return result
    }
  const { keys, journal } = world
  return {
    ...world,
    commit: may(world.commit),
    keys: { ...keys, wrap: may(keys.wrap), destroyEpoch: may(keys.destroyEpoch), sign: may(keys.sign) },
    journal: {
      ...journal,
      wrapped: may(journal.wrapped),
      destroyed: may(journal.destroyed),
      forget: may(journal.forget),
    },
  }
}
