import type { World } from '../world.ts'
import { claim } from './claim.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import { findIn } from './find.ts'
import { logIn } from './log.ts'

export type Store = Pick<World, 'find' | 'commit' | 'claim' | 'log'>

/** What stands under both doors, over a database that is migrated. */
export const createStore = (database: Database): Store => ({
  find: findIn(database.query),
  commit: rows => commit(database, rows),
  claim: (kinds, now, limit) => claim(database, kinds, now, limit),
  log: logIn(database),
})
