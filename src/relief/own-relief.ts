import type { Seen } from '#law/lives/lives.ts'
import type { Ori, ReliefNumber } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

export type OfRelief = Readonly<{ number: ReliefNumber; ori: Ori }>

/** An application that the agency's own program hears. Another's is as one that does not exist. */
export async function ownRelief(
  { number, ori }: OfRelief,
  { find }: Pick<World, 'find'>,
): Promise<Seen<'relief'> | Refusal<'unknown-number'>> {
  const seen = await find.relief(number)
  return seen === undefined || seen.state.ori !== ori ? refuse('unknown-number') : seen
}

/** Those that it hears, in the order of their numbers after one of them; `more` where there may be others. */
export async function listReliefs(
  { ori, after, limit }: Readonly<{ ori: Ori; after: string; limit: number }>,
  { find }: Pick<World, 'find'>,
): Promise<Readonly<{ reliefs: readonly Seen<'relief'>[]; more?: ReliefNumber }>> {
  const reliefs = await find.reliefsOf(ori, after, limit)
  const last = reliefs.length < limit ? undefined : reliefs.at(-1)
  return { reliefs, ...(last === undefined ? {} : { more: last.state.number }) }
}
