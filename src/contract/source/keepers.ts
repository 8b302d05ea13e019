import { iaq } from './iaq.ts'
import { iii } from './iii.ts'
import type { Keeper } from './keeper.ts'
import { ncic } from './ncic.ts'
import { state } from './state.ts'

/**
 * The files of others that can be connected. Another is a file beside these and a row here; when it must be asked is for
 * `law/searches` to say.
 */
export const keepers = { ncic, iii, iaq, state } as const satisfies {
  readonly [Name in Keeper['name']]?: Keeper & { name: Name }
}

export type KeeperName = keyof typeof keepers
export const keeperNames = Object.keys(keepers) as readonly KeeperName[]

/** Those that the nation's checks ask, or those of a point of contact. */
export const keepersOf = (role: Keeper['askedBy']): readonly KeeperName[] =>
  keeperNames.filter(name => keepers[name].askedBy === role)
