import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseVerifier, verifierText } from '#ledger/log/note.ts'
import { entryHash } from '#ledger/tree/hash.ts'
import { tileLine } from '#ledger/verify/export.ts'
import { verifyFile } from '#ledger/verify/file.ts'
import { isUnknown, isWrong, type Finding, type Unknown } from '#ledger/verify/finding.ts'
import { verifyLog } from '#ledger/verify/log.ts'
import { verifyReceipt } from '#ledger/verify/receipt.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { entriesOf, linesOfLog, logOf, receiptOfLog } from './log-of.ts'

const small = await logOf(entriesOf(30))
const smallLines = await linesOfLog(small)
const large = await logOf(entriesOf(10_000))
const largeLines = await linesOfLog(large)
const chance = seeded('tampering')

const verified = (lines: readonly string[]) => verifyLog(lines)

/** Bytes, as a disk or a wire gives them: in pieces that end anywhere. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000)
}

/** Which entries a line of the file stands for; the head stands for all. */
function placesOfLine(lines: readonly string[], line: number): Readonly<{ from: number; to: number }> {
  const { place, tile } = JSON.parse(lines[line - 1] ?? '{}') as { place?: number; tile?: string }
  if (place !== undefined) return { from: place, to: place + 1 }
  if (tile === undefined) return { from: 0, to: Number.POSITIVE_INFINITY }
  const [level = 0, number = 0] = tile.split('/').map(Number)
  const width = 256 ** (level + 1)
  return { from: number * width, to: (number + 1) * width }
}

/** Found, and at the line that was changed; or, where that is the hash of a tile, among the entries under it. */
function requireFound(finding: Finding | Unknown, lines: readonly string[], changed: number): void {
  if (isUnknown(finding)) return assert.equal(changed, 1, 'only the head makes a file an export')
  if (!isWrong(finding)) assert.fail(`a change in line ${changed} was not found`)
  if (finding.line === changed) return
  const [under, found] = [placesOfLine(lines, changed), placesOfLine(lines, finding.line)]
  assert.ok(found.from >= under.from && found.from < under.to, `changed ${changed}, found ${finding.line}`)
}

suite('an export of the log', () => {
  test('verifies, of any size, with its size and root', async () => {
    for (const size of [0, 1, 2, 255, 256, 257, 300, 10_000]) {
      const made = await logOf(entriesOf(size))
      const finding = await verified(await linesOfLog(made))
      assert.ok(!isUnknown(finding) && !isWrong(finding), JSON.stringify(finding))
      assert.deepEqual([finding.kind, finding.size], ['log', size])
      assert.ok(made.head.checkpoint.includes(`\n${size}\n${finding.root}\n`))
    }
  })

  test('with the key that an inspector has: another log’s does not verify by it', async () => {
    const key = parseVerifier(small.head.key)
    assert.ok(key)
    assert.ok(!('wrong' in (await verifyLog(smallLines, small.head.key))))
    const other = verifierText({ ...key, key: new Uint8Array(32).fill(9) })
    assert.deepEqual(await verifyLog(smallLines, other), {
      wrong: 'The log is signed by another key than the one that was given.',
      line: 1,
    })
  })

  test('of 30 entries: each byte of the file changed by one bit is found, and where', async () => {
    const text = Buffer.from(smallLines.join(''))
    const lineAt: number[] = smallLines.flatMap((each, at) => Array.from(Buffer.from(each), () => at + 1))
    // Which of its eight bits, chance decides.
    for (let at = 0; at < text.length; at += 1) {
      const flipped = Uint8Array.from(text)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.int(8))
      requireFound(await verifyFile(pieces(flipped)), smallLines, lineAt[at] ?? 0)
    }
  })

  test('of 10,000 entries: a bit changed at 60 places by chance is found, and where', async () => {
    const text = Buffer.from(largeLines.join(''))
    let sum = 0
    const ends = largeLines.map(each => (sum += Buffer.byteLength(each)))
    for (let count = 0; count < 60; count += 1) {
      const at = chance.int(text.length)
      const flipped = Uint8Array.from(text)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.int(8))
      requireFound(await verifyFile(pieces(flipped)), largeLines, ends.findIndex(end => end > at) + 1)
    }
  })

  const tampering: Readonly<Record<string, (lines: string[], at: number) => void>> = {
    dropped: (lines, at) => void lines.splice(at, 1),
    'written twice': (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
    'changed for the next': (lines, at) => void lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
    'cut off with all that follows': (lines, at) => void lines.splice(at),
    'cut in the middle': (lines, at) => void lines.splice(at, lines.length, (lines[at] ?? '').slice(0, 9)),
  }
  for (const [what, tamper] of Object.entries(tampering)) {
    test(`of 10,000 entries: a line ${what} is found where it is, for 20 lines by chance, the first and the last`, async () => {
      const last = largeLines.length - (what === 'changed for the next' ? 2 : 1)
      for (const at of [1, last, ...Array.from({ length: 20 }, () => 1 + chance.int(last - 1))]) {
        const lines = [...largeLines]
        tamper(lines, at)
        const finding = await verified(lines)
        assert.ok(!isUnknown(finding) && isWrong(finding))
        // Of two that are the same it is the second that stands where another should.
        assert.equal(finding.line, what === 'written twice' ? at + 2 : at + 1)
      }
    })
  }

  test('an entry rewritten with a place and a form that are right is found at its place, by 60 chances', async () => {
    for (let count = 0; count < 60; count += 1) {
      const place = chance.int(10_000)
      const at = largeLines.findIndex(line => line.startsWith(`{"place":${place},`))
      const entry = large.all[(place + 1) % 10_000] ?? ''
      const finding = await verified(largeLines.with(at, `${JSON.stringify({ place, entry })}\n`))
      assert.ok(!isUnknown(finding) && isWrong(finding))
      assert.deepEqual(finding.places, { from: place, to: place + 1 })
    }
  })

  test('an entry rewritten together with its hash is found in its tile; with all hashes, by the signature', async () => {
    const entries = large.all.with(3_333, entriesOf(1)[0] ?? '')
    const forged = await logOf(entries)
    const lines = await linesOfLog(forged)
    const [head = ''] = largeLines
    const tile = largeLines.findIndex(line => line.startsWith('{"tile":"0/13"'))
    const hashes = Buffer.from(await large.tile(0, 13))
    hashes.set(entryHash(entries[3_333] ?? ''), (3_333 % 256) * 32)
    const inTile = await verified(
      largeLines.with(tile, tileLine({ level: 0, number: 13, hashes })).with(tile + 6, lines[tile + 6] ?? ''),
    )
    assert.ok(!isUnknown(inTile) && isWrong(inTile))
    assert.deepEqual(inTile.places, { from: 3_328, to: 3_584 })
    const all = await verified([head, ...lines.slice(1)])
    assert.deepEqual(all, {
      wrong: 'The entries do not make the root that was signed.',
      line: 1,
      places: { from: 0, to: 10_000 },
    })
  })

  test('a control: a log that somebody else made and signed verifies by its own key, and not by ours', async () => {
    const forged = await logOf(entriesOf(20), simulatedKeys(seeded('somebody else')))
    const lines = await linesOfLog(forged)
    assert.ok('kind' in (await verified(lines)))
    assert.ok('wrong' in (await verifyLog(lines, small.head.key)))
  })

  test('what is something else is no export, and is not called a wrong one', async () => {
    for (const text of ['', '{}', 'not JSON', '{"format":"opennics-audit-log-2"}\n', '[1]\n', '\n\n']) {
      const finding = await verifyFile(pieces(Buffer.from(text)))
      assert.ok(isUnknown(finding), text)
    }
  })
})

suite('a receipt', () => {
  test('verifies by itself, in whatever lines it is laid out, and says number, date and place', async () => {
    const receipt = await receiptOfLog(large, 4_444)
    for (const text of [JSON.stringify(receipt), JSON.stringify(receipt, null, 2)]) {
      const finding = await verifyFile(pieces(Buffer.from(text)), large.head.key)
      assert.ok(!isUnknown(finding) && !isWrong(finding))
      assert.deepEqual(
        [finding.kind, finding.ntn, finding.date, finding.place, finding.size],
        ['receipt', 'N4444', '2026-09-10', 4_444, 10_000],
      )
    }
  })

  test('with any byte changed by one bit says nothing else than before', async () => {
    const text = Buffer.from(JSON.stringify(await receiptOfLog(large, 4_444)))
    const right = JSON.stringify(verifyReceipt(text.toString()))
    for (let at = 0; at < text.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Uint8Array.from(text)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const finding = verifyReceipt(new TextDecoder().decode(flipped))
        assert.ok(isUnknown(finding) || isWrong(finding) || JSON.stringify(finding) === right, `byte ${at}`)
      }
    }
  })

  test('of an entry that says no number, or of another place, does not verify', async () => {
    const receipt = await receiptOfLog(large, 4_444)
    const unnamed = verifyReceipt(JSON.stringify(await receiptOfLog(large, 4_445)))
    const elsewhere = verifyReceipt(JSON.stringify({ ...receipt, place: 4_440 }))
    const other = verifyReceipt(JSON.stringify(receipt), (await logOf([])).head.key.replace('opennics', 'other'))
    assert.deepEqual(
      [unnamed, elsewhere, other].map(each => ('wrong' in each ? each.wrong : each)),
      [
        'The entry is not that of a number.',
        'The entry does not stand at this place of the log that was signed.',
        'The receipt is signed by another key than the one that was given.',
      ],
    )
  })
})
