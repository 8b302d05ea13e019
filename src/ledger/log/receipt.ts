import type { Ntn } from '#law/words.ts'
import type { World } from '../../world.ts'
import { base64 } from '../tree/hash.ts'
import { inclusionProof } from '../tree/proofs.ts'
import { current } from './current.ts'
import { verifierText } from './note.ts'

export const receiptFormat = 'opennics-receipt-1'

/**
 * What shows without us that a number was given on its date, and that the log would have to be rewritten, which the checkpoint
 * forbids, to deny it. It holds what C2SP tlog-proof does, and the entry and key beside it.
 */
export type Receipt = Readonly<{
  format: typeof receiptFormat
  key: string
  place: number
  entry: string
  proof: readonly string[]
  checkpoint: string
}>

/** Undefined until the number has its place under a signed checkpoint, a second or so after it was given. */
export async function receiptOf(ntn: Ntn, world: Pick<World, 'log' | 'keys'>): Promise<Receipt | undefined> {
  const now = await current(world)
  const place = await world.log.placeOf(ntn)
  if (now === undefined || place === undefined || place >= now.checkpoint.size) return undefined
  const [entry] = await world.log.entries(place, place + 1)
  if (entry === undefined) return undefined
  const proof = await inclusionProof(place, now.checkpoint.size, world.log.tile)
  return {
    format: receiptFormat,
    key: verifierText(now.verifier),
    place,
    entry,
    proof: proof.map(base64),
    checkpoint: now.written,
  }
}
