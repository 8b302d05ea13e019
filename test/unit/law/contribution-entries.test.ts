import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { categories } from '#law/categories.ts'
import { afterRemovalNotice, correctionOwed } from '#law/contribution/corrections.ts'
import { detectablyInvalid } from '#law/contribution/detectably-invalid.ts'
import { bradyIndicator, entryMessage, stateProhibitorReach } from '#law/contribution/indicators.ts'
import { ruled } from '../../support/ruled.ts'

const sent = {
  ori: 'GA0601100',
  ari: '2026-CR-0417',
  category: 'A1',
  last: 'Example',
  first: 'Jordan',
  born: '1980-02-29',
  sex: 'M',
  sentOn: '2026-09-10',
} as const

suite('an entry as it comes in', () => {
  test('each element that can be seen to be wrong rejects it, and none rejects what is right (REC-02)', () => {
    assert.equal(ruled(detectablyInvalid, sent), 'accepted')
    const wrong = [
      { ori: 'GA06' },
      { ari: '' },
      { category: 'Z' },
      { last: ' ' },
      { first: ' ' },
      { born: '1981-02-29' },
      { born: '2026-09-11' },
      { sex: 'X' },
      { race: 'Q' },
      { category: 'J' },
      { category: 'J', stateOfProhibition: 'ZZ' },
      { category: 'H' },
      { expires: '2026-09-09' },
      { expires: 'never' },
    ]
    for (const each of wrong)
      assert.equal(ruled(detectablyInvalid, { ...sent, ...each }), 'rejected', JSON.stringify(each))
  })

  test('what is right in every part is accepted, up to the last day that can be (REC-02)', () => {
    const right = [
      { born: '2026-09-10' },
      { race: 'W' },
      { category: 'J', stateOfProhibition: 'CA' },
      { category: 'H', brady: 'Y' },
      { category: 'H', brady: 'N' },
      { category: 'H', brady: 'U' },
      { expires: '2026-09-10' },
    ]
    for (const each of right)
      assert.equal(ruled(detectablyInvalid, { ...sent, ...each }), 'accepted', JSON.stringify(each))
  })

  test('a date of birth that is no day is not said to be in the future as well (REC-02)', () => {
    assert.deepEqual(detectablyInvalid.decide({ ...sent, born: 'unknown' }), {
      answer: 'rejected',
      because: ['born is no day'],
    })
  })

  test('the categories are those of the field, and no other (NIX-03)', () => {
    assert.deepEqual(
      [...categories],
      [
        ...['A1', 'A2', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
        ...['M', 'M1', 'M2', 'MB', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MI'],
      ],
    )
    assert.equal(ruled(detectablyInvalid, { ...sent, category: 'K' }), 'rejected')
  })

  test('an agency enters, modifies, cancels, supplements and displays by six keys (NIX-04)', () => {
    const acts = ['enter', 'modify', 'cancel', 'supplement', 'cancel-supplement', 'display']
    assert.deepEqual(
      acts.map(act => ruled(entryMessage, { act })),
      ['EDP', 'MDP', 'XDP', 'EDS', 'XDS', 'DDP'],
    )
  })

  test('no Brady indicator is researched and not taken for N (NIX-08)', () => {
    assert.equal(ruled(bradyIndicator, {}), 'to-be-researched')
    assert.equal(ruled(bradyIndicator, { indicator: 'N' }), 'not-barring')
  })

  test('a state prohibitor counts in its own state and for its own residents only (NIX-05)', () => {
    const california = { stateOfProhibition: 'CA' }
    assert.equal(ruled(stateProhibitorReach, { ...california, saleState: 'CA', residence: 'GA' }), 'matches')
    assert.equal(ruled(stateProhibitorReach, { ...california, saleState: 'GA', residence: 'CA' }), 'matches')
    assert.equal(ruled(stateProhibitorReach, { ...california, saleState: 'GA', residence: 'GA' }), 'does-not-match')
    assert.deepEqual(stateProhibitorReach.decide({ saleState: 'GA', residence: 'GA' }), {
      answer: 'unresolved',
      missing: ['which state’s law it is, or in which state the local government lies'],
    })
  })
})

suite('an entry that is taken back', () => {
  test('a source corrects at once what is invalid (REC-03)', () => {
    assert.equal(ruled(correctionOwed, { holder: 'source', found: 'invalid' }), 'immediately')
    assert.equal(ruled(correctionOwed, { holder: 'state', found: 'invalid' }), 'immediately')
  })

  test('a lapsed basis is corrected and told, and the system follows within thirty days (REC-12, REC-15, REC-44)', () => {
    const lapsed = { found: 'basis-lapsed' }
    assert.equal(ruled(correctionOwed, { ...lapsed, holder: 'federal-agency' }), 'as-soon-as-practicable')
    assert.equal(ruled(correctionOwed, { ...lapsed, holder: 'state' }), 'as-soon-as-practicable')
    assert.equal(ruled(correctionOwed, { ...lapsed, holder: 'attorney-general' }), 'within-30-days-of-receipt')
  })

  test('only what was never valid puts denials into review (DEC-21)', () => {
    const category = 'A1'
    assert.equal(ruled(afterRemovalNotice, { reason: 'never-valid', category }), 'out-of-search-and-denials-reviewed')
    for (const reason of ['no-longer-applies', 'relieved', 'moved'])
      assert.equal(ruled(afterRemovalNotice, { reason, category }), 'out-of-search', reason)
  })

  test('of a removed mental-health record the event is deemed not to have occurred (REC-32, REL-11)', () => {
    const removed = (reason: string, category: string) => afterRemovalNotice.decide({ reason, category })
    assert.deepEqual(removed('no-longer-applies', 'D'), { answer: 'out-of-search', deemedNotToHaveOccurred: true })
    assert.deepEqual(removed('no-longer-applies', 'H'), { answer: 'out-of-search', deemedNotToHaveOccurred: false })
  })
})
