import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { BatchNumber } from '#law/words.ts'
import { parseOri } from '#law/numbers.ts'
import type { Rows } from '#ledger/rows.ts'
import { startCommit } from '#records/batch/own-batch.ts'
import { receiveBatch } from '#server/batch/receive.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { simulatedWorld, type SimulatedWorld, type Wish } from '#simulated/world.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { lineOf, header } from '../../bench/batch/file.ts'
import { answersOf } from '../support/batches.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
const by = { audience: 'agency', id: 'agency-1' } as const

/** A file of a seeded crowd; `spoil` makes lines of it wrong. */
function fileOf(count: number, spoil: (line: string, at: number) => string = line => line): readonly Buffer[] {
  const personOf = createCrowd(20260911)
  const lines = Array.from({ length: count }, (_, at) => spoil(lineOf(personOf(at), `C-${at}`), at))
  return [Buffer.from(`${header}\r\n`), ...lines.map(line => Buffer.from(line))]
}

async function* streamed(pieces: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < pieces.length; at += 1000) yield Buffer.concat(pieces.slice(at, at + 1000))
}

async function received(pieces: readonly Buffer[], world: World): Promise<BatchNumber> {
  const seen = await receiveBatch({ bytes: streamed(pieces), format: 'csv', ori }, by, world)
  return isRefusal(seen) ? assert.fail(seen.refusal) : seen.state.batch
}

/** The worker's turns, however often it stops in between. */
async function workThrough({ world, clock }: Pick<SimulatedWorld, 'world' | 'clock'>): Promise<void> {
  for (let idle = 0; idle < 2;) {
    const { done, failed } = await doDueWork(world)
    if (failed.length > 0) clock.passTo(world.now().add({ minutes: 3 }))
    idle = done === 0 && failed.length === 0 ? idle + 1 : 0
  }
}

const stateOf = async (batch: BatchNumber, { find }: World) =>
  (await find.batch(batch))?.state ?? assert.fail('the batch is there')

suite('a file of a hundred thousand with 137 that are wrong names exactly those', () => {
  /** Seven ways in which a row is wrong, and the code by which each is named. */
  const wrong: readonly (readonly [code: string, (line: string) => string])[] = [
    ['impossible-date', line => line.replace(/\d{4}-\d\d-\d\d/, '1981-02-29')],
    ['not-one-of-the-words', line => line.replace(',A1,', ',K9,')],
    ['field-count', line => line.replace('\r\n', ',more\r\n')],
    ['open-quote', line => line.replace(',A1,', ',"A1,')],
    ['formula', line => line.replace(',A1,', ',A1,=')],
    ['unreadable', line => line.replace('convicted', 'perhaps')],
    ['missing', line => line.replace(/^C-\d+/, '')],
  ]
  const [rows, faults] = [100_000, 137]
  const places = new Map(
    Array.from({ length: faults }, (_, at) => [at * 729 + 13, wrong[at % wrong.length] ?? assert.fail()]),
  )

  test('when they are looked at and when they are committed, and every other row is entered', async () => {
    const made = simulatedWorld({ seed: 1 })
    const batch = await received(
      fileOf(rows, (line, at) => places.get(at)?.[1](line) ?? line),
      made.world,
    )
    await workThrough(made)
    const expected = [...places].map(([at, [code]]) => `${at + 2} ${code}`)
    assert.deepEqual(await answersOf(batch, made.world), expected)
    assert.ok(!isRefusal(await startCommit({ batch, ori }, by, made.world)))
    await workThrough(made)
    const { status, entered } = await stateOf(batch, made.world)
    assert.deepEqual([status, entered.accepted, entered.rejected], ['committed', 99_863, 137])
    assert.deepEqual(await answersOf(batch, made.world), expected)
    assert.equal((await made.world.find.counts())['entries.in-force'], 99_863)
  })
})

suite('whatever stops in the middle of a batch, every row is entered once', () => {
  const mixed = (): readonly Buffer[] => fileOf(1_700)

  /** Enters a batch while every n-th commit that concerns it stops, before or after it is kept. */
  async function entered(crashes: Wish['crashes']) {
    const made = simulatedWorld({ seed: 3, ...(crashes === undefined ? {} : { crashes }) })
    const batch = await received(mixed(), made.world)
    await workThrough(made)
    assert.ok(!isRefusal(await startCommit({ batch, ori }, by, made.world)))
    await workThrough(made)
    return { made, state: await stateOf(batch, made.world) }
  }
  const isPassage = (rows: Rows): boolean =>
    rows.events.some(({ life, body }) => life === 'batch' && body['type'] === 'advanced')

  /** Stops at the n-th passage, and at each only once. */
  const once = (nth: number) => {
    let seen = 0
    return (rows: Rows): boolean => isPassage(rows) && (seen += 1) === nth
  }

  for (const when of ['crashBefore', 'crashAfter'] as const) {
    for (let nth = 1; nth <= 8; nth += 1) {
      test(`${when === 'crashBefore' ? 'before' : 'after'} passage ${nth} of eight is kept`, async () => {
        const { made, state } = await entered({ [when]: once(nth) })
        assert.deepEqual([state.status, state.entered.accepted, state.rows], ['committed', 1_700, 1_700])
        assert.equal(await made.world.find.position(), 1_700)
        assert.equal((await made.world.find.counts())['entries.in-force'], 1_700)
        assert.equal(made.store.tables.staged.all().filter(({ what }) => what === 'rows').length, 0)
      })
    }
  }

  test('and the same rows in another file are known by their numbers: none is entered twice', async () => {
    const { made } = await entered(undefined)
    const again = await received([...mixed(), Buffer.from('\r\n')], made.world)
    await workThrough(made)
    await startCommit({ batch: again, ori }, by, made.world)
    await workThrough(made)
    assert.deepEqual((await stateOf(again, made.world)).entered.counts, { unchanged: 1_700 })
    assert.equal(await made.world.find.position(), 1_700)
  })
})

test('one leaf for the whole of a batch that is entered, and none for any of its rows; a row that was changed makes another', async () => {
  const leavesOf = async (pieces: readonly Buffer[]) => {
    const made = simulatedWorld({ seed: 5 })
    const batch = await received(pieces, made.world)
    await workThrough(made)
    await startCommit({ batch, ori }, by, made.world)
    await workThrough(made)
    const events = await made.world.find.events(batch as never)
    const leaves = made.store.tables.leaves.all().filter(({ subject }) => subject === batch || subject.startsWith('N'))
    return {
      hash: (await stateOf(batch, made.world)).hash,
      types: events.map(({ body }) => body['type']),
      leaves: leaves.length,
    }
  }
  const one = await leavesOf(fileOf(1_200))
  // Begun, received, looked at, told to enter, entered: each an act with its leaf. Of six passages none.
  assert.equal(one.leaves, 5)
  assert.equal(one.types.filter(type => type === 'advanced').length, 6)
  const other = await leavesOf(
    fileOf(1_200, (line, at) => (at === 1_199 ? line.replace('2019-05-06', '2019-05-07') : line)),
  )
  assert.notEqual(one.hash, other.hash)
  assert.equal((await leavesOf(fileOf(1_200))).hash, one.hash)
})
