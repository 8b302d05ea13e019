import { publishedRules, type OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { sourceNames } from '#law/words.ts'
import type { Evidence, MakeWatch } from '../evidence.ts'

/**
 * I3: what a licensee is shown holds nothing of a record, of who was asked, of who decided or on what ground. `view` is how the
 * system shows a check.
 */
export const seenByLicensees =
  (view: (check: Transaction, calendar: OfficeCalendar) => unknown): MakeWatch =>
  evidence => ({
    showed({ scope, asked, check }) {
      if (!('ffl' in scope)) return
      const text = JSON.stringify(view(check, publishedRules(check.assigned.saleState)))
      for (const what of [...secretsOf(check, evidence), ...theirs(asked)]) {
        if (text.includes(what)) evidence.violated('I3', `${check.ntn}: a licensee is shown ${what}`)
      }
    },
  })

/** As they would stand in JSON. */
function secretsOf({ prohibitors = [] }: Transaction, { cast }: Evidence): readonly string[] {
  const names = [
    'hits',
    'unsettled',
    'judged',
    'silent',
    'answered',
    'claim',
    'outreach',
    'prohibitors',
    'determinedBy',
    'asks',
    'challenge',
    'overturned',
  ]
  return [
    ...names.map(name => `"${name}":`),
    ...sourceNames.map(name => `"${name}"`),
    ...cast.examiners.map(({ id }) => id),
    ...prohibitors,
  ]
}

/** The licensee knows who it is; an answer repeats none of it. */
function theirs(asked: Parameters<NonNullable<ReturnType<MakeWatch>['showed']>>[0]['asked']): readonly string[] {
  const description = asked?.inquiry.transferee.description
  if (description === undefined) return []
  return [`"${description.born}"`, ...(description.ssn === undefined ? [] : [description.ssn])]
}
