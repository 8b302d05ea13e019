import type { Random } from '../random.ts'

/** What is said about somebody, by a file or by a body that was asked. */
export type Story = Readonly<{ category: string; facts: Readonly<Record<string, unknown>> }>
export type Reading = 'prohibits' | 'allows' | 'unresolved'

/** Few enough, and plain enough, that what each comes to can be said without the law's own rules. */
export const storyNames = ['felony', 'lesser', 'arrest', 'order', 'drugs', 'overstayed'] as const
/** What 922(d) alone names and no file holds, so that it is told of nobody who is twenty-one. */
export type StoryName = (typeof storyNames)[number] | 'juvenile'
/** What a body tells of a transferee under 21. */
export const reportedStories = ['felony', 'arrest', 'lesser', 'juvenile'] as const

const known = {
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 5 },
  businessRegulation: false,
  relief: 'none',
} as const

const overstayed = {
  ...{ citizen: false, ordered: false, status: 'nonimmigrant', statusEnded: true },
  ...{ admission: 'visa-waiver', exception: 'none' },
} as const

/** `on` is a day near which an order of protection ends, so that it bars before and not after. */
export function tell(name: StoryName, on: Temporal.PlainDate, random: Random): Story {
  switch (name) {
    case 'felony':
      return { category: 'A1', facts: { ...known, disposition: 'convicted' } }
    case 'lesser':
      return { category: 'A1', facts: { ...known, disposition: 'convicted', maximum: { years: 1 } } }
    case 'arrest':
      return { category: 'A1', facts: known }
    case 'order': {
      const expires = on.add({ days: random.int(orderDays) }).toString()
      return { category: 'H', facts: { status: 'active', expires, brady: 'Y' } }
    }
    case 'juvenile':
      return { category: 'A1', facts: { ...known, disposition: 'delinquent', countsAsConviction: true } }
    case 'overstayed':
      return { category: 'E', facts: overstayed }
    case 'drugs':
      return { category: 'C', facts: {} }
  }
}

/** Some orders end within the time that a check is kept, and some long after. */
const orderDays = 500

/** What an examiner can find out about an arrest: the only story in which something is missing. */
export const dispositions = ['convicted', 'dismissed'] as const

/** A second opinion on these stories, and on no others: written without looking at `law/prohibitors`. */
export function readsAs({ category, facts }: Story, on: string): Reading {
  const { disposition, expires } = facts
  if (category === 'H') return typeof expires === 'string' && on <= expires ? 'prohibits' : 'allows'
  if (category === 'E') return facts['statusEnded'] === true ? 'prohibits' : 'unresolved'
  if (category !== 'A1') return 'unresolved'
  if (disposition === 'dismissed' || JSON.stringify(facts['maximum']) === '{"years":1}') return 'allows'
  return disposition === 'convicted' || disposition === 'delinquent' ? 'prohibits' : 'unresolved'
}
