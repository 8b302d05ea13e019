import { cfr, usc } from '../cite.ts'
import { retentionRule } from '../ruling.ts'
import type { LogUse } from '../words.ts'
import type { LogReader } from './log-uses.ts'
import { maySelectBy } from './no-registry.ts'

export type LogSearch = Readonly<{ reader: LogReader; use: LogUse; by: readonly string[] }>
export type MaySearch = Readonly<{ answer: 'open' } | { answer: 'declined'; because: string }>

/** 25.9(b)(2): by time frame, or by state or agency. One licensee's checks are searched only where that licensee is audited. */
const keys: readonly string[] = ['day', 'month', 'state', 'agency', 'ffl']
const audits: readonly LogUse[] = ['audit', 'licensee-audit']

/** Whether somebody may search the log for a use, and by what. Which checks are then shown, `logOpens` says of each. */
export function maySearchLog({ reader, use, by }: LogSearch): MaySearch {
  const because = whyDeclined({ reader, use, by })
  return because === undefined ? { answer: 'open' } : { answer: 'declined', because }
}

function whyDeclined({ reader, use, by }: LogSearch): string | undefined {
  // Others are given what concerns them: ATF a licensee's log, proper authorities what shows a violation.
  if (reader !== 'fbi') return 'only the bureau searches the log'
  if (by.length === 0) return 'the search names neither a time nor a state nor an agency'
  if (!by.every(key => keys.includes(key) && maySelectBy(key))) return 'the log is not searched by that'
  const ofLicensee = by.includes('ffl')
  if (ofLicensee && !audits.includes(use)) return 'one licensee is searched for only to audit'
  if (!ofLicensee && use === 'licensee-audit') return 'the audit of a licensee names the licensee'
  return undefined
}

type Given = { reader: LogReader; use: LogUse; by: readonly string[] }

export const logSearch = retentionRule({
  id: 'log-search',
  title: 'The log is searched by day, month, state or agency, and by one licensee only to audit it',
  cites: [cfr(28, '25.9(b)(2)'), cfr(28, '25.9(b)(3)'), usc(34, '40901(i)')],
  says: 'The bureau alone searches the log, by day, month, state or agency, and for the checks of one licensee only to audit, and never by a person or a firearm.',
  since: '2004-07-20',
  answers: ['open', 'declined'],
  decide: (asked: Given): MaySearch => maySearchLog(asked),
  examples: [
    {
      name: 'the bureau looks into the delays of a month in a state',
      given: { reader: 'fbi', use: 'performance', by: ['month', 'state'] },
      expect: { answer: 'open' },
    },
    {
      name: 'the bureau audits one licensee',
      given: { reader: 'fbi', use: 'licensee-audit', by: ['ffl'] },
      expect: { answer: 'open' },
    },
    {
      name: 'one licensee for performance',
      given: { reader: 'fbi', use: 'performance', by: ['month', 'ffl'] },
      expect: { answer: 'declined', because: 'one licensee is searched for only to audit' },
    },
    {
      name: 'the audit of a licensee, over a whole state',
      given: { reader: 'fbi', use: 'licensee-audit', by: ['state'] },
      expect: { answer: 'declined', because: 'the audit of a licensee names the licensee' },
    },
    {
      name: 'by a kind of firearm',
      given: { reader: 'fbi', use: 'audit', by: ['month', 'firearm'] },
      expect: { answer: 'declined', because: 'the log is not searched by that' },
    },
    {
      name: 'all that there is',
      given: { reader: 'fbi', use: 'audit', by: [] },
      expect: { answer: 'declined', because: 'the search names neither a time nor a state nor an agency' },
    },
    {
      name: 'ATF, which is given the log of one licensee and does not search',
      given: { reader: 'atf', use: 'licensee-audit', by: ['ffl'] },
      expect: { answer: 'declined', because: 'only the bureau searches the log' },
    },
  ],
})
