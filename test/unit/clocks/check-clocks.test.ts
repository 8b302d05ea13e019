import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { changedDate } from '#law/clocks/changed-date.ts'
import { isInOperation } from '#law/clocks/in-operation.ts'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { carriesAnother } from '#law/clocks/one-transaction.ts'
import { operationalDay, regularHours } from '#law/clocks/operational-day.ts'
import { outreachNoticesBy } from '#law/clocks/outreach-notices.ts'
import { transferDate } from '#law/clocks/transfer-date.ts'
import { dateText } from '#law/clocks/unknown.ts'
import { validThrough } from '#law/clocks/validity.ts'
import { datesBy, datesOf } from '#law/dates.ts'
import { licenseInForce } from '#law/lives/licensee.ts'
import { defaultPolicies, policies, withPolicies } from '#law/policies.ts'
import { mayAskFor, purposeNames } from '#law/purpose.ts'
import type { Assigned } from '#law/lives/transaction.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(text)
const zone = 'America/New_York'

suite('under 21', () => {
  const notices = (state: 'VA' | 'PA', contactDay: string) => {
    const by = outreachNoticesBy(day(contactDay), publishedRules(state))
    return by && [dateText(by.cause), dateText(by.final)]
  }

  test('both notices are counted from the contact, so that the second is ten days and not thirteen (TIM-21, TIM-22)', () => {
    assert.deepEqual(notices('VA', '2026-09-10'), ['2026-09-15', '2026-09-24'])
  })

  test('a closure in doubt makes a transfer later and our own notice earlier (TIM-22, DEC-23)', () => {
    const contact = { contact: at('2026-10-08T14:00:00Z'), zone, calendar: publishedRules('PA') }
    assert.equal(dateText(transferDate(contact).thirdBusinessDay), '2026-10-14')
    assert.deepEqual(notices('PA', '2026-10-08'), ['2026-10-13', '2026-10-22'])
  })

  test('from the day after 30 September 2032 nothing is owed that the law no longer asks (CHK-56)', () => {
    assert.notEqual(notices('VA', '2032-09-30'), undefined)
    assert.equal(notices('VA', '2032-10-01'), undefined)
  })
})

suite('a date that was told', () => {
  const told = Temporal.ZonedDateTime.from('2026-09-17T00:01:00-04:00[America/New_York]')
  const answer = (byCalendar: string, now: string) =>
    changedDate(told, Temporal.ZonedDateTime.from(byCalendar), at(now)).answer

  test('is never shortened in silence: the earlier one holds once it is told (TIM-08, TIM-25)', () => {
    assert.equal(answer('2026-09-16T00:01:00-04:00[America/New_York]', '2026-09-14T12:00:00Z'), 'earlier')
    assert.equal(answer('2026-09-18T00:01:00-04:00[America/New_York]', '2026-09-14T12:00:00Z'), 'later')
  })

  test('is computed again until the minute it passes, and not after (TIM-08)', () => {
    const later = '2026-09-18T00:01:00-04:00[America/New_York]'
    assert.deepEqual(
      ['2026-09-17T04:00:59Z', '2026-09-17T04:01:00Z'].map(now => answer(later, now)),
      ['later', 'passed'],
    )
  })

  test('is the same moment, however the clock of the premises writes it (TIM-08)', () => {
    assert.equal(answer('2026-09-17T04:01:00+00:00[UTC]', '2026-09-14T12:00:00Z'), 'stands')
  })
})

suite('how long a check is good for', () => {
  test('the longer window is a choice, off unless an agency makes it, and counts from the contact too (TIM-30, TIM-33)', () => {
    assert.equal(validThrough(day('2026-09-10')).toString(), '2026-10-10')
    assert.equal(validThrough(day('2026-09-10'), defaultPolicies).toString(), '2026-10-10')
    const chosen = withPolicies({ 'transfer-window': 'sixty-days' })
    assert.equal(validThrough(day('2026-09-10'), chosen).toString(), '2026-11-09')
    assert.equal(policies['transfer-window'].status, 'proposed')
  })

  test('no calendar that is amended moves it, and no later change of the choice (TIM-30, DEC-03)', () => {
    const calendar = publishedRules('VA')
    const contact = '2026-09-11T13:00:00Z'
    const sixty = withPolicies({ 'transfer-window': 'sixty-days' })
    const dates = datesOf({ contact: at(contact), zone, calendar, policies: sixty })
    const assigned = { contact, zone, under21: false, dates } as Assigned
    assert.equal(datesBy({ ...calendar, version: 1 }, { assigned }).validThrough, '2026-11-10')
  })

  test('a second firearm before the first is handed over needs no new check; one after it does (TIM-32)', () => {
    const contactDay = day('2026-09-10')
    assert.equal(carriesAnother({ contactDay }, day('2026-10-10')), true)
    assert.equal(carriesAnother({ contactDay }, day('2026-10-11')), false)
    assert.equal(carriesAnother({ contactDay, completed: day('2026-09-10') }, day('2026-09-10')), false)
  })
})

suite('licenses, hours and operation', () => {
  test('a renewal filed in time keeps a license in force past its digits, one filed late does not (DEC-19)', () => {
    const license = { status: 'licensed', expires: '2026-09-01' } as const
    assert.equal(licenseInForce({ ...license, renewalFiled: '2026-08-31' }, '2027-03-01'), true)
    assert.equal(licenseInForce({ ...license, renewalFiled: '2026-09-02' }, '2026-09-03'), false)
    assert.equal(licenseInForce(license, '2026-09-02'), false)
  })

  test('the Center’s hours are dated rows that say how sure we are; a row more changes the day from its date (ACC-05, ACC-06)', () => {
    assert.deepEqual(
      regularHours.map(({ since, confidence }) => [since, confidence]),
      [['1998-11-30', 'unconfirmed']],
    )
    const [first] = regularHours
    assert.ok(first)
    const midnight = [first, { ...first, since: '2026-09-11', closes: '00:00' }]
    assert.equal(operationalDay(at('2026-09-10T12:00:00-04:00'), midnight).endsAt.toString(), '2026-09-11T05:00:00Z')
    assert.equal(operationalDay(at('2026-09-11T12:00:00-04:00'), midnight).endsAt.toString(), '2026-09-12T04:00:00Z')
  })

  test('one source down past the limit, or all of them this moment, and no number is given (DEC-22)', () => {
    const now = at('2026-09-10T12:00:00Z')
    const check = { mandatory: 3, now, limit: 'PT30M' }
    assert.equal(isInOperation({ ...check, downs: [now.subtract({ minutes: 30 })] }), true)
    assert.equal(isInOperation({ ...check, downs: [now.subtract({ minutes: 31 })] }), false)
    assert.equal(isInOperation({ ...check, downs: [now, now] }), true)
    assert.equal(isInOperation({ ...check, downs: [now, now, now] }), false)
  })

  test('a licensee may not check employees: the rule is proposed, the choice is off, and there is no such purpose (ACC-02)', () => {
    assert.equal(defaultPolicies['firearm-handler-checks'], 'off')
    assert.deepEqual(
      purposeNames.filter(purpose => mayAskFor('licensee', purpose)),
      ['sale', 'private-sale', 'return-to-seller', 'rental', 'pre-pawn', 'redemption'],
    )
  })
})
