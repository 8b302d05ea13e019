import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rows } from '#ledger/rows.ts'
import type { PocMessageKind } from '#law/lives/poc-words.ts'
import type { TransactionStatus } from '#law/lives/transaction.ts'
import { check, gunShop, nothing, ntn, ori, steps } from './rows.ts'
import type { Tests } from './stores.ts'

const police = ori('VAVSP0000')
const others = ori('MDMSP0000')

type Asked = Readonly<{
  status?: TransactionStatus
  contact?: string
  of?: typeof police
  reported?: readonly PocMessageKind[]
  contradicted?: true
  isComplete?: boolean
}>

/** A check of a point of contact, as its events left it. */
function asked(number: string, about: Asked = {}): Rows {
  const { status = 'with-poc', contact = '2026-09-10T14:00:00Z', of = police, reported = [], isComplete = true } = about
  const plain = check(number, { status, contact, asker: { ori: of } })
  const responses = [{ kind: isComplete ? 'no-record' : 'partial', at: contact } as const]
  const poc = { responses, reported, ...(about.contradicted && { contradicted: about.contradicted }) }
  return { ...nothing, ...steps({ ...plain, assigned: { ...plain.assigned, determines: 'poc' }, poc }, 1) }
}

function day(of: typeof police, date: string): Rows {
  const state = { ori: of, state: 'VA', day: date, endsAt: `${date}T23:00:00Z`, status: 'running' } as const
  const about = { subject: `${of}:${date}`, life: 'poc-day', seq: 1 } as const
  const row = { ...about, at: `${date}T14:00:00Z`, version: 1, by: 'poc poc-va', body: { type: 'begun' } }
  return { ...nothing, events: [row], lives: [{ ...about, state }] }
}

export const pointsOfContactTests: Tests = use => {
  const keep = async (...changes: readonly Rows[]) => {
    for (const rows of changes) assert.equal(await use().commit(rows), 'kept')
  }

  test('the checks of a point of contact are counted by what they came to, and nobody else’s', async () => {
    await keep(
      asked('N1'),
      asked('N2', { isComplete: false }),
      asked('N3', { reported: ['poc-open'], contradicted: true }),
      asked('N4', { status: 'denied', contradicted: true }),
      asked('N5', { status: 'denied' }),
      asked('N6', { status: 'denied' }),
      asked('N7', { of: others }),
      asked('N8', { contact: '2026-09-11T14:00:00Z' }),
      // An agency's own check, which is no point of contact's.
      { ...nothing, ...steps(check('N9', { asker: { ori: police } }), 1) },
    )
    const tallies = await use().find.pocTallies(police, { from: '2026-09-10T14:00:00Z', until: '2026-09-11T14:00:00Z' })
    const said = tallies.map(({ outcome, contradicted, count }) => `${count} ${outcome}${contradicted ? '!' : ''}`)
    assert.deepEqual(new Set(said), new Set(['1 undetermined', '1 held', '1 open!', '1 denied!', '2 denied']))
  })

  test('they are listed, the newest first, a page after a page, all or of one outcome', async () => {
    await keep(
      asked('N1', { contact: '2026-09-10T14:00:00Z' }),
      asked('N3', { contact: '2026-09-10T15:00:00Z' }),
      asked('N2', { contact: '2026-09-10T15:00:00Z' }),
      asked('N4', { contact: '2026-09-10T16:00:00Z', status: 'denied' }),
      asked('N5', { contact: '2026-09-10T17:00:00Z' }),
    )
    const listed = async (after: Readonly<{ contact: string; ntn?: ReturnType<typeof ntn> }>, outcome?: 'denied') => {
      const found = await use().find.pocChecks(police, { from: '2026-09-10T14:00:00Z', after }, outcome, 3)
      return found.map(({ state }) => state.ntn)
    }
    const end = { contact: '2026-09-10T17:00:00Z' }
    assert.deepEqual(await listed(end), ['N4', 'N2', 'N3'])
    assert.deepEqual(await listed({ contact: '2026-09-10T15:00:00Z', ntn: ntn('N2') }), ['N3', 'N1'])
    assert.deepEqual(await listed(end, 'denied'), ['N4'])
  })

  test('a point of contact finds its own days, the newest first', async () => {
    await keep(day(police, '2026-09-10'), day(police, '2026-09-11'), day(others, '2026-09-11'))
    const days = await use().find.pocDaysOf(police, 10)
    assert.deepEqual(
      days.map(({ state }) => state.day),
      ['2026-09-11', '2026-09-10'],
    )
    assert.equal((await use().find.pocDaysOf(police, 1)).length, 1)
  })

  test('a name that another transaction has keeps a change out whole, until that is destroyed', async () => {
    const named = (number: string): Rows => ({
      ...asked(number),
      request: { caller: 'poc-va', key: `key-${number}`, fingerprint: 'Zg', ntn: ntn(number) },
      named: { caller: police, key: 'stn VA-1', fingerprint: 'Zg', ntn: ntn(number) },
    })
    await keep(named('N1'))
    assert.equal(await use().commit(named('N2')), 'repeated')
    assert.equal(await use().find.request('poc-va', 'key-N2'), undefined)
    assert.equal(await use().find.transaction(ntn('N2'), { ori: police }), undefined)
    assert.equal(await use().find.transaction(ntn('N1'), { ffl: gunShop }), undefined)
    await keep({ ...nothing, destroys: [{ ntn: ntn('N1'), what: 'record' }] })
    await keep(named('N2'))
  })
}
