import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { categories } from '#law/categories.ts'
import { contributors, fiduciaryRecords, grantIdentityUse, whoContributes } from '#law/contribution/cadence.ts'
import { contributorDuties } from '#law/contribution/contributor-duties.ts'
import {
  entryFields,
  identityFields,
  mentalHealthSubmission,
  misdemeanorSubmission,
} from '#law/contribution/entry-fields.ts'
import { ruled } from '../../support/ruled.ts'

suite('what is submitted', () => {
  test('a domestic misdemeanor says what the defendant was to the victim (REC-46)', () => {
    assert.deepEqual(misdemeanorSubmission.decide({ fields: ['description', 'section'] }), {
      answer: 'incomplete',
      missing: ['relationship'],
    })
    assert.equal(ruled(misdemeanorSubmission, { fields: ['description', 'section', 'relationship'] }), 'complete')
  })

  test('a mental-health submission is identity, and with clinical detail it is refused whole (REC-47, REC-50)', () => {
    assert.equal(ruled(mentalHealthSubmission, { fields: ['name', 'born', 'sex'] }), 'complete')
    for (const clinical of ['diagnosis', 'medication', 'treatment', 'notes', 'physician'])
      assert.equal(ruled(mentalHealthSubmission, { fields: ['name', 'born', 'sex', clinical] }), 'refused', clinical)
  })

  test('no category of entry takes medical detail (NIX-02)', () => {
    const always = ['nri', 'ari', 'ori', 'category', 'name', 'born', 'sex']
    for (const category of categories) {
      assert.equal(ruled(entryFields, { category, fields: always }), 'complete', category)
      assert.equal(ruled(entryFields, { category, fields: [...always, 'diagnosis'] }), 'refused', category)
    }
  })

  test('an entry has the number of the system, that of the agency, and the agency (NIX-01)', () => {
    for (const number of ['nri', 'ari', 'ori']) {
      const fields = ['nri', 'ari', 'ori', 'category', 'name', 'born', 'sex'].filter(each => each !== number)
      assert.deepEqual(entryFields.decide({ category: 'A1', fields }), { answer: 'incomplete', missing: [number] })
    }
  })

  test('identity that an agency may add is these fifteen, in a mental-health submission too (NIX-05, REC-47)', () => {
    const may = [
      ...['aliases', 'race', 'birthplace', 'height', 'weight', 'eyes', 'hair', 'ssn', 'numbers', 'license'],
      ...['citizenship', 'stateOfResidence', 'stateOfProhibition', 'expires', 'telephone'],
    ]
    assert.deepEqual([...identityFields], may)
    assert.equal(ruled(mentalHealthSubmission, { fields: ['name', 'born', 'sex', ...may] }), 'complete')
    const references = ['ari', 'ori', 'category', 'byLawfulAuthority']
    assert.equal(ruled(mentalHealthSubmission, { fields: ['name', 'born', 'sex', ...references] }), 'complete')
  })

  test('the legal ground of one category is none of another (NIX-02)', () => {
    const fields = ['nri', 'ari', 'ori', 'category', 'name', 'born', 'sex', 'byLawfulAuthority']
    assert.equal(ruled(entryFields, { category: 'D', fields }), 'complete')
    assert.equal(ruled(entryFields, { category: 'A1', fields }), 'refused')
  })

  test('the fields worth carrying are taken, and the state of a state prohibitor (NIX-05)', () => {
    const always = ['nri', 'ari', 'ori', 'category', 'name', 'born', 'sex']
    const worth = ['aliases', 'race', 'birthplace', 'height', 'weight', 'eyes', 'hair', 'ssn', 'citizenship']
    const fields = [...always, ...worth, 'stateOfProhibition', 'expires', 'telephone']
    assert.equal(ruled(entryFields, { category: 'J', fields }), 'complete')
  })
})

suite('who contributes', () => {
  test('federal agencies must, and a state that took no waiver may (REC-01, REC-10, REC-11)', () => {
    assert.equal(ruled(whoContributes, { who: 'federal-agency' }), 'must')
    assert.equal(ruled(whoContributes, { who: 'federal-agency-asked' }), 'must')
    assert.equal(ruled(whoContributes, { who: 'state' }), 'may')
  })

  test('by whichever door, an agency keeps its sources, its entries and its answers (REC-04)', () => {
    const does = ['source-documents-kept', 'kept-up-to-date', 'removed-when-no-longer-valid', 'audits-answered']
    for (const through of ['ncic-interface', 'batch', 'single-entry']) {
      assert.equal(ruled(contributorDuties, { through, does }), 'complete', through)
      assert.equal(ruled(contributorDuties, { through, does: does.slice(1) }), 'incomplete', through)
    }
  })

  test('a federal court is an agency (REC-21)', () => {
    assert.equal(ruled(whoContributes, { who: 'federal-court' }), 'must')
  })

  test('who contributes, whether it must, how often and by which provision, is this page (REC-10, REC-11, REC-13, REC-14, REC-43)', () => {
    const page = contributors.map(who => {
      const { answer, often, cite } = whoContributes.decide({ who }) as Readonly<Record<string, string>>
      return [who, answer, often, cite]
    })
    assert.deepEqual(page, [
      ['federal-agency', 'must', 'quarterly', '34 U.S.C. § 40901(e)(1)(C)'],
      ['federal-court', 'must', 'quarterly', '34 U.S.C. § 40901(e)(1)(K)'],
      ['federal-agency-asked', 'must', 'on-request', '34 U.S.C. § 40901(e)(1)(A)-(B)'],
      ['homeland-security', 'must', 'quarterly', '34 U.S.C. § 40911(b)(1)'],
      ['defense', 'must', 'within-3-business-days-of-disposition', '34 U.S.C. § 40911(b)(2)'],
      ['state-with-waiver', 'must', 'as-soon-as-practicable', '34 U.S.C. § 40912(c)(1)(A)'],
      ['state', 'may', 'when-it-chooses', '28 CFR 25.4'],
      ['social-security', 'never', 'never', 'Pub. L. 115-8'],
    ])
  })

  const often = (who: string): unknown => {
    const answer = whoContributes.decide({ who })
    return typeof answer === 'object' && answer !== null && 'often' in answer ? answer.often : undefined
  }

  test('every quarter, or three business days after a disposition of the armed services (REC-11, REC-13, REC-14)', () => {
    assert.equal(often('federal-agency'), 'quarterly')
    assert.equal(often('homeland-security'), 'quarterly')
    assert.equal(often('defense'), 'within-3-business-days-of-disposition')
  })

  test('a state bound by a waiver provides records however old, also under its own law (REC-43)', () => {
    assert.equal(often('state-with-waiver'), 'as-soon-as-practicable')
    const { provides } = whoContributes.decide({ who: 'state-with-waiver' }) as { provides: string }
    assert.match(provides, /State law, however old/)
  })

  test('no feed of benefits is looked for: the rule was disapproved (REC-23)', () => {
    assert.equal(ruled(whoContributes, { who: 'social-security' }), 'never')
  })

  test('each contributor that must says how often and by which provision (REC-10, REC-13)', () => {
    for (const who of contributors) {
      const { cite } = whoContributes.decide({ who }) as { cite: string }
      assert.match(cite, /U\.S\.C\.|CFR|Pub\. L\./, who)
    }
  })

  test('a fiduciary alone is no longer reported, and one found dangerous is (REC-22)', () => {
    assert.equal(ruled(fiduciaryRecords, { on: '2026-02-16', solelyFiduciary: true }), 'reported')
    assert.equal(ruled(fiduciaryRecords, { on: '2026-02-17', solelyFiduciary: true }), 'taken-back')
    assert.equal(ruled(fiduciaryRecords, { on: '2026-02-17', solelyFiduciary: false }), 'reported')
  })

  test('identities that a grant paid for serve checks and nothing else (REC-51)', () => {
    const bought = { paidByGrant: true, category: 'D' }
    assert.equal(ruled(grantIdentityUse, { ...bought, purpose: 'nics-check' }), 'may-use')
    for (const purpose of ['statistics', 'investigation', 'permit-list', 'research', ''])
      assert.equal(ruled(grantIdentityUse, { ...bought, purpose }), 'may-not-use', purpose)
    // What no grant paid for is not bound by it.
    assert.equal(ruled(grantIdentityUse, { ...bought, paidByGrant: false, purpose: 'statistics' }), 'not-bound')
  })
})
