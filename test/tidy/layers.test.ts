import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cyclesIn } from './cycles.ts'
import { alone, layers, narrow } from './layers.ts'
import { parsed, sources, type Import, type Source } from './source.ts'

const ours = sources('src/**/*.ts')

describe('the layers of the house', () => {
  test('a file imports only what stands below its folder', () => {
    assert.deepEqual(ours.flatMap(breaches), [])
  })

  test('no file needs itself through others when it runs', () => {
    assert.deepEqual(cyclesIn(graphOf(ours)), [])
  })

  test('the folders themselves make no circle', () => {
    const edges = Object.entries(layers).map(([folder, { may }]) => [folder, [...may]] as const)
    assert.deepEqual(cyclesIn(new Map(edges)), [])
  })

  test('every folder has its place in the table', () => {
    const folders = new Set(ours.map(({ path }) => folderOf(path)))
    assert.deepEqual(
      [...folders].filter(folder => !(folder in layers)),
      [],
    )
  })
})

describe('controls: what the layers must catch', () => {
  const caught = [
    ['src/law/response.ts', `import { write } from '#ledger/write.ts'`],
    ['src/law/response.ts', `import { readFileSync } from 'node:fs'`],
    ['src/law/response.ts', `import { z } from 'zod'`],
    ['src/check/lapse.ts', `import { notify } from '#notice/route.ts'`],
    ['src/check/lapse.ts', `import type { Route } from '../notice/route.ts'`],
    ['src/check/lapse.ts', `export { notify } from '#notice/route.ts'`],
    ['src/check/lapse.ts', `const { notify } = await import('#notice/route.ts')`],
    ['src/check/lapse.ts', `import { World } from '#world.ts'`],
    ['src/check/lapse.ts', `import { type World } from '#world.ts'`],
    ['src/contract/licensee.ts', `import { respond } from '#law/response.ts'`],
    ['src/law/lives/entry.ts', `import { parseNtn } from '../numbers.ts'`],
    ['src/store/commit.ts', `import { seal } from '#ledger/seal.ts'`],
    ['src/utils/helpers.ts', `import { states } from '#law/words.ts'`],
  ] as const
  for (const [path, text] of caught) {
    test(`${path} may not say: ${text}`, () => assert.equal(breaches(parsed(path, text)).length, 1))
  }

  test('what the table allows is allowed', () => {
    const fine = `import { write } from '#ledger/write.ts'\nimport type { World } from '#world.ts'\nimport { x } from './x.ts'`
    assert.deepEqual(breaches(parsed('src/check/lapse.ts', fine)), [])
  })

  test('a circle of three files is found', () => {
    const circle = [
      ['src/check/a.ts', `import { b } from './b.ts'`],
      ['src/check/b.ts', `import { c } from './c.ts'`],
      ['src/check/c.ts', `const { a } = await import('./a.ts')`],
    ] as const
    const found = cyclesIn(graphOf(circle.map(([path, text]) => parsed(path, text))))
    assert.deepEqual(found, [['src/check/a.ts', 'src/check/b.ts', 'src/check/c.ts']])
  })
})

const graphOf = (all: readonly Source[]) =>
  new Map(
    all.map(
      ({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)] as const,
    ),
  )

/** `node:*` and `@fastify/*` name families. */
const matchesGlob = (name: string, part: string): boolean =>
  part.endsWith('*') ? name.startsWith(part.slice(0, -1)) : name === part

/** `src/check/lapse.ts` is in `check`; `src/world.ts` is a layer of its own. */
const folderOf = (path: string): string => path.split('/')[1] ?? path

const breaches = ({ path, imports }: Source): readonly string[] =>
  imports.filter(one => !isAllowed(path, one)).map(({ target, line }) => `${path}:${line} imports ${target}`)

function isAllowed(path: string, { target, typeOnly }: Import): boolean {
  const layer = layers[folderOf(path)]
  if (layer === undefined) return false
  if (!target.startsWith('src/')) return layer.parts.some(part => matchesGlob(target, part))
  const [from, to] = [path.slice('src/'.length), target.slice('src/'.length)]
  if (!typeOnly && alone.some(files => files.test(from) && !files.test(to))) return false
  if (narrow.some(rule => rule.from.test(from) && rule.to.test(to) && !rule.only.test(to))) return false
  const folder = folderOf(target)
  return folder === folderOf(path) || layer.may.includes(folder) || (typeOnly && (layer.types ?? []).includes(folder))
}
