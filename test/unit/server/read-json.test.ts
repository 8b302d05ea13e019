import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { readJson } from '#contract/read-json.ts'

const read = (text: string) => readJson(Buffer.from(text))

suite('a body is read only if it can be read in one way', () => {
  test('any JSON value that a program writes is read as what it is', () => {
    const property = fc.property(fc.jsonValue({ maxDepth: 6 }), value => {
      const text = JSON.stringify(value)
      // Refused, as one of the cases below says.
      fc.pre(!text.includes('__proto__'))
      assert.deepEqual(read(text), { value: JSON.parse(text) as unknown })
    })
    fc.assert(property)
  })

  for (const [what, text] of [
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, once escaped', String.raw`{"a":1,"\u0061":2}`],
    ['a name twice, deep inside', '[{"b":{"a":1,"c":2,"a":1}}]'],
    ['an escaped quotation mark in a name that comes twice', String.raw`{"\"":1,"\"":2}`],
    ['a name that readers drop', '{"a":{"__proto__":{"b":1}}}'],
    ['the same, escaped', String.raw`{"\u005f_proto__":1}`],
    ['thirteen levels', '['.repeat(13) + ']'.repeat(13)],
    ['more that is closed than opened', '{}}'],
    ['a name without quotation marks', '{a:1}'],
    ['a comma at the end', '{"a":1,}'],
    ['not a number', '{"a":NaN}'],
    ['nothing', ''],
  ] as const) {
    test(`refused: ${what}`, () => assert.equal(read(text), undefined))
  }

  for (const [what, text] of [
    ['one name in two objects', '[{"a":1},{"a":2}]'],
    ['one name outside and inside', '{"a":{"a":1}}'],
    ['a colon and braces in a text', String.raw`{"a":"\"a\":{[","b":"}]:"}`],
    ['twelve levels', '['.repeat(12) + ']'.repeat(12)],
  ] as const) {
    test(`read: ${what}`, () => assert.deepEqual(read(text), { value: JSON.parse(text) as unknown }))
  }

  test('a text of thirty kilobytes made to be slow is refused in no time', () => {
    const slow = [`{"${String.raw`\"`.repeat(15_000)}`, '"'.repeat(30_001), '{"'.repeat(15_000), ':'.repeat(30_000)]
    const since = performance.now()
    for (const text of slow) assert.equal(read(text), undefined)
    assert.ok(performance.now() - since < 500)
  })
})
