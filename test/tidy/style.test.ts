import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { filesOf, groups, isCheck } from '../support/groups.ts'
import type { Node } from './nodes.ts'
import { lineAt, parsed, sources, written, type Source } from './source.ts'

const ours = sources('{src,test,tools,bench}/**/*.ts', 'web/**/*.{ts,tsx}')

describe('the style of the house', () => {
  test('functions and plain records: no class, no this, no enum, no decorator', () => {
    assert.deepEqual(ours.flatMap(unwanted), [])
  })

  test('no file only passes on what others export', () => {
    assert.deepEqual(
      ours.filter(isBarrel).map(({ path }) => path),
      [],
    )
  })

  test('nothing is left for later, and no test keeps the others from running', () => {
    assert.deepEqual(ours.flatMap(leftovers), [])
  })

  test('only ledger/write commits, and only delivery sends', () => {
    assert.deepEqual(ours.filter(({ path }) => path.startsWith('src/')).flatMap(sideDoors), [])
  })

  test('every test file belongs to a group that `npm test` runs', () => {
    const run = new Set(groups.flatMap(group => (isCheck(group) ? [] : filesOf(group))))
    assert.deepEqual(
      written('{src,test,tools,bench,web}/**/*.test.{ts,tsx,mjs}').filter(file => !run.has(file)),
      [],
    )
  })
})

describe('controls: what the style must catch', () => {
  const caught = [
    'class Check {}',
    'const x = class {}',
    'function f() { return this }',
    'enum Color { Red }',
    '@sealed class A {}',
  ]
  for (const text of caught) test(text, () => assert.notEqual(unwanted(parsed('src/check/x.ts', text)).length, 0))

  test('a barrel', () => {
    assert.equal(isBarrel(parsed('src/check/x.ts', `export * from './a.ts'\nexport { b } from './b.ts'`)), true)
    assert.equal(isBarrel(parsed('src/check/x.ts', `export { b } from './b.ts'\nexport const c = 1`)), false)
  })

  // With a gap, so that this file does not catch itself.
  for (const text of ['// TO-DO: later', '/* FIX-ME */', "test.-only('a', () => {})"]) {
    test(text, () => assert.equal(leftovers(parsed('test/unit/x.test.ts', text.replace('-', ''))).length, 1))
  }

  test('a second door', () => {
    assert.equal(sideDoors(parsed('src/check/lapse.ts', 'await world.commit(rows)')).length, 1)
    assert.equal(sideDoors(parsed('src/check/lapse.ts', 'await world.send(message)')).length, 1)
    assert.equal(sideDoors(parsed('src/check/lapse.ts', 'await world.call(call)')).length, 1)
    assert.equal(sideDoors(parsed('src/ledger/write.ts', 'await world.commit(rows)')).length, 0)
  })
})

const unwantedTypes = ['ClassDeclaration', 'ClassExpression', 'ThisExpression', 'TSEnumDeclaration', 'Decorator']

const unwanted = ({ path, text, nodes }: Source): readonly string[] =>
  nodes
    .filter(({ type }) => unwantedTypes.includes(type))
    .map(({ type, start }) => `${path}:${lineAt(text, start)} ${type}`)

const isBarrel = ({ nodes }: Source): boolean => {
  const statements = (nodes[0]?.['body'] ?? []) as readonly Node[]
  return (
    statements.length > 0 && statements.every(({ type, source }) => /^Export(All|Named)/.test(type) && Boolean(source))
  )
}

const leftovers = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(/\b(TO[D]O|FIX[M]E|XX[X])\b|\b(test|it|describe|suite)\.only\b/g)].map(
    ({ 0: word, index }) => `${path}:${lineAt(text, index)} ${word}`,
  )

const doors = [
  { call: 'commit', room: /^src\/ledger\/write\.ts$/ },
  // The simulator listens at the door to see what leaves.
  { call: 'send', room: /^src\/(delivery|simulated)\// },
  { call: 'call', room: /^src\/(delivery|simulated)\// },
] as const

const sideDoors = ({ path, text }: Source): readonly string[] =>
  doors.flatMap(({ call, room }) =>
    !room.test(path) && new RegExp(`\\bworld\\.${call}\\(`).test(text) ? [`${path} calls world.${call}`] : [],
  )
