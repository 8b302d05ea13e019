import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { connectFiles } from '#real/sources/connect.ts'
import { placesIn } from '#real/sources/place.ts'
import { nation as makeNation } from '#simulated/nation/nation.ts'
import { holdingsOf, type Held } from '#simulated/peers/holdings.ts'
import type { World } from '../../src/world.ts'
import { startPeer, type PeerProcess } from '../support/peer-process.ts'
import { ann, checked, felony, inquiry } from '../support/scene.ts'
import { twoSystems } from '../support/two-systems.ts'

const { source: _source, ...record } = felony(ann, 'state')
const anns: readonly Held[] = [{ file: 'criminal-history', ...record, facts: record.facts as Held['facts'] }]
const odile = inquiry({ ...ann, names: [{ last: 'Marrowby', first: 'Odile' }], ssn: '900125555' })

/** Colorado’s point of contact, whose state’s files are a process of their own. */
async function coloradoWith({ url }: PeerProcess): Promise<World> {
  const { colorado } = await twoSystems()
  const now = () => Temporal.Now.instant()
  const { sources } = connectFiles(placesIn([`state=${url}`], {}), now, {}, 'poc')
  return { ...colorado.world, sources: { ...colorado.world.sources, ...sources } }
}

suite('28 CFR 25.2: a point of contact searches its state’s own files', () => {
  test('a record that the nation does not have delays the check; silence delays everybody’s', async t => {
    const peer = await startPeer(t, 'state', anns)
    const world = await coloradoWith(peer)
    const found = await checked(inquiry(), world)
    assert.deepEqual([found.status, found.hits, found.silent], ['delayed', 1, []])
    assert.equal((await checked({ ...odile, key: 'odile-1' }, world)).status, 'proceed', 'the control: nobody else is')
    for (const behaviour of ['fails', 'garbage', 'wrong-fields', 'more', 'down'] as const) {
      await peer.told(behaviour)
      const { status, silent } = await checked({ ...odile, key: `odile-${behaviour}` }, world)
      assert.deepEqual([status, silent], ['delayed', ['state']], behaviour)
    }
  })

  test('where nobody has connected them, no check is begun', async () => {
    const { colorado } = await twoSystems()
    const { sources } = connectFiles({}, () => Temporal.Now.instant(), {}, 'poc')
    const world = { ...colorado.world, sources: { ...colorado.world.sources, ...sources } }
    await assert.rejects(checked(inquiry(), world), /not-in-operation/)
    assert.equal((await checked(inquiry(), colorado.world)).status, 'proceed', 'the control: as they are connected')
  })
})

test('the file of a state of the made-up nation holds the histories of its own courts and what bars by its law alone', () => {
  const { records } = makeNation({ seed: 2, people: 5_000 })
  const california = holdingsOf('state', records, 'CA')
  assert.ok(california.every(({ ori = '' }) => ori.startsWith('CA')))
  assert.deepEqual([...new Set(california.map(({ file }) => file))].toSorted(), [
    'criminal-history',
    'state-prohibition',
  ])
  assert.throws(() => holdingsOf('state', records), /defect/)
})
