import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'
import { centerZone } from './center-zone.ts'
import { legalDay } from './legal-day.ts'

/** The law's limit, in days from receipt of an agency's notice. */
const days = 30
/** The goal of this system, which no law sets: nobody is stopped by what no longer bars. */
const goal = Temporal.Duration.from('PT60S')

/** When the Indices no longer hold what an agency took back: our goal, and the law's last day on the Center's calendar. */
export const removeBy = (received: Temporal.Instant) => ({
  goal: received.add(goal),
  limit: legalDay(received, centerZone).add({ days }),
})

export const removalFromIndices = clock({
  id: 'removal-in-thirty-days',
  title: 'What an agency takes back leaves the Indices within thirty days',
  cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)')],
  says: 'When an agency or a state says that the basis of a record no longer applies, the record is updated or removed within thirty days of the receipt of that notice; we mean to do it in a minute.',
  since: '2008-01-08',
  decide: ({ received }: { received: string }) => {
    const by = removeBy(Temporal.Instant.from(received))
    return { goal: by.goal.toString(), limit: by.limit.toString() }
  },
  examples: [
    {
      name: 'received in the forenoon of 10 September',
      given: { received: '2026-09-10T14:00:00Z' },
      expect: { goal: '2026-09-10T14:01:00Z', limit: '2026-10-10' },
    },
    {
      name: 'received in the evening: by the Center’s calendar it is still the 10th',
      given: { received: '2026-09-11T02:00:00Z' },
      expect: { goal: '2026-09-11T02:01:00Z', limit: '2026-10-10' },
    },
  ],
})
