import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** An agency's own. Another's is as one that does not exist. */
export async function ownWithdrawal(
  { id, ori }: Readonly<{ id: string; ori: Ori }>,
  { find }: World,
): Promise<Seen<'bulk-withdrawal'> | Refusal<'unknown-number'>> {
  const seen = await find.bulkWithdrawal(id)
  return seen === undefined || seen.state.ori !== ori ? refuse('unknown-number') : seen
}
