import type { ScorecardShown } from '#contract/scorecards.ts'
import type { Messages } from '../messages/messages.ts'

export type FindingCode = keyof Messages['scorecard']['findings']
/** One thing that an agency is to see to: how many of what, or since when. */
export type Finding = Readonly<{ code: FindingCode; count: number; day: string }>

/** What has to be seen to, the worst first: who is out of the Indices because of it, before what is only not yet said. */
export function findingsIn(card: ScorecardShown): readonly Finding[] {
  const { silence, provision, validations } = card
  const { missing, differing } = certificationsOf(card)
  const all: readonly (Finding | undefined)[] = [
    silence.state === 'never-sent' ? found('never-sent', 1) : undefined,
    silence.state === 'silent' ? found('silent', silence.quietDays, silence.last) : undefined,
    provision?.overdue === undefined ? undefined : found('provision-overdue', 1, provision.overdue),
    found('certification-overdue', missing.length, missing[0]?.dueBy),
    found('late', countOf(card, 'late')),
    found('certification-differs', differing),
    found('validation-overdue', validations.overdue),
    found('undisposed', sumOf(card, 'undisposed')),
    found('incomplete', sumOf(card, 'incomplete')),
  ]
  return all.filter(one => one !== undefined && one.count > 0) as readonly Finding[]
}

const found = (code: FindingCode, count: number, day = ''): Finding => ({ code, count, day })

export function certificationsOf({ certifications }: ScorecardShown) {
  return {
    missing: certifications.filter(({ state }) => state === 'overdue'),
    differing: certifications.filter(({ differences }) => differences.length > 0).length,
  }
}

export const countOf = ({ happened }: ScorecardShown, what: string): number =>
  happened.find(({ name }) => name === what)?.count ?? 0

export const sumOf = ({ standing }: ScorecardShown, what: 'standing' | 'incomplete' | 'undisposed'): number =>
  standing.reduce((all, one) => all + one[what], 0)

/** How much each weighs when agencies are put in order: one that gives nothing is worse than any number of what is unsaid. */
const weights: Readonly<Record<FindingCode, number>> = {
  'never-sent': 100,
  silent: 100,
  'provision-overdue': 60,
  'certification-overdue': 40,
  late: 20,
  'certification-differs': 15,
  'validation-overdue': 10,
  undisposed: 5,
  incomplete: 5,
}

/** The worst first; of two alike the one of the lower number, so that the order is the same each time. */
export function worstFirst(cards: readonly ScorecardShown[]): readonly ScorecardShown[] {
  const weighed = cards.map(card => ({ card, weight: weightOf(card) }))
  return weighed.toSorted((a, b) => b.weight - a.weight || (a.card.ori < b.card.ori ? -1 : 1)).map(({ card }) => card)
}

const weightOf = (card: ScorecardShown): number => findingsIn(card).reduce((all, { code }) => all + weights[code], 0)
