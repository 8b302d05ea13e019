import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { transferDate, type Contact } from '#law/clocks/transfer-date.ts'
import { datesBy, datesOf } from '#law/dates.ts'
import type { Assigned } from '#law/lives/transaction.ts'
import { parseNtn } from '#law/numbers.ts'
import { transferDateText } from '#law/transfer-date-text.ts'
import type { State, Zone } from '#law/words.ts'

const shut = { date: '2026-10-09', open: false, name: 'Storm', kind: 'weather', order: 'Executive Order 1' } as const
const withoutEnd = { state: 'VA', version: 1, declared: [{ ...shut, through: 'further-order' }] } as const

const contactIn = (state: State, zone: Zone, contact: string) =>
  ({
    state,
    zone,
    firearm: 'handgun',
    contact: Temporal.Instant.from(contact),
    calendar: publishedRules(state),
  }) as const
const virginia = contactIn('VA', 'America/New_York', '2026-10-09T14:00:00Z')
const held = { under21: true, causeNoticedOn: Temporal.PlainDate.from('2026-10-09') } as const
const printed = (sale: ReturnType<typeof contactIn>, more: Partial<Contact> = {}) =>
  transferDateText({ ...sale, ...(more.calendar && { calendar: more.calendar }) }, transferDate({ ...sale, ...more }))

suite('the dates of a contact, as they are printed and sent', () => {
  test('a handgun in California: the dates, each day with its reason, and what the state says (TIM-10)', () => {
    assert.deepEqual(printed(contactIn('CA', 'America/Los_Angeles', '2026-10-09T17:00:00Z')), {
      thirdBusinessDay: '2026-10-14',
      earliestTransferAt: '2026-10-15T00:01:00-07:00[America/Los_Angeles]',
      earliestLawfulAt: {
        never:
          'the period of the state ends after Sunday 8 November 2026, the last day of this check; a new check is needed',
      },
      stateLaw: [
        {
          about: 'wait',
          says: 'No firearm is delivered within ten days of the application, its correction or the fee, whichever is latest.',
          standing: 'in-force',
          confidence: 'cited',
          cites: ['Cal. Penal Code § 26815(a)'],
          until: '2026-10-20T00:00:00-07:00[America/Los_Angeles]',
        },
        {
          about: 'release',
          says: 'A check on which the department cannot decide ends after thirty days as undetermined, and the licensee may then transfer or decline.',
          standing: 'in-force',
          confidence: 'cited',
          cites: ['Cal. Penal Code § 28220(f)(4)', '11 CCR § 4230(b)(1)(C)'],
          until: '2026-11-09T00:00:00-08:00[America/Los_Angeles]',
        },
      ],
      validThrough: '2026-11-08',
      destroyBy: { practice: '2027-01-05', limit: '2027-01-07' },
      counted: [
        { date: '2026-10-09', counted: false, because: 'the day of the contact is not counted' },
        { date: '2026-10-10', counted: false, because: 'state offices are closed on Saturdays' },
        { date: '2026-10-11', counted: false, because: 'state offices are closed on Sundays' },
        { date: '2026-10-12', counted: true, because: 'state offices are open: no closure is known' },
        { date: '2026-10-13', counted: true, because: 'state offices are open: no closure is known' },
        { date: '2026-10-14', counted: true, because: 'state offices are open: no closure is known' },
      ],
      calendarVersion: 0,
      cites: [
        { code: 'usc', text: '18 U.S.C. § 922(t)(1)(B)(ii)' },
        { code: 'cfr', text: '28 CFR 25.2' },
        { code: 'cfr', text: '28 CFR 25.6(c)(1)(iv)(B)' },
        { code: 'cfr', text: '27 CFR 478.102(c)' },
        { code: 'cfr', text: '28 CFR 25.9(b)(1)(ii)' },
        { code: 'cfr', text: '27 CFR 478.102(c), Example 1' },
      ],
    })
  })

  test('held for cause in Virginia: the tenth day beside the third, and the statute that closed Columbus Day', () => {
    const { thirdBusinessDay, tenthBusinessDay, earliestLawfulAt, stateLaw, cites } = printed(virginia, held)
    assert.deepEqual(
      [thirdBusinessDay, tenthBusinessDay, earliestLawfulAt],
      ['2026-10-15', '2026-10-26', '2026-10-27T00:01:00-04:00[America/New_York]'],
    )
    // No wait has no end. That the State Police may answer for five business days has one.
    assert.deepEqual(
      stateLaw.map(law => ('until' in law ? law.until : 'no end')),
      ['no end', '2026-10-20T00:00:00-04:00[America/New_York]'],
    )
    assert.deepEqual(cites.at(-1), { code: 'state', text: 'Va. Code § 2.2-3300' })
    assert.deepEqual(
      cites.map(({ text }) => text).filter(text => text.startsWith('18 ')),
      ['18 U.S.C. § 922(t)(1)(B)(ii)', '18 U.S.C. § 922(t)(1)(C)(iii)'],
    )
  })

  test('where the state counts business days of its own, each of them with its reason; else none (STA-03)', () => {
    const [wait, release] = printed(virginia).stateLaw
    assert.equal(wait && 'counted' in wait, false)
    const days = release && 'counted' in release ? release.counted : []
    assert.deepEqual(
      days.filter(({ counted }) => counted).map(({ date }) => date),
      ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19'],
    )
    assert.deepEqual(days[0], {
      date: '2026-10-09',
      counted: false,
      because: 'the day of the contact is not counted',
    })
  })

  test('without cause there is no tenth day', () => {
    assert.equal('tenthBusinessDay' in printed(virginia), false)
  })

  test('where offices are closed until further order nobody knows the day, and the reason is printed in its place', () => {
    const { thirdBusinessDay, earliestTransferAt, earliestLawfulAt } = printed(virginia, { calendar: withoutEnd })
    for (const date of [thirdBusinessDay, earliestTransferAt, earliestLawfulAt])
      assert.match(typeof date === 'string' ? date : JSON.stringify(date), /^\{"unknown":".*"\}$/)
  })
})

suite('the dates of a contact, as a transaction keeps them', () => {
  test('as text', () => {
    assert.deepEqual(datesOf(virginia), {
      thirdBusinessDay: '2026-10-15',
      earliestTransferAt: '2026-10-16T00:01:00-04:00[America/New_York]',
      validThrough: '2026-11-08',
      destroyBy: '2027-01-05',
      calendarVersion: 0,
    })
  })

  test('a day that nobody knows is not kept', () => {
    assert.deepEqual(datesOf({ ...virginia, calendar: withoutEnd }), {
      validThrough: '2026-11-08',
      destroyBy: '2027-01-05',
      calendarVersion: 1,
    })
  })

  const assigned: Assigned = {
    type: 'assigned',
    ntn: parseNtn('00000000000000') ?? assert.fail(),
    purpose: 'sale',
    through: 'licensee',
    saleState: 'VA',
    zone: 'America/New_York',
    contact: '2026-10-09T14:00:00Z',
    under21: true,
    asks: [],
    dates: { validThrough: '2026-11-01', destroyBy: '2027-01-05', calendarVersion: 0 },
  }
  const storm = { state: 'VA', version: 1, declared: [{ ...shut, date: '2026-10-14' }] } as const

  test('a closure declared since moves the third day, and not how long the check is good for', () => {
    assert.deepEqual(datesBy(storm, { assigned }), {
      thirdBusinessDay: '2026-10-16',
      earliestTransferAt: '2026-10-17T00:01:00-04:00[America/New_York]',
      validThrough: '2026-11-01',
      destroyBy: '2027-01-05',
      calendarVersion: 1,
    })
  })

  test('with cause noticed in time it is the tenth day that the period ends on, whatever was declared since (TIM-24)', () => {
    const cause = { ground: 'mental-health', on: '2026-10-15' }
    assert.equal(datesBy(storm, { assigned, cause }).earliestTransferAt, '2026-10-28T00:01:00-04:00[America/New_York]')
    // The offices were open when it was noticed, on the last of the three; declared closed before, that day is the fourth.
    const opened = { state: 'VA', version: 2, declared: [{ ...shut, date: '2026-10-12', open: true }] } as const
    assert.equal(datesBy(opened, { assigned, cause }).earliestTransferAt, '2026-10-24T00:01:00-04:00[America/New_York]')
  })
})
