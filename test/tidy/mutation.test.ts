import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { judge, type Tried } from '../mutation/judge.ts'
import { lawTests } from '../mutation/law-tests.ts'
import { runCollected, suite as collectSuite, test as collect } from '../mutation/node-test.ts'
import { reasonToIgnore } from '../mutation/prose.ts'
import { survivors, type Survivor } from '../mutation/survivors.ts'
import { root } from '../support/groups.ts'
import { textOf } from './source.ts'

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('the mutants that may live', () => {
  test('each names a file that is there, and a text that still stands in it', () => {
    for (const { file, from } of survivors) {
      assert.ok(existsSync(join(root, file)), file)
      assert.ok(inOneLine(textOf(file)).includes(from.replace(/…$/, '')), `${file}: ${from}`)
    }
  })

  test('each changes something, says in a sentence why it may live, and stands there once', () => {
    for (const { from, to, because, times } of survivors) {
      assert.notEqual(from, to)
      assert.match(because, /^[A-Z][^\n]{20,}\.$/)
      assert.ok(times === undefined || times > 1)
    }
    const named = survivors.map(({ file, from, to }) => `${file}\n${from}\n${to}`)
    assert.deepEqual(named, [...new Set(named)])
  })

  test('only of the logic of the law, never of its facts about a state', () => {
    for (const { file } of survivors) assert.match(file, /^src\/law\/(?!states\/[A-Z]{2}\.ts)/)
  })
})

describe('what a run comes to', () => {
  const mutant = (from: string, status: string): Tried => {
    return { file: 'src/law/a.ts', line: 1, from, to: 'true', status, by: 'X' }
  }
  const accepted: Survivor = { file: 'src/law/a.ts', from: 'b', to: 'true', because: '' }
  const judged = (...all: Tried[]) => judge(all, [accepted], ['src/law/a.ts'])

  test('found is what a test fails on, or never ends with; an accepted survivor is still not found', () => {
    const { found, missed, score, unlisted, idle } = judged(
      mutant('a', 'Killed'),
      mutant('c', 'Timeout'),
      mutant('d', 'Killed'),
      mutant('b', 'Survived'),
    )
    assert.deepEqual([found, missed, score, unlisted, idle], [3, 1, 75, [], []])
  })

  test('controls: one that lives unlisted, one that no test reaches, one listed that is found', () => {
    assert.deepEqual(judged(mutant('b', 'Survived'), mutant('c', 'Survived')).unlisted, [mutant('c', 'Survived')])
    assert.deepEqual(judged(mutant('b', 'Survived'), mutant('c', 'NoCoverage')).unlisted, [mutant('c', 'NoCoverage')])
    assert.deepEqual(judged(mutant('b', 'Killed')).idle, [accepted])
    assert.deepEqual(judged(mutant('b', 'Survived'), mutant('b', 'Survived')).idle, [accepted])
  })

  test('in a run of other files it says nothing of this one', () => {
    assert.deepEqual(judge([], [accepted], ['src/law/b.ts']).idle, [])
  })
})

describe('what is left out', () => {
  const text = (value: string) => reasonToIgnore({ type: 'StringLiteral', value }) !== undefined

  test('words to a person, and not words of code, days, times and patterns', () => {
    assert.deepEqual(['whether the warrant is outstanding', 'a day, or more'].map(text), [true, true])
    assert.deepEqual(['prohibits', 'further-order', '1998-11-30', '00:01', '', ' '].map(text), Array(6).fill(false))
  })

  test('a template by what stands between its values', () => {
    const template = (...raw: string[]) =>
      reasonToIgnore({
        type: 'TemplateLiteral',
        quasis: raw.map(each => ({ type: 'TemplateElement', value: { raw: each } })),
      })
    assert.deepEqual([template('', ' business days fall'), template('', '-', '')], ['prose', undefined])
  })

  test('citations, and what tells of a rule', () => {
    const key = (name: string) => ({ type: 'ObjectProperty', key: { type: 'Identifier', name } })
    assert.deepEqual(
      ['says', 'examples', 'since', 'decide'].map(name => reasonToIgnore(key(name)) !== undefined),
      [true, true, false, false],
    )
    assert.equal(reasonToIgnore({ type: 'CallExpression', callee: { type: 'Identifier', name: 'usc' } }), 'a citation')
    assert.equal(reasonToIgnore({ type: 'CallExpression', callee: { type: 'Identifier', name: 'governs' } }), undefined)
  })
})

describe('the tests that are run on a mutant', () => {
  const files = lawTests(root)

  test('are those that touch nothing but the law, and the examples of every rule are among them', () => {
    for (const file of ['test/unit/law/examples.test.ts', 'test/unit/clocks/transfer-date.test.ts'])
      assert.ok(files.includes(file), file)
    const others = ['test/unit/server/http.test.ts', 'test/scenarios/start.test.ts', 'test/tidy/mutation.test.ts']
    assert.deepEqual(
      others.filter(file => files.includes(file)),
      [],
    )
  })

  test('control: outside node:test, too, the first test that fails is told, and those after it are not run', async () => {
    const ran: string[] = []
    collectSuite('of two', () => {
      collect('holds', () => ran.push('holds'))
      collect('fails', () => assert.fail('one is not two'))
      collect('is not run', () => ran.push('after'))
    })
    assert.equal(await runCollected(), 'of two > fails: one is not two')
    assert.deepEqual([ran, await runCollected()], [['holds'], undefined])
  })
})
