import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { SourceRecord } from '#match/record.ts'
import { guarded } from '#real/sources/guarded.ts'
import type { Behaviour } from '#simulated/peers/behaviour.ts'
import { createPeer } from '#simulated/peers/peer.ts'
import { createPeers } from '#simulated/peers/peers.ts'
import { nation } from '#simulated/nation/nation.ts'
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

suite('a simulated source', () => {
  test('it answers with the records of whoever may be meant, and with nothing where nobody is', async () => {
    const source = guarded(
      createPeer([record], () => 'answers'),
      now,
    )
    assert.deepEqual(await source.ask(about('Sampel')), { kind: 'answered', records: [record], more: false })
    assert.deepEqual(await source.ask(about('Nobody')), { kind: 'answered', records: [], more: false })
  })

  test('with more namesakes than one answer carries it says that there are more', async () => {
    const many = Array.from({ length: 51 }, (_, at) => ({ ...record, id: `iii-${at}` }))
    const answer = await guarded(
      createPeer(many, () => 'answers'),
      now,
    ).ask(about('Sample'))
    assert.equal(answer.kind === 'answered' && answer.more, true)
    assert.equal(answer.kind === 'answered' && answer.records.length, 50)
  })

  for (const [behaviour, because] of [
    ['silent', 'late'],
    ['late', 'late'],
    ['fails', 'failed'],
  ] as const) {
    test(`one that ${behaviour} is silent because it ${because}, and its silence is no empty answer`, async () => {
      const source = guarded(
        createPeer([record], () => behaviour),
        now,
        20,
      )
      assert.deepEqual(await source.ask(about('Sample')), { kind: 'silent', because })
    })
  }

  test('its behaviour is changed while it runs', async () => {
    let behaviour: Behaviour = 'answers'
    const { iii } = createPeers(nation({ seed: 1, people: 100 }).records, () => behaviour)
    const source = guarded(iii, now, 20)
    const kinds: string[] = []
    for (const told of ['answers', 'silent', 'answers'] as const) {
      behaviour = told
      kinds.push((await source.ask(about('Sample'))).kind)
    }
    assert.deepEqual(kinds, ['answered', 'silent', 'answered'])
  })
})

test('each file of a nation holds its own records, and the immigration files everybody unlawfully present', async () => {
  const { people, records } = nation({ seed: 1, people: 3000 })
  const peers = createPeers(records, () => 'answers')
  const found: Record<string, number> = { ncic: 0, iii: 0, iaq: 0 }
  for (const { description } of people) {
    for (const name of ['ncic', 'iii', 'iaq'] as const) {
      const question = { description, citizenships: ['US'] }
      const answer = await peers[name].ask(question, new AbortController().signal)
      assert.ok(answer.kind === 'answered')
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
