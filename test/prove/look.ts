import { join } from 'node:path'
import type { Disk } from './disk/disk.ts'
import type { House } from './house/house.ts'
import type { Walker } from './paths/path.ts'
import { searchBytes } from './scan/read.ts'
import { searchMemory } from './scan/memory.ts'
import type { Search } from './scan/search.ts'
import type { Sought } from './sought.ts'

/** What was met in one look, counted. */
export type Look = Readonly<{
  searchedBytes: number
  words: number
  /** Of somebody who was only entered into the Indices. */
  recorded: number
  ownKeys: number
  epochKeys: ReadonlyMap<string, number>
  /** Words of those whose identity had to be gone, in the memory of the server; of everybody, in that of the database. Null where nobody may look. */
  memory: Readonly<{ server: number | null; ofOthers: number | null; database: number | null }>
}>

export type Looking = Readonly<{
  disk: Disk
  house: House
  search: Search<Sought>
  walkers: readonly Walker[]
  /** Whose identity has to be gone from memory as well. */
  gone: (walker: Walker) => boolean
  say: (line: string) => void
}>

/** So many finds are shown where they were; the rest is counted. */
const mostShown = 8

/** One look at everything: what SQL shows and `pg_dump` says is written to the disk first, and the disk is read whole. */
export async function look(phase: string, { disk, house, search, walkers, gone, say }: Looking): Promise<Look> {
  const counts = { words: 0, recorded: 0, ownKeys: 0 }
  const epochKeys = new Map<string, number>()
  let shown = 0
  const show = (of: Sought, place: string): void => {
    if ((shown += 1) <= mostShown) say(`  ${phase}: ${wordsOf(of, walkers)} in ${place}`)
  }
  const met = (of: Sought, place: string): void => {
    if (of.kind === 'epoch key') return void epochKeys.set(of.name, (epochKeys.get(of.name) ?? 0) + 1)
    show(of, place)
    if (of.kind === 'own key') counts.ownKeys += 1
    else if (walkers[of.person]?.path.fate === 'recorded') counts.recorded += 1
    else counts.words += 1
  }
  const { database, backups } = house
  await database.dump(house.served(), join(backups, `${phase.replaceAll(' ', '-')}.sql`))
  const seen = Buffer.from(JSON.stringify(await Promise.all(views.map(view => database.query(house.served(), view)))))
  const searchedBytes =
    searchBytes(seen, search, (of, at) => met(of, `what SQL shows at ${at}`)) + (await disk.search(search, met))
  return { searchedBytes, ...counts, epochKeys, memory: await memoryOf({ house, search, walkers, gone }) }
}

/** What PostgreSQL knows beside the rows: samples of columns, statements that run, statements that are prepared. */
const views = [
  `select * from pg_stats`,
  `select query, application_name from pg_stat_activity`,
  `select * from pg_stat_user_tables`,
  `select * from pg_prepared_statements`,
]

async function memoryOf({ house, search, walkers, gone }: Pick<Looking, 'house' | 'search' | 'walkers' | 'gone'>) {
  const server = { gone: 0, others: 0 }
  const looked = await searchMemory(house.pid(), search, of => {
    if (of.kind !== 'word') return
    const walker = walkers[of.person]
    if (walker === undefined) return
    if (gone(walker) && walker.path.inRecord?.includes(of.field) !== true) server.gone += 1
    else server.others += 1
  })
  let inDatabase = 0
  const lookedInside = await searchMemory(
    house.database.pid(),
    search,
    of => (inDatabase += of.kind === 'word' ? 1 : 0),
  )
  return {
    server: looked === undefined ? null : server.gone,
    ofOthers: looked === undefined ? null : server.others,
    database: lookedInside === undefined ? null : inDatabase,
  }
}

function wordsOf(of: Sought, walkers: readonly Walker[]): string {
  if (of.kind !== 'word') return of.kind
  return `the ${of.field} of somebody on the path "${walkers[of.person]?.name}", ${of.encoding},`
}
