import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Seen } from '#law/lives/lives.ts'
import type { ReliefNumber } from '#law/words.ts'
import { begun, gunShop, nothing, ntn, ori, otherShop, owing, whole, type About } from './rows.ts'
import type { Tests } from './stores.ts'

const police = ori('VAVSP0000')

export const findTests: Tests = use => {
  const begin = async (checks: Readonly<Record<string, About>>) => {
    for (const [number, about] of Object.entries(checks)) assert.equal(await use().commit(begun(number, about)), 'kept')
  }

  test("a licensee's check is not found by another licensee or by an agency", async () => {
    await begin({ N1: { asker: { ffl: gunShop } } })
    assert.equal((await use().find.transaction(ntn('N1'), { ffl: gunShop }))?.seq, 1)
    assert.equal(await use().find.transaction(ntn('N1'), { ffl: otherShop }), undefined)
    assert.equal(await use().find.transaction(ntn('N1'), { ori: police }), undefined)
  })

  test("an agency's check is not found by another agency or by a licensee", async () => {
    await begin({ N1: { asker: { ori: police } } })
    assert.equal((await use().find.transaction(ntn('N1'), { ori: police }))?.seq, 1)
    assert.equal(await use().find.transaction(ntn('N1'), { ori: ori('MDMSP0000') }), undefined)
    assert.equal(await use().find.transaction(ntn('N1'), { ffl: gunShop }), undefined)
  })

  test('those whose work it is find any check, and nobody finds one that is not there', async () => {
    await begin({ N1: {} })
    for (const audience of ['examiner', 'operator', 'system'] as const) {
      assert.equal((await use().find.transaction(ntn('N1'), { audience }))?.seq, 1)
      assert.equal(await use().find.transaction(ntn('N2'), { audience }), undefined)
    }
  })

  test('an asker lists its own checks, the newest first', async () => {
    await begin({
      N1: { contact: '2026-09-10T14:00:00Z' },
      N3: { contact: '2026-09-12T14:00:00Z' },
      N2: { contact: '2026-09-12T14:00:00Z' },
      N4: { contact: '2026-09-11T14:00:00Z', asker: { ffl: otherShop } },
      N5: { contact: '2026-09-11T14:00:00.5Z' },
      N6: { contact: '2026-09-11T14:00:00Z' },
      N7: { asker: { ori: police } },
    })
    assert.deepEqual(numbers(await use().find.transactionsOf({ ffl: gunShop }, 10)), ['N2', 'N3', 'N5', 'N6', 'N1'])
    assert.deepEqual(numbers(await use().find.transactionsOf({ ffl: gunShop }, 2)), ['N2', 'N3'])
    assert.deepEqual(numbers(await use().find.transactionsOf({ ori: police }, 10)), ['N7'])
  })

  test('an agency lists the applications for relief that its program hears, in order, and no other finds them', async () => {
    const receivedBy = async (number: string, of: string) => {
      const state = { number, ori: of, status: 'received' }
      const event = {
        subject: number,
        life: 'relief',
        seq: 1,
        at: '2026-09-10T14:00:00Z',
        version: 1,
        by: 'x',
        body: {},
      } as const
      const rows = { ...nothing, events: [event], lives: [{ subject: number, life: 'relief', seq: 1, state }] } as const
      assert.equal(await use().commit(rows), 'kept')
    }
    for (const number of ['R3', 'R1', 'R2']) await receivedBy(number, 'VAVSP0000')
    await receivedBy('R4', 'MDMSP0000')
    await begin({ N1: { asker: { ori: police } } })
    const listed = async (after: string, limit: number) =>
      (await use().find.reliefsOf(police, after, limit)).map(({ state }) => state.number)
    assert.deepEqual(await listed('', 10), ['R1', 'R2', 'R3'])
    assert.deepEqual(await listed('', 2), ['R1', 'R2'])
    assert.deepEqual(await listed('R1', 10), ['R2', 'R3'])
    assert.equal((await use().find.relief('R4' as ReliefNumber))?.state.ori, 'MDMSP0000')
    assert.equal(await use().find.relief('R5' as ReliefNumber), undefined)
    assert.deepEqual(numbers(await use().find.transactionsOf({ ori: police }, 10)), ['N1'])
  })

  test('the queue: researching first, then by the end of the period, and what nobody can date last', async () => {
    const ends = (day: string) => `2026-09-${day}T00:01:00-04:00[America/New_York]`
    await begin({
      late: { status: 'delayed', periodEnds: ends('18') },
      soon: { status: 'delayed', periodEnds: ends('15') },
      // One hour later on the clock of the wall, and three hours earlier for the world.
      east: { status: 'delayed', periodEnds: '2026-09-15T01:01:00-00:00[Africa/Abidjan]' },
      lapsed: { status: 'lapsed', periodEnds: ends('11') },
      undated: { status: 'delayed', periodEnds: undefined },
      waiting: { status: 'researching', periodEnds: ends('30') },
      proceed: { status: 'proceed', periodEnds: ends('10') },
      denied: { status: 'denied', periodEnds: ends('10') },
      cancelled: { status: 'cancelled', periodEnds: ends('10') },
    })
    const queue = numbers(await use().find.queue(10))
    assert.deepEqual(queue, ['waiting', 'lapsed', 'east', 'soon', 'late', 'undated'])
    assert.deepEqual(numbers(await use().find.queue(2)), ['waiting', 'lapsed'])
  })

  test('a new closure concerns the periods that run in its state by an older calendar', async () => {
    await begin({
      delayed: { status: 'delayed', calendarVersion: 1 },
      researching: { status: 'researching', calendarVersion: 0, contact: '2026-09-01T14:00:00Z' },
      current: { status: 'delayed', calendarVersion: 2 },
      elsewhere: { status: 'delayed', saleState: 'MD' },
      over: { status: 'lapsed' },
      settled: { status: 'proceed' },
    })
    assert.deepEqual(numbers(await use().find.runningIn('VA', 2, 10)), ['researching', 'delayed'])
    assert.deepEqual(numbers(await use().find.runningIn('VA', 2, 1)), ['researching'])
  })

  test('a changed text concerns what is delayed or lapsed and was last looked at before it', async () => {
    await begin({
      never: { status: 'delayed' },
      before: { status: 'lapsed', screenedAt: '2026-09-10T10:00:00Z' },
      at: { status: 'delayed', screenedAt: '2026-09-10T12:00:00Z' },
      after: { status: 'delayed', screenedAt: '2026-09-10T13:00:00Z' },
      waiting: { status: 'researching' },
      settled: { status: 'proceed' },
    })
    const found = numbers(await use().find.screenedBefore('2026-09-10T12:00:00Z', 10))
    assert.deepEqual(found.toSorted(), ['before', 'never'])
    assert.equal((await use().find.screenedBefore('2026-09-10T12:00:00Z', 1)).length, 1)
  })

  test('number and date are found, and what was never given is not', async () => {
    await use().commit(whole('N1'))
    assert.deepEqual(await use().find.number(ntn('N1')), { ntn: 'N1', date: '2026-09-10' })
    assert.equal(await use().find.number(ntn('N2')), undefined)
  })

  test('each key of a check is found by its family', async () => {
    await use().commit(whole('N1'))
    assert.deepEqual(await use().find.key(ntn('N1'), 'record'), {
      ntn: 'N1',
      family: 'record',
      epoch: 'e1',
      wrapped: Uint8Array.of(4, 5, 6),
    })
    assert.equal(await use().find.key(ntn('N2'), 'record'), undefined)
  })

  test('an operator sees how much there is of everything, and no names', async () => {
    await use().commit(whole('N1'))
    await use().commit(whole('N2'))
    await use().commit({
      ...begun('N3', { status: 'lapsed' }),
      owed: [owing('N3', 'tell-licensee', '2026-09-16T04:01:00Z')],
    })
    await use().commit({ ...nothing, entries: [] })
    assert.deepEqual(await use().find.counts(), {
      'transaction.delayed': 2,
      'transaction.lapsed': 1,
      'due.finish-search': 2,
      'due.tell-licensee': 1,
      sealed: 2,
      numbers: 2,
    })
  })
}

const numbers = (checks: readonly Seen<'transaction'>[]): readonly string[] => checks.map(({ state }) => state.ntn)
