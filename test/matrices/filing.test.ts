import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duties } from '#law/duties.ts'
import { filingMoves, filingStatuses, foldFiling, isWanted, type Filing, type FilingEvent } from '#law/lives/filing.ts'
import { parseNtn } from '#law/numbers.ts'
import { settings } from '#law/settings.ts'
import { linesOf, nation, now, present } from './duties-of.ts'

const at = '2026-09-14T15:00:00Z'
const toEnter: FilingEvent = { type: 'to-enter', ntn: present(parseNtn('00000000000000')), at }
const [sending, entered] = [{ type: 'sending', at } as const, { type: 'entered', at } as const]
const [toRemove, removed] = [{ type: 'to-remove', at } as const, { type: 'removed', at } as const]

function after(...events: readonly FilingEvent[]): Filing | undefined {
  let filing: Filing | undefined
  for (const event of events) {
    filing = foldFiling(filing, event)
    if (filing === undefined) return undefined
  }
  return filing
}

const owed = (...events: readonly [FilingEvent, ...FilingEvent[]]): readonly string[] =>
  linesOf(duties('filing', events.at(-1) ?? toEnter, present(after(...events)), { now, settings, here: nation }))

test('every event of a filing by every status', () => {
  const table = filingStatuses.map(
    status =>
      `${status}: ${Object.entries(filingMoves[status])
        .map(([event, to]) => `${event} ${to}`)
        .join(', ')}`,
  )
  assert.deepEqual(table, [
    'waiting: sending sending, to-remove removed',
    'sending: entered entered, overtaken sending, to-remove removing',
    'entered: to-remove removing',
    'removing: removed removed, overtaken removing, to-remove removing, to-enter sending',
    'removed: to-enter waiting',
  ])
  assert.equal(after(entered), undefined)
  assert.deepEqual(
    [after(toEnter), after(toEnter, sending, toRemove)].map(filing => filing && isWanted(filing)),
    [true, false],
  )
})

test('whatever is wanted next has a greater order than what was sent before', () => {
  const orders = [
    after(toEnter, sending),
    after(toEnter, sending, toRemove),
    after(toEnter, sending, toRemove, toEnter),
  ].map(filing => filing?.order)
  assert.deepEqual(orders, [1, 2, 3])
  // Something that we do not know of stands there.
  assert.equal(after(toEnter, sending, { type: 'overtaken', order: 7, at })?.order, 8)
  // A hold that ends before its removal was acknowledged: something may stand there, and may have to be removed again.
  assert.equal(after(toEnter, sending, toRemove, toEnter)?.status, 'sending')
})

test('what each of them makes us owe', () => {
  const by = 'Bulletins on the NICS Denied Transaction File, August 8, 2017'
  const alarm = `alarm-denied-file at 2026-09-15T11:00:00Z by ${by}`
  assert.deepEqual(owed(toEnter), [
    `enter-in-denied-file at 2026-09-14T15:00:00Z by ${by}`,
    alarm,
    'no longer remove-from-denied-file, alarm-denied-file',
  ])
  assert.deepEqual(owed(toEnter, sending), [])
  assert.deepEqual(owed(toEnter, sending, entered), ['no longer enter-in-denied-file, alarm-denied-file'])
  assert.deepEqual(owed(toEnter, sending, toRemove), [
    `remove-from-denied-file at 2026-09-14T15:00:00Z by ${by}`,
    alarm,
    'no longer enter-in-denied-file, alarm-denied-file',
  ])
  assert.deepEqual(owed(toEnter, sending, { type: 'overtaken', order: 7, at }), [])
  assert.deepEqual(owed(toEnter, toRemove), ['no longer enter-in-denied-file, alarm-denied-file'])
  assert.deepEqual(owed(toEnter, sending, toRemove, removed), ['no longer remove-from-denied-file, alarm-denied-file'])
})
