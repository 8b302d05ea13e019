import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'
import type { LoggedClass, LogUse } from '../words.ts'

/** Who may read the log, of what, and for what. `fbi` is whoever runs the system. */
export type LogReader = 'fbi' | 'atf' | 'proper-authority' | 'other'

const all = ['allowed', 'open', 'cancelled', 'denied'] as const
const notAllowed = ['open', 'denied'] as const

/**
 * What each use opens to whom. What is not written here is opened to nobody. The regulation does not name cancelled checks; they
 * are forgotten like allowed ones, and are read like them.
 */
const opens: Readonly<Record<LogUse, Readonly<Partial<Record<LogReader, readonly LoggedClass[]>>>>> = {
  performance: { fbi: notAllowed },
  'operational-problem': { fbi: notAllowed },
  appeal: { fbi: notAllowed },
  audit: { fbi: all },
  // What shows a violation of law may be given to those whose matter it is, also while it is not yet destroyed.
  violation: { fbi: all, 'proper-authority': all },
  'licensee-audit': { fbi: all, atf: ['denied'] },
}

/** How much of the log a reader is shown. ATF has number and date of the rest, in the log of one licensee. */
export function logOpens(reader: LogReader, use: LogUse, kind: LoggedClass): 'all' | 'number-and-date' | 'nothing' {
  if (opens[use][reader]?.includes(kind) === true) return 'all'
  return reader === 'atf' && use === 'licensee-audit' ? 'number-and-date' : 'nothing'
}

type Given = { reader: LogReader; use: LogUse; of: LoggedClass }

export const logUses = retentionRule({
  id: 'log-uses',
  title: 'The log is read for few purposes, and of allowed transfers only to audit',
  cites: [cfr(28, '25.9(b)(2)')],
  says: 'The log serves to analyze performance, solve problems of operation, support appeals and audit, and what it holds of allowed transfers is read by the bureau alone and only to audit, save what shows a violation and the numbers and dates in one licensee’s log.',
  since: '2004-07-20',
  answers: ['all', 'number-and-date', 'nothing'],
  decide: ({ reader, use, of }: Given) => logOpens(reader, use, of),
  examples: [
    {
      name: 'the bureau audits allowed transfers',
      given: { reader: 'fbi', use: 'audit', of: 'allowed' },
      expect: 'all',
    },
    {
      name: 'the bureau looks into its performance: not by allowed transfers',
      given: { reader: 'fbi', use: 'performance', of: 'allowed' },
      expect: 'nothing',
    },
    {
      name: 'a check that was cancelled is read like an allowed one',
      given: { reader: 'fbi', use: 'appeal', of: 'cancelled' },
      expect: 'nothing',
    },
    { name: 'an appeal of a denial', given: { reader: 'fbi', use: 'appeal', of: 'denied' }, expect: 'all' },
    {
      name: 'a violation of law, to whose matter it is',
      given: { reader: 'proper-authority', use: 'violation', of: 'allowed' },
      expect: 'all',
    },
    {
      name: 'ATF inspects a licensee: of an allowed transfer, number and date',
      given: { reader: 'atf', use: 'licensee-audit', of: 'allowed' },
      expect: 'number-and-date',
    },
    {
      name: 'ATF inspects a licensee: a denial whole',
      given: { reader: 'atf', use: 'licensee-audit', of: 'denied' },
      expect: 'all',
    },
    { name: 'anybody else, for anything', given: { reader: 'other', use: 'audit', of: 'denied' }, expect: 'nothing' },
  ],
})
