import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { defaultPolicies, policyNames, withPolicies } from '#law/policies.ts'
import { notYetRead } from '#law/volatile.ts'
import { policiesPage } from '../../../tools/policies-markdown.ts'
import { root } from '../../support/groups.ts'

suite('what the law leaves open is a choice by name', () => {
  test('the default is the cautious one, or the law as it stands', () => {
    assert.deepEqual(defaultPolicies, {
      'sell-to-alone': 'examiner',
      'sell-to-alone-notice': 'held',
      'mental-event-before-16': 'examiner',
      'controlled-substance-alone': 'examiner',
      'transfer-window': 'thirty-days',
      'firearm-handler-checks': 'off',
      'police-notice-of-poc-denials': 'other-authorities',
      'same-person-asked-often': 'three',
      'batch-withdrawn-by-one': 'hundred',
      'withdrawn-by-one-within': 'week',
      'transfer-question-waits': 'two-days',
      'small-counts-published': 'withheld',
    })
  })

  test('what is chosen stands over the defaults, and the rest stays', () => {
    const chosen = withPolicies({ 'transfer-window': 'sixty-days' })
    assert.equal(chosen['transfer-window'], 'sixty-days')
    assert.equal(chosen['sell-to-alone'], 'examiner')
  })

  test('a policy that does not exist is refused by its name, and so is a choice that it does not have', () => {
    assert.throws(
      () => withPolicies({ 'transfer-windows': 'sixty-days' }),
      /^RangeError: transfer-windows is not a policy$/,
    )
    assert.throws(() => withPolicies({ toString: 'on' }), /^RangeError: toString is not a policy$/)
    assert.throws(
      () => withPolicies({ 'transfer-window': 'ninety-days' }),
      /^RangeError: transfer-window must be one of thirty-days, sixty-days$/,
    )
  })

  test('each is read by something that decides, or is said not to be', () => {
    const sources = globSync('src/**/*.ts', { cwd: root, exclude: ['src/law/policies.ts', 'src/law/volatile.ts'] })
    const all = sources.map(file => readFileSync(join(root, file), 'utf8')).join('\n')
    assert.ok(sources.length > 300, 'the sources were found')
    assert.deepEqual(
      policyNames.filter(name => !all.includes(`'${name}'`)),
      notYetRead,
    )
  })
})

test('the law that is moving stands on the page, with its rule, its policy, or that it is watched', () => {
  const page = policiesPage()
  assert.match(page, /^## What is moving$/m)
  assert.match(
    page,
    /\| Another definition of the mental-health ground \| proposed \|.*\| watched: no text is taken up \|/,
  )
  assert.match(page, /\[thirty-days\]\(thirty-days\.md\), policy `transfer-window`: thirty-days/)
  assert.match(page, /\[ten-business-days\]\(ten-business-days\.md\)/)
})
