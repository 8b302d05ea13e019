import type { World } from '../../world.ts'
import { grown, rootOfEdge, type Edge } from '../tree/edge.ts'
import { apart, entryHash, isSame, together } from '../tree/hash.ts'
import { rootAgain, type LogReader } from '../tree/root.ts'
import { tilesWith } from '../tree/tiles.ts'
import { checkpointText, verifierOf } from './checkpoint.ts'
import type { Growing, Head } from './door.ts'
import { entryOf } from './entry.ts'
import { signatureLine } from './note.ts'
import { requireContinuation } from './signed-before.ts'

/** How many leaves one turn numbers: a second's worth at a load that no day has seen, in well under a second. */
export const perTurn = 1_000

type Sequencing = Pick<World, 'log' | 'keys' | 'journal' | 'now'>

/**
 * One turn of the sequencer: numbers the leaves that wait, then signs what is kept. Two steps, because nothing may be signed
 * that could still be rolled back: of what is kept there is one root for one size, whoever signs it and however often.
 * Says how many were numbered.
 */
export async function sequence(world: Sequencing): Promise<number> {
  const numbered = await world.log.grow(perTurn, growing)
  await sign(world)
  return numbered
}

const growing: Growing = {
  async extend({ size, edge }, waiting, read) {
    const entries = waiting.map(entryOf)
    const leaves = entries.map(entryHash)
    let longer: Edge = apart(edge)
    for (const [at, leaf] of leaves.entries()) longer = grown(longer, size + at, leaf)
    return {
      size: size + entries.length,
      edge: together(longer),
      entries,
      tiles: await tilesWith(leaves, size, read.tile),
    }
  },
  async agree(before, growth, read) {
    await requireOneRoot(growth, before.size, read)
  },
}

async function sign({ log, keys, journal, now }: Sequencing): Promise<void> {
  const head = await log.head()
  if (head.signed?.size === head.size) return
  const root = await requireOneRoot(head, head.signed?.size ?? 0, log)
  const verifier = verifierOf(await keys.logKey())
  const before = await journal.signed(verifier.name)
  // Another process has signed more of it since the head was read.
  if (before !== undefined && before.size > head.size && (await log.head()).size >= before.size) return
  const next = { size: head.size, root }
  await requireContinuation(verifier.name, next, { log, journal })
  await journal.signing(verifier.name, next)
  const text = checkpointText(verifier.name, next)
  const note = `${text}\n${signatureLine(verifier, await keys.sign(Buffer.from(text)))}`
  await log.keepSigned({ size: head.size, note, at: now().toString() })
}

/** What stops the log: a person has to find out what happened to what is kept. */
export const contradiction = 'log-contradicts-itself'

/**
 * The root by three ways that share no step: as the log grew, out of the entries that came since as they are kept, and out of
 * tiles alone. A bit that fell over in memory or on the disk is found before it is signed; after that nobody could mend it.
 */
async function requireOneRoot(
  { size, edge }: Pick<Head, 'size' | 'edge'>,
  fresh: number,
  read: LogReader,
): Promise<Uint8Array> {
  const root = rootOfEdge(apart(edge))
  const others = [await rootAgain(size, fresh, read), await rootAgain(size, size, read)]
  if (others.every(other => isSame(root, other))) return root
  throw Object.assign(new Error(`defect: the audit log of ${size} entries has more than one root`), {
    code: contradiction,
  })
}
