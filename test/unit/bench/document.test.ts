import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentOf } from '../../../bench/match/document.ts'
import type { Measured, Result } from '../../../bench/match/measure.ts'
import { pageOf } from '../../../bench/match/page.ts'
import { tableOf } from '../../../bench/match/table.ts'

const row = (name: Measured['name'], found: number, p50us: number): Measured => ({
  name,
  built: { ms: 1234, bytes: 400_000 },
  timing: { p50us, p99us: 10 * p50us, inquiries: 300 },
  scores: {
    calibrated: { of: 200, found },
    calibratedAt10: { of: 200, found: 100 },
    hard: { 'given-nickname': { of: 20, found: 20 }, 'first-and-last-reversed': { of: 10, found: 5 } },
    falseHits: { inquiries: 80, hits: 20 },
    lookAlikes: { twin: { of: 5, found: 1 } },
  },
})
const ours = row('ours', 198, 500)
const result: Result = {
  size: 10_000,
  rows: [
    ours,
    { ...row('iii', 150, 2000), oursBeside: { timing: { ...ours.timing, p50us: 400 }, scores: ours.scores } },
    { name: 'fuse', stopped: 'a search takes 5.6 s' },
  ],
  strangers: { inquiries: 1000, hits: 2 },
  slices: [{ group: 'anglo M', scores: ours.scores }],
}
const report = { seed: 1, machine: { cores: 2, gigabytes: 8, system: 'Linux', node: '26', load: 3 }, results: [result] }

test('the document says of each engine what it found, how fast, and what it holds', () => {
  const { engines } = JSON.parse(JSON.stringify(documentOf(report))) as { engines: readonly Record<string, unknown>[] }
  const [first, second, third] = engines
  assert.partialDeepStrictEqual(first, {
    ...{ name: 'ours', recall: 0.99, recallAt10: 0.5, hardRecall: 0.75, falseHits: 0.25, p50us: 500, p99us: 5000 },
    ...{ bytes: 400_000, bytesPerPerson: 40, buildMs: 1234 },
    classes: {
      'given-nickname': { recall: 1, inquiries: 20 },
      'first-and-last-reversed': { recall: 0.5, inquiries: 10 },
    },
    lookAlikes: { twin: { taken: 0.2, inquiries: 5 } },
  })
  assert.partialDeepStrictEqual(second, { name: 'iii', recall: 0.75, p50us: 2000, p50Ratio: 5, p99Ratio: 4 })
  assert.deepEqual(third, { name: 'fuse', stopped: 'a search takes 5.6 s' })
})

test('strangers that ours brought are reckoned up to 35 million', () => {
  const { runs } = JSON.parse(JSON.stringify(documentOf(report))) as { runs: readonly { ours: object }[] }
  assert.partialDeepStrictEqual(runs[0]?.ours, { falseHits: 0.002, falseHitsIn35Million: 7 })
})

test('the table has a line for each engine, and says why one stopped', () => {
  assert.deepEqual(tableOf(result).split('\n'), [
    '10,000 people',
    'engine  recall         in first 10  hard set  false hits  p50     p99      p50 : ours  p99 : ours  bytes a person  build  inquiries',
    'ours    99.0 % of 200  50.0 %       75.0 %    0.25        500 µs  5.0 ms   1           1           40              1.2 s  300',
    'iii     75.0 % of 200  50.0 %       75.0 %    0.25        2.0 ms  20.0 ms  5           4           40              1.2 s  300',
    'fuse    stops here: a search takes 5.6 s',
    '',
  ])
})

test('the page shows each class of error and each slice', () => {
  const page = pageOf(report)
  assert.match(page, /^\| first-and-last-reversed \| 50 \| 50 \|$/m)
  assert.match(page, /^\| \*inquiries of each, at least\* \| 10 \| 10 \|$/m)
  assert.match(page, /^\| twin \| 20 \| 20 \|$/m)
  assert.match(page, /^\| anglo M \| 99\.0 % of 200 \| 0\.25 \|$/m)
  assert.match(page, /^Processes that wanted a core when it began: 3\.$/m)
  assert.match(page, /In a file of 35,000,000 that is 7,/)
})
