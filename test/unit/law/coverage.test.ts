import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { rules } from '#law/registry.ts'
import { parts } from '../../../tools/coverage/all.ts'
import { requirementIds } from '../../../tools/coverage/ids.ts'
import type { Requirement } from '../../../tools/coverage/requirement.ts'
import { root } from '../../support/groups.ts'

const rows: readonly (readonly [string, Requirement])[] = parts.flatMap(({ requirements }) =>
  Object.entries(requirements),
)
const ids = rows.map(([id]) => id)
const known = new Set<string>(requirementIds)
const text = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The titles of a file's tests, as they are written: what stands in quotes after test(, suite( or describe(. */
const titlesOf = (source: string): string =>
  [...source.matchAll(/\b(?:test|suite|describe)\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gs)]
    .map(([, , title]) => title)
    .join('\n')

const names = (titles: string, id: string): boolean => new RegExp(`\\b${id}\\b`).test(titles)

suite('every requirement is traced', () => {
  test('each has one row, and there is no row without a requirement', () => {
    assert.deepEqual(ids.toSorted(), [...requirementIds].toSorted())
  })

  test('every rule that is named exists, and every rule that exists is named', () => {
    const existing = rules.map(({ id }) => id)
    const named = rows.flatMap(([, { ruled }]) => ('rules' in ruled ? ruled.rules : []))
    assert.deepEqual(
      [...new Set(named)].filter(id => !existing.includes(id)),
      [],
    )
    assert.deepEqual(
      existing.filter(id => !named.includes(id)),
      [],
    )
  })

  test('every function that is named is exported where it is said to be', () => {
    const named = rows.flatMap(([id, { ruled }]) =>
      'functions' in ruled ? ruled.functions.map(each => [id, each] as const) : [],
    )
    const missing = named.filter(([, each]) => {
      const [file = '', name = ''] = each.split(' ')
      const path = `src/law/${file}`
      return !existsSync(join(root, path)) || !new RegExp(`export (?:const|function) ${name}\\b`).test(text(path))
    })
    assert.deepEqual(missing, [])
  })

  test('who is ruled by something, is: no row is empty', () => {
    const empty = rows.filter(([, { ruled, acted, asks }]) => {
      const nothingRuled = 'rules' in ruled && ruled.rules.length + ruled.functions.length === 0
      const nothingActed = 'by' in acted && (acted.by.length === 0 || acted.tests.length === 0)
      return nothingRuled || nothingActed || asks.length < 8
    })
    assert.deepEqual(
      empty.map(([id]) => id),
      [],
    )
  })

  test('the check, its timing, points of contact, purposes, retention, denials, prohibitors and decisions are ruled', () => {
    const whole = /^(?:CHK|ACC|TIM|POC|OTH|RET|SEC|VIO|DEN|PRO|DEC)-/
    const open = rows.filter(([id, { ruled }]) => whole.test(id) && 'notYet' in ruled)
    assert.deepEqual(
      open.map(([id]) => id),
      [],
    )
  })
})

suite('what is said to be carried out is tested', () => {
  const claims = rows.flatMap(([id, { acted }]) => ('by' in acted ? [{ id, ...acted }] : []))

  test('every act that is named is there', () => {
    const missing = claims.flatMap(({ id, by }) =>
      by.filter(each => !existsSync(join(root, 'src', each))).map(each => `${id} ${each}`),
    )
    assert.deepEqual(missing, [])
  })

  test('every test that is named is there, and names the requirement in a title', () => {
    const silent = claims.flatMap(({ id, tests }) =>
      tests
        .filter(each => !existsSync(join(root, 'test', each)) || !names(titlesOf(text(`test/${each}`)), id))
        .map(each => `${id} ${each}`),
    )
    assert.deepEqual(silent, [])
  })

  test('no test names a requirement that does not exist', () => {
    const titled = globSync('test/**/*.ts', { cwd: root }).flatMap(file =>
      [
        ...titlesOf(text(file)).matchAll(
          /\b(?:CHK|ACC|TIM|POC|OTH|REC|NIX|RET|SEC|VIO|APP|VAF|DEN|REL|GRT|PRO|STA|DEC)-[A-Z]?\d+[a-z]?\b/g,
        ),
      ].map(([id]) => [file, id] as const),
    )
    assert.ok(titled.length > 200, 'the titles were found')
    assert.deepEqual(
      titled.filter(([, id]) => !known.has(id)),
      [],
    )
  })

  test('a control: a title is read, and a number that only begins like another is not taken for it', () => {
    assert.equal(titlesOf("test('one (CHK-01)', () => {})\nsuite(\n  `two (DEC-1)`,"), 'one (CHK-01)\ntwo (DEC-1)')
    assert.equal(names('(DEC-12)', 'DEC-1'), false)
    assert.equal(names('(PRO-04a)', 'PRO-04'), false)
  })
})
