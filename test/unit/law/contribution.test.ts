import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { noticeAtCommencement } from '#law/contribution/commencement-notice.ts'
import { mentalHealthFilter, providedInViolation } from '#law/contribution/mental-filter.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import { parseDate } from '#law/numbers.ts'
import { ruled } from '../../support/ruled.ts'

const adjudicated = {
  provider: 'federal',
  event: 'adjudicated',
  setAside: false,
  discharged: false,
  recovered: false,
  medicalOnly: false,
  hearing: true,
  defective: true,
} as const

suite('the mental-health filter', () => {
  test('each of the three grounds keeps a federal agency from providing, and none of them lets it (REC-30)', () => {
    assert.equal(ruled(mentalHealthFilter, adjudicated), 'may')
    assert.equal(ruled(mentalHealthFilter, { ...adjudicated, setAside: true }), 'may-not')
    assert.equal(ruled(mentalHealthFilter, { ...adjudicated, discharged: true }), 'may-not')
    assert.equal(ruled(mentalHealthFilter, { ...adjudicated, recovered: true }), 'may-not')
    const medical = { ...adjudicated, medicalOnly: true, hearing: false, defective: false }
    assert.equal(ruled(mentalHealthFilter, medical), 'may-not')
  })

  test('the medical ground needs all of its three parts: no hearing alone is not enough (REC-30)', () => {
    assert.equal(ruled(mentalHealthFilter, { ...adjudicated, hearing: false, defective: false }), 'may')
    assert.equal(ruled(mentalHealthFilter, { ...adjudicated, medicalOnly: true, hearing: false }), 'may')
  })

  test('what is missing is asked all at once, and nothing that no longer matters (REC-30)', () => {
    const asks = {
      provider: 'whose agency provides the record: federal, military, state, tribal or local',
      event:
        'what happened: an adjudication, a commitment, a finding in a criminal case, observation or a voluntary admission',
      setAside: 'whether the adjudication or commitment was set aside or expunged',
      discharged: 'whether the person was released from all mandatory treatment, supervision and monitoring',
      recovered: 'whether a lawful authority found the person recovered or, by any procedure of law, rehabilitated',
      medicalOnly: 'whether it rests on a medical finding of disability and nothing else',
      hearing: 'whether there was an opportunity for a hearing by a court, board, commission or other authority',
      defective: 'whether the person was adjudicated as a mental defective as 922(g)(4) means it',
    }
    assert.deepEqual(mentalHealthFilter.decide({}), { answer: 'unresolved', missing: Object.values(asks) })
    // A hearing denies the medical ground, whatever else is unknown of it.
    assert.deepEqual(mentalHealthFilter.decide({ provider: 'federal', event: 'committed', hearing: true }), {
      answer: 'unresolved',
      missing: [asks.setAside, asks.discharged, asks.recovered],
    })
    // A ground that is shown leaves whose the record is, and whether of a criminal case.
    for (const ground of ['setAside', 'discharged', 'recovered'])
      assert.deepEqual(
        mentalHealthFilter.decide({ [ground]: true }),
        { answer: 'unresolved', missing: [asks.provider, asks.event] },
        ground,
      )
    assert.deepEqual(mentalHealthFilter.decide({ medicalOnly: true, hearing: false, defective: false }), {
      answer: 'unresolved',
      missing: [asks.provider, asks.event],
    })
  })

  test('each part of the medical ground that nobody knows leaves it open, and each that is denied closes it (REC-30)', () => {
    const open = { ...adjudicated, medicalOnly: true, hearing: false, defective: false }
    for (const name of ['medicalOnly', 'hearing', 'defective'] as const) {
      const { [name]: _, ...rest } = open
      assert.equal(ruled(mentalHealthFilter, rest), 'unresolved', name)
    }
    const { hearing: _, defective: __, ...unknown } = adjudicated
    assert.equal(ruled(mentalHealthFilter, { ...unknown, medicalOnly: false }), 'may')
    const { medicalOnly: ___, ...withoutMedical } = unknown
    assert.equal(ruled(mentalHealthFilter, { ...withoutMedical, hearing: true }), 'may')
    assert.equal(ruled(mentalHealthFilter, { ...withoutMedical, defective: true }), 'may')
  })

  test('a person who left the hospital and is still monitored is not discharged in full (REC-30)', () => {
    assert.equal(ruled(mentalHealthFilter, { ...adjudicated, event: 'committed', discharged: false }), 'may')
  })

  test('what nobody has asked is not taken to be in order (REC-30)', () => {
    for (const name of ['setAside', 'discharged', 'recovered'] as const) {
      const { [name]: _, ...rest } = adjudicated
      assert.equal(ruled(mentalHealthFilter, rest), 'unresolved', name)
    }
  })

  test('an insanity acquittal that was set aside may be provided: the carve-out wins (REC-31)', () => {
    const setAside = { ...adjudicated, setAside: true }
    assert.equal(ruled(mentalHealthFilter, { ...setAside, event: 'insanity-finding' }), 'may')
    assert.equal(ruled(mentalHealthFilter, { ...setAside, event: 'incompetent-to-stand-trial' }), 'may')
    assert.equal(ruled(mentalHealthFilter, setAside), 'may-not')
  })

  test('a state adjudication that was discharged is not filtered, and still bars (REC-35)', () => {
    const discharged = { ...adjudicated, discharged: true }
    assert.equal(ruled(mentalHealthFilter, { ...discharged, provider: 'state' }), 'may')
    assert.equal(ruled(mentalHealthFilter, { ...discharged, provider: 'tribal' }), 'may')
    assert.equal(ruled(mentalHealthFilter, { ...discharged, provider: 'military' }), 'may-not')
  })

  test('what may not be provided does not bar, by the same predicate (REC-32)', () => {
    const on = parseDate('2026-09-10') ?? assert.fail()
    const facts = {
      event: 'adjudicated',
      byLawfulAuthority: true,
      finding: 'danger',
      ageAtEvent: 30,
      relief: 'none',
      federalFilter: 'set-aside-or-discharged',
    }
    assert.equal(conclude('D', { ...facts, jurisdiction: 'federal' }, { on }).conclusion.answer, 'allows')
    assert.equal(conclude('D', { ...facts, jurisdiction: 'state' }, { on }).conclusion.answer, 'prohibits')
  })

  test('what was given before the law is removed like what was given after it (REC-33)', () => {
    const finding = { ...adjudicated, discharged: true }
    for (const providedOn of ['2003-01-08', '2008-01-08', '2025-06-01'])
      assert.equal(ruled(providedInViolation, { finding, providedOn }), 'remove')
    assert.equal(ruled(providedInViolation, { finding: adjudicated, providedOn: '2003-01-08' }), 'stays')
  })

  test('that nobody was told at the commencement removes nothing (REC-33)', () => {
    const given = { finding: adjudicated, providedOn: '2025-06-01' }
    assert.equal(ruled(providedInViolation, { ...given, noticeGiven: false }), 'stays')
  })
})

suite('notice at the commencement', () => {
  const contents = ['prohibition', 'penalties', 'relief']
  const given = {
    agency: 'federal',
    commenced: '2026-03-02',
    told: { oral: contents, written: contents },
    atCommencement: true,
  } as const

  test('both ways and all three contents are needed (REC-34)', () => {
    assert.equal(ruled(noticeAtCommencement, given), 'complete')
    for (const way of ['oral', 'written'])
      for (const left of contents) {
        const told = { ...given.told, [way]: contents.filter(each => each !== left) }
        assert.equal(ruled(noticeAtCommencement, { ...given, told }), 'incomplete', `${left}, ${way}`)
      }
  })

  test('notice that comes later is none (REC-34)', () => {
    assert.equal(ruled(noticeAtCommencement, { ...given, atCommencement: false }), 'incomplete')
  })

  test('the duty began on the thirtieth day after January 8, 2008 (REC-34)', () => {
    const silent = { ...given, told: { oral: [], written: [] } }
    assert.equal(ruled(noticeAtCommencement, { ...silent, commenced: '2008-02-06' }), 'not-due')
    assert.equal(ruled(noticeAtCommencement, { ...silent, commenced: '2008-02-07' }), 'incomplete')
  })

  test('since June 25, 2022 the penalty named is fifteen years (REC-34)', () => {
    assert.deepEqual(noticeAtCommencement.decide({ ...given, commenced: '2022-06-25' }), {
      answer: 'complete',
      penalty: 'up to 15 years, 18 U.S.C. 924(a)(8)',
    })
  })
})
