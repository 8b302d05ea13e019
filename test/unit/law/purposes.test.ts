import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { mayAskFor, purposeNames } from '#law/purpose.ts'
import { askers, mayAskIn, useNames, uses, type Asker } from '#law/purposes/uses.ts'
import { audiences, lawBodies, type Audience } from '#law/words.ts'

const on = '2026-11-25'
const may = (use: string, asker: Asker, day = on, policies = {}) => mayAskIn({ use, asker, on: day, policies }).answer

/** Who may ask for what today, with every policy at its default. A change of the table is a change of this page. */
const page: Readonly<Record<string, readonly Asker[]>> = {
  transfer: ['licensee', 'representative', 'poc'],
  'firearm-permit': ['poc', 'criminal-justice-agency', 'tribal-agency'],
  'explosives-permit': ['criminal-justice-agency', 'tribal-agency'],
  'atf-inquiry': ['atf'],
  disposition: ['criminal-justice-agency', 'tribal-agency'],
  'nuclear-security': ['nuclear-regulatory-commission'],
  'nfa-making': ['atf'],
  'nfa-transfer': ['atf'],
  'firearm-handler': [],
}

suite('28 CFR 25.6(a), (j): who may ask for what', () => {
  test('every reason for asking, and everybody who may, is this page (ACC-01, OTH-01, OTH-02, OTH-03, OTH-05, POC-04)', () => {
    assert.deepEqual(Object.keys(page), useNames)
    for (const use of useNames)
      assert.deepEqual(
        askers.filter(asker => may(use, asker) === 'may'),
        page[use],
        use,
      )
  })

  test('what the table does not name may be asked for by nobody, whatever it is called (ACC-01, CHK-32)', () => {
    for (const use of ['employment', 'tenancy', 'curiosity', '', 'constructor', 'toString', 'Transfer'])
      for (const asker of askers) assert.equal(may(use, asker), 'may-not', `${use} by ${asker}`)
  })

  test('before the system’s first day nobody may ask for anything (ACC-01, OTH-01)', () => {
    assert.equal(may('transfer', 'licensee', '1998-11-29'), 'may-not')
    assert.equal(may('transfer', 'licensee', '1998-11-30'), 'may')
    for (const use of useNames)
      for (const asker of askers) assert.equal(may(use, asker, '1998-11-29'), 'may-not', `${use} by ${asker}`)
  })

  test('no licensee, employer or private person comes in by 25.6(j) (OTH-03)', () => {
    for (const use of ['firearm-permit', 'explosives-permit', 'atf-inquiry', 'disposition'])
      for (const asker of ['licensee', 'representative', 'employer', 'private-person'] as const)
        assert.equal(may(use, asker), 'may-not')
    // The control: an agency does.
    assert.equal(may('firearm-permit', 'criminal-justice-agency'), 'may')
  })

  test('firearm handlers are asked about only where the agency has chosen so, and by licensees only (ACC-02)', () => {
    assert.equal(may('firearm-handler', 'licensee'), 'may-not')
    assert.equal(may('firearm-handler', 'licensee', on, { 'firearm-handler-checks': 'on' }), 'may')
    assert.equal(may('firearm-handler', 'employer', on, { 'firearm-handler-checks': 'on' }), 'may-not')
    // Another choice opens nothing.
    assert.equal(may('firearm-handler', 'licensee', on, { 'transfer-window': 'sixty-days' }), 'may-not')
  })

  test('the rule on making National Firearms Act firearms begins on 6 May 2026 (CHK-45)', () => {
    assert.equal(may('nfa-making', 'atf', '2026-05-05'), 'may-not')
    assert.equal(may('nfa-making', 'atf', '2026-05-06'), 'may')
  })

  test('Tribal agencies, and anybody before returning a firearm, since 20 January 2015 (OTH-02)', () => {
    assert.equal(may('firearm-permit', 'tribal-agency', '2015-01-19'), 'may-not')
    assert.equal(may('firearm-permit', 'tribal-agency', '2015-01-20'), 'may')
    assert.equal(may('disposition', 'criminal-justice-agency', '2015-01-19'), 'may-not')
    assert.equal(may('firearm-permit', 'criminal-justice-agency', '2015-01-19'), 'may')
  })
})

suite('what the system runs is what the law lets be asked for', () => {
  const useOf = (purpose: string) => useNames.filter(use => (uses[use].as as readonly string[]).includes(purpose))

  test('every purpose carries out one reason for asking, and only one (POC-04)', () => {
    for (const purpose of purposeNames) assert.equal(useOf(purpose).length, 1, purpose)
  })

  /** As whom the law sees each who can sign in. ATF signs in as an agency does. */
  const seenAs: Readonly<Record<Audience, readonly Asker[]>> = {
    licensee: ['licensee'],
    representative: ['representative'],
    poc: ['poc'],
    agency: ['criminal-justice-agency', 'tribal-agency', 'atf', 'nuclear-regulatory-commission'],
    examiner: [],
    operator: [],
    auditor: [],
    system: [],
  }

  for (const audience of audiences) {
    test(`${audience} may ask the system for nothing that the law does not let be asked (ACC-01, OTH-01, OTH-03)`, () => {
      for (const purpose of purposeNames) {
        const [use = ''] = useOf(purpose)
        const lawful = seenAs[audience].some(asker => may(use, asker) === 'may')
        const asks = [undefined, ...lawBodies].some(body => mayAskFor(audience, purpose, body))
        assert.equal(asks, lawful, `${purpose} by ${audience}`)
      }
    })
  }
})
