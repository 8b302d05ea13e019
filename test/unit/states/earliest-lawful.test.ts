import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { stateLaw as cite } from '#law/cite.ts'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { lawOf, type Lawful } from '#law/states/earliest-lawful.ts'
import type { Sale } from '#law/states/period-end.ts'
import { unknownTransferLaw, type DefaultRelease, type TransferLaw, type Wait } from '#law/states/transfer-law.ts'

const read = {
  since: '1998-11-30',
  standing: 'in-force',
  confidence: 'cited',
  cites: [cite('Synth. Code § 1')],
} as const
const noWait: Wait = { says: 'No waiting period.', firearms: 'all', period: 'none', ...read }
const federalOnly: DefaultRelease = { says: 'The federal period.', firearms: 'all', release: 'federal', ...read }

/** Friday 11 September 2026, nine in the morning, in Virginia's calendar and zone. */
const friday: Sale = {
  state: 'VA',
  contact: Temporal.Instant.from('2026-09-11T13:00:00Z'),
  zone: 'America/New_York',
  calendar: publishedRules('VA'),
}
const federal = Temporal.ZonedDateTime.from('2026-09-17T00:01[America/New_York]')

const nothing: TransferLaw = { ...unknownTransferLaw, waits: [noWait], defaultRelease: [federalOnly] }
const lawful = (law: Partial<TransferLaw>, sale: Partial<Sale> = {}, answered = false): Lawful =>
  lawOf({ name: 'Synthetia', transfers: { ...nothing, ...law } }, { ...friday, ...sale }, federal, answered)
    .earliestLawfulAt
const text = (given: Lawful): string =>
  given instanceof Temporal.ZonedDateTime ? given.toString() : JSON.stringify(given)
const wait = (period: Wait['period'], more: Partial<Wait> = {}): Wait =>
  ({ ...noWait, says: 'A wait.', period, ...more }) as Wait
const release = (given: DefaultRelease['release']): DefaultRelease => ({
  ...federalOnly,
  says: 'No transfer without an answer.',
  release: given,
})

suite('the earliest lawful moment (STA-03, DEC-05)', () => {
  test('is the federal one where the state is known to add nothing', () => {
    assert.equal(text(lawful({})), '2026-09-17T00:01:00-04:00[America/New_York]')
  })

  test('is the end of the wait where that is later, and not where it is sooner', () => {
    assert.equal(text(lawful({ waits: [wait({ days: 10 })] })), '2026-09-22T00:00:00-04:00[America/New_York]')
    assert.equal(text(lawful({ waits: [wait({ hours: 72 })] })), '2026-09-17T00:01:00-04:00[America/New_York]')
    assert.equal(text(lawful({ waits: [wait({ hours: 240 })] })), '2026-09-21T09:00:00-04:00[America/New_York]')
  })

  test('counts business days by the offices of the state, closures of the day included', () => {
    assert.equal(text(lawful({ waits: [wait({ businessDays: 5 })] })), '2026-09-19T00:00:00-04:00[America/New_York]')
    const storm = {
      date: '2026-09-18',
      open: false,
      name: 'Storm',
      kind: 'weather',
      order: 'Executive Order 1',
    } as const
    const calendar = { ...publishedRules('VA'), declared: [storm] }
    assert.equal(
      text(lawful({ waits: [wait({ businessDays: 5 })] }, { calendar })),
      '2026-09-22T00:00:00-04:00[America/New_York]',
    )
  })

  test('shows each business day that it counts, with its reason, and of civil days or hours none (STA-03)', () => {
    const counted = (period: Wait['period']) =>
      lawOf({ name: 'Synthetia', transfers: { ...nothing, waits: [wait(period)] } }, friday, federal, true)
        .provisions[0]
    assert.deepEqual(
      counted({ businessDays: 1 })?.counted?.map(({ date, counted: counts }) => `${date.toString()} ${counts}`),
      ['2026-09-11 false', '2026-09-12 false', '2026-09-13 false', '2026-09-14 true'],
    )
    assert.equal('counted' in (counted({ days: 1 }) ?? {}), false)
    assert.equal('counted' in (counted({ hours: 1 }) ?? {}), false)
  })

  test('is never, where the state allows no transfer on silence, and the reason is the provision', () => {
    assert.equal(text(lawful({ defaultRelease: [release('never')] })), '{"never":"No transfer without an answer."}')
  })

  test('after a Proceed only the wait is left', () => {
    const at = Temporal.ZonedDateTime.from('2026-09-11T09:00[America/New_York]')
    const transfers = { ...nothing, waits: [wait({ hours: 72 })], defaultRelease: [release('never')] } as const
    assert.equal(
      text(lawOf({ name: 'Synthetia', transfers }, friday, at, true).earliestLawfulAt),
      '2026-09-14T09:00:00-04:00[America/New_York]',
    )
  })

  test('is never, where the wait outlasts the thirty days of the check', () => {
    assert.match(
      text(lawful({ defaultRelease: [release({ days: 30 })] })),
      /^\{"never":"the period of the state ends after Sunday 11 October 2026/,
    )
    assert.equal(text(lawful({ waits: [wait({ days: 29 })] })), '2026-10-11T00:00:00-04:00[America/New_York]')
  })

  test('is unknown where one part is: not recorded, not for that firearm, not confirmed', () => {
    assert.match(
      text(lawful({ waits: { unknown: 'nothing was found' } })),
      /"unknown":"the law of Synthetia on waiting periods is not recorded: nothing was found"/,
    )
    const handguns = wait({ days: 3 }, { firearms: ['handgun'] })
    assert.match(
      text(lawful({ waits: [handguns] }, { firearm: 'long-gun' })),
      /no provision of Synthetia on waiting periods/,
    )
    assert.match(
      text(lawful({ waits: [{ ...noWait, confidence: 'unconfirmed', cites: undefined }] })),
      /"unknown":"no source confirms what is believed of Synthetia: No waiting period\."/,
    )
  })

  test('what a court holds off, or is not yet in force, does not govern, and is shown', () => {
    const enjoined = wait({ days: 20 }, { standing: 'enjoined', says: 'Twenty days.' })
    const law = { name: 'Synthetia', transfers: { ...nothing, waits: [noWait, enjoined] as const } }
    const { earliestLawfulAt, provisions } = lawOf(law, friday, federal, false)
    assert.equal(text(earliestLawfulAt), '2026-09-17T00:01:00-04:00[America/New_York]')
    assert.deepEqual(
      provisions.map(({ says, standing }) => [says, standing]),
      [
        ['No waiting period.', 'in-force'],
        ['Twenty days.', 'enjoined'],
        ['The federal period.', 'in-force'],
      ],
    )
  })

  test('a repealed wait governs the contacts of its own days only (DEC-03)', () => {
    const old = wait({ days: 10 }, { until: '2026-09-10' })
    const since = { ...noWait, since: '2026-09-11' }
    assert.equal(text(lawful({ waits: [old, since] })), '2026-09-17T00:01:00-04:00[America/New_York]')
    const thursday = Temporal.Instant.from('2026-09-10T13:00:00Z')
    assert.equal(
      text(lawful({ waits: [old, since] }, { contact: thursday })),
      '2026-09-21T00:00:00-04:00[America/New_York]',
    )
  })

  test('without a firearm type every provision counts, and of several at once the longest', () => {
    const waits = [wait({ days: 10 }, { firearms: ['handgun'] }), noWait] as const
    assert.equal(text(lawful({ waits })), '2026-09-22T00:00:00-04:00[America/New_York]')
    assert.equal(text(lawful({ waits }, { firearm: 'multiple' })), '2026-09-22T00:00:00-04:00[America/New_York]')
    assert.equal(text(lawful({ waits }, { firearm: 'long-gun' })), '2026-09-17T00:01:00-04:00[America/New_York]')
  })

  test('a refusal outweighs what is not known, and what is not known outweighs every date, in whatever order', () => {
    const gap = { unknown: 'nothing was found' }
    const unread = { ...release('federal'), confidence: 'unconfirmed', cites: undefined } as const
    const refusal = '{"never":"No transfer without an answer."}'
    assert.equal(text(lawful({ waits: gap, defaultRelease: [release('never')] })), refusal)
    assert.match(
      text(lawful({ waits: [wait({ days: 20 })], defaultRelease: gap })),
      /"the law of Synthetia on transfers without an answer is not recorded: nothing was found"/,
    )
    assert.match(text(lawful({ waits: [wait({ days: 40 })], defaultRelease: [unread] })), /^\{"unknown"/)
  })

  test('where the federal day is not known, neither is this; a refusal is a refusal all the same', () => {
    const unknown = { unknown: 'closed until further order' }
    const of = (law: Partial<TransferLaw>) =>
      lawOf({ name: 'Synthetia', transfers: { ...nothing, ...law } }, friday, unknown, false).earliestLawfulAt
    assert.deepEqual(of({ waits: [wait({ days: 10 })] }), unknown)
    assert.deepEqual(of({ defaultRelease: [release('never')] }), { never: 'No transfer without an answer.' })
  })

  test('each provision that was looked at is listed with its end; what is only missing is none', () => {
    const long = wait({ days: 10 }, { says: 'Ten days.' })
    const { provisions } = lawOf(
      { name: 'Synthetia', transfers: { ...nothing, waits: [long, { ...long, firearms: ['handgun'] }] } },
      friday,
      federal,
      false,
    )
    assert.deepEqual(
      provisions.map(({ until, ...each }) => ({ ...each, until: until && text(until) })),
      [
        {
          about: 'wait',
          says: 'Ten days.',
          standing: 'in-force',
          confidence: 'cited',
          cites: [{ code: 'state', text: 'Synth. Code § 1' }],
          until: '2026-09-22T00:00:00-04:00[America/New_York]',
        },
        {
          about: 'release',
          says: 'The federal period.',
          standing: 'in-force',
          confidence: 'cited',
          cites: [{ code: 'state', text: 'Synth. Code § 1' }],
          until: undefined,
        },
      ],
    )
    assert.equal('until' in (provisions[1] ?? {}), false)
    const missing = { name: 'Synthetia', transfers: { ...nothing, waits: { unknown: 'nothing was found' } } }
    assert.deepEqual(lawOf(missing, friday, federal, true).provisions, [])
  })

  test('a provision without a source is listed with what is believed, and its end is not known', () => {
    const unread: Wait = {
      ...noWait,
      says: 'Three days.',
      period: { days: 3 },
      confidence: 'unconfirmed',
      cites: undefined,
    }
    const { provisions } = lawOf(
      { name: 'Synthetia', transfers: { ...nothing, waits: [unread] } },
      friday,
      federal,
      true,
    )
    assert.deepEqual(provisions, [
      {
        about: 'wait',
        says: 'Three days.',
        standing: 'in-force',
        confidence: 'unconfirmed',
        cites: [],
        until: { unknown: 'no source confirms what is believed of Synthetia: Three days.' },
      },
    ])
  })

  test('where no provision in force covers that firearm on that day, it is not known, whatever else is recorded', () => {
    const held = wait({ days: 20 }, { standing: 'enjoined' })
    const none =
      /"no provision of Synthetia on (?:waiting periods|transfers without an answer) is recorded for such a firearm/
    assert.match(text(lawful({ waits: [held] })), none)
    assert.match(text(lawful({ waits: [{ ...noWait, until: '2026-09-10' }] })), none)
    assert.match(text(lawful({ defaultRelease: [{ ...federalOnly, since: '2026-09-12' }] })), none)
  })

  test('the last day of the check is in time to its last minute, and the day after is not', () => {
    assert.equal(
      text(lawful({ waits: [wait({ hours: 24 * 30 + 14 })] })),
      '2026-10-11T23:00:00-04:00[America/New_York]',
    )
    assert.match(
      text(lawful({ waits: [wait({ hours: 24 * 30 + 15 })] })),
      /"never":"the period of the state ends after/,
    )
  })
})
