import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { usc } from '#law/cite.ts'
import * as nothing from '#law/states/no-addition.ts'

const read = { confidence: 'cited', cites: [usc(18, '922(t)')] } as const
const inForce = { since: '1998-11-30', standing: 'in-force', ...read } as const

/** Without what it says, which is for people. */
const said = <Fact extends Readonly<{ says: string }>>({ says, ...fact }: Fact): Omit<Fact, 'says'> => {
  assert.match(says, /^[A-Z].*\.$/)
  return fact
}

suite('what is said of a state that adds nothing, in force from the first day of the system (STA-02)', () => {
  test('it keeps no firearm back, and leaves the federal period as it is', () => {
    assert.deepEqual(said(nothing.noWait(read)), { firearms: 'all', period: 'none', ...inForce })
    assert.deepEqual(said(nothing.federalPeriod(read)), { firearms: 'all', release: 'federal', ...inForce })
  })

  test('nobody tells police, and nobody pays', () => {
    assert.deepEqual(said(nothing.noAlert(read)), { by: 'nobody', ...inForce })
    assert.deepEqual(said(nothing.noFee(read)), { firearms: 'all', cents: 0, ...inForce })
  })

  test('none of its permits stands in place of a check, or the one that is named does', () => {
    assert.deepEqual(said(nothing.noQualifyingPermit(read)), { permit: 'any permit', qualifies: false, ...inForce })
    const license = { permit: 'license to carry', qualifies: true, ...inForce }
    assert.deepEqual(said(nothing.qualifyingPermit('license to carry', read)), license)
  })

  test('a source that says since when, or until when, is believed', () => {
    const { since, until } = nothing.noWait({ ...read, since: '2023-10-01', until: '2025-12-31' })
    assert.deepEqual([since, until], ['2023-10-01', '2025-12-31'])
  })
})

test('what is known from an account of all states alone is known at second hand (STA-02)', () => {
  const { noWaitByAccount, federalPeriodByAccount, noAlertByAccount } = nothing
  for (const { confidence, cites } of [noWaitByAccount, federalPeriodByAccount, noAlertByAccount]) {
    assert.equal(confidence, 'secondary')
    assert.match(cites?.[0].text ?? '', /^Everytown, /)
  }
})

test('a chart proves nothing before the day of the first that was read, and that the federal check is free is read (STA-02)', () => {
  assert.deepEqual([nothing.byCharts.since, nothing.byCharts.confidence], ['2017-05-10', 'cited'])
  const { since, confidence, cents } = nothing.freeFederalCheck
  assert.deepEqual([since, confidence, cents], ['2008-01-08', 'cited', 0])
})
