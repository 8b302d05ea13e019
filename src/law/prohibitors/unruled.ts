import { named, parseCategory } from '../categories.ts'
import { cfr, type Cites } from '../cite.ts'
import { unresolved } from '../rule.ts'
import type { Decided } from './readable.ts'

/**
 * A record that no rule here decides on that day: of a category that nobody knows, as are files that show no prohibition at all,
 * or of one whose first text was not yet in force. Having no rule is not an answer, so a person decides, and never Proceed.
 */
export function unruled(category: string): Decided & Readonly<{ rule: 'unruled'; cites: Cites }> {
  const known = parseCategory(category)
  return known === undefined
    ? {
        rule: 'unruled',
        by: {},
        conclusion: unresolved('which category the record is of: an examiner decides'),
        cites: research,
      }
    : {
        rule: 'unruled',
        by: {},
        conclusion: unresolved(`the rule for category ${known}, ${named[known].name}: an examiner decides`),
        cites: [...named[known].cites, ...research],
      }
}

/** What needs more research is Delayed. */
const research: Cites = [cfr(28, '25.6(c)(1)(iv)(B)')]
