import assert from 'node:assert/strict'
import { test } from 'node:test'
import { order } from '#law/cite.ts'
import { officeDay, publishedRules, type DeclaredClosure } from '#law/clocks/office-calendar.ts'

const entry = (date: string, open: boolean, through?: string): DeclaredClosure => ({
  date,
  open,
  name: open ? 'Session' : 'Snow',
  kind: 'weather',
  order: 'order 7',
  ...(through !== undefined && { through }),
})
const virginia = (...declared: DeclaredClosure[]) => ({ ...publishedRules('VA'), version: 1, declared })
const on = (date: string, ...declared: DeclaredClosure[]) =>
  officeDay(virginia(...declared), Temporal.PlainDate.from(date))

test('an ordinary weekday is open, a weekend day and a published closure are closed (TIM-01)', () => {
  assert.equal(on('2026-09-14').open, true)
  assert.equal(on('2026-09-12').open, false)
  assert.deepEqual([on('2026-11-26').open, on('2026-11-26').because], [false, 'Thanksgiving Day'])
})

test('the published rules are the calendar before anything was declared', () => {
  assert.deepEqual(publishedRules('VA'), { state: 'VA', version: 0, declared: [] })
})

test('that no rule closes a day is as sure as the surest rule of its state', () => {
  const [monday, ordinary] = [Temporal.PlainDate.from('2026-09-14'), 'state offices are open: no closure is known']
  const said = (['VA', 'MP', 'AS'] as const).map(state => officeDay(publishedRules(state), monday))
  assert.deepEqual(
    said.map(({ because, confidence }) => [because, confidence]),
    [
      [ordinary, 'cited'],
      [ordinary, 'secondary'],
      [ordinary, 'unconfirmed'],
    ],
  )
})

test('a declared closure closes the day, cites its order, and comes before the published rules (TIM-01, TIM-08)', () => {
  const day = on('2026-09-14', entry('2026-09-14', false))
  assert.deepEqual(day, {
    open: false,
    because: 'Snow: offices closed by order 7',
    confidence: 'cited',
    cites: [order('order 7')],
  })
  assert.equal(on('2026-11-26', entry('2026-11-26', true)).because, 'Session: offices opened by order 7')
})

test('an order can open one day that the rules close, a Saturday too, and no day beside it', () => {
  assert.equal(on('2026-09-12', entry('2026-09-12', true)).open, true)
  assert.equal(on('2026-09-13', entry('2026-09-12', true)).open, false)
})

test('a closure runs through its last day, or without end (TIM-08)', () => {
  const week = entry('2026-09-14', false, '2026-09-16')
  assert.deepEqual(
    ['2026-09-11', '2026-09-14', '2026-09-16', '2026-09-17'].map(date => on(date, week).open),
    [true, false, false, true],
  )
  assert.equal(on('2026-09-15', week).because, 'Snow: offices closed through Wednesday 16 September 2026 by order 7')
  const endless = entry('2026-09-14', false, 'further-order')
  assert.equal(on('2031-03-05', endless).because, 'Snow: offices closed until further order by order 7')
})

test('a later entry decides; one that reopens a run of days ends the closure and opens no weekend or holiday', () => {
  const endless = entry('2026-09-14', false, 'further-order')
  const reopened = entry('2026-11-23', true, 'further-order')
  const days = ['2026-11-20', '2026-11-23', '2026-11-26', '2026-11-28', '2026-11-30']
  assert.deepEqual(
    days.map(date => on(date, endless, reopened).open),
    [false, true, false, false, true],
  )
  assert.equal(on('2026-09-14', entry('2026-09-14', true), entry('2026-09-14', false)).open, false)
})

test('a closure that no source confirms is counted closed and says that it is in doubt (DEC-23)', () => {
  const columbus = officeDay(publishedRules('PA'), Temporal.PlainDate.from('2026-10-12'))
  assert.equal(columbus.open, false)
  assert.equal(columbus.confidence, 'unconfirmed')
  assert.match(columbus.because, /in doubt it is counted closed/)
})
