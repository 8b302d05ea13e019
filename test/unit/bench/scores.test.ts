import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Inquiry } from '../../../bench/match/inquiries.ts'
import { outcomesOf, placesOf, timingOf, type Pass } from '../../../bench/match/passes.ts'
import { hardRecall, hitsPerInquiry, scoresOf } from '../../../bench/match/scores.ts'

const asked: Inquiry['asked'] = { names: [{ last: 'Doe', first: 'Jane' }] }
const calibrated = (truth: string): Inquiry => ({ kind: 'calibrated', group: '', asked, truth })
const hard = (group: string, truth: string): Inquiry => ({ kind: 'hard', group, asked, truth })
const stranger: Inquiry = { kind: 'stranger', group: '', asked }

test('each kind of inquiry is counted by itself, and each class of error the same', () => {
  const scores = scoresOf([
    { inquiry: calibrated('1'), ids: ['1'] },
    { inquiry: calibrated('2'), ids: ['9', '8', '7', '6', '5', '4', '3', '11', '12', '13', '2'] },
    { inquiry: calibrated('3'), ids: [] },
    { inquiry: hard('nickname', '4'), ids: ['4'] },
    { inquiry: hard('reversed', '5'), ids: ['5'] },
    { inquiry: hard('reversed', '6'), ids: ['7'] },
    { inquiry: hard('reversed', '7'), ids: [] },
    { inquiry: hard('reversed', '8'), ids: [] },
    { inquiry: { ...hard('twin', '9'), kind: 'look-alike' }, ids: ['9'] },
    { inquiry: { ...hard('twin', '9'), kind: 'look-alike' }, ids: ['8'] },
    { inquiry: stranger, ids: ['1', '2', '3'] },
    { inquiry: stranger, ids: [] },
  ])
  assert.deepEqual(scores, {
    calibrated: { of: 3, found: 2 },
    calibratedAt10: { of: 3, found: 1 },
    hard: { nickname: { of: 1, found: 1 }, reversed: { of: 4, found: 1 } },
    falseHits: { inquiries: 2, hits: 3 },
    lookAlikes: { twin: { of: 2, found: 1 } },
  })
  assert.equal(hardRecall(scores), 0.625)
  assert.equal(hitsPerInquiry(scores.falseHits), 1.5)
})

test('a pass goes through the whole list, or goes on where the one before ended', () => {
  assert.deepEqual(placesOf(2, 9, 4), [0, 1, 2, 3])
  assert.deepEqual(placesOf(0, 3, 7), [0, 1, 2])
  assert.deepEqual(placesOf(1, 3, 7), [3, 4, 5])
  assert.deepEqual(placesOf(2, 3, 7), [6, 0, 1])
})

const pass = (places: readonly number[], micros: readonly number[], ids: readonly (readonly string[])[]): Pass => ({
  places,
  answered: { micros, ids },
})

test('a time is the median of the passes, each of which has its own percentile', () => {
  const passes = [pass([0, 1, 2], [1, 2, 30], []), pass([0, 1, 2], [4, 5, 60], []), pass([0, 1, 2], [7, 9, 90], [])]
  assert.deepEqual(timingOf(passes), { p50us: 5, p99us: 60, inquiries: 3 })
})

test('an inquiry that was asked twice counts once', () => {
  const passes = [pass([0, 1], [1, 1], [['1'], []]), pass([1], [1], [['2']])]
  assert.deepEqual(
    outcomesOf(passes, [calibrated('1'), calibrated('2'), calibrated('3')]).map(({ ids }) => ids),
    [['1'], ['2']],
  )
})
