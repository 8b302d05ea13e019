import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/** 18 U.S.C. 925B(b): elapsed hours from the denial, not from the moment at which the licensee was told. */
const hoursToNotify = 24

/**
 * Within these hours a named person decides about the notice of a denial that 922(d) alone carries, which 925B(a) does not name.
 * Our own: what is decided to be sent can then still be sent in time.
 */
const hoursToDecide = 20

/** By when police have been told of a denial. An ongoing investigation may hold it, for a stated reason and by a named person. */
export const notifyPoliceBy = (denied: Temporal.Instant): Temporal.Instant => denied.add({ hours: hoursToNotify })

export const decideOnNoticeBy = (denied: Temporal.Instant): Temporal.Instant => denied.add({ hours: hoursToDecide })

export const policeNotice = clock({
  id: 'police-notice-in-a-day',
  title: 'Police are told of a denial within twenty-four hours',
  cites: [usc(18, '925B(b)')],
  says: 'The notice to police is due twenty-four elapsed hours after the denial itself, however long the licensee takes to hear of it, and where somebody must first decide whether it is sent, that is decided within twenty.',
  since: '2022-10-01',
  decide: ({ deniedAt }: { deniedAt: string; licenseeToldAt?: string }) => {
    const denied = Temporal.Instant.from(deniedAt)
    return { notifyBy: notifyPoliceBy(denied).toString(), decideBy: decideOnNoticeBy(denied).toString() }
  },
  examples: [
    {
      name: 'denied in the evening, and heard by the licensee the next morning: from the denial',
      given: { deniedAt: '2026-09-10T22:00:00Z', licenseeToldAt: '2026-09-11T13:00:00Z' },
      expect: { notifyBy: '2026-09-11T22:00:00Z', decideBy: '2026-09-11T18:00:00Z' },
    },
    {
      name: 'a Friday before a holiday weekend has no more hours than another day',
      given: { deniedAt: '2026-09-04T23:30:00Z' },
      expect: { notifyBy: '2026-09-05T23:30:00Z', decideBy: '2026-09-05T19:30:00Z' },
    },
    {
      name: 'the night the clocks go back: elapsed hours, so an hour earlier on the wall',
      given: { deniedAt: '2026-10-31T20:00:00-04:00' },
      expect: { notifyBy: '2026-11-02T00:00:00Z', decideBy: '2026-11-01T20:00:00Z' },
    },
  ],
})
