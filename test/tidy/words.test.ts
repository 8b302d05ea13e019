import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { states } from '#law/words.ts'
import { namesGivenBy } from './nodes.ts'
import { lineAt, parsed, sources, textOf, type Source } from './source.ts'
import { acronymsIn, elsewhere, never, notAcronyms, wordsIn } from './words.ts'

const ours = sources('src/**/*.ts', 'web/src/**/*.{ts,tsx}', 'tools/*.ts')

/** Whatever stands in the first column of one of the glossary's tables. */
const glossary = new Set(
  [...textOf('GLOSSARY.md').matchAll(/^\| ([^|]+)\|/gm)].flatMap(
    ([, words = '']) => words.toLowerCase().match(/[a-z]+/g) ?? [],
  ),
)
const known = new Set([...glossary, ...notAcronyms, ...states.map(state => state.toLowerCase())])

describe('the words of the field', () => {
  test('every acronym in a name stands in the glossary', () => {
    assert.deepEqual([...new Set(ours.flatMap(unknownAcronyms))], [])
  })

  test('no name says what the field says otherwise', () => {
    assert.deepEqual(ours.flatMap(foreignWords), [])
  })
})

describe('controls: what the words must catch', () => {
  const acronyms = [
    ['const qpr = 1', ['qpr']],
    ['type Row = { xqzNumber: string }', ['xqz']],
    ['function parseQPRs(rows: string) {}', ['qpr']],
    ['const { a: [wvx] } = given', ['wvx']],
    ['const run = (bcd: string) => bcd', ['bcd']],
    ['const ntn = parseNtn(given.ffl)', []],
    ['const NICS_MODE = 1, DATABASE_URL = 2', []],
  ] as const
  for (const [text, expected] of acronyms) {
    test(text, () => {
      const found = unknownAcronyms(parsed('src/check/x.ts', text)).map(line => line.split(' ').at(-1))
      assert.deepEqual(found, expected)
    })
  }

  const foreign = [
    'const customers = []',
    'function purgeIdentity() {}',
    'type GunShop = 1',
    'const f = (theBuyer: string) => 1',
  ]
  for (const text of foreign) {
    test(text, () => assert.equal(foreignWords(parsed('src/check/x.ts', text)).length, 1))
  }

  test('a dealers file may be called so where it is read, and nowhere else', () => {
    assert.deepEqual(foreignWords(parsed('src/cli/replay/x.ts', 'const dealers = 1')), [])
    assert.equal(foreignWords(parsed('src/check/x.ts', 'const dealers = 1')).length, 1)
  })
})

function unknownAcronyms({ path, text, nodes }: Source): readonly string[] {
  return namesGivenBy(nodes).flatMap(({ name, start }) =>
    acronymsIn(name)
      .filter(word => !known.has(word))
      .map(word => `${path}:${lineAt(text, start)} ${name}: ${word}`),
  )
}

function foreignWords({ path, text, nodes }: Source): readonly string[] {
  const allowed = elsewhere.filter(({ files }) => files.test(path)).flatMap(({ words }) => words)
  return namesGivenBy(nodes).flatMap(({ name, start }) =>
    wordsIn(name)
      .map(word => (word.endsWith('s') && word.slice(0, -1) in never ? word.slice(0, -1) : word))
      .filter(word => Object.hasOwn(never, word) && !allowed.includes(word))
      .map(word => `${path}:${lineAt(text, start)} ${name}: say ${never[word]}`),
  )
}
