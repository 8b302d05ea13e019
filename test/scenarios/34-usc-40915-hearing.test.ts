import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { ReliefNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { noteRelief } from '#relief/note-relief.ts'
import { openRelief, type Application } from '#relief/open-relief.ts'
import {
  applied,
  byBoard,
  byCourt,
  certified,
  declined,
  favorable,
  federal,
  granted,
  kept,
  texas,
} from '../support/relief.ts'
import { ann, felony, recorded, scene } from '../support/scene.ts'

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
