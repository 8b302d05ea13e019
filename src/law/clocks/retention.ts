import { cfr, usc } from '../cite.ts'
import { clock } from '../ruling.ts'
import { settings, withSettings } from '../settings.ts'

/** Last days on which anything but the number and the date may remain: our practice, and the law's limit. */
export type DestroyBy = Readonly<{ practice: Temporal.PlainDate; limit: Temporal.PlainDate }>

/** Days from the inquiry. The two days between are for a destruction that failed and is tried again. */
const days = { practice: 88, limit: 90 } as const

/** 28 CFR 25.9(b)(1)(ii)-(iii): allowed and open checks, counted from the day of inquiry on the premises' clock. */
export const destroyBy = (contactDay: Temporal.PlainDate): DestroyBy => ({
  practice: contactDay.add({ days: days.practice }),
  limit: contactDay.add({ days: days.limit }),
})

/** Hours that may pass at most between telling a licensee Proceed and the destruction of who the transferee is. */
const identityLimit = Temporal.Duration.from('PT24H')

/**
 * 28 CFR 25.9(b)(1)(iii): when the identity of a transferee who may proceed is destroyed, counted in elapsed hours from
 * the moment Proceed was first sent. An acknowledgement is evidence and moves nothing. `after` is the operator's setting;
 * one above twenty hours is thrown back, so that a failed destruction can be tried again within the limit.
 */
export const destroyIdentityBy = (
  told: Temporal.Instant,
  after: string = settings.destroyIdentityAfter,
): Readonly<{ practice: Temporal.Instant; limit: Temporal.Instant }> => ({
  practice: told.add(withSettings({ destroyIdentityAfter: after }).destroyIdentityAfter),
  limit: told.add(identityLimit),
})

export const ninetyDays = clock({
  id: 'ninety-days',
  title: 'Nothing but the number and the date remains after ninety days',
  cites: [cfr(28, '25.9(b)(1)(ii)'), cfr(28, '25.9(b)(1)(iii)')],
  says: 'Records of an allowed or open check, except its number and date, are destroyed within ninety days of the inquiry; we destroy them on day 88.',
  since: '2004-07-20',
  decide: ({ contactDay }: { contactDay: string }) => {
    const { practice, limit } = destroyBy(Temporal.PlainDate.from(contactDay))
    return { practice: practice.toString(), limit: limit.toString() }
  },
  examples: [
    {
      name: 'an inquiry of 10 September is destroyed on 7 December, and 9 December is the limit',
      given: { contactDay: '2026-09-10' },
      expect: { practice: '2026-12-07', limit: '2026-12-09' },
    },
    {
      name: 'a leap day is one of the ninety',
      given: { contactDay: '2027-12-31' },
      expect: { practice: '2028-03-28', limit: '2028-03-30' },
    },
  ],
})

export const identityAfterProceed = clock({
  id: 'identity-after-proceed',
  title: 'Who may proceed is forgotten within a day',
  cites: [cfr(28, '25.9(b)(1)(iii)'), usc(18, '922(t)(2)(C)')],
  says: 'What identifies a transferee is destroyed within twenty-four hours after the licensee is told Proceed; by default we wait one hour, and never over twenty.',
  since: '2004-07-20',
  decide: ({ told, after }: { told: string; after: string }) => {
    const { practice, limit } = destroyIdentityBy(Temporal.Instant.from(told), after)
    return { practice: practice.toString(), limit: limit.toString() }
  },
  examples: [
    {
      name: 'an hour by default',
      given: { told: '2026-09-10T14:00:00Z', after: 'PT1H' },
      expect: { practice: '2026-09-10T15:00:00Z', limit: '2026-09-11T14:00:00Z' },
    },
    {
      name: 'hours are elapsed hours: the night the clocks go back has one more',
      given: { told: '2026-11-01T04:30:00Z', after: 'PT20H' },
      expect: { practice: '2026-11-02T00:30:00Z', limit: '2026-11-02T04:30:00Z' },
    },
  ],
})
