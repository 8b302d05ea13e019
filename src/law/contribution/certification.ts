import { usc } from '../cite.ts'
import type { ContributorKind, Difference, Statement } from '../lives/contributor.ts'
import { contributionRule } from '../ruling.ts'
import { certificationContents } from './federal-reports.ts'

/** What each member of a statement is called by the rule of its contents. */
const parts = {
  records: 'records-showing-prohibited-status',
  provided: 'provided-by-category',
  untransmitted: 'untransmitted-records',
  completeness: 'completeness-and-accuracy',
  monitoring: 'monitoring-and-correction',
} as const satisfies Readonly<Partial<Record<keyof Statement, string>>>

/** 34 U.S.C. 40912(c)(1)(C): a State says how much of its records is available. */
const ofState: readonly (keyof Statement)[] = ['complies', 'available']

/** The members that a statement of this kind of agency lacks; none where it is whole. */
export function lackingIn(kind: ContributorKind, statement: Statement): readonly (keyof Statement)[] {
  const stated = Object.keys(statement)
  if (kind === 'state-with-waiver') return ofState.filter(name => !stated.includes(name))
  const named = Object.entries(parts) as readonly (readonly [keyof typeof parts, string])[]
  const held = certificationContents.decide({
    parts: named.filter(([name]) => stated.includes(name)).map(([, part]) => part),
  })
  const missing = typeof held === 'object' && held !== null && 'missing' in held ? held.missing : []
  const lacking = named.filter(([, part]) => Array.isArray(missing) && missing.includes(part)).map(([name]) => name)
  return [...(stated.includes('complies') ? [] : (['complies'] as const)), ...lacking]
}

/** Where an agency's numbers are not those that were counted here, category by category. */
export function differencesIn(
  provided: Readonly<Record<string, number>>,
  counted: Readonly<Record<string, number>>,
): readonly Difference[] {
  const all = [...new Set([...Object.keys(provided), ...Object.keys(counted)])].toSorted()
  return all
    .map(category => ({ category, stated: provided[category] ?? 0, counted: counted[category] ?? 0 }))
    .filter(({ stated, counted: here }) => stated !== here)
}

type Compared = { provided: Readonly<Record<string, number>>; counted: Readonly<Record<string, number>> }

export const certifiedNumbers = contributionRule({
  id: 'certified-numbers',
  title: 'What an agency certifies stands beside what was counted',
  cites: [usc(34, '40901(e)(1)(F)'), usc(34, '40901(e)(1)(H)')],
  says: 'The numbers that an agency certifies are kept as it stated them, beside those that this system counted in the same period, and every category in which the two differ is named.',
  since: '2018-03-23',
  answers: ['agrees', 'differs'],
  decide: ({ provided, counted }: Compared) => {
    const differences = differencesIn(provided, counted)
    return differences.length === 0
      ? { answer: 'agrees' }
      : { answer: 'differs', in: differences.map(({ category }) => category) }
  },
  examples: [
    {
      name: 'forty and forty',
      given: { provided: { E: 40 }, counted: { E: 40 } },
      expect: { answer: 'agrees' },
    },
    {
      name: 'forty stated, of which three came, and two of another category that were not stated',
      given: { provided: { E: 40 }, counted: { E: 3, F: 2 } },
      expect: { answer: 'differs', in: ['E', 'F'] },
    },
    {
      name: 'none stated and none counted',
      given: { provided: { E: 0 }, counted: {} },
      expect: { answer: 'agrees' },
    },
  ],
})
