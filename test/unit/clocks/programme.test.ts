import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { annualReportBy } from '#law/clocks/annual-reports.ts'
import { certificationOf, nextQuarterlyBy } from '#law/clocks/federal-reports.ts'
import { complianceJudgedBy, planDueBy, planThrough } from '#law/clocks/implementation-plan.ts'
import { estimateAllowsGrant, estimateDueBy } from '#law/clocks/initial-estimate.ts'
import { waiver } from '#law/clocks/match-waiver.ts'
import { nameRemovedBy } from '#law/clocks/publication.ts'
import { decideReliefBy, reliefStanding } from '#law/clocks/relief-decision.ts'
import { removeBy } from '#law/clocks/removal.ts'
import { reasonsForNaming } from '#law/clocks/semiannual-report.ts'
import { dateText } from '#law/clocks/unknown.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const text = (date: Temporal.PlainDate) => date.toString()

suite('what agencies and states owe', () => {
  test('whoever gives on the last day allowed gives in every quarter of every year (REC-11, REC-13)', () => {
    let last = day('2024-11-30')
    const quarters = new Set<string>()
    for (let times = 0; times < 8; times += 1) {
      quarters.add(`${last.year} ${Math.ceil(last.month / 3)}`)
      last = nextQuarterlyBy(last)
    }
    assert.equal(quarters.size, 8)
  })

  test('what an agency takes back is gone thirty days after the receipt of its notice, and we mean a minute (REC-12, REC-44)', () => {
    const { goal, limit } = removeBy(Temporal.Instant.from('2026-12-31T23:30:00-05:00'))
    assert.deepEqual([goal.toString(), limit.toString()], ['2027-01-01T04:31:00Z', '2027-01-30'])
  })

  test('the second half of a year is certified in the next one (REC-17)', () => {
    const { from, through, dueBy } = certificationOf(day('2026-12-31'))
    assert.deepEqual([from, through, dueBy].map(text), ['2026-07-01', '2026-12-31', '2027-01-31'])
    const first = certificationOf(day('2027-01-01'))
    assert.deepEqual([first.from, first.through, first.dueBy].map(text), ['2027-01-01', '2027-06-30', '2027-07-31'])
  })

  test('certifying that one does not comply is certifying, and is named for another reason (REC-19)', () => {
    const agency = { dueBy: day('2026-07-31'), plan: true, substantiallyCompliant: true }
    const certified = { on: day('2026-07-31'), complies: false }
    assert.deepEqual(reasonsForNaming({ ...agency, certified }), ['it certified that it does not comply'])
    assert.deepEqual(reasonsForNaming(agency), ['it did not certify in time'])
  })

  test('the reports on the states are due on January 31, the one on agencies on no day (REC-16, REC-49)', () => {
    assert.equal(dateText(annualReportBy('state-automation', day('2026-11-25'))), '2027-01-31')
    assert.deepEqual(annualReportBy('agency-compliance', day('2026-11-25')), {
      unknown: '34 U.S.C. § 40901(e)(1)(E) says yearly and names no day',
    })
  })

  test('the first report on denials was due a year after the act, and one every March 15 since (DEN-12)', () => {
    const dueFrom = (from: string) => dateText(annualReportBy('denials', day(from)))
    assert.deepEqual(['2022-03-15', '2023-03-15', '2023-03-16'].map(dueFrom), [
      '2023-03-15',
      '2023-03-15',
      '2024-03-15',
    ])
  })
})

suite('plans, estimates and what is published', () => {
  test('a plan made on the first day is judged in four fiscal years, and none that began before it (REC-18, GRT-20, GRT-22)', () => {
    assert.equal(planDueBy.toString(), '2019-03-23')
    assert.equal(planThrough(day('2018-03-23')).toString(), '2022-03-22')
    assert.deepEqual(complianceJudgedBy(day('2018-03-23')).map(text), [
      '2019-09-30',
      '2020-09-30',
      '2021-09-30',
      '2022-09-30',
    ])
  })

  test('the first estimate was due on the 180th day, and a late one ends the matter (REC-41)', () => {
    assert.equal(estimateDueBy.toString(), '2008-07-06')
    assert.equal(estimateAllowsGrant({ plan: false }, day('2009-01-01')), false)
    assert.equal(estimateAllowsGrant({ plan: false, provided: day('2009-06-01') }, day('2009-05-31')), false)
    assert.equal(estimateAllowsGrant({ plan: false, provided: day('2009-06-01') }, day('2009-06-01')), true)
  })

  test('a name is gone after three calendar days, a weekend among them (GRT-23)', () => {
    assert.equal(nameRemovedBy(day('2026-11-25')).toString(), '2026-11-28')
  })

  test('a waiver of the match ends after two years, leap year or not (REC-45)', () => {
    assert.equal(waiver(day('2028-02-29'), day('2028-02-29')).through.toString(), '2030-02-27')
    assert.equal(waiver(day('2026-10-01'), day('2026-10-01')).through.toString(), '2028-09-30')
  })
})

suite('34 U.S.C. 40911(c)(2): relief', () => {
  test('365 days are not a year where a leap day comes between (REL-02)', () => {
    assert.equal(decideReliefBy(day('2026-09-10')).toString(), '2027-09-10')
    assert.equal(decideReliefBy(day('2027-09-10')).toString(), '2028-09-09')
  })

  test('a grant a day late does not undo that it counts as denied, so that a court may look at it (REL-02)', () => {
    const late = { received: day('2026-09-10'), decided: day('2027-09-11') }
    assert.equal(reliefStanding(late, day('2027-09-10')), 'pending')
    assert.equal(reliefStanding(late, day('2027-09-12')), 'deemed-denied')
  })
})
