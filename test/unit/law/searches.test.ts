import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { isTransfer, mayAskFor, pocKind, purposeNames, purposes } from '#law/purpose.ts'
import { searches } from '#law/searches.ts'
import { audiences, lawBodies } from '#law/words.ts'

const nation = { role: 'national' } as const
const virginia = { role: 'poc', state: 'VA', ori: parseOri('VA0010000') ?? assert.fail() } as const

suite('which sources must answer before a check proceeds', () => {
  test('for each purpose, of a citizen and of another: III and NCIC for every transfer, the immigration files beside them (CHK-08, CHK-09, OTH-04)', () => {
    const asked = purposeNames.map(purpose => [
      purpose,
      ...[['US'], ['US', 'CA']].map(citizenships => searches({ purpose, citizenships, here: nation }).join(' ')),
    ])
    const [all, allAndIaq] = ['indices ncic iii', 'indices ncic iii iaq']
    assert.deepEqual(asked, [
      ['sale', all, allAndIaq],
      ['private-sale', all, allAndIaq],
      ['return-to-seller', all, allAndIaq],
      ['rental', all, allAndIaq],
      ['pre-pawn', all, allAndIaq],
      ['redemption', all, allAndIaq],
      ['permit', all, allAndIaq],
      ['permit-recheck', all, allAndIaq],
      ['administrative', 'indices', 'indices iaq'],
      ['disposition', all, allAndIaq],
      ['nuclear', all, allAndIaq],
    ])
  })

  test('who names no citizenship is asked about as a citizen is', () => {
    assert.deepEqual(searches({ purpose: 'sale', citizenships: [], here: nation }), ['indices', 'ncic', 'iii'])
  })

  test('a point of contact asks its own files, and the nation, which asks all the others', () => {
    for (const citizenships of [['US'], ['MX']])
      for (const purpose of ['sale', 'permit'] as const)
        assert.deepEqual(searches({ purpose, citizenships, here: virginia }), ['state', 'national'])
  })
})

suite('what a check may be made for', () => {
  test('each purpose belongs to its callers, and the clocks run for transfers alone', () => {
    const rows = purposeNames.map(purpose => [
      purpose,
      audiences.filter(audience => mayAskFor(audience, purpose)).join(' '),
      isTransfer(purpose),
      purposes[purpose].firearms.join(' '),
    ])
    const trade = 'licensee representative poc'
    const [one, any] = ['handgun long-gun other', 'handgun long-gun other multiple']
    assert.deepEqual(rows, [
      ['sale', trade, true, any],
      ['private-sale', trade, true, one],
      ['return-to-seller', trade, true, one],
      ['rental', trade, true, one],
      ['pre-pawn', trade, true, one],
      ['redemption', trade, true, one],
      ['permit', 'poc agency', false, ''],
      ['permit-recheck', 'poc agency', false, ''],
      ['administrative', '', false, ''],
      ['disposition', 'agency', false, one],
      ['nuclear', '', false, ''],
    ])
  })

  test('what the law lets one body ask no other agency may: ATF in enforcing its acts, the Commission about guards (OTH-01, OTH-05)', () => {
    assert.deepEqual(
      lawBodies.map(body => purposeNames.filter(purpose => mayAskFor('agency', purpose, body))),
      [
        ['permit', 'permit-recheck', 'administrative', 'disposition'],
        ['permit', 'permit-recheck', 'disposition', 'nuclear'],
      ],
    )
  })

  test('a state decides about redemptions of pawns by themselves, and about all else by the firearm', () => {
    assert.deepEqual(
      purposeNames.map(purpose => pocKind(purpose, 'handgun')).filter(kind => kind !== 'handgun'),
      ['redemption'],
    )
    assert.equal(pocKind('redemption', 'long-gun'), 'redemption')
    assert.equal(pocKind('sale', 'multiple'), 'multiple')
  })
})
