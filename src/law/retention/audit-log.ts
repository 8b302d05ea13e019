import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

/** 28 CFR 25.9(b)(1): what each message that comes in or goes out leaves in the log. */
const contents = {
  type: 'inquiry or response',
  line: 'the line by which it came or went',
  time: 'its time',
  date: 'the date of the inquiry',
  header: 'its header',
  key: 'its message key',
  asker: 'the agency or licensee that it came from or went to',
  data: 'what was asked or answered',
} as const

export type LogMember = keyof typeof contents

/** What an entry of the log lacks, in words. */
export const missingFromLog = (members: readonly string[]): readonly string[] =>
  Object.entries(contents).flatMap(([member, what]) => (members.includes(member) ? [] : [what]))

const whole = ['type', 'line', 'time', 'date', 'header', 'key', 'asker', 'data'] as const

export const auditLogContents = retentionRule({
  id: 'audit-log-contents',
  title: 'The log keeps every message that comes in or goes out',
  cites: [cfr(28, '25.9(b)(1)')],
  says: 'Each inquiry and each response leaves in the log its type, line, time, date, header, key, the agency or licensee, and what was asked or answered.',
  since: '1998-11-30',
  answers: ['complete', 'incomplete'],
  decide: ({ members }: { members: readonly string[] }) => {
    const missing = missingFromLog(members)
    return { answer: missing.length === 0 ? 'complete' : 'incomplete', missing }
  },
  examples: [
    { name: 'all of it', given: { members: whole }, expect: { answer: 'complete', missing: [] } },
    {
      name: 'a response that does not say who got it',
      given: { members: whole.filter(member => member !== 'asker') },
      expect: { answer: 'incomplete', missing: ['the agency or licensee that it came from or went to'] },
    },
  ],
})
