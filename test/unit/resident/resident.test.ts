import assert from 'node:assert/strict'
import { describe, test, mock } from 'node:test'
import { compare } from '#match/compare.ts'
import type { Description } from '#match/description.ts'
import { createIndex, type PersonIndex } from '#match/index.ts'
import { thresholds } from '#match/weights.ts'
import { createResident } from '#resident/resident.ts'
import { createMemoryStore } from '#simulated/store/store.ts'
import type { Find } from '../../../src/find.ts'
import type { Answer, Question } from '../../../src/world.ts'
import { doe, entered, entry, gone, roe } from './people.ts'

const who = (description: Description): Question => ({ description, citizenships: ['US'] })

/** The Indices over a store in memory, with an index that may be made worse, and a database that may fail. */
function indices(
  spoil: (index: PersonIndex) => PersonIndex = index => index,
  over: (find: Find) => Find = find => find,
) {
  const { find, commit } = createMemoryStore()
  const made: PersonIndex[] = []
  const { source, drain, size } = createResident({
    find: over(find),
    now: () => Temporal.Instant.from('2026-09-10T14:00:00Z'),
    createIndex: () => {
      made.push(spoil(createIndex()))
      return made[0] ?? assert.fail()
    },
  })
  return { commit, find, source, drain, size, index: () => made[0] ?? assert.fail() }
}

/** An index that never hears of a change: it keeps for ever what it was first told. */
function stale(index: PersonIndex): PersonIndex {
  const known = new Set<string>()
  return {
    search: index.search,
    bytes: 0,
    get size() {
      return index.size
    },
    put(id, description) {
      if (!known.has(id)) index.put(id, description)
      known.add(id)
    },
    remove: () => false,
  }
}

const ids = (answer: Answer): readonly string[] | string =>
  answer.kind === 'answered' ? answer.records.map(({ id }) => id) : answer.because

describe('the Indices', () => {
  test('find a record as soon as it is kept', async () => {
    const { commit, source } = indices()
    assert.deepEqual(ids(await source.ask(who(roe))), [])
    await commit(entered(entry('R1', roe), entry('R2', doe)))
    assert.deepEqual(ids(await source.ask(who(roe))), ['R1'])
    await commit(entered(entry('R3', roe)))
    assert.deepEqual(ids(await source.ask(who(roe))), ['R1', 'R3'])
  })

  test('answer with the record as the database has it', async () => {
    const { commit, source } = indices()
    await commit(entered(entry('R1', roe)))
    assert.deepEqual(await source.ask(who(roe)), { kind: 'answered', records: [entry('R1', roe).record], more: false })
  })

  for (const [kind, spoil] of [
    ['its index up to date', (index: PersonIndex) => index],
    ['a stale index', stale],
  ] as const) {
    test(`never match a withdrawn record, with ${kind}`, async () => {
      const { commit, source } = indices(spoil)
      await commit(entered(entry('R1', roe)))
      assert.deepEqual(ids(await source.ask(who(roe))), ['R1'])
      await commit(entered(gone('R1')))
      assert.deepEqual(ids(await source.ask(who(roe))), [])
    })

    test(`never match a record by what it no longer says, with ${kind}`, async () => {
      const { commit, source } = indices(spoil)
      await commit(entered(entry('R1', roe)))
      await source.ask(who(roe))
      await commit(entered(entry('R1', doe)))
      assert.deepEqual(ids(await source.ask(who(roe))), [])
    })
  }

  test('a control: the stale index by itself returns both', async () => {
    const { commit, drain, index } = indices(stale)
    await commit(entered(entry('R1', roe), entry('R2', roe)))
    await drain()
    await commit(entered(gone('R1'), entry('R2', doe)))
    await drain()
    assert.deepEqual(
      index()
        .search(roe, { limit: 10 })
        .map(({ id }) => id),
      ['R1', 'R2'],
    )
  })

  test('say that there was more than they answered', async () => {
    const { commit, source } = indices()
    await commit(entered(...Array.from({ length: 51 }, (_, at) => entry(`R${at + 100}`, roe))))
    const answer = await source.ask(who(roe))
    assert.ok(answer.kind === 'answered')
    assert.deepEqual([answer.records.length, answer.more], [50, true])
    await commit(entered(gone('R100')))
    const fewer = await source.ask(who(roe))
    assert.ok(fewer.kind === 'answered')
    assert.deepEqual([fewer.records.length, fewer.more], [50, false])
  })

  test('asked deep, answer with whoever is less alike too, by what they say now, and never with who was withdrawn', async () => {
    const { commit, source } = indices()
    const asked = { ...roe, state: 'TX' } as const
    const far = { ...roe, names: [{ last: 'Vanterpool', first: 'Jonathan' }], state: 'TX' } as const
    await commit(entered(entry('R1', roe), entry('R2', far), entry('R3', doe), entry('R4', far), entry('R5', far)))
    await commit(entered(gone('R4'), entry('R5', doe)))
    const { bits } = compare(asked, far)
    assert.ok(bits >= thresholds.deep && bits < thresholds.possibly, `${bits} bits`)
    assert.deepEqual(ids(await source.askDeep(who(asked))), ['R1', 'R2'])
    // The control: no other question brings them.
    assert.deepEqual(ids(await source.ask(who(asked))), ['R1'])
  })

  test('asked deep, answer with who holds the same number, however little alike', async () => {
    const { commit, source } = indices()
    await commit(entered(entry('R1', { ...doe, ssn: '900121234' })))
    const asked = who({ ...roe, ssn: '900121234' })
    assert.deepEqual(ids(await source.ask(asked)), ['R1'])
    assert.deepEqual(ids(await source.askDeep(asked)), ['R1'])
  })

  test('asked deep, say that there was more than they answered', async () => {
    const { commit, source } = indices()
    await commit(entered(...Array.from({ length: 51 }, (_, at) => entry(`R${at + 100}`, roe))))
    const answer = await source.askDeep(who(roe))
    assert.ok(answer.kind === 'answered')
    assert.deepEqual([answer.records.length, answer.more], [50, true])
  })

  test('read changes of many pages before they answer', async () => {
    const { commit, source, size } = indices()
    await commit(entered(...Array.from({ length: 1203 }, (_, at) => entry(`R${at}`, at === 1202 ? roe : doe))))
    // Moved to the end, it leaves its place empty.
    await commit(entered(gone('R0'), entry('R499', doe)))
    assert.deepEqual(ids(await source.ask(who(roe))), ['R1202'])
    assert.equal(size(), 1202)
  })

  test('questions asked at once share what is read, and each sees what was kept before it', async () => {
    let reads = 0
    const { commit, source } = indices(undefined, find => ({
      ...find,
      position: () => {
        reads += 1
        return find.position()
      },
    }))
    await commit(entered(entry('R1', roe)))
    const early = Array.from({ length: 20 }, () => source.ask(who(roe)))
    await commit(entered(entry('R2', roe)))
    const late = await source.ask(who(roe))
    assert.deepEqual(ids(late), ['R1', 'R2'])
    for (const answer of await Promise.all(early)) assert.ok(ids(answer).includes('R1'))
    assert.ok(reads <= 3, `${reads} reads`)
  })
})

describe('the Indices without their database', () => {
  const broken = () => Promise.reject(new Error('gone'))

  for (const reader of ['position', 'entriesAfter', 'entryRow'] as const) {
    test(`are silent, and throw nothing, when ${reader} fails; and answer again when it works`, async () => {
      let works = true
      const { commit, source } = indices(undefined, find => {
        const read: (...args: readonly never[]) => Promise<never> = find[reader] as never
        return { ...find, [reader]: (...args: readonly never[]) => (works ? read(...args) : broken()) }
      })
      await commit(entered(entry('R1', roe)))
      works = false
      assert.deepEqual(await source.ask(who(roe)), { kind: 'silent', because: 'failed' })
      works = true
      assert.deepEqual(ids(await source.ask(who(roe))), ['R1'])
    })
  }

  test('know since when they are down, without naming anybody, and that they are up again', async () => {
    let works = true
    const { source } = indices(undefined, find => ({ ...find, position: () => (works ? find.position() : broken()) }))
    assert.equal(await source.downSince(), undefined)
    works = false
    assert.equal((await source.downSince())?.toString(), '2026-09-10T14:00:00Z')
    works = true
    assert.equal(await source.downSince(), undefined)
  })

  test('are late, and silent, when it never answers', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const { source } = indices(undefined, find => ({ ...find, position: () => new Promise<never>(() => {}) }))
    const asked = source.ask(who(roe))
    mock.timers.tick(3_000)
    assert.deepEqual(await asked, { kind: 'silent', because: 'late' })
    mock.timers.reset()
  })
})
