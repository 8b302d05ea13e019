import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

/**
 * What is destroyed by destroying its key must have one copy of the key and no more; what must be kept must not be lost with the
 * keystore. The regulation says what is destroyed and what is kept; the keys are our way of doing both.
 */
const keys = {
  denial: 'backed-up-under-two-people',
  'appeal-file': 'backed-up-under-two-people',
  indices: 'backed-up-under-two-people',
  epoch: 'never-backed-up',
} as const

/** The families of keys that are kept, a new key each year: each has a copy in escrow. */
export const backedUp = ['denial', 'appeal-file', 'indices'] as const satisfies readonly (keyof typeof keys)[]
export type BackedUp = (typeof backedUp)[number]

/** The key of a family for the year of an instant: denial-2026. */
export const keptKeyOf = (family: BackedUp, at: Temporal.Instant): string =>
  `${family}-${at.toZonedDateTimeISO('UTC').year}`

/** The same, of what comes back from a database or a backup. */
export const isKeptKey = (text: string): boolean => /^(?:denial|appeal-file|indices)-\d{4}$/.test(text)

export const keyBackup = retentionRule({
  id: 'key-backup',
  title: 'Which keys have a second copy',
  cites: [cfr(28, '25.9(b)(1)(i)'), cfr(28, '25.9(b)(1)(iii)')],
  says: 'The keys of denials, of the voluntary appeal file and of the Indices have a copy in escrow that two people open together, so that nothing that must be kept is lost; the keys of epochs have none, so that what is destroyed stays so.',
  since: '2004-07-20',
  answers: ['backed-up-under-two-people', 'never-backed-up'],
  decide: ({ key }: { key: keyof typeof keys }) => keys[key],
  examples: [
    { name: 'a denial', given: { key: 'denial' }, expect: 'backed-up-under-two-people' },
    { name: 'the voluntary appeal file', given: { key: 'appeal-file' }, expect: 'backed-up-under-two-people' },
    { name: 'the Indices', given: { key: 'indices' }, expect: 'backed-up-under-two-people' },
    { name: 'an epoch of transactions', given: { key: 'epoch' }, expect: 'never-backed-up' },
  ],
})
