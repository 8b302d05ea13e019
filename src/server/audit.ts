import { addCosignature, readCheckpoint, readConsistency, readLogKey, readTile } from '#contract/audit.ts'
import { verifierOf } from '#ledger/log/checkpoint.ts'
import { current } from '#ledger/log/current.ts'
import { verifierText } from '#ledger/log/note.ts'
import { takeWitnessed, witnessedCheckpoint } from '#ledger/log/witness.ts'
import { base64, hashBytes } from '#ledger/tree/hash.ts'
import { consistencyProof } from '#ledger/tree/proofs.ts'
import { tileWidth, widthOf } from '#ledger/tree/tiles.ts'
import { refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** 28 CFR 25.9(b): what others need to hold the audit log against itself. Nothing that was not signed yet is shown. */
export const auditRoutes: readonly Route[] = [
  route(readCheckpoint, async (_, { world, settings }) => {
    const written = await witnessedCheckpoint(settings.witnesses, world)
    return written === undefined ? refuse('not-numbered') : { status: 200, body: written }
  }),

  route(readLogKey, async (_, { world }) => {
    const verifier = verifierOf(await world.keys.logKey())
    return { status: 200, body: `${verifierText(verifier)}\n` }
  }),

  route(readConsistency, async ({ query }, { world }) => {
    const [from, to] = [Number(query.from), Number(query.to)]
    const size = (await current(world))?.checkpoint.size ?? 0
    if (to > size) return refuse('not-numbered')
    if (from > to) return refuse('not-as-described', [{ pointer: 'query:from', code: 'after-the-other' }])
    const proof = await consistencyProof(from, to, world.log.tile)
    return { status: 200, body: { proof: proof.map(base64) } }
  }),

  route(readTile, async ({ params }, { world }) => {
    const { number, width } = wanted(params.tile)
    const level = params.level === 'entries' ? 0 : Number(params.level)
    const size = (await current(world))?.checkpoint.size ?? 0
    if (width > widthOf({ level, number }, size)) return refuse('not-numbered')
    if (params.level === 'entries') {
      const from = number * tileWidth
      return { status: 200, body: bundle(await world.log.entries(from, from + width)) }
    }
    const hashes = await world.log.tile(level, number)
    return { status: 200, body: hashes.subarray(0, width * hashBytes) }
  }),

  route(addCosignature, async ({ body }, { world, settings }) => {
    const taken = await takeWitnessed(body.checkpoint, settings.witnesses, world)
    if (taken === undefined) return refuse('cosignature-refused')
    return { status: 200, body: { witness: taken.witness, size: taken.size } }
  }),
]

/** `x001/234.p/12`: the first twelve of tile 1234. */
function wanted(tile: string): Readonly<{ number: number; width: number }> {
  const [path = '', width] = tile.split('.p/')
  return { number: Number(path.replaceAll(/[x/]/g, '')), width: width === undefined ? tileWidth : Number(width) }
}

/** C2SP: each entry after its length in two bytes. Ours are a fraction of a kilobyte. */
const bundle = (entries: readonly string[]): Uint8Array =>
  Buffer.concat(
    entries.flatMap(entry => {
      const bytes = Buffer.from(entry)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(bytes.length)
      return [length, bytes]
    }),
  )
