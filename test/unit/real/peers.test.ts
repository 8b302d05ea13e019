import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { question as questionShape, records as shapes } from '#contract/source/ask.ts'
import { keeperNames } from '#contract/source/keepers.ts'
import type { SourceRecord } from '#match/record.ts'
import { guarded } from '#real/sources/guarded.ts'
import { nation } from '#simulated/nation/nation.ts'
import { holdingsOf } from '#simulated/peers/holdings.ts'
import { latencies, usualLatency } from '#simulated/peers/latency.ts'
import { createPeer } from '#simulated/peers/peer.ts'
import { createPeers } from '#simulated/peers/peers.ts'
import type { Question } from '../../../src/world.ts'

const now = () => Temporal.Instant.from('2026-09-11T09:00:00Z')
const record: SourceRecord = {
  source: 'iii',
  id: 'iii-1',
  category: 'A1',
  description: { names: [{ last: 'Sample', first: 'Terry' }], born: '1980-02-03', sex: 'M', state: 'TX' },
  facts: {},
}
const about = (last: string): Question => ({
  description: { names: [{ last, first: 'Terry' }], born: '1980-02-03', sex: 'M', state: 'TX' },
  citizenships: ['US'],
})

suite('a simulated source in this process', () => {
  test('it answers with the records of whoever may be meant, and with nothing where nobody is', async () => {
    const source = guarded(createPeer([record]), now)
    assert.deepEqual(await source.ask(about('Sampel')), { kind: 'answered', records: [record], more: false })
    assert.deepEqual(await source.ask(about('Nobody')), { kind: 'answered', records: [], more: false })
  })

  test('with more namesakes than one answer carries it says that there are more', async () => {
    const many = Array.from({ length: 51 }, (_, at) => ({ ...record, id: `iii-${at}` }))
    const answer = await guarded(createPeer(many), now).ask(about('Sample'))
    assert.equal(answer.kind === 'answered' && answer.more, true)
    assert.equal(answer.kind === 'answered' && answer.records.length, 50)
  })
})

test('each file of a nation holds its own records, and the immigration files everybody unlawfully present', async () => {
  const { people, records } = nation({ seed: 1, people: 3000 })
  const peers = createPeers(records)
  const found: Record<string, number> = { ncic: 0, iii: 0, iaq: 0 }
  for (const { description } of people) {
    for (const name of ['ncic', 'iii', 'iaq'] as const) {
      const answer = await peers[name]?.ask({ description, citizenships: ['US'] })
      assert.ok(answer?.kind === 'answered')
      for (const { source, id, category } of answer.records) {
        assert.equal(source, name)
        if (name === 'iaq') assert.equal(category, 'E')
        else assert.ok(id.startsWith(name))
      }
      found[name] = (found[name] ?? 0) + answer.records.length
    }
  }
  assert.ok(
    Object.values(found).every(count => count > 0),
    JSON.stringify(found),
  )
})

test('everybody and every record of a nation can be asked and answered by the contract, each from a file that its keeper has', () => {
  const { people, records } = nation({ seed: 2, people: 5000 })
  for (const { description } of people) {
    const asked = questionShape.safeParse({ description, citizenships: ['US'] })
    assert.ok(asked.success, JSON.stringify(asked.error?.issues))
  }
  const files = new Set<string>()
  for (const name of keeperNames) {
    for (const held of holdingsOf(name, records, 'CA')) {
      const read = shapes[name].safeParse(held)
      assert.deepEqual(read.data, held, JSON.stringify(read.error?.issues))
      files.add(`${name} ${held.file}`)
    }
  }
  assert.deepEqual([...files].toSorted(), [
    ...['iaq immigration-status', 'iii criminal-history'],
    ...['ncic immigration-violator', 'ncic protection-order', 'ncic wanted-person'],
    ...['state criminal-history', 'state state-prohibition'],
  ])
})

test('a peer takes its usual time: half sooner than the median, one in a hundred later than the tail, the same from the same seed', () => {
  const times = Array.from({ length: 4000 }, latencies('test', usualLatency.ncic)).toSorted((one, two) => one - two)
  const at = (share: number): number => times[Math.floor(share * times.length)] ?? 0
  assert.ok(Math.abs(at(0.5) - 60) < 5, `median ${at(0.5)}`)
  assert.ok(at(0.99) > 200 && at(0.99) < 310, `tail ${at(0.99)}`)
  assert.ok((times.at(-1) ?? 0) <= 1500)
  const first = latencies('again', usualLatency.iii)()
  assert.equal(latencies('again', usualLatency.iii)(), first)
  assert.notEqual(latencies('another', usualLatency.iii)(), first)
})
