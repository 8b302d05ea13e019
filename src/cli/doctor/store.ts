import { existsSync } from 'node:fs'
import { dutyKinds } from '#law/duties/kinds.ts'
import type { Config } from '#real/config.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { pending } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { carriedOut } from '#work/do-due-work.ts'
import { whereOf } from '../where.ts'
import { lookAtFilings } from './denied-file.ts'
import { lookAtDatabaseLog } from './database-log.ts'
import { lookAtContributors } from './contributors.ts'
import { broken, noted, ok, type Finding } from './finding.ts'
import { lookAtLog } from './log.ts'
import { lookAtMisuse } from './misuse.ts'
import { lookAtRetention } from './retention.ts'

/** Whether the database opens and is up to date, what it holds, and what is owed in it that nothing here pays. */
export async function lookAtStore(config: Config): Promise<readonly Finding[]> {
  if (config.databaseUrl === undefined && !existsSync(config.dataDir)) return [noted('store', 'nothing is kept yet')]
  let database: Database
  try {
    database = await openDatabase(whereOf(config))
  } catch (error) {
    return [broken('store', error)]
  }
  try {
    return await lookInside(database, config)
  } catch (error) {
    return [broken('store', error)]
  } finally {
    await database.close()
  }
}

async function lookInside(database: Database, config: Config): Promise<readonly Finding[]> {
  const opened =
    database.kind === 'postgresql'
      ? ok('store', 'PostgreSQL answers')
      : noted('store', 'PGlite answers; it is not safe against a power cut, and is for training only')
  const missing = await pending(database)
  if (missing.length > 0)
    return [opened, broken('schema', `lacks ${missing.join(', ')}. Run: npm run -s nics -- migrate`)]
  const { find, log } = createStore(database)
  const counts = await find.counts()
  const held = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  const now = Temporal.Now.instant()
  return [
    ...[opened, ok('schema', 'up to date'), ok('holds', held.join(', ') || 'nothing yet'), lookAtDuties(counts)],
    ...(database.kind === 'postgresql' ? [await lookAtDatabaseLog(database.query)] : []),
    ...(await lookAtLog(log, config.witnesses, now)),
    ...(await lookAtRetention(config, find, now)),
    ...(await lookAtFilings(config, find, now)),
    await lookAtMisuse(config, find),
    await lookAtContributors({ find, now: () => now }),
  ]
}

/** A duty without an act is owed and kept. Somebody has to carry it out by hand. */
export function lookAtDuties(counts: Readonly<Record<string, number>>): Finding {
  const unpaid = dutyKinds.filter(kind => !carriedOut.includes(kind))
  if (unpaid.length === 0) return ok('duties', 'every duty has its act')
  const owed = unpaid.map(kind => `${kind}: ${counts[`due.${kind}`] ?? 0}`)
  return noted('duties', 'these nothing here carries out, and a person has to; so many are owed', owed)
}
