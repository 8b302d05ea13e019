import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileOf } from '../../../bench/match/file.ts'
import { inquiriesOf, sliceInquiriesOf, strangersOf } from '../../../bench/match/inquiries.ts'

const file = fileOf(3, 2000)
const records = [...file.records()]
const ids = new Set(records.map(({ id }) => id))

describe('the people whom every engine holds', () => {
  test('are as many as were asked for, each under an id of its own', () => {
    assert.equal(records.length, 2000)
    assert.equal(ids.size, 2000)
  })

  test('are the same for everybody who makes them from the seed', () => {
    assert.deepEqual([...fileOf(3, 2000).records()], records)
    assert.notDeepEqual([...fileOf(4, 2000).records()], records)
  })

  test('hold four women and four men of each of five origins beside the crowd', () => {
    assert.equal(file.crowd, 1960)
    assert.deepEqual(
      file.slices.map(({ origin, sex, recorded, strangers }) => [origin, sex, recorded.length, strangers.length]),
      ['anglo', 'hispanic', 'asian', 'arabic', 'slavic'].flatMap(origin => [
        [origin, 'M', 4, 4],
        [origin, 'F', 4, 4],
      ]),
    )
  })
})

describe('the inquiries', () => {
  const inquiries = inquiriesOf(file, 3)

  test('seek somebody of the file, or a stranger', () => {
    const sought = inquiries.filter(({ kind }) => kind !== 'stranger')
    assert.ok(sought.every(({ truth }) => truth !== undefined && ids.has(truth)))
    assert.ok(inquiries.every(({ kind, truth }) => (kind === 'stranger') === (truth === undefined)))
  })

  test('have errors: a class of the hard set never asks as the record says', () => {
    for (const { kind, asked, truth } of inquiries) {
      if (kind === 'hard') assert.notDeepEqual(asked, file.person(Number(truth)).description)
    }
  })

  test('are mixed, so that the first tenth holds a tenth of each kind and class', () => {
    const counted = (list: typeof inquiries) => Map.groupBy(list, ({ kind, group }) => `${kind} ${group}`)
    const [all, tenth] = [counted(inquiries), counted(inquiries.slice(0, inquiries.length / 10))]
    for (const [name, list] of all) {
      assert.ok(Math.abs((tenth.get(name)?.length ?? 0) - list.length / 10) <= 1, name)
    }
  })

  test('about strangers are about others each time', () => {
    const one = strangersOf(file, 0, 50, 3).map(({ asked }) => asked.names[0])
    const other = strangersOf(file, 50, 50, 3).map(({ asked }) => asked.names[0])
    assert.notDeepEqual(one, other)
  })

  test('of the slices name the slice, and ask about those in the file and as many who are not', () => {
    const slices = sliceInquiriesOf(file, 3)
    assert.equal(slices.length, 80)
    assert.equal(slices.filter(({ truth }) => truth !== undefined && ids.has(truth)).length, 40)
    assert.deepEqual([...new Set(slices.map(({ group }) => group))].slice(0, 3), ['anglo M', 'anglo F', 'hispanic M'])
  })
})
