import type { Nri } from '#law/words.ts'
import { compare, isFound } from '#match/compare.ts'
import type { Description } from '#match/description.ts'
import type { Found, PersonIndex } from '#match/index.ts'
import { thresholds } from '#match/weights.ts'
import type { Answer, Question, Source, World } from '../world.ts'
import { drainer, type Followed } from './drain.ts'

/** The Indices as a source, and what a server does before it opens its doors. */
export type Resident = Readonly<{
  source: Required<Source>
  /** Builds the index, and later brings it forward. Throws what the database throws. */
  drain: () => Promise<void>
  /** How many people the index holds. */
  size: () => number
}>

/** More than anybody can look at one by one; the answer says that there are more. */
const mostAnswered = 50
/** A licensee waits at the counter; what takes longer is asked again by the worker. */
const answerWithin = 3_000

const late: Answer = { kind: 'silent', because: 'late' }
const failed: Answer = { kind: 'silent', because: 'failed' }

/**
 * The Indices, searched in memory and answered from the database. The index only says where to look: each hit's row is read
 * again, so a stale index cannot match a withdrawn record, and draining first finds whatever was kept before the question.
 */
export function createResident({
  find,
  createIndex,
  now,
}: Readonly<{ find: Followed; createIndex: () => PersonIndex; now: World['now'] }>): Resident {
  const index = createIndex()
  const drain = drainer(find, index)
  let since: Temporal.Instant | undefined

  async function timely(answering: Promise<Answer>): Promise<Answer> {
    const given = await orLate(answering.catch(() => failed))
    since = given.kind === 'answered' ? undefined : (since ?? now())
    return given
  }

  const asked =
    (way: Way) =>
    ({ description }: Question): Promise<Answer> =>
      timely(drain().then(() => answer(description, way, index, find)))

  const source: Required<Source> = {
    ask: asked({ deep: false }),
    askDeep: asked({ deep: true }),
    async downSince() {
      await timely(find.position().then(() => ({ kind: 'answered', records: [], more: false })))
      return since
    },
  }
  return { source, drain, size: () => index.size }
}

type Way = Readonly<{ deep: boolean }>

async function answer(description: Description, way: Way, index: PersonIndex, find: Followed): Promise<Answer> {
  const found = way.deep ? searchDeep(description, index) : index.search(description, { limit: mostAnswered + 1 })
  const rows = await Promise.all(found.slice(0, mostAnswered).map(({ id }) => find.entryRow(id as Nri)))
  const records = rows.flatMap(row => (row?.inForce === true ? [row.record] : []))
  // An entry that was found by what it said before counts by what it says now.
  const current = records.filter(record => isFound(compare(description, record.description), way))
  return { kind: 'answered', records: current, more: found.length > mostAnswered }
}

/** Whoever the usual search finds, for the same number too, and then whoever is less alike. */
function searchDeep(description: Description, index: PersonIndex): readonly Found[] {
  const limit = mostAnswered + 1
  const usual = index.search(description, { limit })
  const known = new Set(usual.map(({ id }) => id))
  const every = index.search(description, { limit: limit + known.size, threshold: thresholds.deep, deep: true })
  return [...usual, ...every.filter(({ id }) => !known.has(id))]
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
