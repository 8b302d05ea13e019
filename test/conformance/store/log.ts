import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCheckpoint, verifierOf } from '#ledger/log/checkpoint.ts'
import type { Growing } from '#ledger/log/door.ts'
import { sequence } from '#ledger/log/sequence.ts'
import type { LeafRow } from '#ledger/rows.ts'
import { entryHash } from '#ledger/tree/hash.ts'
import { inclusionProof } from '#ledger/tree/proofs.ts'
import { isIncluded } from '#ledger/tree/verify.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import type { Store } from '#store/store.ts'
import { at, check, nothing, ntn, steps, whole } from './rows.ts'
import type { Tests } from './stores.ts'

const keys = simulatedKeys(seeded('conformance'))
const turn = ({ log }: Store) =>
  sequence({ log, keys, journal: simulatedJournal(), now: () => at('2026-09-10T14:00:05.123456789Z') })

const leaf = (subject: string, id: string, more: Partial<LeafRow> = {}): LeafRow => ({
  ...{ subject, id, day: '2026-09-10', version: 2, commitment: `commitment of ${id}` },
  ...more,
})
const entry = (id: string): string => `{"c":"commitment of ${id}","v":2}`

const destroyed = (number: string) => [{ ntn: ntn(number), what: 'record' as const }]

export const logTests: Tests = use => {
  test('leaves are numbered by their random ids, whosever they are, each once', async () => {
    await use().commit({ ...nothing, leaves: [leaf('N2', 'c'), leaf('N1', 'B')] })
    await use().commit({ ...nothing, leaves: [leaf('N1', 'a', { date: '2026-09-10' })] })
    assert.equal(await use().log.waiting(), 3)
    assert.equal(await turn(use()), 3)
    const { log } = use()
    assert.deepEqual(await log.entries(0, 10), [
      entry('B'),
      '{"c":"commitment of a","date":"2026-09-10","ntn":"N1","v":2}',
      entry('c'),
    ])
    assert.deepEqual([await log.placeOf('N1'), await log.placeOf('N2'), await log.waiting()], [1, undefined, 0])
    assert.equal(await turn(use()), 0)
    await use().commit({ ...nothing, leaves: [leaf('N3', 'A')] })
    assert.equal(await turn(use()), 1)
    assert.deepEqual(await log.entries(3, 9), [entry('A')])
  })

  test('the head, the tiles and the signed checkpoint are of one log, also past the first tile', async () => {
    const many = Array.from({ length: 700 }, (_, n) => leaf(`N${n % 7}`, String(n).padStart(3, '0')))
    for (const from of [0, 100, 355]) {
      const leaves = many.slice(from, from === 355 ? 700 : from === 100 ? 355 : 100)
      await use().commit({ ...nothing, leaves })
      await turn(use())
    }
    const { log } = use()
    const { size, signed } = await log.head()
    assert.deepEqual([size, signed?.size, signed?.at], [700, 700, '2026-09-10T14:00:05.123456Z'])
    const widths = [await log.tile(0, 0), await log.tile(0, 2), await log.tile(1, 0), await log.tile(0, 3)]
    assert.deepEqual(
      widths.map(tile => tile.length / 32),
      [256, 188, 2, 0],
    )
    const checkpoint = readCheckpoint(signed?.note ?? '', verifierOf(await keys.logKey()))
    assert.ok(checkpoint)
    const proof = await inclusionProof(444, 700, log.tile)
    assert.ok(isIncluded({ place: 444, leaf: entryHash(entry('444')), proof }, checkpoint))
  })

  test('an empty log is signed as one', async () => {
    assert.equal(await turn(use()), 0)
    const { size, signed } = await use().log.head()
    assert.equal(size, 0)
    assert.match(signed?.note ?? '', /\n0\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\n/)
  })

  test('a record that is destroyed after its leaves were numbered leaves entries, and no row that says whose', async () => {
    await use().commit(whole('N1'))
    await turn(use())
    assert.equal((await use().look('leaves', 'N1')).length, 1)
    const last = { ...steps(check('N1'), 2), leaves: [leaf('N1', 'last')], destroys: destroyed('N1') }
    assert.equal(await use().commit({ ...nothing, ...last }), 'kept')
    assert.deepEqual(await use().look('leaves', 'N1'), [undefined], 'the last has no place yet')
    assert.equal(await turn(use()), 1)
    assert.deepEqual(await use().look('leaves', 'N1'), [])
    assert.deepEqual(await use().log.entries(0, 9), ['{"c":"c","date":"2026-09-10","ntn":"N1","v":2}', entry('last')])
    assert.equal(await use().log.placeOf('N1'), undefined)
  })

  test('a record that is destroyed before any leaf was numbered loses none: each gets its place and goes then', async () => {
    await use().commit(whole('N1'))
    await use().commit({ ...nothing, leaves: [leaf('N1', 'z')], destroys: destroyed('N1') })
    assert.equal(await use().log.waiting(), 2)
    assert.equal(await turn(use()), 2)
    assert.deepEqual(await use().look('leaves', 'N1'), [])
    assert.deepEqual(await use().log.entries(0, 9), ['{"c":"c","date":"2026-09-10","ntn":"N1","v":2}', entry('z')])
  })

  test('where what is about to be kept does not add up, nothing of it is', async () => {
    await use().commit({ ...nothing, leaves: [leaf('N1', 'a')] })
    const growing: Growing = {
      extend: async head => ({ size: 1, edge: head.edge, entries: ['x'], tiles: [] }),
      agree: () => Promise.reject(new Error('it does not add up')),
    }
    await assert.rejects(use().log.grow(10, growing), /it does not add up/)
    assert.deepEqual(
      await use()
        .log.head()
        .then(({ size }) => size),
      0,
    )
    assert.deepEqual([await use().log.entries(0, 9), await use().log.waiting()], [[], 1])
    assert.equal(await turn(use()), 1)
  })

  test('turns that are taken at once number every leaf once', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `id-${n}`)
    const commits = ids.map(id => use().commit({ ...nothing, leaves: [leaf(id, id)] }))
    const turns = ids.map(() => turn(use()))
    await Promise.all([...commits, ...turns])
    await turn(use())
    assert.deepEqual((await use().log.entries(0, 99)).toSorted(), ids.map(entry).toSorted())
  })

  test('of a size that was signed, or is not reached, nothing more is kept', async () => {
    await use().commit({ ...nothing, leaves: [leaf('N1', 'a')] })
    await turn(use())
    const { signed } = await use().log.head()
    for (const size of [0, 1, 2]) await use().log.keepSigned({ size, note: 'another', at: '2026-09-10T14:00:06Z' })
    assert.deepEqual((await use().log.head()).signed, signed)
  })

  test('of each witness the largest checkpoint is kept', async () => {
    for (const [witness, size, note] of [
      ['w2', 5, 'a'],
      ['w1', 7, 'b'],
      ['w2', 6, 'c'],
      ['w1', 6, 'd'],
    ] as const)
      await use().log.keepWitnessed({ witness, size, note })
    assert.deepEqual(await use().log.witnessed(), [
      { witness: 'w1', size: 7, note: 'b' },
      { witness: 'w2', size: 6, note: 'c' },
    ])
  })
}
