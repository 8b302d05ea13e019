import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lineAt, textOf, written } from './source.ts'

/** What may stand in no file that is committed. Written so that none matches its own line. */
const forbidden: readonly Readonly<{ what: string; pattern: RegExp }>[] = [
  { what: "somebody's machine", pattern: /(?<![\w.])\/(?:work|root|home\/\w+|Users\/\w+)\/\w/ },
  { what: 'a folder beside the project', pattern: /\.\.\/shared\// },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE[ ]KEY-----/ },
  { what: 'a cloud or forge token', pattern: /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{30,}|npm_\w{30,}|xox[abp]-\w{10,})/ },
  { what: 'a signed token', pattern: /\beyJ[\w-]{20,}\.[\w-]{20,}/ },
  { what: 'a registry', pattern: /registry\.(?:npmjs|yarnpkg)\.\w+/ },
  {
    what: 'how the work was organised',
    pattern: /\b(?:issue|ticket|session|task) #?\d+\b|\bsub-?agents?\b|language[ ]model/i,
  },
  {
    what: 'who or what wrote it',
    pattern: /\bco-authored[-]by\b|\b(?:generated|written) (?:by|with) an? (?:ai|assistant)\b/i,
  },
]

describe('what may not be committed', () => {
  const files = written(
    '*.{md,json}',
    '.*rc.json',
    '.ci/*',
    '{src,test,tools,bench,bin,docs,web}/**/*.{ts,tsx,mjs,md,json,csv,html,css,scss,sql}',
  )
  test('no file holds a secret, a path of a machine, or a word about how the work was done', () => {
    assert.deepEqual(
      files.flatMap(file => leaks(file, textOf(file))),
      [],
    )
  })
  test('the search reads the whole project', () => assert.ok(files.length > 100 && files.includes('package.json')))
})

describe('controls: what must be caught', () => {
  // With a gap, so that this file does not catch itself.
  const caught = [
    "const data = '/wo~rk/data/x.csv'",
    "open('/ho~me/ann/x')",
    'see ../sha~red/notes',
    '-----BEGIN EC PRIVATE~ KEY-----',
    'AKIA~ABCDEFGHIJKLMNOP',
    '"https://registry.~npmjs.org/zod"',
    'as asked in issue~ #12',
    'Co-Authored~-By: somebody',
  ]
  for (const text of caught) {
    test(text, () => assert.equal(leaks('src/x.ts', text.replace('~', '')).length, 1))
  }
})

const leaks = (file: string, text: string): readonly string[] =>
  forbidden.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`${file}:${lineAt(text, found.index)} names ${what}: ${found[0]}`]
  })
