import { type PocMessageKind, pocMessageKinds } from '../lives/poc-words.ts'
import { cfr } from '../cite.ts'
import { operationalDay } from '../clocks/operational-day.ts'
import { pocRule } from '../ruling.ts'

/** How a point of contact's check stands with its licensee. `told` is the last determination it told, and when. */
export type Standing = Readonly<{
  requestedAt: string
  told?: Readonly<{ word: 'proceed' | 'denied'; at: string }>
  /** What it has reported to us so far. */
  reported: readonly PocMessageKind[]
}>

/** A message that is owed, and by when it must have been sent. */
export type MessageDue = Readonly<{ message: PocMessageKind; by: string }>

/**
 * 25.6(h): a determination is reported at once when the licensee is told; what nobody was told of by the end of the operational
 * day is reported open by then. A Proceed on the day of the request is reported by nobody.
 */
export function messageDue({ requestedAt, told, reported }: Standing): MessageDue | 'none' {
  const { endsAt } = operationalDay(Temporal.Instant.from(requestedAt))
  const last = reported.at(-1)
  if (last === 'poc-overturn') return 'none'
  if (told?.word === 'denied') return last === 'poc-denial' ? 'none' : { message: 'poc-denial', by: told.at }
  if (last === 'poc-denial') return told === undefined ? 'none' : { message: 'poc-overturn', by: told.at }
  if (last === 'poc-open') return told === undefined ? 'none' : { message: 'poc-proceed', by: told.at }
  if (last === 'poc-proceed') return 'none'
  const toldThatDay = told !== undefined && Temporal.Instant.compare(Temporal.Instant.from(told.at), endsAt) < 0
  return toldThatDay ? 'none' : { message: 'poc-open', by: endsAt.toString() }
}

/** Friday 11 September 2026, two in the afternoon, Eastern time. The operational day ends at one o’clock in the night. */
const friday = { requestedAt: '2026-09-11T18:00:00Z' } as const

export const determinationMessages = pocRule({
  id: 'poc-message-due',
  title: 'What a point of contact reports, and by when',
  cites: [cfr(28, '25.6(h)'), cfr(28, '25.2')],
  says: 'A point of contact reports a denial, a Proceed after open and an overturned denial at once when it tells its licensee, and a check as open by the end of the operational day on which nothing was told; a Proceed of the same day needs no report.',
  since: '2004-07-20',
  answers: ['none', ...pocMessageKinds],
  decide: (given: Standing) => {
    const due = messageDue(given)
    return due === 'none' ? due : { answer: due.message, by: due.by }
  },
  examples: [
    {
      name: 'nothing was told: open, by the end of the Center’s day and not of the state’s',
      given: { ...friday, reported: [] },
      expect: { answer: 'poc-open', by: '2026-09-12T05:00:00Z' },
    },
    {
      name: 'Proceed the same evening',
      given: { ...friday, told: { word: 'proceed', at: '2026-09-12T04:59:00Z' }, reported: [] },
      expect: 'none',
    },
    {
      name: 'Proceed the next morning, and open was never sent: it was due in the night',
      given: { ...friday, told: { word: 'proceed', at: '2026-09-12T13:00:00Z' }, reported: [] },
      expect: { answer: 'poc-open', by: '2026-09-12T05:00:00Z' },
    },
    {
      name: 'Denied',
      given: { ...friday, told: { word: 'denied', at: '2026-09-11T18:05:00Z' }, reported: [] },
      expect: { answer: 'poc-denial', by: '2026-09-11T18:05:00Z' },
    },
    {
      name: 'Denied after open',
      given: { ...friday, told: { word: 'denied', at: '2026-09-14T15:00:00Z' }, reported: ['poc-open'] },
      expect: { answer: 'poc-denial', by: '2026-09-14T15:00:00Z' },
    },
    {
      name: 'Proceed after open, on the same day too',
      given: { ...friday, told: { word: 'proceed', at: '2026-09-11T20:00:00Z' }, reported: ['poc-open'] },
      expect: { answer: 'poc-proceed', by: '2026-09-11T20:00:00Z' },
    },
    {
      name: 'a denial that did not stand',
      given: { ...friday, told: { word: 'proceed', at: '2026-10-01T15:00:00Z' }, reported: ['poc-denial'] },
      expect: { answer: 'poc-overturn', by: '2026-10-01T15:00:00Z' },
    },
    { name: 'reported open, and still undecided', given: { ...friday, reported: ['poc-open'] }, expect: 'none' },
  ],
})
