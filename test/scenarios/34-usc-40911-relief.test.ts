import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { reliefLetter } from '#law/notices/relief.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ReliefStatus } from '#law/lives/relief.ts'
import { parseOri } from '#law/numbers.ts'
import type { ReliefNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { decideRelief } from '#relief/decide-relief.ts'
import { noteRelief, type Noted } from '#relief/note-relief.ts'
import { openRelief, type Application } from '#relief/open-relief.ts'
import { isRefusal, type Refusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, recorded, scene, statusOf, work } from '../support/scene.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')
const federal = present(parseOri('USVA00001'))
const texas = present(parseOri('TX1234567'))

/** Found a danger by a board after a hearing. */
const facts = {
  event: 'adjudicated',
  byLawfulAuthority: true,
  finding: 'danger',
  ageAtEvent: 34,
  jurisdiction: 'federal',
  federalFilter: 'none',
  relief: 'none',
} as const
const byBoard = { ori: federal, ari: 'case 1', category: 'D', description: ann, facts } as const
const byCourt = { ...byBoard, ori: texas, facts: { ...facts, jurisdiction: 'state' } } as const
const favorable = {
  circumstances: true,
  record: true,
  reputation: true,
  dangerous: false,
  againstPublicInterest: false,
} as const
const certified = { reference: 'ATF 2010-TX-1', on: '2010-05-04' }

const kept = (said: Seen<'relief'> | Seen<'entry'> | Refusal) =>
  isRefusal(said) ? assert.fail(`declined: ${JSON.stringify(said)}`) : said
const declined = (said: object) => (isRefusal(said) ? [said.refusal, ...(said.pointers ?? [])] : ['kept'])

/** An application to a federal agency, or to the program of Texas, received on the day of the scene. */
async function applied(record: typeof byBoard | typeof byCourt = byBoard, at = '2026-09-10T20:00:00Z') {
  const made = await scene({ at })
  const { world } = made
  const entry = await recorded(record, world)
  const application: Application = {
    ...{ ori: record.ori, about: { nri: entry.nri }, received: at.slice(0, 10) },
    ...(record.ori === federal ? { program: 'federal-agency' } : { program: 'state', certified }),
  }
  const opened = await openRelief(application, system, world)
  const { number } = isRefusal(opened) ? assert.fail(JSON.stringify(opened)) : opened.state
  const of = { number, ori: record.ori }
  return {
    ...made,
    ...{ entry, application, number, of },
    note: (event: Noted) => noteRelief({ ...of, event }, system, world),
    decide: (decision: 'granted' | 'denied' | 'reversed' | 'upheld', on: string) =>
      decideRelief({ ...of, decision, on }, system, world),
    stands: async () => (await world.find.relief(number))?.state.status,
    owes: async () => (await world.find.owed(number)).map(({ kind }) => kind),
  }
}
const granted = async (made: Awaited<ReturnType<typeof applied>>, on = '2026-09-10') => {
  kept(await made.note({ type: 'found', on, findings: favorable }))
  return kept(await made.decide('granted', on))
}
const entryStatus = async (world: World, nri: Parameters<World['find']['entry']>[0]) =>
  (await world.find.entry(nri))?.state.status

suite('34 U.S.C. 40911(c)(2)(A): 365 days', () => {
  for (const [what, received, lastDay, dayAfter] of [
    ['in a common year', '2026-09-10', '2027-09-10', '2027-09-11'],
    ['over a leap day the anniversary is too late', '2027-09-10', '2028-09-09', '2028-09-10'],
    ['from a leap day', '2028-02-29', '2029-02-28', '2029-03-01'],
  ] as const)
    test(`${what}: on the 365th day it may still be decided, and when that is over it counts as denied (REL-02)`, async () => {
      const { clock, world, stands, owes } = await applied(byBoard, `${received}T20:00:00Z`)
      assert.deepEqual(await owes(), ['deem-relief-denied'])
      // The day ends where it ends last: in American Samoa, at eleven in the morning of Greenwich.
      clock.passTo(Temporal.Instant.from(`${dayAfter}T10:59:59Z`))
      await work(world)
      assert.equal(await stands(), 'received', lastDay)
      clock.pass({ seconds: 1 })
      await work(world)
      assert.equal(await stands(), 'deemed-denied')
      // The person is owed to be told, and the record stands.
      assert.deepEqual(await owes(), ['tell-of-relief'])
      assert.equal((await checked(inquiry(), world)).status, 'delayed')
    })

  test('what was decided on the last day does not count as denied (REL-02)', async () => {
    const made = await applied()
    made.clock.passTo(Temporal.Instant.from('2027-09-11T09:00:00Z'))
    await granted(made, '2027-09-10')
    made.clock.pass({ hours: 24 * 30 })
    await work(made.world)
    assert.equal(await made.stands(), 'granted')
  })

  test('a denial of the 366th day is none beside the one that the law made, and one of the 365th may still be told (REL-02)', async () => {
    const made = await applied()
    kept(await made.note({ type: 'found', on: '2026-09-10', findings: { dangerous: true } }))
    made.clock.passTo(Temporal.Instant.from('2027-09-12T12:00:00Z'))
    await work(made.world)
    assert.deepEqual(declined(await made.decide('denied', '2027-09-11')), ['not-now'])
    assert.equal(kept(await made.decide('denied', '2027-09-10')).state.status, 'denied')
  })

  test('a grant that comes too late is one, because it harms nobody (REL-02)', async () => {
    const made = await applied()
    made.clock.passTo(Temporal.Instant.from('2027-12-01T12:00:00Z'))
    await work(made.world)
    assert.equal(await made.stands(), 'deemed-denied')
    await granted(made, '2027-12-01')
    assert.equal((await checked(inquiry(), made.world)).status, 'proceed')
  })

  test('the program of a state has the time that its own law gives it: none is presumed (REL-02, REL-10)', async () => {
    const { clock, world, stands, owes } = await applied(byCourt)
    assert.deepEqual(await owes(), [])
    clock.pass({ hours: 24 * 800 })
    await work(world)
    assert.equal(await stands(), 'received')
  })

  test('while the clocks disagree nothing counts as denied (REL-02)', async () => {
    const { clock, world, stands } = await applied()
    clock.set(Temporal.Instant.from('2027-12-01T00:00:00Z'))
    await work(world)
    assert.equal(await stands(), 'received')
  })
})

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
      const indices = present(made.world.sources.indices)
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

suite('due process and the standard', () => {
  test('the program of a state decides nothing before it has told and heard the person and found all of it (REL-03, REL-10, REL-12)', async () => {
    const { note, decide } = await applied(byCourt)
    const on = '2026-09-10'
    const missing = (name: string) => ({ pointer: `/${name}`, code: 'missing' })
    assert.deepEqual(declined(await decide('granted', on)), [
      'relief-not-ready',
      ...['noticed', 'heard'].map(missing),
      ...['circumstances', 'record', 'reputation', 'dangerous', 'againstPublicInterest'].map(name =>
        missing(`findings/${name}`),
      ),
    ])
    kept(await note({ type: 'noticed', on }))
    kept(await note({ type: 'heard', on, how: 'hearing' }))
    kept(await note({ type: 'found', on, findings: { ...favorable, reputation: false } }))
    assert.deepEqual(declined(await decide('granted', on)), ['relief-not-ready', missing('findings/reputation')])
    kept(await note({ type: 'found', on, findings: { reputation: true } }))
    assert.deepEqual(declined(await decide('denied', on)), [
      'relief-not-ready',
      { pointer: '/decision', code: 'not-what-was-found' },
    ])
    assert.equal(kept(await decide('granted', on)).state.status, 'granted')
  })

  test('no step is of a day that has not come, nor of one before the receipt (REL-02)', async () => {
    const { note, decide } = await applied()
    const wrong = (code: string) => ['not-as-described', { pointer: '/on', code }]
    assert.deepEqual(declined(await note({ type: 'noticed', on: '2026-09-11' })), wrong('in-the-future'))
    assert.deepEqual(declined(await note({ type: 'noticed', on: '2026-09-09' })), wrong('before-receipt'))
    assert.deepEqual(declined(await decide('granted', '2026-09-09')), wrong('before-receipt'))
  })
})

suite('which application is heard', () => {
  const about = async (record: Parameters<typeof recorded>[0], changed: Partial<Application> = {}) => {
    const { world } = await scene({ at: '2026-09-10T20:00:00Z' })
    const { nri, ori } = await recorded(record, world)
    const application = { ori, about: { nri }, program: 'state', received: '2026-09-10', certified } as const
    return declined(await openRelief({ ...application, ...changed }, system, world))
  }
  const not = (code: string, pointer = '') => ['relief-not-heard', { pointer, code }]

  test('by the program under the law that decided, about a mental-health record, of a state that says it was certified (REL-01, REL-10, REL-12, REL-13)', async () => {
    assert.deepEqual(await about(byCourt), ['kept'])
    assert.deepEqual(await about(byCourt, { program: 'federal-agency' }), not('another-program', '/program'))
    assert.deepEqual(await about(byBoard), not('another-program', '/program'))
    assert.deepEqual(await about(byBoard, { program: 'federal-agency' }), ['kept'])
    assert.deepEqual(await about({ ...byCourt, category: 'A1', facts: felony(ann).facts }), not('not-mental-health'))
    const { jurisdiction: _, ...unsaid } = byCourt.facts
    assert.deepEqual(await about({ ...byCourt, facts: unsaid }), not('authority-unknown'))
    const { world } = await scene({ at: '2026-09-10T20:00:00Z' })
    const { nri, ori } = await recorded(byCourt, world)
    const said = await openRelief({ ori, about: { nri }, program: 'state', received: '2026-09-10' }, system, world)
    assert.deepEqual(declined(said), not('not-certified', '/certified'))
  })

  test('by the agency’s own number too; another agency’s record is as one that does not exist (REL-10)', async () => {
    assert.deepEqual(await about(byCourt, { about: { ari: 'case 1' } }), ['kept'])
    assert.deepEqual(await about(byCourt, { about: { ari: 'case 9' } }), ['unknown-number'])
    assert.deepEqual(await about(byCourt, { ori: federal }), ['unknown-number'])
  })

  test('received on a day that has come (REL-02)', async () => {
    assert.deepEqual(await about(byCourt, { received: '2026-09-11' }), [
      'not-as-described',
      { pointer: '/received', code: 'in-the-future' },
    ])
  })

  test('one at a time; after a refusal somebody may apply again (REL-02, REL-10)', async () => {
    const { application, world, note, decide } = await applied(byCourt)
    const on = '2026-09-10'
    assert.deepEqual(declined(await openRelief(application, system, world)), ['relief-under-way'])
    kept(await note({ type: 'noticed', on }))
    kept(await note({ type: 'heard', on, how: 'papers' }))
    kept(await note({ type: 'found', on, findings: { dangerous: true } }))
    kept(await decide('denied', on))
    kept(await note({ type: 'review-opened', on }))
    assert.deepEqual(declined(await openRelief(application, system, world)), ['relief-under-way'])
    kept(await decide('upheld', on))
    assert.deepEqual(declined(await openRelief(application, system, world)), ['kept'])
  })

  test('of an entry that is over nobody applies, and another agency’s application is not found (REL-10)', async () => {
    const made = await applied()
    await granted(made)
    assert.deepEqual(declined(await openRelief(made.application, system, made.world)), ['not-now'])
    const event = { type: 'told', on: '2026-09-10' } as const
    assert.deepEqual(declined(await noteRelief({ number: made.number, ori: texas, event }, system, made.world)), [
      'unknown-number',
    ])
    const none = 'R00000000000000' as ReliefNumber
    assert.deepEqual(declined(await noteRelief({ number: none, ori: federal, event }, system, made.world)), [
      'unknown-number',
    ])
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
