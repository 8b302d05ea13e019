import { setImmediate as turn } from 'node:timers/promises'
import type { Nri } from '#law/words.ts'
import { compare, isFound } from '#match/compare.ts'
import type { Description } from '#match/description.ts'
import type { Found, PersonIndex } from '#match/index.ts'
import type { Answer, Question, Source, World } from '../world.ts'
import { drainer, type Followed, type Following } from './drain.ts'
import type { Elsewhere } from './elsewhere.ts'
import { mostAnswered, searcherOver, type Searcher, type Way } from './searching.ts'

/** The Indices as a source, and what a server does before it opens its doors. */
export type Resident = Readonly<{
  source: Required<Source>
  /** Builds the index, and later brings it forward. Throws what the database throws. */
  drain: () => Promise<void>
  /** How many people the index holds. */
  size: () => number
}>

/** A licensee waits at the counter; what takes longer is asked again by the worker. */
const answerWithin = 3_000

const late: Answer = { kind: 'silent', because: 'late' }
const failed: Answer = { kind: 'silent', because: 'failed' }

export type ResidentParts = Readonly<{
  find: Followed
  createIndex: () => PersonIndex
  now: World['now']
  /** How the index begins and what hears of it; without it, it begins with nobody. */
  following?: Following
  /** Searches the same index in another thread. */
  elsewhere?: Elsewhere['search']
}>

/**
 * The Indices, searched in memory and answered from the database. The index only says where to look: each hit's row is read
 * again, so a stale index cannot match a withdrawn record, and draining first finds whatever was kept before the question.
 */
export function createResident({ find, createIndex, now, following, elsewhere }: ResidentParts): Resident {
  const index = createIndex()
  const drain = drainer(find, index, following)
  const search = searcherOver(index.search, elsewhere)
  let since: Temporal.Instant | undefined

  async function timely(answering: Promise<Answer>): Promise<Answer> {
    const given = await orLate(answering.catch(() => failed))
    since = given.kind === 'answered' ? undefined : (since ?? now())
    return given
  }

  const asked =
    (way: Way) =>
    ({ description }: Question): Promise<Answer> =>
      timely(drain().then(() => answer(description, way, search, find)))

  const source: Required<Source> = {
    ask: asked({ deep: false }),
    askDeep: asked({ deep: true }),
    async askMany(questions) {
      await drain()
      return answerMany(questions, search, find)
    },
    async downSince() {
      await timely(find.position().then(() => ({ kind: 'answered', records: [], more: false })))
      return since
    },
  }
  return { source, drain, size: () => index.size }
}

async function answer(description: Description, way: Way, search: Searcher, find: Followed): Promise<Answer> {
  const found = await search(description, way)
  const rows = await Promise.all(found.slice(0, mostAnswered).map(({ id }) => find.entryRow(id as Nri)))
  const records = rows.flatMap(row => (row?.inForce === true ? [row.record] : []))
  // An entry that was found by what it said before counts by what it says now.
  const current = records.filter(record => isFound(compare(description, record.description), way))
  return { kind: 'answered', records: current, more: found.length > mostAnswered }
}

/** So many are searched for in one go: some milliseconds. */
const inOneGo = 10

async function answerMany(
  questions: readonly Question[],
  search: Searcher,
  find: Followed,
): Promise<readonly Answer[]> {
  const found: (readonly Found[])[] = []
  for (const [at, { description }] of questions.entries()) {
    if (at % inOneGo === inOneGo - 1) await turn()
    found.push(await search(description, { deep: false }))
  }
  const rows = await find.entryRows(found.flatMap(some => some.slice(0, mostAnswered).map(({ id }) => id as Nri)))
  return questions.map(({ description }, at): Answer => {
    const some = found[at] ?? []
    const records = some.flatMap(({ id }) => {
      const row = rows.get(id as Nri)
      return row?.inForce === true && isFound(compare(description, row.record.description), { deep: false })
        ? [row.record]
        : []
    })
    return { kind: 'answered', records, more: some.length > mostAnswered }
  })
}

/** A source settles within its own deadline, whatever it waits for. */
async function orLate(answering: Promise<Answer>): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const timer = setTimeout(resolve, answerWithin, late)
  try {
    return await Promise.race([answering, promise])
  } finally {
    clearTimeout(timer)
  }
}
