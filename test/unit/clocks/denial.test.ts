import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { determineChallengeBy } from '#law/clocks/challenge.ts'
import { delayAppeal } from '#law/clocks/delay-appeal.ts'
import { reasonsDueBy } from '#law/clocks/denial-reasons.ts'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { afterOverturn } from '#law/clocks/overturned.ts'
import { decideOnNoticeBy, notifyPoliceBy } from '#law/clocks/police-notice.ts'
import { destroyBy } from '#law/clocks/retention.ts'
import { dateText } from '#law/clocks/unknown.ts'
import { validThrough } from '#law/clocks/validity.ts'
import type { State } from '#law/words.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(text)

suite('18 U.S.C. 925B(b): police', () => {
  test('twenty-four elapsed hours, also over the night on which an hour is skipped (DEN-05)', () => {
    const denied = at('2026-03-07T20:00:00-05:00')
    assert.equal(notifyPoliceBy(denied).toString(), '2026-03-09T01:00:00Z')
    // The control: a day on the wall is an hour shorter that night, and would have been on time by the wall alone.
    assert.equal(
      denied.toZonedDateTimeISO('America/New_York').add({ days: 1 }).toInstant().toString(),
      '2026-03-09T00:00:00Z',
    )
  })

  test('weekends and holidays give no hour more (DEN-05)', () => {
    assert.equal(notifyPoliceBy(at('2026-12-24T23:00:00Z')).toString(), '2026-12-25T23:00:00Z')
  })

  test('whether a notice under 922(d) alone is sent is decided four hours before it would be late (DEC-18)', () => {
    const denied = at('2026-09-10T14:00:00Z')
    assert.equal(decideOnNoticeBy(denied).until(notifyPoliceBy(denied)).total('hours'), 4)
  })
})

suite('28 CFR 25.10(b), 34 U.S.C. 40901(f): reasons', () => {
  const due = (state: State, dated: string, received = dated) =>
    dateText(reasonsDueBy({ dated: day(dated), received: day(received) }, publishedRules(state)))

  test('from the date of the request, when it took the mail longer than five business days to bring it (APP-02)', () => {
    assert.equal(due('VA', '2026-09-10', '2026-09-21'), '2026-09-17')
  })

  test('the sale state’s offices count, not the denying agency’s and not the federal ones (APP-02)', () => {
    // Columbus Day is no closure in Texas; West Virginia, where the Center is, closes on it as the federal offices do.
    assert.equal(due('TX', '2026-10-08'), '2026-10-15')
    assert.equal(due('WV', '2026-10-08'), '2026-10-16')
  })
})

suite('34 U.S.C. 40901(g), 28 CFR 25.10(e): challenges', () => {
  test('sixty days run from what corrects, so a second document has sixty of its own (APP-05)', () => {
    assert.equal(determineChallengeBy(day('2026-09-10')).toString(), '2026-11-09')
    assert.equal(determineChallengeBy(day('2026-10-01')).toString(), '2026-11-30')
  })

  const overturned = (on: string, more: object = {}) =>
    afterOverturn({ contactDay: day('2026-09-10'), on: day(on), searchedAgain: true, stillBarring: 0, ...more })

  test('thirty days from the first contact, though the denial came ten days after it (APP-06)', () => {
    assert.deepEqual([overturned('2026-10-10'), overturned('2026-10-11')], ['proceed', 'recheck'])
  })

  test('a record more that bars keeps the denial, whichever else was corrected (APP-06)', () => {
    assert.equal(overturned('2026-09-11', { stillBarring: 1 }), 'denied')
    assert.equal(overturned('2026-12-11', { stillBarring: 1 }), 'denied')
  })

  test('nothing is told before a new search, early or late (DEC-07)', () => {
    assert.equal(overturned('2026-09-11', { searchedAgain: false }), 'search-again')
    assert.equal(overturned('2026-12-11', { searchedAgain: false }), 'search-again')
  })

  test('an agency that chose the proposed sixty days still has thirty here: the regulation writes its own (APP-06, TIM-33)', () => {
    assert.equal(validThrough(day('2026-09-10'), { 'transfer-window': 'sixty-days' }).toString(), '2026-11-09')
    assert.equal(overturned('2026-10-11'), 'recheck')
  })
})

suite('appeals of delays', () => {
  test('thirty days are advised and fifty-eight are left, and no appeal moves the day of destruction (APP-08, APP-09)', () => {
    const { advisedFrom, finishBefore } = delayAppeal(day('2026-09-10'))
    assert.deepEqual([advisedFrom.toString(), finishBefore.toString()], ['2026-10-10', '2026-12-07'])
    assert.equal(finishBefore.equals(destroyBy(day('2026-09-10')).practice), true)
  })
})
