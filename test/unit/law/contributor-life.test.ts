import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { foldBulk, leftAlone, type BulkEvent } from '#law/lives/bulk-withdrawal.ts'
import { foldContributor, type ContributorEvent } from '#law/lives/contributor.ts'
import { foldEntry, type EntryEvent } from '#law/lives/entry.ts'
import { parseNri, parseOri } from '#law/numbers.ts'

const ori = parseOri('TX0000000') ?? assert.fail('the number is well formed')
const nri = parseNri('N00000000000000') ?? assert.fail('the number is well formed')

const told = <State, Event>(
  fold: (before: State | undefined, event: Event) => State | undefined,
  ...events: readonly Event[]
) => {
  let state: State | undefined
  for (const event of events) state = fold(state, event)
  return state
}

suite('the life of a contributor', () => {
  const enrolled: ContributorEvent = {
    ...{ type: 'enrolled', ori, kind: 'federal-agency', name: 'Sample', since: '2018-03-23', on: '2026-03-02' },
  }
  const period = { from: '2026-01-01', through: '2026-06-30', dueBy: '2026-07-31' } as const
  const stated = (by: string): ContributorEvent => ({
    ...{ type: 'certification-stated', ...period, statement: { complies: true }, counted: {}, differences: [] },
    ...{ by, on: '2026-07-14' },
  })
  const attested = (by: string, on = '2026-07-15'): ContributorEvent => ({
    ...{ type: 'certification-attested', from: period.from, by, on },
  })
  const contributor = (...events: ContributorEvent[]) => told(foldContributor, enrolled, ...events)

  test('nobody is one without enrolment, nor twice', () => {
    assert.equal(foldContributor(undefined, { type: 'provided', on: '2026-03-02' }), undefined)
    assert.equal(contributor(enrolled), undefined)
  })

  test('what was overdue is over when it is given, and is counted', () => {
    const missed: ContributorEvent = { type: 'provision-missed', dueBy: '2026-06-02' }
    assert.equal(contributor(missed)?.provisionOverdue, '2026-06-02')
    const after = contributor(missed, { type: 'provided', on: '2026-07-20' })
    assert.deepEqual([after?.provisionOverdue, after?.provided, after?.provisionsLate], [undefined, '2026-07-20', 1])
    assert.equal(contributor({ type: 'provided', on: '2026-04-20' })?.provisionsLate, 0)
  })

  test('nobody attests what they stated, what nobody stated, or what is attested', () => {
    assert.equal(contributor(stated('one'), attested('one')), undefined)
    assert.equal(contributor(attested('two')), undefined)
    assert.equal(contributor(stated('one'), attested('two'), attested('three')), undefined)
    assert.equal(contributor(stated('one'), attested('two'), stated('one')), undefined)
    assert.equal(contributor(stated('one'), attested('two'))?.certifications[0]?.attested?.late, false)
  })

  test('what was missed is late however it is made up for, and a last day is still in time', () => {
    const missed: ContributorEvent = { type: 'certification-missed', ...period }
    const [made] = contributor(missed, stated('one'), attested('two', '2026-08-04'))?.certifications ?? []
    assert.deepEqual([made?.missed, made?.attested?.late], [true, true])
    assert.equal(contributor(stated('one'), attested('two', '2026-07-31'))?.certifications[0]?.attested?.late, false)
  })
})

suite('the life of a bulk withdrawal', () => {
  const proposed: BulkEvent = {
    ...{ type: 'proposed', id: 'W1', ori, selection: { category: 'D' }, reason: 'no-longer-applies', position: 9 },
    ...{ counts: { total: 3, byCategory: { D: 3 }, byYear: {} }, digest: 'seen', by: 'one', on: '2026-03-02' },
  }
  const approved = (by: string, digest = 'seen'): BulkEvent => ({ type: 'approved', by, digest })
  const part = (through: string, withdrawn: number): BulkEvent => ({
    ...{ type: 'progressed', through, withdrawn, digest: 'part' },
  })
  const bulk = (...events: BulkEvent[]) => told(foldBulk, proposed, ...events)

  test('it takes another person and the same digest, once', () => {
    assert.equal(bulk(approved('one')), undefined)
    assert.equal(bulk(approved('two', 'other')), undefined)
    assert.equal(bulk(approved('two'))?.status, 'approved')
    assert.equal(bulk(approved('two'), approved('three')), undefined)
    assert.equal(bulk({ type: 'dropped', by: 'one' }, approved('two')), undefined)
  })

  test('parts follow one another and are not done before it is approved', () => {
    assert.equal(bulk(part('N1', 1)), undefined)
    assert.equal(bulk(approved('two'), part('N2', 1), part('N2', 1)), undefined)
    const done = bulk(approved('two'), part('N1', 1), part('N2', 1), { type: 'finished' })
    assert.deepEqual([done?.status, done?.withdrawn, done && leftAlone(done)], ['done', 2, 1])
    assert.equal(bulk(approved('two'), { type: 'finished' }, part('N3', 1)), undefined)
  })
})

suite('the validation of an entry', () => {
  const entered: EntryEvent = { type: 'entered', nri, ori, ari: 'A-1', category: 'A1', on: '2026-03-02' }
  const confirmed = (by: string): EntryEvent => ({ type: 'confirmed', by, on: '2026-05-20', consulted: ['court'] })
  const validated = (...by: readonly [string, string]): EntryEvent => ({
    ...{ type: 'validated', on: '2026-05-21', by, consulted: ['court'] },
  })
  const entry = (...events: EntryEvent[]) => told(foldEntry, entered, ...events)

  test('two people, the first of whom has said so', () => {
    assert.equal(entry(validated('one', 'two')), undefined)
    assert.equal(entry(confirmed('one'), validated('one', 'one')), undefined)
    assert.equal(entry(confirmed('one'), validated('three', 'two')), undefined)
    const after = entry(confirmed('one'), validated('one', 'two'))
    assert.deepEqual([after?.validated?.on, after?.confirmed, after?.status], ['2026-05-21', undefined, 'in-force'])
  })

  test('what is to be looked at again has been when two people confirm it since, and not when one did before (NIX-07)', () => {
    const due: EntryEvent = { type: 'reevaluation-due', on: '2026-05-20' }
    const late = { ...confirmed('one'), on: '2026-05-20' } as const
    const early = { ...confirmed('one'), on: '2026-05-19' } as const
    const [asked, looked] = [entry(due, late), entry(due, late, validated('one', 'two'))]
    assert.deepEqual([asked?.reevaluate, looked?.reevaluate], ['2026-05-20', undefined])
    assert.equal(entry(early, due, validated('one', 'two'))?.reevaluate, '2026-05-20')
  })

  test('what is modified is confirmed anew, and what is suspended stays so', () => {
    const modified: EntryEvent = { type: 'modified', fields: ['born'] }
    assert.equal(entry(confirmed('one'), modified, validated('one', 'two')), undefined)
    const suspended: EntryEvent = { type: 'suspended', because: 'identity-doubted' }
    assert.equal(entry(suspended, confirmed('one'), validated('one', 'two'))?.status, 'suspended')
    // And so does why, whatever falls due or is asked for meanwhile.
    const asked = entry(suspended, { type: 'reevaluation-due', on: '2026-04-01' })
    assert.deepEqual([asked?.status, asked?.suspended], ['suspended', 'identity-doubted'])
    assert.equal(entry(suspended, { type: 'resumed' })?.suspended, undefined)
  })
})
