import type { Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { noHits, type Hits } from '#search/hit.ts'
import type { Transferee } from '#search/transferee.ts'
import type { World } from '../world.ts'

/** What is sealed of a check: who it is about, and the records found. */
export type CaseFile = Readonly<{ transferee: Transferee; hits: Hits }>

/** Opens the file for a stated purpose; each part leaves a leaf. Undefined once it is destroyed. */
export async function caseFile(
  ntn: Ntn,
  { by, purpose }: Readonly<{ by: Actor; purpose: string }>,
  world: World,
): Promise<CaseFile | undefined> {
  const transferee = (await unseal(ntn, { what: 'transferee', by, purpose }, world)) as Transferee | undefined
  if (transferee === undefined) return undefined
  const hits = ((await unseal(ntn, { what: 'hits', by, purpose }, world)) as Hits | undefined) ?? noHits
  return { transferee, hits }
}
