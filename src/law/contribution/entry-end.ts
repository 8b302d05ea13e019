import type { Category } from '../categories.ts'
import { cfr, usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** What is known of when an entry ends. A conviction against a dating partner has a last day that a later conviction takes away. */
type Ends = Readonly<{
  category: Category
  on: string
  cancelled?: boolean
  /** The last day of a disability that ends by itself, as of a protection order. */
  lastDay?: string
  /** Whether the end depends on what the person did since. */
  conditional?: boolean
}>

type End = Readonly<{ answer: 'stays' | 'leaves' | 'looked-at-again'; because: string }>

/** The last day itself still bars. What ends only on a condition is never taken out by the calendar. */
export function endOf({ on, cancelled = false, lastDay, conditional = false }: Ends): End {
  if (cancelled) return { answer: 'leaves', because: 'its agency cancelled it' }
  if (lastDay === undefined) return { answer: 'stays', because: 'only its agency ends it' }
  if (on <= lastDay) return { answer: 'stays', because: 'its last day is not over' }
  return conditional
    ? { answer: 'looked-at-again', because: 'its end depends on there being no later conviction' }
    : { answer: 'leaves', because: 'its last day is over' }
}

const order = { category: 'H', lastDay: '2026-09-10' } as const
const dating = { category: 'I', lastDay: '2026-09-10', conditional: true } as const

export const entryEnd = contributionRule({
  id: 'entry-end',
  title: 'How long an entry stays in the Indices',
  cites: [cfr(28, '25.9(a)'), cfr(28, '25.5(a)'), usc(18, '921(a)(33)(C)')],
  says: 'An entry stays until its agency cancels it, or leaves when its last day is over where the disability is not permanent; one whose end depends on there being no later conviction is looked at again and is never let go by the calendar alone.',
  since: '1998-11-30',
  answers: ['stays', 'leaves', 'looked-at-again'],
  decide: endOf,
  examples: [
    {
      name: 'a felony, after forty years',
      given: { category: 'A1', on: '2038-11-30' },
      expect: { answer: 'stays', because: 'only its agency ends it' },
    },
    {
      name: 'a protection order on its last day',
      given: { ...order, on: '2026-09-10' },
      expect: { answer: 'stays', because: 'its last day is not over' },
    },
    {
      name: 'a protection order the day after',
      given: { ...order, on: '2026-09-11' },
      expect: { answer: 'leaves', because: 'its last day is over' },
    },
    {
      name: 'an order that its court lifted early',
      given: { ...order, on: '2026-01-05', cancelled: true },
      expect: { answer: 'leaves', because: 'its agency cancelled it' },
    },
    {
      name: 'violence against a dating partner, after the five years',
      given: { ...dating, on: '2026-09-11' },
      expect: { answer: 'looked-at-again', because: 'its end depends on there being no later conviction' },
    },
    {
      name: 'violence against a dating partner, on the last day of the five years',
      given: { ...dating, on: '2026-09-10' },
      expect: { answer: 'stays', because: 'its last day is not over' },
    },
  ],
})
