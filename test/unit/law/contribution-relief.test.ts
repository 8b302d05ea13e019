import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { deemedNotToHaveOccurred, reliefReaches } from '#law/contribution/relief.ts'
import { federalReliefReviewed, reliefStandard, stateReliefProgram } from '#law/contribution/relief-programs.ts'
import { parseDate } from '#law/numbers.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import { ruled } from '../../support/ruled.ts'

suite('relief', () => {
  const finding = {
    event: 'adjudicated',
    setAside: false,
    discharged: false,
    recovered: false,
    medicalOnly: false,
    hearing: true,
    defective: true,
  }

  test('relief undoes an event only under the law that decided it (REC-32, REL-04, REL-11)', () => {
    const federal = { decidedBy: 'federal', finding }
    const state = { decidedBy: 'state', finding }
    const undone = 'deemed-not-to-have-occurred'
    assert.equal(ruled(deemedNotToHaveOccurred, { ...federal, relief: 'federal-agency-program' }), undone)
    assert.equal(ruled(deemedNotToHaveOccurred, { ...state, relief: 'federal-agency-program' }), 'stands')
    assert.equal(ruled(deemedNotToHaveOccurred, { ...state, relief: 'conforming-state-program' }), undone)
    assert.equal(ruled(deemedNotToHaveOccurred, { ...federal, relief: 'conforming-state-program' }), 'stands')
  })

  test('where nobody says who decided, that is asked before anything is deemed undone (REC-32)', () => {
    assert.deepEqual(deemedNotToHaveOccurred.decide({ finding: { ...finding, setAside: true }, relief: 'none' }), {
      answer: 'unresolved',
      missing: ['whose agency provides the record: federal, military, state, tribal or local'],
    })
    assert.deepEqual(deemedNotToHaveOccurred.decide({ finding, relief: 'conforming-state-program' }), {
      answer: 'unresolved',
      missing: ['whose authority it was: federal, military, state, tribal or local'],
    })
  })

  test('a state adjudication that was discharged is not undone without its program (REC-35, REL-10)', () => {
    const discharged = { ...finding, discharged: true }
    assert.equal(ruled(deemedNotToHaveOccurred, { decidedBy: 'state', finding: discharged, relief: 'none' }), 'stands')
    assert.equal(
      ruled(deemedNotToHaveOccurred, { decidedBy: 'federal', finding: discharged, relief: 'none' }),
      'deemed-not-to-have-occurred',
    )
  })

  test('relief from a commitment cures no felony and no state law (REL-13)', () => {
    const program = { relief: 'mental-health-program' }
    assert.equal(ruled(reliefReaches, { ...program, prohibitions: ['922(g)(4)'] }), 'free')
    assert.deepEqual(
      reliefReaches.decide({ ...program, prohibitions: ['922(g)(4)', '922(g)(9)', 'state law of CA'] }),
      {
        answer: 'still-barred',
        remain: ['922(g)(9)', 'state law of CA'],
      },
    )
  })

  test('the Attorney General relieves any federal disability, and no state’s (REL-14)', () => {
    const general = { relief: 'attorney-general' }
    assert.equal(ruled(reliefReaches, { ...general, prohibitions: ['922(g)(1)', '922(d)(1)'] }), 'free')
    assert.equal(ruled(reliefReaches, { ...general, prohibitions: ['state law of CA'] }), 'still-barred')
  })

  test('a program conforms only with every element (REL-10, REL-12)', () => {
    const elements = [
      ...['application-to-the-state', 'lawful-authority-decides', 'state-law-and-due-process'],
      ...['safety-and-public-interest-standard', 'record-and-reputation-considered', 'de-novo-review'],
      ...['notice', 'evidence', 'independent-decision', 'record-of-proceedings', 'records-updated'],
    ]
    assert.equal(ruled(stateReliefProgram, { shown: elements }), 'conforms')
    for (const left of elements)
      assert.deepEqual(stateReliefProgram.decide({ shown: elements.filter(each => each !== left) }), {
        answer: 'does-not-conform',
        missing: [left],
      })
  })

  test('relief needs both findings and a look at record and reputation (REL-03, REL-10)', () => {
    const safe = { circumstances: true, record: true, reputation: true, dangerous: false, againstPublicInterest: false }
    assert.equal(ruled(reliefStandard, safe), 'grant')
    assert.equal(ruled(reliefStandard, { ...safe, dangerous: true }), 'refuse')
    assert.equal(ruled(reliefStandard, { ...safe, againstPublicInterest: true }), 'refuse')
    assert.equal(ruled(reliefStandard, { ...safe, record: false }), 'unresolved')
    assert.equal(ruled(reliefStandard, { circumstances: true, record: true, reputation: true }), 'unresolved')
  })

  test('what nobody found is heard further, each part by its name (REL-03, REL-10)', () => {
    const asks = {
      circumstances: 'whether the circumstances of the disability were looked at',
      record: 'whether the record was looked at',
      reputation: 'whether the reputation was looked at',
      dangerous: 'whether the person is likely to act in a way dangerous to public safety',
      againstPublicInterest: 'whether relief would be against the public interest',
    }
    const safe = { circumstances: true, record: true, reputation: true, dangerous: false, againstPublicInterest: false }
    assert.deepEqual(reliefStandard.decide({}), { answer: 'unresolved', missing: Object.values(asks) })
    for (const name of ['circumstances', 'record', 'reputation', 'dangerous', 'againstPublicInterest'] as const) {
      const { [name]: _, ...less } = safe
      assert.deepEqual(reliefStandard.decide(less), { answer: 'unresolved', missing: [asks[name]] })
    }
  })

  test('a court looks afresh at what was denied or left undecided, and who wins has the fees (REL-01, REL-02, REL-03)', () => {
    const of = (given: Readonly<Record<string, string | boolean>>) => federalReliefReviewed.decide(given)
    assert.deepEqual(of({ stands: 'deemed-denied' }), { answer: 'reviewed-afresh', fees: 'none' })
    assert.deepEqual(of({ stands: 'denied', reversed: true }), { answer: 'reviewed-afresh', fees: 'awarded' })
    assert.deepEqual(of({ stands: 'pending' }), { answer: 'nothing-to-review', fees: 'none' })
    assert.deepEqual(of({ stands: 'granted' }), { answer: 'nothing-to-review', fees: 'none' })
  })

  test('a conviction is undone by expungement under the law that convicted, unless firearms stay barred (REL-15)', () => {
    const on = parseDate('2026-09-10') ?? assert.fail()
    const felony = {
      disposition: 'convicted',
      jurisdiction: 'state',
      grade: 'felony',
      maximum: { years: 5 },
      businessRegulation: false,
      relief: 'expunged',
      reliefByConvictingLaw: true,
    }
    const decided = (facts: object) => conclude('A1', facts, { on }).conclusion.answer
    assert.equal(decided({ ...felony, reliefBarsFirearms: false }), 'allows')
    assert.equal(decided({ ...felony, reliefBarsFirearms: true }), 'prohibits')
  })
})
