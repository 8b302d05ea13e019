import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { checkNeeded, mayBeCertified, occasions } from '#law/purposes/check-needed.ts'
import { qualifyingPermit, type PermitRow } from '#law/purposes/permit.ts'
import { unknownTransferLaw } from '#law/states/transfer-law.ts'

/** A state that is made up, though it needs a code: its permits are no state's. */
const row: PermitRow = {
  permit: 'Permit',
  qualifies: true,
  since: '1998-11-30',
  standing: 'in-force',
  confidence: 'secondary',
}
const shown = {
  permit: 'Permit',
  issuedBy: 'NE',
  issuedOn: '2024-03-01',
  transferIn: 'NE',
  transferOn: '2026-09-11',
} as const
const answer = (more: object = {}, law: readonly PermitRow[] = [row]) =>
  qualifyingPermit({ ...shown, ...more }, law).answer

suite('18 U.S.C. 922(t)(3)(A): a permit in place of a check', () => {
  test('five years to the day qualify, and five years and a day do not (CHK-41)', () => {
    assert.equal(answer({ issuedOn: '2021-09-11' }), 'qualifies')
    assert.equal(answer({ issuedOn: '2021-09-10' }), 'does-not')
  })

  test('one issued on 29 February is five years old on 28 February (CHK-41)', () => {
    assert.equal(answer({ issuedOn: '2024-02-29', transferOn: '2029-02-28' }), 'qualifies')
    assert.equal(answer({ issuedOn: '2024-02-29', transferOn: '2029-03-01' }), 'does-not')
  })

  test('a permit that the state holds valid for longer is too old all the same (CHK-41)', () => {
    assert.equal(answer({ issuedOn: '2020-01-01', expiresOn: '2030-01-01' }), 'does-not')
  })

  test('the state where the transfer takes place must have issued it, not the one of residence (CHK-41)', () => {
    assert.equal(answer({ issuedBy: 'IA' }), 'does-not')
  })

  test('an expired one, and one of tomorrow, stand for nothing (CHK-41)', () => {
    assert.equal(answer({ expiresOn: '2026-09-10' }), 'does-not')
    assert.equal(answer({ issuedOn: '2026-09-12' }), 'does-not')
    // The control: its first day and its last are of its days.
    assert.equal(answer({ issuedOn: '2026-09-11' }), 'qualifies')
    assert.equal(answer({ expiresOn: '2026-09-11' }), 'qualifies')
  })

  test('what ATF took off the chart ends on that day, also for permits that were issued before (CHK-42)', () => {
    const revoked: readonly PermitRow[] = [
      { ...row, until: '2026-06-30' },
      { ...row, qualifies: false, since: '2026-07-01' },
    ]
    assert.equal(answer({ transferOn: '2026-06-30' }, revoked), 'qualifies')
    assert.equal(answer({ transferOn: '2026-07-01' }, revoked), 'does-not')
  })

  test('of a kind that qualifies from an issue on, an older one does not (CHK-42)', () => {
    const later: readonly PermitRow[] = [{ ...row, issuedFrom: '2024-07-01' }]
    assert.equal(answer({ issuedOn: '2024-06-30' }, later), 'does-not')
    assert.equal(answer({ issuedOn: '2024-07-01' }, later), 'qualifies')
  })

  test('where two rows disagree the check is made (CHK-42)', () => {
    assert.equal(answer({}, [row, { ...row, qualifies: false }]), 'does-not')
  })

  test('a provision that is enjoined, or has not come yet, exempts nobody (CHK-41)', () => {
    for (const standing of ['enjoined', 'not-yet'] as const)
      assert.equal(answer({}, [{ ...row, standing }]), 'does-not')
  })

  test('what nobody looked up, or read in a source, is unresolved and exempts nobody (CHK-41)', () => {
    const { permits } = unknownTransferLaw
    assert.equal(qualifyingPermit(shown, permits).answer, 'unresolved')
    assert.equal(answer({}, [{ ...row, confidence: 'unconfirmed' }]), 'unresolved')
    assert.equal(checkNeeded({ occasion: 'sale', permit: 'unresolved' }).answer, 'needed')
    // One provision that was read is enough, whatever else was not.
    assert.equal(answer({}, [row, { ...row, confidence: 'unconfirmed' }]), 'qualifies')
    // The control: one that is known to qualify does.
    assert.equal(checkNeeded({ occasion: 'sale', permit: answer() }).answer, 'not-needed')
  })
})

suite('when no check is needed', () => {
  test('of the ways in which a firearm changes hands, four need no check by themselves (CHK-20, CHK-44)', () => {
    assert.deepEqual(
      occasions.filter(occasion => checkNeeded({ occasion }).answer === 'not-needed'),
      ['rental-on-premises', 'loan-on-premises', 'repaired-returned', 'replacement-returned'],
    )
  })

  test('the statute’s exemptions are four, and an antique is no firearm (CHK-40, CHK-44)', () => {
    const exempt = [
      { toLicensee: true },
      { permit: 'qualifies' },
      { nfaApproved: true },
      { certifiedImpracticable: true },
      { antique: true },
    ] as const
    for (const one of exempt) assert.equal(checkNeeded({ occasion: 'gun-show-sale', ...one }).answer, 'not-needed')
    assert.equal(checkNeeded({ occasion: 'gun-show-sale', permit: 'does-not' }).answer, 'needed')
  })

  test('a check is impracticable only where all three conditions hold, at 0.0025 officers a square mile and not above (CHK-43)', () => {
    const remote = { officers: 1, squareMiles: 400, extremelyRemote: true, telecommunications: false }
    assert.equal(mayBeCertified(remote), true)
    assert.equal(mayBeCertified({ ...remote, squareMiles: 399 }), false)
    assert.equal(mayBeCertified({ ...remote, extremelyRemote: false }), false)
    assert.equal(mayBeCertified({ ...remote, telecommunications: true }), false)
    assert.equal(mayBeCertified({ ...remote, officers: 9, squareMiles: 3600 }), true)
  })
})
