import type { Ntn, SourceName } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import type { World } from '../world.ts'

/** One deep search, with the reason that its examiner gave: words that can name anybody, and so stand nowhere else. */
export type DeepNote = Readonly<{
  at: string
  by: string
  reason: string
  silent: readonly SourceName[]
  added: number
}>

/** What is sealed under `notes`: what examiners wrote about a check, the oldest first. */
export type Notes = Readonly<{ deepSearches: readonly DeepNote[] }>

const noNotes: Notes = { deepSearches: [] }

/** Opens what examiners wrote; a leaf says so first. Nothing is opened where nobody wrote anything. */
export const notesOf = async (
  ntn: Ntn,
  { by, purpose }: Readonly<{ by: Actor; purpose: string }>,
  world: World,
): Promise<Notes> => ((await unseal(ntn, { what: 'notes', by, purpose }, world)) as Notes | undefined) ?? noNotes
