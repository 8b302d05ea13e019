import { createCrowd } from '#simulated/crowd/crowd.ts'
import { calibrated } from '#simulated/crowd/errors.ts'
import { createChance } from '#simulated/crowd/chance.ts'
import { indexOver } from '#match/index.ts'
import { baseOf } from '#match/people/people.ts'
import { prepare } from '#match/prepare.ts'
import { bytesOf } from '#match/people/size.ts'
const N = Number(process.argv[2]), Q = Number(process.argv[3]), T = 19.5
const crowd = createCrowd(1), others = createCrowd(2), chance = createChance(7)
let t = performance.now()
function* records() { for (let i = 0; i < N; i++) yield { id: String(i), person: prepare(crowd(i)) } }
const base = baseOf(records())
console.log('build/s', (N / (performance.now() - t) * 1000).toFixed(0), 'bytes', bytesOf(base) / N, 'tokens', base.tokens.count, 'rss', process.memoryUsage().rss / 1e9)
for (const [k, v] of Object.entries(base)) console.log('  ', k, ((bytesOf(v as any)) / N).toFixed(2))
const index = indexOver(base)
const pct = (a: number[], p: number) => a.toSorted((x, y) => x - y)[Math.floor(a.length * p)]!
const asks = Array.from({ length: Q }, (_, i) => ({ d: i % 2 ? others(i) : calibrated(crowd((i * 7919) % N), chance), truth: i % 2 ? '' : String((i * 7919) % N) }))
const warm = Array.from({ length: 1000 }, (_, i) => others(1e6 + i))
for (const d of warm) index.search(d, { limit: 100, threshold: T })
const times: number[] = []; let hit = 0, fals = 0
for (const { d, truth } of asks) { const s = performance.now(); const f = index.search(d, { limit: 100, threshold: T }); times.push((performance.now() - s) * 1000); if (truth) { if (f.some(x => x.id === truth)) hit++ } else fals += f.length }
console.log('p50', pct(times, .5).toFixed(0), 'p90', pct(times, .9).toFixed(0), 'p99', pct(times, .99).toFixed(0), 'mean', (times.reduce((a, b) => a + b) / Q).toFixed(0), 'recall', hit / (Q / 2), 'false per stranger', fals / (Q / 2))
t = performance.now(); for (let i = 0; i < 5; i++) index.search(asks[i]!.d, { limit: 100, threshold: T, deep: true }); console.log('deep ms', (performance.now() - t) / 5)
