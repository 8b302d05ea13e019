import type { ClaimKind } from '#law/lives/challenge.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import type { World } from '../world.ts'

/** A document that the person sends or points to, by what it is and where it can be found. The paper itself is not kept here. */
export const documentKinds = [
  'court-order',
  'disposition',
  'pardon',
  'restoration',
  'fingerprint-card',
  'other',
] as const
export type Document = Readonly<{ kind: (typeof documentKinds)[number]; reference: string }>

/** What the person wrote on one day. Words that can name anybody, and so stand nowhere else. */
export type Statement = Readonly<{
  at: string
  claims: readonly Readonly<{ kind: ClaimKind; record?: number }>[]
  statement: string
  documents: readonly Document[]
}>

/** What is sealed under `challenge`: everything that the person said, the oldest first. */
export type Said = Readonly<{ statements: readonly Statement[] }>

/** Opens it; a leaf says so first. Nothing is opened where nobody said anything. */
export const saidOf = async (
  ntn: Ntn,
  { by, purpose }: Readonly<{ by: Actor; purpose: string }>,
  world: World,
): Promise<Said> =>
  ((await unseal(ntn, { what: 'challenge', by, purpose }, world)) as Said | undefined) ?? { statements: [] }
