import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { noticeAtCommencement } from '#law/contribution/commencement-notice.ts'
import { mentalHealthFilter, providedInViolation } from '#law/contribution/mental-filter.ts'
import { recordCategory } from '#law/contribution/record-categories.ts'
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

suite('the categories of an estimate', () => {
  const estimatedOn = '2026-06-30'
  const user = { kind: 'controlled-substance', estimatedOn, facts: { disclosable: true } }
  const none = { arrests: [], convictions: [], adjudications: [] }

  test('a user is one by the definition of 2008 and not by that of 2026 (REC-40)', () => {
    // One conviction within the year is an isolated use, which the definition of January 22, 2026 does not count.
    const once = { ...user, substance: { ...none, convictions: ['2026-02-01'] } }
    assert.equal(ruled(recordCategory, once), 'iii')
  })

  test('the year of the definition includes its anniversary and no day before (REC-40)', () => {
    const on = (day: string) => ruled(recordCategory, { ...user, substance: { ...none, convictions: [day] } })
    assert.equal(on('2025-06-30'), 'iii')
    assert.equal(on('2025-06-29'), 'none')
  })

  test('two arrests count only if the last was within the year and both within five (REC-40)', () => {
    const arrested = (...arrests: readonly string[]) =>
      ruled(recordCategory, { ...user, substance: { ...none, arrests } })
    assert.equal(arrested('2021-06-30', '2025-06-30'), 'iii')
    assert.equal(arrested('2021-06-29', '2025-06-30'), 'none')
    assert.equal(arrested('2023-01-01', '2025-06-29'), 'none')
    assert.equal(arrested('2026-05-05'), 'none')
  })

  test('an adjudication within the year shows a user, and so it is known though nothing else was looked up (REC-40)', () => {
    const of = (substance: Readonly<Record<string, readonly string[]>>) => ruled(recordCategory, { ...user, substance })
    assert.equal(of({ adjudications: ['2026-02-01'] }), 'iii')
    assert.equal(of({ convictions: ['2026-02-01'] }), 'iii')
    assert.equal(of({ arrests: ['2025-11-01', '2026-02-01'] }), 'iii')
    assert.equal(of({ adjudications: ['2025-06-29'], arrests: [], convictions: [] }), 'none')
  })

  test('where something was not looked up, nobody is said to be no user (REC-40)', () => {
    for (const name of ['arrests', 'convictions', 'adjudications'] as const) {
      const { [name]: _, ...known } = none
      assert.equal(ruled(recordCategory, { ...user, substance: known }), 'unresolved', name)
    }
    assert.equal(ruled(recordCategory, user), 'unresolved')
    assert.equal(ruled(recordCategory, { ...user, substance: none }), 'none')
  })

  test('each kind of record must satisfy each of its conditions, and asks for what is not known (REC-40)', () => {
    const page = {
      conviction: { overAYear: 'whether the crime is punishable by more than one year' },
      indictment: {
        overAYear: 'whether the crime is punishable by more than one year',
        valid: 'whether the indictment is valid under the law of the state',
        undisposed: 'whether no final disposition is available',
      },
      fugitive: {
        fugitive: 'whether the person was a fugitive on the day of the estimate',
        undisposed: 'whether no final disposition is available',
      },
      'mental-health': {
        decided: 'whether the person was adjudicated or committed as 922(g)(4) means it',
        disclosable: 'whether no law protects the record from disclosure to the Attorney General',
      },
      'protection-order': {
        qualifies: 'whether the order is one that 922(g)(8) describes',
        inForce: 'whether the order was in force on the day of the estimate',
        electronic: 'whether the record is available electronically',
      },
      'domestic-misdemeanor': {
        domestic: 'whether the offense is a misdemeanor crime of domestic violence as 921(a)(33) means it',
        electronic: 'whether the record is available electronically',
      },
    }
    for (const [kind, conditions] of Object.entries(page)) {
      const of = (facts: Readonly<Record<string, boolean>>) => recordCategory.decide({ kind, estimatedOn, facts })
      assert.deepEqual(of({}), { answer: 'unresolved', missing: Object.values(conditions) }, kind)
      for (const [name, ask] of Object.entries(conditions))
        assert.deepEqual(of({ [name]: false }), { answer: 'none', because: [ask] }, `${kind} ${name}`)
    }
  })

  test('what happened after the day of the estimate does not count for it (REC-40)', () => {
    assert.equal(ruled(recordCategory, { ...user, substance: { ...none, convictions: ['2026-07-01'] } }), 'none')
  })

  test('protected from disclosure, a record counts under none of (iii) and (iv) (REC-40)', () => {
    const facts = { decided: true, disclosable: false }
    assert.equal(ruled(recordCategory, { kind: 'mental-health', estimatedOn, facts }), 'none')
    const disclosed = { ...facts, disclosable: true }
    assert.equal(ruled(recordCategory, { kind: 'mental-health', estimatedOn, facts: disclosed }), 'iv')
  })

  test('an order counts only while in force and electronic, a misdemeanor only electronic (REC-40)', () => {
    const order = { qualifies: true, inForce: true, electronic: true }
    const kind = 'protection-order'
    assert.equal(ruled(recordCategory, { kind, estimatedOn, facts: order }), 'v')
    assert.equal(ruled(recordCategory, { kind, estimatedOn, facts: { ...order, inForce: false } }), 'none')
    assert.equal(ruled(recordCategory, { kind, estimatedOn, facts: { ...order, electronic: false } }), 'none')
    const misdemeanor = { domestic: true, electronic: false }
    assert.equal(ruled(recordCategory, { kind: 'domestic-misdemeanor', estimatedOn, facts: misdemeanor }), 'none')
  })

  test('an indictment must be valid under state law and without disposition (REC-40)', () => {
    const facts = { overAYear: true, valid: true, undisposed: true }
    assert.equal(ruled(recordCategory, { kind: 'indictment', estimatedOn, facts }), 'ii')
    assert.equal(ruled(recordCategory, { kind: 'indictment', estimatedOn, facts: { ...facts, valid: false } }), 'none')
    const unasked = { overAYear: true, undisposed: true }
    assert.equal(ruled(recordCategory, { kind: 'indictment', estimatedOn, facts: unasked }), 'unresolved')
  })
})
