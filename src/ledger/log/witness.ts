import type { World } from '../../world.ts'
import { isSame } from '../tree/hash.ts'
import { rangeRoot } from '../tree/tiles.ts'
import { readCheckpoint } from './checkpoint.ts'
import { current } from './current.ts'
import type { Witnessed } from './door.ts'
import { isOf, parseNote, parseVerifier, signedBy, type Verifier } from './note.ts'

/**
 * C2SP tlog-witness: another party signs that each checkpoint it was shown continues the one before. It fetches the checkpoint
 * and the proof, and brings the checkpoint back with its own signature; whatever it brings, we take only what we have signed
 * ourselves and what one of our witnesses signed. Undefined for anything else.
 */
export async function takeWitnessed(
  written: string,
  witnesses: readonly string[],
  world: Pick<World, 'log' | 'keys'>,
): Promise<Witnessed | undefined> {
  const now = await current(world)
  const checkpoint = now === undefined ? undefined : readCheckpoint(written, now.verifier)
  if (now === undefined || checkpoint === undefined || checkpoint.size > now.checkpoint.size) return undefined
  const witness = witnesses
    .flatMap(text => parseVerifier(text) ?? [])
    .find(each => each.kind === 'witness' && signedBy(checkpoint.note, each) !== undefined)
  if (witness === undefined) return undefined
  const root = await rangeRoot({ from: 0, to: checkpoint.size }, world.log.tile)
  if (!isSame(root, checkpoint.root)) throw new Error('defect: a checkpoint of ours is not of this log')
  const witnessed = { witness: witness.name, size: checkpoint.size, note: written }
  await world.log.keepWitnessed(witnessed)
  return witnessed
}

/** The last checkpoint, with the signatures of those witnesses who signed this very one. */
export async function witnessedCheckpoint(
  witnesses: readonly string[],
  world: Pick<World, 'log' | 'keys'>,
): Promise<string | undefined> {
  const now = await current(world)
  if (now === undefined) return undefined
  const lines = (await world.log.witnessed())
    .filter(({ size }) => size === now.checkpoint.size)
    .flatMap(({ note }) => linesOf(note, witnesses))
  return `${now.written}${lines.join('')}`
}

function linesOf(written: string, witnesses: readonly string[]): readonly string[] {
  const known: readonly Verifier[] = witnesses.flatMap(text => parseVerifier(text) ?? [])
  const signatures = parseNote(written)?.signatures ?? []
  const lines = written.slice(written.lastIndexOf('\n\n') + 2).split(/(?<=\n)/)
  return lines.filter((_, at) => known.some(each => signatures[at] !== undefined && isOf(signatures[at], each)))
}
