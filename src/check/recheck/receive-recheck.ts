import type { RecheckDiscard, RecheckFormat } from '#law/lives/recheck.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Caller } from '#law/lives/session.ts'
import { makeRecheckNumber, ntnRandomBytes } from '#law/numbers.ts'
import { mayAskFor } from '#law/purpose.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import type { FileSealing } from '#ledger/file-key.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { about, type ChunkAnswers, type Holder, type RefusedRow } from './staged.ts'

/** 28 CFR 25.6(j)(1): begins a file before its first row is kept, so that whatever comes of the sending, its end is owed. */
export async function beginRecheck(
  { audience, id, ori, state }: Caller,
  format: RecheckFormat,
  world: World,
): Promise<Seen<'recheck'> | Refusal<'purpose-not-yours'>> {
  if (ori === undefined || state === undefined || !mayAskFor(audience, 'permit-recheck'))
    return refuse('purpose-not-yours')
  const by: Actor = { audience, id }
  const at = world.now().toString()
  return again(async () => {
    const recheck = makeRecheckNumber(world.random(ntnRandomBytes))
    const event = { type: 'begun', recheck, ori, state, audience, format, at, sentBy: id } as const
    const written = await write({ by, steps: [{ life: 'recheck', id: recheck, seen: undefined, event }] }, world)
    return written.outcome === 'kept' ? written.seen('recheck', recheck) : undefined
  })
}

export type Chunk = Readonly<{ chunk: number; holders: readonly Holder[]; refused: readonly RefusedRow[] }>

/** Keeps one chunk of rows, sealed under the key of its file. It is no act upon anybody yet, and leaves no leaf. */
export async function stageHolders(
  { state: { recheck: batch } }: Seen<'recheck'>,
  { chunk, holders, refused }: Chunk,
  sealing: FileSealing,
  by: Actor,
  world: World,
): Promise<void> {
  const answers: ChunkAnswers = { told: [], refused }
  const stages = [
    { batch, what: 'rows', chunk, content: sealing.seal(about('rows', chunk), holders) },
    { batch, what: 'answers', chunk, content: sealing.seal(about('answers', chunk), answers) },
  ] as const
  const { outcome } = await write({ by, steps: [], stages }, world)
  if (outcome !== 'kept') defect('a chunk stands in nobody’s place')
}

/** Everything that is known of a file once its last byte has come. */
export type WholeFile = Readonly<{ sha256: Uint8Array; rows: number; refused: number; chunks: number }>

/** The file is whole, and is answered from now on. The same file of the same agency, while it stands, is the one that it was. */
export const finishRecheck = (
  begun: Seen<'recheck'>,
  { sha256, rows, refused, chunks }: WholeFile,
  by: Actor,
  world: World,
): Promise<Seen<'recheck'>> =>
  again(async () => {
    const { recheck, ori } = begun.state
    const digest = Buffer.from(await world.keys.digest('recheck-file', sha256)).toString('base64url')
    const earlier = await world.find.recheckOfFile(ori, digest)
    if (earlier !== undefined) {
      await endRecheck(begun, 'same-file', by, world)
      return (await world.find.recheck(earlier)) ?? defect('a recheck outlives its file')
    }
    const event = { type: 'received', digest, rows, refused, chunks } as const
    const steps = [{ life: 'recheck', id: recheck, seen: begun, event } as const]
    const written = await write({ by, steps, files: [{ ori, digest, batch: recheck }] }, world)
    return written.outcome === 'kept' ? written.seen('recheck', recheck) : undefined
  })

/** Ends a file. What is left of it is owed to be destroyed at once; its digest goes now, so that the same may be sent anew. */
export async function endRecheck(
  seen: Seen<'recheck'>,
  because: RecheckDiscard,
  by: Actor,
  world: World,
): Promise<Seen<'recheck'> | undefined> {
  const { recheck: batch, ori, digest } = seen.state
  const file = digest === undefined ? {} : { file: { ori, digest } }
  const event = { type: 'discarded', because } as const
  const steps = [{ life: 'recheck', id: batch, seen, event } as const]
  const written = await write({ by, steps, unstages: [{ batch, ...file }] }, world)
  return written.outcome === 'kept' ? written.seen('recheck', batch) : undefined
}
