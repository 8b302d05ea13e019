import { governs } from '../rule.ts'
import { stateLaw, usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import type { State } from '../words.ts'

/** Where a state offers whom an order protects to be told that a firearm was sought, and since when. Read in another's account of it. */
const offers: Readonly<Partial<Record<State, Readonly<{ since: string; until?: string; cite: string }>>>> = {
  WA: { since: '2017-07-23', cite: 'RCW 36.28A.410' },
}

/** The provision of the state by which that is offered on a day; undefined where it is not, or where nobody has recorded it. */
export function protectedPersonOffer(state: State, on: string): string | undefined {
  const offer = offers[state]
  return offer !== undefined && governs(offer, on) ? offer.cite : undefined
}

type Asked = Readonly<{ state: State; on: string; prohibitors: readonly string[] }>

export const protectedPersonNotice = noticeRule({
  id: 'protected-person-notice',
  title: 'Where whoever an order protects may be told',
  cites: [usc(18, '922(g)(8)'), stateLaw('RCW 36.28A.410')],
  says: 'Where a denial rests on an active protection order and the law of the state offers it, the notice says that notifying the protected person is offered; it never says who that is.',
  since: '2022-10-01',
  answers: ['offered', 'not-offered'],
  decide: ({ state, on, prohibitors }: Asked) =>
    prohibitors.includes('protection-order') && protectedPersonOffer(state, on) !== undefined
      ? 'offered'
      : 'not-offered',
  examples: [
    {
      name: 'an order, in Washington',
      given: { state: 'WA', on: '2026-09-10', prohibitors: ['protection-order'] },
      expect: 'offered',
    },
    {
      name: 'the day before it was offered there',
      given: { state: 'WA', on: '2017-07-22', prohibitors: ['protection-order'] },
      expect: 'not-offered',
    },
    {
      name: 'a felony, in Washington',
      given: { state: 'WA', on: '2026-09-10', prohibitors: ['felony-conviction'] },
      expect: 'not-offered',
    },
    {
      name: 'an order, in a state of which nobody has recorded an offer',
      given: { state: 'TX', on: '2026-09-10', prohibitors: ['protection-order'] },
      expect: 'not-offered',
    },
  ],
})
