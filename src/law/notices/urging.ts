import { usc } from '../cite.ts'
import { urgings, type Urging } from '../lives/notice.ts'
import { noticeRule } from '../ruling.ts'

/** After how many hours from the denial a notice that nobody has read is seen to. Ours, so that the law's twenty-four are kept. */
const afterHours: Readonly<Record<Urging, number>> = { 'other-channel': 6, 'person-paged': 12, 'legal-alarm': 20 }

export const urgedAt = (deniedAt: string, step: Urging): Temporal.Instant =>
  Temporal.Instant.from(deniedAt).add({ hours: afterHours[step] })

type Unread = Readonly<{ deniedAt: string; now: string; urged: readonly Urging[] }>

/** What is to be done now, and when it is looked at next; undefined after the last. */
export type Urged = Readonly<{ now: readonly Urging[]; next: Temporal.Instant | undefined }>

export function urgingOf({ deniedAt, now, urged }: Unread): Urged {
  const left = urgings.filter(step => !urged.includes(step))
  const isDue = (step: Urging) => Temporal.Instant.compare(urgedAt(deniedAt, step), now) <= 0
  const next = left.find(step => !isDue(step))
  return { now: left.filter(isDue), next: next === undefined ? undefined : urgedAt(deniedAt, next) }
}

const deniedAt = '2026-09-10T22:00:00Z'

export const unreadNotice = noticeRule({
  id: 'unread-notice',
  title: 'What is done about a notice that nobody reads',
  cites: [usc(18, '925B(b)')],
  says: 'A notice that was not read is called by every channel of its recipient after six hours from the denial, put before a person after twelve, and an alarm after twenty; each once.',
  since: '2022-10-01',
  decide: (unread: Unread) => {
    const { now, next } = urgingOf(unread)
    return { now, next: next?.toString() ?? null }
  },
  examples: [
    {
      name: 'five hours after',
      given: { deniedAt, now: '2026-09-11T03:00:00Z', urged: [] },
      expect: { now: [], next: '2026-09-11T04:00:00Z' },
    },
    {
      name: 'six hours after',
      given: { deniedAt, now: '2026-09-11T04:00:00Z', urged: [] },
      expect: { now: ['other-channel'], next: '2026-09-11T10:00:00Z' },
    },
    {
      name: 'twelve hours after, and the other channel was called',
      given: { deniedAt, now: '2026-09-11T10:00:00Z', urged: ['other-channel'] },
      expect: { now: ['person-paged'], next: '2026-09-11T18:00:00Z' },
    },
    {
      name: 'twenty hours after, and nobody was here since the denial: all of it at once',
      given: { deniedAt, now: '2026-09-11T18:00:00Z', urged: [] },
      expect: { now: ['other-channel', 'person-paged', 'legal-alarm'], next: null },
    },
    {
      name: 'everything was done',
      given: {
        deniedAt,
        now: '2026-09-12T18:00:00Z',
        urged: ['other-channel', 'person-paged', 'legal-alarm'],
      },
      expect: { now: [], next: null },
    },
  ],
})
