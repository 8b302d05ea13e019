import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { ReliefStatus } from '#law/lives/relief.ts'
import { reliefLetter } from '#law/notices/relief.ts'
import { system } from '#ledger/carry-out.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import type { World } from '../../src/world.ts'
import { applied, byCourt, declined, entryStatus, federal, granted, kept } from '../support/relief.ts'
import { ann, checked, felony, inquiry, recorded, scene, statusOf, work } from '../support/scene.ts'

suite('what relief does', () => {
  test('the entry leaves with the grant: nobody is described by it, and the next check proceeds (REL-04, REC-32)', async () => {
    const made = await applied()
    const { world, entry, store, owes } = made
    assert.equal((await checked(inquiry(), world)).status, 'delayed')
    await granted(made)
    const { status, relief } = (await world.find.entry(entry.nri))?.state ?? assert.fail('it is still numbered')
    assert.deepEqual([status, relief], ['relieved', made.number])
    assert.equal((await world.find.entryRow(entry.nri))?.record, null)
    assert.deepEqual(await owes(), ['tell-of-relief'])
    assert.equal((await checked(inquiry(), world)).status, 'proceed')
    const about = [made.number, entry.nri].map(of => [store.tables.events.of(of), store.tables.leaves.of(of)])
    assert.doesNotMatch(JSON.stringify(about), /Quillfeather|Annabeth|1981-04-17|900121234/)
    const counted = await world.find.tallies(federal, '2026-01-01', '2026-12-31')
    assert.ok(counted.some(({ what }) => what === 'relieved'))
  })

  test('an open check whose Indices answer after the grant no longer meets it, and proceeds (REL-04)', async () => {
    for (const [isGranted, after] of [
      [true, 'proceed'],
      // The control: without the grant the same search meets the record.
      [false, 'delayed'],
    ] as const) {
      const made = await applied()
      const indices = made.world.sources.indices ?? assert.fail('the Indices are a source')
      let up = false
      const world: World = {
        ...made.world,
        sources: {
          ...made.world.sources,
          indices: {
            ...indices,
            ask: async question => (up ? indices.ask(question) : { kind: 'silent', because: 'late' }),
          },
        },
      }
      const { ntn, status } = await checked(inquiry(), world)
      assert.notEqual(status, 'proceed')
      if (isGranted) await granted(made)
      up = true
      made.clock.pass({ minutes: 10 })
      await work(world)
      assert.equal(await statusOf(ntn, world), after)
    }
  })

  test('it ends no other entry of the person, of the same or of another kind (REL-13)', async () => {
    const made = await applied()
    const { world } = made
    const conviction = { ...byCourt, ari: 'case 2', category: 'A1', facts: felony(ann).facts }
    const other = await recorded({ ...byCourt, ari: 'case 3' }, world)
    const felonyEntry = await recorded(conviction, world)
    await granted(made)
    assert.equal(await entryStatus(world, other.nri), 'in-force')
    assert.equal(await entryStatus(world, felonyEntry.nri), 'in-force')
    const { status, hits } = await checked(inquiry(), world)
    assert.deepEqual([status, hits], ['delayed', 2])
  })

  test('it is no word that the entry was never valid: no denial is put into review (REL-04, DEC-21)', async () => {
    const made = await applied()
    await granted(made)
    await work(made.world)
    assert.deepEqual(await made.world.find.owed(made.entry.nri), [])
  })

  test('discharge by a state undoes nothing: the record stands as long as no program relieves (REC-35, REL-10)', async () => {
    const { world } = await scene()
    await recorded({ ...byCourt, facts: { ...byCourt.facts, federalFilter: 'set-aside-or-discharged' } }, world)
    assert.equal((await checked(inquiry(), world)).status, 'delayed')
  })

  test('a denial leaves the record, and a court that reverses it takes it out, with fees against a federal agency (REL-02, REL-03)', async () => {
    const made = await applied()
    const on = '2026-09-10'
    kept(await made.note({ type: 'found', on, findings: { dangerous: true } }))
    kept(await made.decide('denied', on))
    assert.equal((await checked(inquiry(), made.world)).status, 'delayed')
    assert.deepEqual(declined(await made.decide('reversed', on)), ['not-now'])
    kept(await made.note({ type: 'review-opened', on }))
    kept(await made.decide('reversed', on))
    assert.equal(await entryStatus(made.world, made.entry.nri), 'relieved')
    assert.equal((await checked(inquiry(), made.world)).status, 'proceed')
  })

  test('an upheld denial leaves the record (REL-02)', async () => {
    const made = await applied()
    const on = '2026-09-10'
    kept(await made.note({ type: 'found', on, findings: { againstPublicInterest: true } }))
    kept(await made.decide('denied', on))
    kept(await made.note({ type: 'review-opened', on }))
    kept(await made.decide('upheld', on))
    assert.equal(await entryStatus(made.world, made.entry.nri), 'in-force')
    assert.equal((await checked(inquiry(), made.world)).status, 'delayed')
  })

  test('what its agency took back meanwhile is relieved on paper alone, and nothing fails (REL-11)', async () => {
    const made = await applied()
    const { nri } = made.entry
    kept(await withdrawEntry({ nri, ori: federal, reason: 'no-longer-applies' }, system, made.world))
    await granted(made)
    assert.equal(await entryStatus(made.world, nri), 'withdrawn')
  })

  test('that the person was told is owed until the agency says so, of each decision anew (REL-04)', async () => {
    const made = await applied()
    const on = '2026-09-10'
    kept(await made.note({ type: 'found', on, findings: { dangerous: true } }))
    assert.deepEqual(declined(await made.note({ type: 'told', on })), ['not-now'])
    kept(await made.decide('denied', on))
    assert.deepEqual(await made.owes(), ['tell-of-relief'])
    kept(await made.note({ type: 'told', on }))
    assert.deepEqual(await made.owes(), [])
    kept(await made.note({ type: 'review-opened', on }))
    kept(await made.decide('reversed', on))
    assert.deepEqual(await made.owes(), ['tell-of-relief'])
  })
})

test('what the person is told says what happened, that only 922(g)(4) is lifted, and which court can be asked (REL-03, REL-04, REL-13)', () => {
  const of = (status: ReliefStatus, program: 'federal-agency' | 'state' = 'federal-agency') => {
    const { happened, means, next } = reliefLetter({ status, program }) ?? assert.fail('something was decided')
    return `${happened} ${means} ${next}`
  }
  for (const status of ['granted', 'reversed'] as const)
    assert.match(of(status), /deemed not to have occurred.*922\(d\)\(4\) and \(g\)\(4\), and nothing else/)
  assert.match(of('reversed'), /fees of counsel/)
  assert.doesNotMatch(of('reversed', 'state'), /fees of counsel/)
  assert.match(of('denied'), /district court of the United States/)
  assert.match(of('denied', 'state'), /a court of the state/)
  assert.match(of('deemed-denied'), /365 days.*denial without cause/)
  assert.equal(reliefLetter({ status: 'received', program: 'state' }), undefined)
})
