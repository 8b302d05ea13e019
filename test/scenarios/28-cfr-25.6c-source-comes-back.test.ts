import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectFiles } from '#real/sources/connect.ts'
import type { Guarded } from '#real/sources/guarded.ts'
import { placesIn } from '#real/sources/place.ts'
import { watchSources } from '#real/sources/watch.ts'
import type { Behaviour } from '#simulated/peers/behaviour.ts'
import type { Held } from '#simulated/peers/holdings.ts'
import { wakeSearches } from '#work/wake-searches.ts'
import type { World } from '../../src/world.ts'
import { startPeer, type PeerProcess } from '../support/peer-process.ts'
import { ann, checked, felony, inquiry, scene, statusOf, work } from '../support/scene.ts'

/** What is promised, in real time; the clock of these worlds all but stands still, so that no debt falls due by itself. */
const aMinute = 60_000

const { source: _source, ...record } = felony({
  ...ann,
  names: [{ last: 'Marrowby', first: 'Odile' }],
  ssn: '900125555',
})
const histories: readonly Held[] = [{ file: 'criminal-history', ...record, facts: record.facts as Held['facts'] }]
const odile = inquiry({ ...ann, names: [{ last: 'Marrowby', first: 'Odile' }], ssn: '900125555' })

type Scened = Readonly<{ world: World; iii: Guarded; wake: () => Promise<void> }>

/** A world whose III is a process of its own. */
async function worldWith(peer: PeerProcess): Promise<Scened> {
  const { world: simulated, clock } = await scene()
  const files = connectFiles(placesIn([`iii=${peer.url}`], {}), () => Temporal.Now.instant(), {})
  const iii = files.guarded.iii ?? assert.fail('it is connected')
  const world = { ...simulated, sources: { ...simulated.sources, iii } }
  return {
    ...{ iii, world },
    async wake() {
      clock.pass({ milliseconds: 2 })
      await wakeSearches(world)
    },
  }
}

/** Looks after III as a server does, only sooner. */
function watch(t: TestContext, { iii, wake: cameBack }: Scened): void {
  const watching = watchSources({ sources: [iii], cameBack, failed: error => assert.fail(String(error)), every: 200 })
  t.after(watching.stop)
}

async function untilStatus(expected: string, ntn: Parameters<typeof statusOf>[0], world: World): Promise<void> {
  const since = performance.now()
  while ((await statusOf(ntn, world)) !== expected) {
    assert.ok(performance.now() - since < aMinute, `it was not ${expected} within a minute`)
    await sleep(50)
  }
}

suite('III is killed, and comes back (28 CFR 25.6(c)(1)(iii))', { timeout: 300_000 }, () => {
  test('what it held up is Delayed, and goes on within a minute of its return; nobody has to ask', async t => {
    const peer = await startPeer(t, 'iii', histories)
    const scened = await worldWith(peer)
    const { world } = scened
    assert.equal((await checked(inquiry(), world)).status, 'proceed', 'the control: while it runs a check proceeds')
    await peer.kill()
    const held = await checked(inquiry(), world)
    assert.deepEqual([held.status, held.silent], ['delayed', ['iii']])
    assert.ok(
      (await world.find.owed(held.ntn)).some(({ kind }) => kind === 'lapse'),
      'its period runs',
    )
    const found = await checked(odile, world)
    assert.deepEqual([found.status, found.silent], ['delayed', ['iii']])

    await startPeer(t, 'iii', histories, { port: Number(new URL(peer.url).port) })
    await work(world)
    await sleep(1_000)
    // The control: nothing is due, so that without the watch it would wait for its own time.
    assert.equal(await statusOf(held.ntn, world), 'delayed')

    watch(t, scened)
    await untilStatus('proceed', held.ntn, world)
    const since = performance.now()
    for (;;) {
      const seen = await world.find.transaction(found.ntn, { audience: 'system' })
      if (seen?.state.silent.length === 0) break
      assert.ok(performance.now() - since < aMinute, 'it was not searched again within a minute')
      await sleep(50)
    }
    assert.equal(await statusOf(found.ntn, world), 'delayed', 'a record was found, and a person must look at it')
  })

  for (const behaviour of [
    'fails',
    'garbage',
    'wrong-fields',
    'truncated',
    'more',
    'down',
  ] as const satisfies Behaviour[])
    test(`told to be ${behaviour} it lets nobody proceed, however often it is asked; told to answer it does`, async t => {
      const peer = await startPeer(t, 'iii', histories)
      const scened = await worldWith(peer)
      const { world } = scened
      await peer.told(behaviour)
      watch(t, scened)
      const { ntn, status } = await checked(inquiry(), world)
      assert.equal(status, 'delayed')
      await sleep(1_000)
      assert.equal(await statusOf(ntn, world), 'delayed')
      await peer.told('answers')
      // What sent a part of what it has is up, and its answer is owed at its own time.
      if (behaviour === 'more') await scened.wake()
      await untilStatus('proceed', ntn, world)
    })

  test('records of somebody else, sent as an answer, are hits of nobody', async t => {
    const peer = await startPeer(t, 'iii', histories)
    const { world } = await worldWith(peer)
    assert.equal((await checked(odile, world)).status, 'delayed', 'the control: of whom they are, they are hits')
    await peer.told('wrong-person')
    assert.equal((await checked(inquiry(), world)).status, 'proceed')
  })
})
