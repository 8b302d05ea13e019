import { checkpointText, verifierOf } from '#ledger/log/checkpoint.ts'
import { signatureLine, verifierText } from '#ledger/log/note.ts'
import { receiptFormat, type Receipt } from '#ledger/log/receipt.ts'
import { canonical, commitment } from '#ledger/seal.ts'
import { base64, entryHash } from '#ledger/tree/hash.ts'
import { inclusionProof } from '#ledger/tree/proofs.ts'
import type { LogReader } from '#ledger/tree/root.ts'
import { rangeRoot, tilesWith, type ReadTile } from '#ledger/tree/tiles.ts'
import { exportFormat, exportLines, type ExportHead } from '#ledger/verify/export.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import type { Keys } from '../../../src/world.ts'

/** The tiles over some leaves, grown in steps of these sizes and then in one. */
export async function tilesOf(leaves: readonly Uint8Array[], steps: readonly number[] = []): Promise<ReadTile> {
  const tiles = new Map<string, Uint8Array>()
  const read: ReadTile = async (level, number) => tiles.get(`${level}/${number}`) ?? new Uint8Array()
  let size = 0
  for (const step of [...steps, leaves.length]) {
    const more = leaves.slice(size, size + step)
    for (const { level, number, hashes } of await tilesWith(more, size, read)) tiles.set(`${level}/${number}`, hashes)
    size += more.length
  }
  return read
}

const keys = simulatedKeys(seeded('a log'))
const secret = Buffer.alloc(32, 7)

/** Entries as the log has them; every fourth says a number. */
export const entriesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const named = at % 4 === 0 ? { ntn: `N${at}`, date: '2026-09-10' } : {}
    return canonical({ v: 2, c: commitment(secret, { at }), ...named })
  })

export type Made = LogReader & Readonly<{ head: ExportHead; size: number; all: readonly string[] }>

/** A whole log over these entries, signed. */
export async function logOf(all: readonly string[], by: Pick<Keys, 'sign' | 'logKey'> = keys): Promise<Made> {
  const tile = await tilesOf(all.map(entryHash))
  const size = all.length
  const verifier = verifierOf(await by.logKey())
  const text = checkpointText(verifier.name, { size, root: await rangeRoot({ from: 0, to: size }, tile) })
  const checkpoint = `${text}\n${signatureLine(verifier, await by.sign(Buffer.from(text)))}`
  const head = { format: exportFormat, key: verifierText(verifier), checkpoint } as const
  return { head, size, all, tile, entries: async (from, to) => all.slice(from, to) }
}

/** The lines of its export, and the whole as one text. */
export const linesOfLog = async ({ head, size, ...read }: Made): Promise<readonly string[]> =>
  Array.fromAsync(exportLines(head, size, read))

export async function receiptOfLog({ head, size, tile, all }: Made, place: number): Promise<Receipt> {
  const proof = (await inclusionProof(place, size, tile)).map(base64)
  return { format: receiptFormat, key: head.key, place, entry: all[place] ?? '', proof, checkpoint: head.checkpoint }
}
