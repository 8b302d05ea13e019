import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildIndex, looseIndexOver, searchHeld } from '#match/index.ts'
import { inOrder } from '#match/people/in-order.ts'
import { baseOf } from '#match/people/people.ts'
import { prepare } from '#match/prepare.ts'
import type { Base } from '#match/people/base.ts'
import type { Description } from '#match/description.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { called, someone } from './someone.ts'

const crowd = createCrowd(7)
/** Numbers, one has of each kind; ids of every kind too. */
const records = Array.from({ length: 300 }, (_, at) => ({
  id: at % 3 === 0 ? String(at) : at % 3 === 1 ? `N${at}ABCDEFGHJKMNX` : `Ñandú ${at} 日本`,
  description: { ...crowd(at), numbers: [`FBI${at}000`], upin: `U${at}`, ssn: String(219_000_000 + at * 137) },
}))
const base = (): Base => baseOf(records.values().map(({ id, description }) => ({ id, person: prepare(description) })))
const [first, second] = [records[0], records[1]] as const
const zzyzx: Description = { ...someone, names: called('Zzyzxovich', 'Qwillifer') }

/** Every column of a base, by its path. */
function columnsIn(value: unknown, path: string): readonly (readonly [string, ArrayBufferView])[] {
  if (ArrayBuffer.isView(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => columnsIn(part, `${path}.${name}`))
}

const unshared = (of: Base): readonly string[] =>
  columnsIn(of, 'base')
    .filter(([, { buffer }]) => !(buffer instanceof SharedArrayBuffer))
    .map(([path]) => path)

describe('people in order', () => {
  test('lie in shared memory, every column, when they are built and when they are put in order anew', () => {
    const built = base()
    assert.ok(columnsIn(built, 'base').length > 30)
    assert.deepEqual(unshared(built), [])
    const index = looseIndexOver(built)
    index.put('new', zzyzx)
    assert.deepEqual(unshared(inOrder(index.held())), [])
  })

  test('a control: a column that is filtered is not shared, and is found', () => {
    const built = base()
    assert.deepEqual(unshared({ ...built, byId: built.byId.filter(() => true) }), ['base.byId'])
  })

  test('hold no text for each of them', () => {
    const texts = JSON.stringify(base(), (_, value: unknown) => (ArrayBuffer.isView(value) ? undefined : value))
    assert.doesNotMatch(texts, /ABCDEFGHJKMNX|Ñandú/)
  })

  test('come back under their own ids', () => {
    const index = looseIndexOver(inOrder(looseIndexOver(base()).held()))
    for (const { id, description } of records)
      assert.ok(
        index.search(description, { limit: 5 }).some(found => found.id === id),
        id,
      )
    for (const { id } of records) assert.equal(index.remove(id), true, id)
    assert.equal(index.size, 0)
  })
})

describe('what an index holds', () => {
  test('is searched elsewhere as the index is, with the same bits, and with what came and went since', () => {
    const index = looseIndexOver(base())
    index.put('new', { ...zzyzx, ssn: '531029944' })
    index.put(first?.id ?? '', second?.description ?? zzyzx)
    index.remove(second?.id ?? '')
    const search = searchHeld(structuredClone(index.held()))
    for (const asked of [zzyzx, ...records.slice(0, 20).map(({ description }) => description)])
      for (const deep of [false, true])
        assert.deepEqual(search(asked, { limit: 50, deep }), index.search(asked, { limit: 50, deep }))
  })

  test('is not reached by later changes', () => {
    const index = looseIndexOver(base())
    index.put('new', zzyzx)
    const search = searchHeld(index.held())
    const before = search(zzyzx, { limit: 5 })
    index.remove('new')
    index.put('newer', zzyzx)
    for (const { id } of records) index.remove(id)
    assert.deepEqual(search(zzyzx, { limit: 5 }), before)
    assert.equal(search(first?.description ?? zzyzx, { limit: 5 })[0]?.id, first?.id)
  })

  test('when it is put in order forgets who went, words and ids and numbers and all', () => {
    const gone = { ...zzyzx, ssn: '531029944', numbers: ['QX778812'] }
    const index = looseIndexOver(inOrder(withPerson('N-gone-from-here', gone).held()))
    const traces = (of: Base): readonly boolean[] => [
      textOf(of.tokens.letters).includes('ZZYZXOVICH'),
      textOf(of.ids.letters).includes('N-gone-from-here'),
    ]
    const held = index.held()
    assert.deepEqual(traces(held.base), [true, true])
    index.remove('N-gone-from-here')
    const after = inOrder(index.held())
    assert.deepEqual(traces(after), [false, false])
    assert.deepEqual(
      [held.base.byNumber, after.byNumber].map(({ person }) => person.length),
      [601, 600],
    )
    assert.equal(held.base.bySsn.person.length - after.bySsn.person.length, 1)
  })

  test('keeps numbers with their people, also in order for the second time', () => {
    const index = looseIndexOver(inOrder(looseIndexOver(inOrder(withPerson('new', zzyzx).held())).held()))
    const once = withPerson('new', zzyzx)
    for (const { id, description } of records.slice(0, 30)) {
      const asked: Description = { ...description, names: called('Unlike', 'Anybody'), ssn: '531029944' }
      const found = index.search(asked, { limit: 9, threshold: 0 })
      assert.ok(found.some(one => one.id === id))
      assert.deepEqual(found, once.search(asked, { limit: 9, threshold: 0 }))
    }
  })
})

function withPerson(id: string, description: Description) {
  const index = looseIndexOver(base())
  index.put(id, description)
  return index
}

const textOf = (letters: Uint8Array): string => Buffer.from(letters).toString('utf8')

test('an index that tidies itself forgets too', () => {
  const index = buildIndex(records)
  for (let at = 0; at < 2_100; at += 1) index.put('again', zzyzx)
  assert.equal(index.search(zzyzx, { limit: 5 }).length, 1)
  assert.equal(index.size, 301)
})
