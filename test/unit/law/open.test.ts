import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transactionStatuses, words, type Transaction, type Word } from '#law/lives/transaction.ts'
import { isLapsed, isOpen } from '#law/open.ts'

const check = (status: Transaction['status'], told: readonly Word[] = [], lapsed = false) => ({
  status,
  lapsed,
  told: told.map(word => ({ word })),
})

test('open is a predicate and no status, so that nothing can be set to it (ACC-20, DEC-12)', () => {
  const statuses: readonly string[] = transactionStatuses
  assert.equal(statuses.includes('open'), false)
})

test('a check is open for as long as no final word was told, whatever was determined (ACC-20)', () => {
  // Of one that is presumed its licensee is taken to have been told.
  const closed: readonly string[] = ['cancelled', 'presumed']
  for (const status of transactionStatuses) {
    assert.equal(isOpen(check(status)), !closed.includes(status), status)
    assert.equal(isOpen(check(status, ['delayed'])), !closed.includes(status), status)
  }
})

test('of all words only Proceed and Denied close it (ACC-20)', () => {
  assert.deepEqual(
    words.filter(word => !isOpen(check('delayed', [word]))),
    ['proceed', 'denied'],
  )
})

test('a delay past its period is open and shown apart, and is no Proceed (ACC-21, TIM-11, DEC-12)', () => {
  assert.equal(isLapsed(check('lapsed', ['delayed'], true)), true)
  assert.equal(isLapsed(check('delayed', ['delayed'])), false)
  assert.equal(isLapsed(check('denied', ['delayed', 'denied'], true)), false)
})
