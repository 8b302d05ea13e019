import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Seen } from '#law/lives/lives.ts'
import { ofDenials } from '#law/notices/denial-counts.ts'
import type { Ori } from '#law/words.ts'
import type { Place } from '../../../src/find.ts'
import { begun, gunShop, nothing, ntn, ori, otherShop, type About } from './rows.ts'
import type { Tests } from './stores.ts'

const police = ori('VAVSP0000')
const end: Place = { contact: '9999-12-31T00:00:00Z' }
const ever = { from: '0001-01-01T00:00:00Z', after: end }

export const loggedTests: Tests = use => {
  const begin = async (checks: Readonly<Record<string, About>>) => {
    for (const [number, about] of Object.entries(checks)) assert.equal(await use().commit(begun(number, about)), 'kept')
  }

  test('the log is read by time, state, agency or licensee, the newest first', async () => {
    await begin({
      N1: { contact: '2026-09-10T14:00:00Z', status: 'proceed' },
      N3: { contact: '2026-09-12T14:00:00Z', status: 'cancelled' },
      N2: { contact: '2026-09-12T14:00:00Z', saleState: 'MD' },
      N4: { contact: '2026-09-11T14:00:00.000001Z', asker: { ffl: otherShop }, status: 'denied' },
      N5: { contact: '2026-09-11T14:00:00Z', asker: { ori: police } },
    })
    const logged = async (...asked: Parameters<ReturnType<typeof use>['find']['logged']>) =>
      numbers(await use().find.logged(...asked))
    assert.deepEqual(await logged(undefined, ever, 10), ['N2', 'N3', 'N4', 'N5', 'N1'])
    assert.deepEqual(await logged({ state: 'MD' }, ever, 10), ['N2'])
    assert.deepEqual(await logged({ ori: police }, ever, 10), ['N5'])
    assert.deepEqual(await logged({ ffl: gunShop }, ever, 10), ['N2', 'N3', 'N1'])
    assert.deepEqual(await logged(undefined, ever, 2), ['N2', 'N3'])
    const from = '2026-09-11T14:00:00Z'
    assert.deepEqual(await logged(undefined, { from, after: end }, 10), ['N2', 'N3', 'N4', 'N5'])
    const until = { contact: '2026-09-12T14:00:00Z' }
    assert.deepEqual(await logged(undefined, { from, after: until }, 10), ['N4', 'N5'], 'the end is not in it')
  })

  test('whoever counts goes through the denied ones of a span by number, and through no other', async () => {
    await begin({
      N1: { contact: '2026-09-10T14:00:00Z', status: 'proceed' },
      N3: { contact: '2026-09-12T14:00:00Z', status: 'denied' },
      N2: { contact: '2026-09-13T14:00:00Z', status: 'denied', asker: { ffl: otherShop } },
      N4: { contact: '2026-09-11T13:59:59.999999Z', status: 'denied' },
      N5: { contact: '2026-09-14T14:00:00Z', status: 'denied' },
      N6: { contact: '2026-09-11T14:00:00Z', status: 'denied' },
    })
    const span = { from: '2026-09-11T14:00:00Z', before: '2026-09-14T14:00:00Z' }
    const of = async (after: string, limit: number) => numbers(await use().find.deniedBetween(span, after, limit))
    assert.deepEqual([await of('', 10), await of('', 1), await of('N3', 10)], [['N2', 'N3', 'N6'], ['N2'], ['N6']])
  })

  test('what is counted of denials is no agency’s', async () => {
    const tally = { day: '2026-01-01', what: 'denials TX all', count: 1 }
    await use().commit({
      ...nothing,
      tallies: [
        { ori: ofDenials as Ori, ...tally },
        { ori: police, ...tally },
      ],
    })
    await use().commit({ ...nothing, tallies: [{ ori: ofDenials as Ori, ...tally }] })
    assert.deepEqual(await use().find.contributors('', 10), [police])
    const counted = await use().find.tallies(ofDenials as Ori, '2026-01-01', '2026-01-01')
    assert.deepEqual(counted, [{ ori: 'denials', ...tally, count: 2 }])
  })

  test('it goes on after one check, also among those of one instant, and whatever began since', async () => {
    const contact = '2026-09-12T14:00:00.5Z'
    await begin({ N1: { contact }, N2: { contact }, N3: { contact }, N4: { contact: '2026-09-10T14:00:00Z' } })
    const after = { contact, ntn: ntn('N1') }
    assert.deepEqual(numbers(await use().find.logged(undefined, { ...ever, after }, 10)), ['N2', 'N3', 'N4'])
    await begin({ N0: { contact }, N5: { contact: '2026-09-13T14:00:00Z' } })
    assert.deepEqual(numbers(await use().find.logged(undefined, { ...ever, after }, 2)), ['N2', 'N3'])
    const last = { contact, ntn: ntn('N3') }
    assert.deepEqual(numbers(await use().find.logged({ state: 'VA' }, { ...ever, after: last }, 10)), ['N4'])
  })

  test('for an inspection: one licensee’s since an instant, and the denied ones of any time', async () => {
    await begin({
      N1: { contact: '2019-03-01T14:00:00Z', status: 'denied' },
      N2: { contact: '2026-07-01T14:00:00Z', status: 'lapsed' },
      N3: { contact: '2026-09-01T14:00:00Z', status: 'proceed' },
      N4: { contact: '2026-09-02T14:00:00Z', status: 'denied' },
      N5: { contact: '2026-09-03T14:00:00Z', status: 'denied', asker: { ffl: otherShop } },
    })
    const since = { from: '2026-09-01T14:00:00Z', after: end }
    assert.deepEqual(numbers(await use().find.loggedOf(gunShop, since, 10)), ['N4', 'N3', 'N1'])
    assert.deepEqual(numbers(await use().find.loggedOf(gunShop, since, 1)), ['N4'])
    const after = { contact: '2026-09-01T14:00:00Z', ntn: ntn('N3') }
    assert.deepEqual(numbers(await use().find.loggedOf(gunShop, { ...since, after }, 10)), ['N1'])
  })

  test('the leaves of one month say who used the log, what for, how often, and how often they went on', async () => {
    const leaf = (id: string, body: Readonly<Record<string, unknown>>, subject = 'log-uses 2026-09') => ({
      ...{ subject, id, day: '2026-09-10', version: 2, commitment: 'c' },
      body: { type: 'log-searched', ...body },
    })
    const leaves = [
      leaf('a', { by: 'auditor b', use: 'audit' }),
      leaf('b', { by: 'auditor b', use: 'audit', again: true }),
      leaf('c', { by: 'auditor b', use: 'audit' }),
      leaf('d', { by: 'auditor a', use: 'violation' }),
      leaf('e', { by: 'auditor B', use: 'audit', again: true }),
      leaf('f', { by: 'auditor b', use: 'audit' }, 'log-uses 2026-10'),
    ]
    assert.equal(await use().commit({ ...nothing, leaves }), 'kept')
    assert.deepEqual(await use().find.logUses('log-uses 2026-09'), [
      { by: 'auditor B', type: 'log-searched', use: 'audit', count: 0, again: 1 },
      { by: 'auditor a', type: 'log-searched', use: 'violation', count: 1, again: 0 },
      { by: 'auditor b', type: 'log-searched', use: 'audit', count: 2, again: 1 },
    ])
    assert.deepEqual(await use().find.logUses('log-uses 2026-08'), [])
  })
}

const numbers = (checks: readonly Seen<'transaction'>[]): readonly string[] => checks.map(({ state }) => state.ntn)
