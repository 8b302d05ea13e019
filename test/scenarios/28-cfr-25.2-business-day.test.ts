import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { suite, test } from 'node:test'
import { mayTransfer } from '#law/clocks/default-transfer.ts'
import { publishedRules, type DeclaredClosure, type OfficeCalendar } from '#law/clocks/office-calendar.ts'
import { transferDate, type Contact, type TransferDate } from '#law/clocks/transfer-date.ts'
import { dateText } from '#law/clocks/unknown.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { State } from '#law/words.ts'

/** The dates of a contact at ten in the morning, or at the hour given, on the clock of the premises. */
function contacted(state: State, when: string, more: Partial<Contact> = {}): TransferDate {
  const { zone } = jurisdictions[state]
  const local = when.includes('T') ? when : `${when}T10:00`
  const contact = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant()
  return transferDate({ contact, zone, calendar: publishedRules(state), ...more })
}
const countedDays = ({ counted }: TransferDate) => counted.filter(day => day.counted).map(({ date }) => date.toString())
const earliest = ({ earliestTransferAt }: TransferDate) => dateText(earliestTransferAt)
const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)

const dayAfterThanksgiving: DeclaredClosure = {
  date: '2026-11-27',
  open: true,
  name: 'Offices open',
  kind: 'other',
  order: 'order 9',
}
const declaring = (state: State, ...declared: DeclaredClosure[]): OfficeCalendar => ({ state, version: 1, declared })

suite('28 CFR 25.6: three business days, the day of the contact not counted', () => {
  test('V1. Friday at nine: Monday, Tuesday and Wednesday count, and Thursday at 12:01 a.m. is the time (V1, TIM-01, TIM-02, TIM-03, TIM-05, TIM-09)', () => {
    const dates = contacted('VA', '2026-09-11T09:00')
    assert.deepEqual(countedDays(dates), ['2026-09-14', '2026-09-15', '2026-09-16'])
    assert.equal(dateText(dates.thirdBusinessDay), '2026-09-16')
    assert.equal(earliest(dates), '2026-09-17T00:01:00-04:00[America/New_York]')
  })

  test('V2. 27 CFR 478.102, first example: Thursday, Friday, Monday and Tuesday, then Wednesday (V2, TIM-04)', () => {
    const dates = contacted('VA', '2026-09-10')
    assert.deepEqual(countedDays(dates), ['2026-09-11', '2026-09-14', '2026-09-15'])
    assert.equal(earliest(dates), '2026-09-16T00:01:00-04:00[America/New_York]')
  })

  test('V3. A contact on Saturday or Sunday: Monday to Wednesday, then Thursday (V3, TIM-02)', () => {
    for (const when of ['2026-09-12', '2026-09-13']) {
      const dates = contacted('VA', when)
      assert.deepEqual(countedDays(dates), ['2026-09-14', '2026-09-15', '2026-09-16'])
      assert.equal(earliest(dates), '2026-09-17T00:01:00-04:00[America/New_York]')
    }
  })

  test('V4. The day after the third business day can be a Saturday (V4, TIM-05)', () => {
    const dates = contacted('VA', '2026-09-08')
    assert.deepEqual(countedDays(dates), ['2026-09-09', '2026-09-10', '2026-09-11'])
    assert.equal(earliest(dates), '2026-09-12T00:01:00-04:00[America/New_York]')
  })

  test('V5. Offices closed on Thanksgiving and the day after: Monday, Tuesday, Wednesday, then Thursday (V5, TIM-01)', () => {
    const dates = contacted('VA', '2026-11-25')
    assert.deepEqual(countedDays(dates), ['2026-11-30', '2026-12-01', '2026-12-02'])
    assert.equal(earliest(dates), '2026-12-03T00:01:00-05:00[America/New_York]')
  })

  test('V6. Offices open on the day after Thanksgiving, by the state’s rules or by an order: then Wednesday (V6, TIM-01, TIM-08)', () => {
    const byRule = contacted('NY', '2026-11-25')
    const byOrder = contacted('VA', '2026-11-25', { calendar: declaring('VA', dayAfterThanksgiving) })
    for (const dates of [byRule, byOrder]) {
      assert.deepEqual(countedDays(dates), ['2026-11-27', '2026-11-30', '2026-12-01'])
      assert.equal(earliest(dates), '2026-12-02T00:01:00-05:00[America/New_York]')
    }
  })
})

suite('18 U.S.C. 922(t)(1)(C): under 21', () => {
  test('V7. No cause notice: three business days, as for anyone (V7, TIM-20)', () => {
    const dates = contacted('VA', '2026-09-10', { under21: true })
    assert.equal(dates.tenthBusinessDay, undefined)
    assert.equal(earliest(dates), '2026-09-16T00:01:00-04:00[America/New_York]')
  })

  test('V8. 27 CFR 478.102, second example: cause noticed by Tuesday the 15th; ten days end on Thursday the 24th (V8, TIM-20, TIM-21, TIM-24)', () => {
    const dates = contacted('VA', '2026-09-10', { under21: true, causeNoticedOn: day('2026-09-15') })
    assert.equal(countedDays(dates).length, 10)
    assert.equal(countedDays(dates).at(-1), '2026-09-24')
    assert.equal(dateText(dates.thirdBusinessDay), '2026-09-15')
    assert.equal(earliest(dates), '2026-09-25T00:01:00-04:00[America/New_York]')
  })

  test('V9. Cause noticed on Wednesday the 16th is late and extends nothing (V9, TIM-23)', () => {
    const dates = contacted('VA', '2026-09-10', { under21: true, causeNoticedOn: day('2026-09-16') })
    assert.equal(dates.tenthBusinessDay, undefined)
    assert.equal(earliest(dates), '2026-09-16T00:01:00-04:00[America/New_York]')
  })
})

suite('what else a contact sets', () => {
  const dates = contacted('VA', '2026-09-10')

  test('V10. Valid through 10 October; on 11 October a new check is needed (V10, TIM-30, TIM-31)', () => {
    assert.equal(dates.validThrough.toString(), '2026-10-10')
    assert.equal(mayTransfer('proceed', at('2026-10-10T23:59-04:00'), 'America/New_York', dates).answer, 'allows')
    assert.equal(mayTransfer('proceed', at('2026-10-11T00:00-04:00'), 'America/New_York', dates).answer, 'prohibits')
  })

  test('V11. Destroyed on 7 December in practice, 9 December at the limit (V11, RET-06, RET-07)', () => {
    assert.deepEqual(
      [dates.destroyBy.practice.toString(), dates.destroyBy.limit.toString()],
      ['2026-12-07', '2026-12-09'],
    )
  })

  test('V12. Ten days have run out, and Denied comes on Friday the 25th before the firearm is handed over: no transfer (V12, TIM-11)', () => {
    const held = contacted('VA', '2026-09-10', { under21: true, causeNoticedOn: day('2026-09-15') })
    const handover = at('2026-09-25T10:00-04:00')
    assert.equal(mayTransfer('delayed', handover, 'America/New_York', held).answer, 'allows')
    assert.equal(mayTransfer('denied', handover, 'America/New_York', held).answer, 'prohibits')
  })
})

suite('the zone of the machine does not matter', () => {
  const module = import.meta.resolve('../../src/cli/transfer-date.ts')
  const program = `
    const { transferDateCommand } = await import(${JSON.stringify(module)})
    const given = { state: 'VA', contact: '2026-09-10T23:30', under21: true, causeBy: '2026-09-15' }
    process.stdout.write(JSON.stringify([Temporal.Now.timeZoneId(), transferDateCommand(given)]))`

  test('the same answer, to the letter, in zones on both sides of the date line (TIM-07)', () => {
    const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']
    const answers = zones.map(zone => {
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
      const [machine, answer] = JSON.parse(printed) as readonly unknown[]
      assert.equal(machine, zone)
      return JSON.stringify(answer)
    })
    assert.match(answers[0] ?? '', /"earliestTransferAt":"2026-09-25T00:01:00-04:00\[America\/New_York\]"/)
    assert.equal(new Set(answers).size, 1)
  })
})
