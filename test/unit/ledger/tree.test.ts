import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { grown, rootOfEdge, type Edge } from '#ledger/tree/edge.ts'
import { emptyRoot, leafHash, nodeHash } from '#ledger/tree/hash.ts'
import { consistencyProof, inclusionProof } from '#ledger/tree/proofs.ts'
import { rootAgain } from '#ledger/tree/root.ts'
import { hashesAt, rangeRoot, tilesWith, widthOf } from '#ledger/tree/tiles.ts'
import { isConsistent, isIncluded } from '#ledger/tree/verify.ts'
import { tilesOf } from './log-of.ts'

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex')

/** The eight leaves, roots and proofs with which RFC 6962's authors tested their own program. */
const leaves = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
].map(bytes)
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const inclusions = [
  { place: 0, size: 1, proof: [] },
  {
    place: 0,
    size: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    place: 5,
    size: 8,
    proof: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  { place: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  {
    place: 1,
    size: 5,
    proof: [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
]
const consistencies = [
  { from: 1, to: 1, proof: [] },
  {
    from: 1,
    to: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    from: 6,
    to: 8,
    proof: [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  {
    from: 2,
    to: 5,
    proof: [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
]

/** RFC 9162, 2.1.1, word for word. */
function defined(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes
  if (only === undefined) return emptyRoot
  if (hashes.length === 1) return only
  const half = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1)
  return nodeHash(defined(hashes.slice(0, half)), defined(hashes.slice(half)))
}

function edgeOf(hashes: readonly Uint8Array[]): Edge {
  let edge: Edge = []
  for (const [size, hash] of hashes.entries()) edge = grown(edge, size, hash)
  return edge
}

const numbered = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, at) => leafHash(Buffer.from(`entry ${at}`)))

const sizes = fc.integer({ min: 1, max: 700 })

suite('the tree of the log', () => {
  test('has the roots that RFC 6962’s own tests have, however it is come by', async () => {
    for (const [size, expected] of roots.entries()) {
      const hashes = leaves.slice(0, size).map(leafHash)
      const read = await tilesOf(hashes)
      assert.equal(hex(defined(hashes)), expected)
      assert.equal(hex(rootOfEdge(edgeOf(hashes))), expected)
      assert.equal(hex(await rangeRoot({ from: 0, to: size }, read)), expected)
    }
  })

  test('proves what RFC 6962’s own tests prove, with the same hashes', async () => {
    const hashes = leaves.map(leafHash)
    for (const { place, size, proof } of inclusions) {
      const made = await inclusionProof(place, size, await tilesOf(hashes.slice(0, size)))
      assert.deepEqual(made.map(hex), proof)
      const tree = { size, root: bytes(roots[size] ?? '') }
      assert.ok(isIncluded({ place, leaf: hashes[place] ?? emptyRoot, proof: proof.map(bytes) }, tree))
    }
    for (const { from, to, proof } of consistencies) {
      const made = await consistencyProof(from, to, await tilesOf(hashes.slice(0, to)))
      assert.deepEqual(made.map(hex), proof)
      const [earlier, later] = [from, to].map(size => ({ size, root: bytes(roots[size] ?? '') }))
      assert.ok(earlier !== undefined && later !== undefined && isConsistent(earlier, later, proof.map(bytes)))
    }
  })

  test('of 70,000 entries has the tiles that the specification counts', () => {
    const widths = (level: number, number: number) => widthOf({ level, number }, 70_000)
    assert.deepEqual([hashesAt(0, 70_000), hashesAt(1, 70_000), hashesAt(2, 70_000)], [70_000, 273, 1])
    assert.deepEqual([widths(0, 272), widths(0, 273), widths(0, 274)], [256, 112, 0])
    assert.deepEqual([widths(1, 0), widths(1, 1), widths(2, 0)], [256, 17, 1])
  })

  test('grown by any steps, is the tree of the definition', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.array(fc.integer({ min: 1, max: 300 })), async (size, steps) => {
        const hashes = numbered(size)
        const read = await tilesOf(hashes, steps)
        const root = hex(defined(hashes))
        assert.equal(hex(rootOfEdge(edgeOf(hashes))), root)
        assert.equal(hex(await rangeRoot({ from: 0, to: size }, read)), root)
        const entries = async (from: number, to: number) =>
          Array.from({ length: to - from }, (_, at) => `entry ${from + at}`)
        for (const fresh of [0, size >> 1, size])
          assert.equal(hex(await rootAgain(size, fresh, { entries, tile: read })), root)
      }),
      { numRuns: 60 },
    )
  })

  test('a proof of a place holds at that place in that tree, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (size, one, other) => {
        const hashes = numbered(size)
        const read = await tilesOf(hashes)
        const [place, wrong] = [one % size, other % size]
        const tree = { size, root: defined(hashes) }
        const proof = await inclusionProof(place, size, read)
        const leaf = hashes[place] ?? emptyRoot
        assert.ok(isIncluded({ place, leaf, proof }, tree))
        if (wrong !== place) {
          assert.ok(!isIncluded({ place: wrong, leaf, proof }, tree))
          assert.ok(!isIncluded({ place, leaf: hashes[wrong] ?? emptyRoot, proof }, tree))
        }
        assert.ok(!isIncluded({ place, leaf, proof: [...proof, leaf] }, tree))
        if (size > 1) assert.ok(!isIncluded({ place, leaf, proof: proof.slice(1) }, tree))
        assert.ok(!isIncluded({ place: size, leaf, proof }, tree))
      }),
      { numRuns: 100 },
    )
  })

  test('a log that continues is consistent, and one that changed any earlier entry is not', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (size, one, other) => {
        const hashes = numbered(size)
        const [from, changed] = [one % (size + 1), other % size]
        const rewritten = hashes.with(changed, leafHash(Buffer.from('something else')))
        const earlier = { size: from, root: defined(hashes.slice(0, from)) }
        const proof = await consistencyProof(from, size, await tilesOf(hashes))
        assert.ok(isConsistent(earlier, { size, root: defined(hashes) }, proof))
        const other2 = await consistencyProof(from, size, await tilesOf(rewritten))
        assert.equal(isConsistent(earlier, { size, root: defined(rewritten) }, other2), changed >= from)
        if (from > 0 && from < size) {
          assert.ok(!isConsistent(earlier, { size, root: defined(hashes) }, proof.slice(1)))
          assert.ok(!isConsistent(earlier, { size, root: defined(hashes) }, [...proof, emptyRoot]))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a tree cannot grow out of a tile that has lost hashes', async () => {
    await assert.rejects(
      tilesWith(numbered(1), 300, async () => new Uint8Array(32)),
      /defect: a tile of the log has lost hashes/,
    )
  })
})
