import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { compliancePercentage, countsTowardCompliance, grantReduction, isBelow } from '#law/contribution/compliance.ts'
import { certificationContents, planContents } from '#law/contribution/federal-reports.ts'
import { grantEligibility, grantUse, reliefProgramShare, tribalReserve } from '#law/contribution/grants.ts'
import {
  authorizedAmounts,
  domesticViolenceInitiative,
  grantPreference,
  noBonus,
} from '#law/contribution/incentives.ts'
import { matchWaiverEarned, reallocation } from '#law/contribution/match-waiver.ts'
import { publishedNoncompliance } from '#law/contribution/publication.ts'
import { governs } from '#law/rule.ts'
import { ruled } from '../../support/ruled.ts'

suite('how much a state provides', () => {
  test('twenty years ago to the day counts, the day before does not, and both are owed (REC-42, GRT-15)', () => {
    const on = '2026-06-30'
    assert.equal(ruled(countsTowardCompliance, { eventOn: '2006-06-30', on }), 'counts')
    assert.equal(ruled(countsTowardCompliance, { eventOn: '2006-06-29', on }), 'owed-and-not-counted')
  })

  test('what has not happened yet is not counted (REC-42)', () => {
    assert.equal(ruled(countsTowardCompliance, { eventOn: '2026-07-01', on: '2026-06-30' }), 'owed-and-not-counted')
    assert.equal(ruled(countsTowardCompliance, { eventOn: '2026-06-30', on: '2026-06-30' }), 'counts')
  })

  test('all categories are pooled, so that one may fall short (GRT-14, GRT-15)', () => {
    assert.deepEqual(
      compliancePercentage.decide({
        tallies: [
          { category: 'iii', estimated: 100, provided: 0 },
          { category: 'i', estimated: 900, provided: 900 },
        ],
      }),
      { estimated: 1000, provided: 900, percent: 90 },
    )
  })

  test('89.996 percent is shown as 89.99, and is below ninety (GRT-15)', () => {
    const share = { estimated: 100_000, provided: 89_996 }
    assert.deepEqual(compliancePercentage.decide({ tallies: [{ category: 'i', ...share }] }), {
      ...share,
      percent: 89.99,
    })
    assert.equal(isBelow(share, 90), true)
    assert.equal(isBelow({ estimated: 100_000, provided: 90_000 }, 90), false)
  })

  test('thirds do not round into compliance (GRT-15)', () => {
    assert.equal(isBelow({ estimated: 3, provided: 2 }, 67), true)
    assert.equal(isBelow({ estimated: 3, provided: 2 }, 66), false)
  })

  test('without an estimate nothing is known, and nothing is called compliant (REC-41)', () => {
    assert.equal(ruled(compliancePercentage, { tallies: [] }), 'unknown')
    assert.equal(ruled(grantReduction, { on: '2026-01-01', estimated: 0, provided: 0 }), 'unknown')
    assert.equal(ruled(matchWaiverEarned, { estimated: 0, provided: 0 }), 'not-earned')
  })
})

suite('what is withheld', () => {
  const of1000 = (provided: number, on: string, waiver?: string) =>
    grantReduction.decide({ on, estimated: 1000, provided, ...(waiver === undefined ? {} : { waiver }) })

  test('up to three percent below fifty, from 2011-01-08 through 2013-01-07 (GRT-10)', () => {
    assert.deepEqual(of1000(499, '2011-01-07'), { answer: 'none' })
    assert.deepEqual(of1000(499, '2011-01-08'), { answer: 'may-withhold', percent: 3 })
    assert.deepEqual(of1000(500, '2011-01-08'), { answer: 'none' })
    assert.deepEqual(of1000(499, '2013-01-07'), { answer: 'may-withhold', percent: 3 })
  })

  test('up to four percent below seventy, from 2013-01-08 through 2018-01-07 (GRT-11)', () => {
    assert.deepEqual(of1000(699, '2013-01-08'), { answer: 'may-withhold', percent: 4 })
    assert.deepEqual(of1000(700, '2013-01-08'), { answer: 'none' })
    assert.deepEqual(of1000(699, '2018-01-07'), { answer: 'may-withhold', percent: 4 })
  })

  test('five percent below ninety since 2018-01-08, and it must be (GRT-12)', () => {
    assert.deepEqual(of1000(899, '2018-01-08'), { answer: 'shall-withhold', percent: 5 })
    assert.deepEqual(of1000(900, '2018-01-08'), { answer: 'none' })
  })

  test('only the mandatory reduction can be waived (GRT-13)', () => {
    const effort = 'substantial-evidence-of-reasonable-effort'
    assert.deepEqual(of1000(899, '2026-01-01', effort), { answer: 'waived' })
    assert.deepEqual(of1000(699, '2017-01-01', effort), { answer: 'may-withhold', percent: 4 })
  })

  test('what is withheld goes to those who comply and to no other (GRT-14)', () => {
    assert.deepEqual(reallocation.decide({ withheldFrom: ['A', 'C'], states: ['A', 'B', 'C', 'D'] }), {
      to: ['B', 'D'],
    })
  })
})

test('ninety percent exactly spares a state its own tenth, a record less does not, and its plan does (REC-45)', () => {
  assert.equal(ruled(matchWaiverEarned, { estimated: 1000, provided: 900 }), 'earned')
  assert.equal(ruled(matchWaiverEarned, { estimated: 1000, provided: 899 }), 'not-earned')
  assert.equal(ruled(matchWaiverEarned, { estimated: 1000, provided: 899, compliantWithPlan: true }), 'earned')
})

suite('grants', () => {
  const ready = { for: 'records', reliefProgramCertified: true, estimateProvided: true, planEstablished: false }

  test('a state without a program has none, nor one without estimate or plan (GRT-04, REC-41)', () => {
    assert.equal(ruled(grantEligibility, ready), 'eligible')
    assert.equal(ruled(grantEligibility, { ...ready, reliefProgramCertified: false }), 'not-eligible')
    assert.equal(ruled(grantEligibility, { ...ready, estimateProvided: false }), 'not-eligible')
    assert.equal(ruled(grantEligibility, { ...ready, estimateProvided: false, planEstablished: true }), 'eligible')
  })

  test('state courts need the program and no estimate (GRT-25)', () => {
    const courts = { ...ready, for: 'courts', estimateProvided: false }
    assert.equal(ruled(grantEligibility, courts), 'eligible')
    assert.equal(ruled(grantEligibility, { ...courts, reliefProgramCertified: false }), 'not-eligible')
  })

  test('three to ten percent for relief, both ends included (GRT-02)', () => {
    const of = (reliefCents: number) => ruled(reliefProgramShare, { grantCents: 10_000_000, reliefCents })
    assert.deepEqual(
      [of(299_999), of(300_000), of(1_000_000), of(1_000_001)],
      ['too-little', 'within', 'within', 'too-much'],
    )
  })

  test('up to five percent for tribes (GRT-01, GRT-25)', () => {
    assert.equal(ruled(tribalReserve, { grantedCents: 100_000, reservedCents: 5_000 }), 'within')
    assert.equal(ruled(tribalReserve, { grantedCents: 100_000, reservedCents: 5_001 }), 'too-much')
  })

  test('there are seven uses, and no eighth (GRT-03)', () => {
    const uses = [
      ...['electronic-systems', 'check-capacity', 'final-dispositions', 'mental-health-identities'],
      ...['court-orders-and-domestic-misdemeanors', 'compliance-data', 'relief-program'],
    ]
    for (const use of uses) assert.equal(ruled(grantUse, { use, specified: uses, grantCents: 100 }), 'permitted', use)
    assert.equal(ruled(grantUse, { use: 'salaries', specified: ['salaries'], grantCents: 100 }), 'liable')
  })

  test('a use that was not specified makes liable for the full grant, not for its part (GRT-05)', () => {
    const spent = grantUse.decide({ use: 'check-capacity', specified: ['relief-program'], grantCents: 70_000_000 })
    assert.deepEqual(spent, {
      answer: 'liable',
      because: 'not among the projects that the state specified',
      forCents: 70_000_000,
    })
  })

  test('what was authorized, by year (GRT-06, GRT-25)', () => {
    const millions = (program: string) => (fiscalYear: number) => authorizedAmounts.decide({ program, fiscalYear })
    assert.deepEqual([2009, 2010, 2011, 2012, 2013, 2014, 2017, 2018, 2022, 2023].map(millions('records')), [
      ...[{ millions: 125 }, { millions: 250 }, { millions: 250 }, { millions: 125 }, { millions: 125 }],
      ...[{ millions: 0 }, { millions: 0 }, { millions: 125 }, { millions: 125 }, { millions: 0 }],
    ])
    assert.deepEqual([2009, 2010, 2013, 2018].map(millions('courts')), [
      ...[{ millions: 62.5 }, { millions: 125 }, { millions: 62.5 }, { millions: 0 }],
    ])
  })

  test('half of each year’s money might go to domestic violence, through fiscal year 2022 (GRT-07)', () => {
    const given = { plan: true, improves: ['vi'] }
    assert.deepEqual(domesticViolenceInitiative.decide({ ...given, fiscalYear: 2022 }), {
      answer: 'preferred',
      upToPercent: 50,
    })
    assert.equal(ruled(domesticViolenceInitiative, { ...given, fiscalYear: 2018 }), 'preferred')
    assert.equal(ruled(domesticViolenceInitiative, { ...given, improves: [], fiscalYear: 2018 }), 'not-preferred')
    assert.equal(ruled(domesticViolenceInitiative, { ...given, fiscalYear: 2017 }), 'over')
    assert.equal(ruled(domesticViolenceInitiative, { ...given, fiscalYear: 2023 }), 'over')
    assert.equal(ruled(domesticViolenceInitiative, { ...given, plan: false, fiscalYear: 2022 }), 'not-preferred')
  })

  test('the preference in other grants ended with fiscal year 2022 (GRT-24)', () => {
    assert.equal(ruled(grantPreference, { fiscalYear: 2017, compliant: true }), 'not-preferred')
    assert.equal(ruled(grantPreference, { fiscalYear: 2018, compliant: true }), 'preferred')
    assert.equal(ruled(grantPreference, { fiscalYear: 2023, compliant: true }), 'not-preferred')
    assert.equal(governs(grantPreference, '2022-10-01'), false)
  })

  test('the rule on bonus pay took both failures, and has expired (REC-20)', () => {
    const both = { certifiedCompliance: false, substantiallyCompliant: false }
    assert.equal(ruled(noBonus, { ...both, fiscalYear: 2022 }), 'none')
    assert.equal(ruled(noBonus, { ...both, certifiedCompliance: true, fiscalYear: 2022 }), 'payable')
    assert.equal(ruled(noBonus, { ...both, substantiallyCompliant: true, fiscalYear: 2022 }), 'payable')
    assert.equal(ruled(noBonus, { ...both, fiscalYear: 2018 }), 'payable')
    assert.equal(ruled(noBonus, { ...both, fiscalYear: 2019 }), 'none')
    assert.equal(governs(noBonus, '2022-09-30'), true)
    assert.equal(governs(noBonus, '2026-11-25'), false)
  })
})

suite('plans, certifications and what is published', () => {
  test('a certification covers what was not sent too (REC-17)', () => {
    const parts = [
      ...['records-showing-prohibited-status', 'provided-by-category', 'untransmitted-records'],
      ...['completeness-and-accuracy', 'monitoring-and-correction'],
    ]
    assert.equal(ruled(certificationContents, { parts }), 'complete')
    for (const left of parts)
      assert.equal(ruled(certificationContents, { parts: parts.filter(each => each !== left) }), 'incomplete', left)
  })

  test('a plan covers four years with goals and measures (REC-18, GRT-20, GRT-21)', () => {
    const state = ['coordination', 'automation', 'accuracy-verification', 'qualitative-goals', 'quantitative-measures']
    const contents = [...state, 'needs-and-costs']
    assert.equal(ruled(planContents, { of: 'state', years: 4, contents }), 'complete')
    assert.equal(ruled(planContents, { of: 'state', years: 3, contents }), 'incomplete')
    assert.equal(ruled(planContents, { of: 'state', years: 4, contents: state }), 'incomplete')
    // A federal agency watches itself as well and says when it will comply in full.
    assert.equal(ruled(planContents, { of: 'federal-agency', years: 4, contents }), 'incomplete')
  })

  test('each part of a plan is needed, of an agency’s and of a state’s (REC-18, GRT-21)', () => {
    const plans = {
      'federal-agency': [
        ...['automated-reporting', 'accuracy-verification', 'pre-validation', 'qualitative-goals'],
        ...['quantitative-measures', 'internal-monitoring', 'needs-and-costs', 'full-compliance-date'],
      ],
      state: [
        ...['coordination', 'automation', 'accuracy-verification', 'qualitative-goals'],
        ...['quantitative-measures', 'needs-and-costs'],
      ],
    }
    for (const [of, parts] of Object.entries(plans)) {
      assert.deepEqual(planContents.decide({ of, years: 4, contents: parts }), { answer: 'complete' })
      for (const left of parts)
        assert.deepEqual(
          planContents.decide({ of, years: 4, contents: parts.filter(part => part !== left) }),
          { answer: 'incomplete', missing: [left] },
          `${of} ${left}`,
        )
    }
  })

  test('who does not comply is published with reasons, and taken off within three days (GRT-22, GRT-23)', () => {
    const short = { compliant: false, published: false, reasons: ['category v: 4,000 of 10,000'] }
    assert.equal(ruled(publishedNoncompliance, short), 'publish')
    assert.equal(ruled(publishedNoncompliance, { ...short, reasons: [] }), 'unresolved')
    assert.equal(
      ruled(publishedNoncompliance, { compliant: true, published: true, reasons: [] }),
      'correct-at-once-and-remove-within-3-days',
    )
  })
})
