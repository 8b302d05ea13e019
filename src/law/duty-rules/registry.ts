import { dutyKinds, dutyTable, type DutyKind } from '../duties/kinds.ts'
import { dutyRule, type Ruling } from '../ruling.ts'
import { dutyExamples } from './examples.ts'
import { owedAfter, type After, type IsOwed } from './owed-after.ts'

function ruleOf(kind: DutyKind): Ruling {
  const { title, says, cites, since, until } = dutyTable[kind]
  const examples = dutyExamples[kind]
  return dutyRule<After, IsOwed>({
    id: `duty-${kind}`,
    title,
    says,
    cites,
    since,
    ...(until === undefined ? {} : { until }),
    answers: neverEnded.includes(kind) ? ['owed', 'not-owed'] : ['owed', 'not-owed', 'ended'],
    decide: after => owedAfter(kind, after),
    examples,
  })
}

/** What was once owed of these stays owed until it is paid: no event ends it. */
const neverEnded: readonly DutyKind[] = [
  ...([
    'screen-again',
    'take-up-law',
    'recompute-dates',
    'look-at-checks',
    'review-denials',
    'archive-denied',
  ] as const),
  ...(['notify-police', 'decide-police-notice', 'correct-police', 'count-overturned', 'file-denial'] as const),
]

/** What every event makes us owe: to whom, by when, by which provision. One rule a duty. */
export const dutyRules: readonly Ruling[] = dutyKinds.map(ruleOf)
