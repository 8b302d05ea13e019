import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { looseIndexOver } from '#match/index.ts'
import { bytes, wholes } from '#match/people/columns.ts'
import { baseOf } from '#match/people/people.ts'
import { prepare } from '#match/prepare.ts'
import { bytesIn, split } from '#resident/snapshot/columns.ts'
import { headBytes, pieceBytes } from '#resident/snapshot/form.ts'
import { programDigest, programFiles } from '#resident/snapshot/program.ts'
import { readSnapshot } from '#resident/snapshot/read.ts'
import { writeSnapshot, type Writing } from '#resident/snapshot/write.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { idsIn, ordered, roe } from './people.ts'

const directory = mkdtempSync(join(tmpdir(), 'nics-snapshot-'))
after(() => rmSync(directory, { recursive: true }))

const crowd = createCrowd(3)
const people = Array.from({ length: 1_000 }, (_, at) => ({
  id: `N${at}`,
  person: prepare(at === 7 ? roe : crowd(at)),
}))
/** With a column that is larger than a piece, as those of a large file are. */
const base = { ...baseOf(people), byId: wholes(pieceBytes / 2).map((_, at) => at) }
const filled = (byte: number): Uint8Array => new Uint8Array(32).fill(byte)
const writing: Writing = {
  ...{ path: join(directory, 'good'), base, position: 4_711, at: 1_789_000_000_000 },
  ...{ program: filled(1), salt: filled(2), key: filled(3) },
}
writeSnapshot(writing)
const good = readFileSync(writing.path)

const read = (path = writing.path, key = writing.key, program = writing.program) =>
  readSnapshot(path, program, async salt => {
    assert.deepEqual(Uint8Array.from(salt).length, 32)
    return [
      { mark: 'another', key: filled(9) },
      { mark: 'ours', key },
    ]
  })

async function readOther(written: Uint8Array): Promise<unknown> {
  const path = join(directory, 'other')
  writeFileSync(path, written)
  const found = await read(path)
  return typeof found === 'string' ? found : 'read'
}

describe('a snapshot', () => {
  test('comes back as it was written, in shared memory', async () => {
    const found = await read()
    assert.ok(typeof found !== 'string')
    assert.deepEqual([found.position, found.at, found.mark], [4_711, 1_789_000_000_000, 'ours'])
    assert.deepEqual(found.base, base)
    assert.ok(found.base.ids.letters.buffer instanceof SharedArrayBuffer)
    assert.deepEqual(idsIn(looseIndexOver(found.base).search, roe), ['N7'])
  })

  test('of nobody comes back too, and so does one that fills its last piece', async () => {
    for (const some of [ordered({}), { ...base, byId: new Uint32Array(3 * pieceBytes) }]) {
      writeSnapshot({ ...writing, path: join(directory, 'some'), base: some })
      const found = await read(join(directory, 'some'))
      assert.ok(typeof found !== 'string')
      assert.deepEqual(found.base, some)
    }
  })

  test('is its owner’s alone, is of many pieces, and names nobody', () => {
    assert.equal(statSync(writing.path).mode & 0o777, 0o600)
    assert.ok(good.length > 2 * pieceBytes)
    assert.ok(!good.includes('ROEBUCK'))
    // The control: the columns do.
    assert.ok(Buffer.from(base.tokens.letters).includes('ROEBUCK'))
  })

  test('takes the place of the one before', async () => {
    const path = join(directory, 'again')
    writeSnapshot({ ...writing, path })
    writeSnapshot({ ...writing, path, position: 4_712, salt: filled(4), key: filled(5) })
    const found = await read(path, filled(5))
    assert.equal(typeof found === 'string' ? found : found.position, 4_712)
  })
})

describe('a snapshot that is not as it was written', () => {
  const places = [
    ...Array.from({ length: headBytes }, (_, at) => at),
    ...Array.from({ length: 60 }, (_, at) => headBytes + at * 41),
    ...Array.from({ length: 200 }, (_, at) => Math.floor((good.length - 1) * (at / 199))),
  ]
  test('in a single bit is not used, wherever that is', async () => {
    const seen = new Set<unknown>()
    for (const [at, place] of places.entries()) {
      const flipped = Buffer.from(good)
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (at % 8))
      const came = await readOther(flipped)
      assert.notEqual(came, 'read', `bit ${at % 8} of byte ${place}`)
      seen.add(came)
    }
    assert.deepEqual(seen, new Set(['no-snapshot', 'other-program', 'not-ours', 'damaged']))
  })

  test('in its length is not used', async () => {
    for (const length of [0, 1, headBytes - 1, headBytes, headBytes + 16, good.length - pieceBytes, good.length - 1])
      assert.notEqual(await readOther(good.subarray(0, length)), 'read', `${length} bytes`)
    assert.equal(await readOther(Buffer.concat([good, Buffer.alloc(1)])), 'damaged')
    assert.equal(await readOther(Buffer.concat([good, good])), 'damaged')
  })

  test('by a byte more is not used, also where its last piece is full', async () => {
    const path = join(directory, 'full')
    const missing = pieceBytes - (bytesIn(split(base).columns) % pieceBytes)
    const full = { ...base, more: bytes(missing) }
    writeSnapshot({ ...writing, path, base: full })
    assert.equal(await readOther(readFileSync(path)), 'read')
    assert.equal(await readOther(Buffer.concat([readFileSync(path), Buffer.alloc(1)])), 'damaged')
  })

  test('in the order of its pieces is not used', async () => {
    const sealed = pieceBytes + 16
    const one = headBytes + good.readUInt32BE(headBytes - 4) + 16
    const other = one + sealed
    const swapped = Buffer.concat([
      good.subarray(0, one),
      good.subarray(other, other + sealed),
      good.subarray(one, one + sealed),
      good.subarray(other + sealed),
    ])
    assert.equal(swapped.length, good.length)
    assert.equal(await readOther(swapped), 'damaged')
  })

  test('by another key, by another program, or missing, is not used', async () => {
    assert.equal(await read(writing.path, filled(4)), 'not-ours')
    assert.equal(await read(writing.path, writing.key, filled(4)), 'other-program')
    assert.equal(await read(join(directory, 'none')), 'missing')
    assert.equal(await read(directory), 'unreadable')
    assert.equal(await readOther(Buffer.from('a'.repeat(10_000))), 'no-snapshot')
  })

  test('a control: as it was written, it is', async () => {
    assert.equal(await readOther(good), 'read')
  })
})

test('the digest of the program is the same each time, and 32 bytes', () => {
  assert.deepEqual(programDigest(), programDigest())
  assert.equal(programDigest().length, 32)
  for (const file of ['src/match/weights.ts', 'src/match/data/rates.json', 'src/law/words.ts']) {
    assert.ok(programFiles().includes(file), file)
  }
})
