import { iaq } from './iaq.ts'
import { iii } from './iii.ts'
import type { Keeper } from './keeper.ts'
import { ncic } from './ncic.ts'

/**
 * The files of others that can be connected. Another is a file beside these and a row here; when it must be asked is for
 * `law/searches` to say.
 */
export const keepers = { ncic, iii, iaq } as const satisfies {
  readonly [Name in Keeper['name']]?: Keeper & { name: Name }
}

export type KeeperName = keyof typeof keepers
export const keeperNames = Object.keys(keepers) as readonly KeeperName[]
