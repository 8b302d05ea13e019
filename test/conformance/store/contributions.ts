import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgencyNumber, KeptEntry, Tally } from '#ledger/rows.ts'
import { entry, gone, nothing, nri, ori } from './rows.ts'
import type { Tests } from './stores.ts'

const clerk = ori('TX1234567')
const other = ori('WI7654321')

const numbered = (ari: string, id: string | null, of = clerk): AgencyNumber => ({
  ori: of,
  ari,
  nri: id === null ? null : nri(id),
})
const suspended = (id: string): KeptEntry => ({ nri: nri(id), inForce: false, record: entry(id, 'ROE').record })

const tally = (day: string, what: string, count: number, of = clerk): Tally => ({ ori: of, day, what, count })

const inOrder = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

export const contributionsTests: Tests = use => {
  const keep = (...agencyNumbers: readonly AgencyNumber[]) => use().commit({ ...nothing, agencyNumbers })

  test('an agency’s own number stands for one entry, and nobody else’s number is its own', async () => {
    assert.equal(await keep(numbered('C-1', 'R1'), numbered('C-2', null), numbered('C-1', 'R9', other)), 'kept')
    const found = await use().find.agencyNumbers(clerk, ['C-2', 'C-1', 'C-3'])
    assert.deepEqual(inOrder([...found]), [
      ['C-1', 'R1'],
      ['C-2', null],
    ])
    assert.deepEqual([...(await use().find.agencyNumbers(other, ['C-1', 'C-2']))], [['C-1', 'R9']])
  })

  test('a number that somebody else used meanwhile refuses the whole change', async () => {
    await keep(numbered('C-1', 'R1'))
    const rows = {
      ...nothing,
      agencyNumbers: [numbered('C-2', 'R2'), numbered('C-1', 'R3')],
      entries: [entry('R2', 'ROE')],
    }
    assert.equal(await use().commit(rows), 'stale')
    assert.deepEqual([...(await use().find.agencyNumbers(clerk, ['C-2']))], [])
    assert.equal(await use().find.position(), 0)
  })

  test('a number is given to another entry only by who saw for what it stood', async () => {
    await keep(numbered('C-1', null), numbered('C-2', 'R2'))
    const again = (ari: string, id: string, seen: string | null): AgencyNumber => ({
      ...numbered(ari, id),
      seen: { nri: seen === null ? null : nri(seen) },
    })
    assert.equal(await keep(again('C-1', 'R7', 'R6')), 'stale')
    assert.equal(await keep(again('C-2', 'R8', null)), 'stale')
    assert.equal(await keep(again('C-1', 'R7', null), again('C-2', 'R8', 'R2')), 'kept')
    assert.deepEqual(inOrder([...(await use().find.agencyNumbers(clerk, ['C-1', 'C-2']))]), [
      ['C-1', 'R7'],
      ['C-2', 'R8'],
    ])
  })

  test('an agency’s numbers come in pages, in order, to the last', async () => {
    await keep(...['C-3', 'C-1', 'C-2'].map(ari => numbered(ari, `R of ${ari}`)), numbered('C-0', 'R0', other))
    const aris = (page: readonly Readonly<{ ari: string }>[]) => page.map(({ ari }) => ari)
    assert.deepEqual(aris(await use().find.agencyNumbersAfter(clerk, '', 2)), ['C-1', 'C-2'])
    assert.deepEqual(aris(await use().find.agencyNumbersAfter(clerk, 'C-2', 2)), ['C-3'])
    assert.deepEqual(await use().find.agencyNumbersAfter(clerk, 'C-3', 2), [])
  })

  test('what is counted of an agency is added up by day, and told by days', async () => {
    const count = (...tallies: readonly Tally[]) => use().commit({ ...nothing, tallies })
    await count(tally('2026-09-10', 'modified', 2), tally('2026-09-10', 'entered A1', 1))
    await count(
      tally('2026-09-10', 'modified', 3),
      tally('2026-09-12', 'modified', 1),
      tally('2026-09-11', 'late', 1, other),
    )
    assert.deepEqual(await use().find.tallies(clerk, '2026-09-10', '2026-09-11'), [
      tally('2026-09-10', 'entered A1', 1),
      tally('2026-09-10', 'modified', 5),
    ])
    assert.deepEqual(await use().find.contributors('', 10), [clerk, other])
    assert.deepEqual(await use().find.contributors(clerk, 1), [other])
  })

  test('what is counted against what was seen is refused where something was counted meanwhile', async () => {
    const count = (seen: number) =>
      use().commit({ ...nothing, tallies: [{ ...tally('2026-09-10', 'withdrawn-by-one', 60), seen }] })
    assert.equal(await count(0), 'kept')
    assert.equal(await count(0), 'stale')
    assert.equal(await count(60), 'kept')
    assert.deepEqual(await use().find.tallies(clerk, '2026-09-10', '2026-09-10'), [
      tally('2026-09-10', 'withdrawn-by-one', 120),
    ])
  })

  test('what a refused change counted is not counted', async () => {
    await keep(numbered('C-1', 'R1'))
    const rows = { ...nothing, agencyNumbers: [numbered('C-1', 'R2')], tallies: [tally('2026-09-10', 'modified', 1)] }
    assert.equal(await use().commit(rows), 'stale')
    assert.deepEqual(await use().find.tallies(clerk, '2026-01-01', '2026-12-31'), [])
  })

  test('a suspended entry is out of force and still says whom it is about; one that is over does not', async () => {
    await use().commit({ ...nothing, entries: [entry('R1', 'ROE'), entry('R2', 'ROE')] })
    await use().commit({ ...nothing, entries: [suspended('R1'), gone('R2')] })
    const rows = await use().find.entryRows([nri('R1'), nri('R2'), nri('R3')])
    const shown = [...rows.values()].map(({ nri: id, inForce, record }) => [
      id,
      inForce,
      record?.description.names[0].last,
    ])
    assert.deepEqual(inOrder(shown), [
      ['R1', false, 'ROE'],
      ['R2', false, undefined],
    ])
    assert.deepEqual(await use().find.counts(), {})
  })

  test('many entries are kept by one change, each with its event, its life and its place', async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `R${String(at).padStart(3, '0')}`)
    const state = (id: string) => ({ nri: nri(id), ori: clerk, ari: id, category: 'A1', status: 'in-force' }) as const
    const kept = await use().commit({
      ...nothing,
      lives: ids.map(id => ({ subject: id, life: 'entry', seq: 1, state: state(id) })),
      events: ids.map(id => ({
        ...{ subject: id, life: 'entry', seq: 1, version: 1, by: 'agency x' },
        at: '2026-09-10T14:00:00Z',
        body: { type: 'entered', ...state(id) },
      })),
      agencyNumbers: ids.map(id => numbered(id, id)),
      entries: ids.map(id => entry(id, 'ROE')),
    })
    assert.equal(kept, 'kept')
    const entries = await use().find.entries(['R000', 'R250', 'R499', 'R500'].map(nri))
    assert.deepEqual([...entries.values()].map(({ state: { ari } }) => ari).toSorted(), ['R000', 'R250', 'R499'])
    assert.equal((await use().find.entryRow(nri('R499')))?.position, 500)
    assert.equal((await use().find.events(nri('R250'))).length, 1)
  })
}
