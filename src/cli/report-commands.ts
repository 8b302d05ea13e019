import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What the program office reports: 18 U.S.C. 925B and 925C. */
export const reportCommands: readonly CommandRow[] = [
  {
    usage: 'report <what>',
    about:
      '925c: what Congress is told of the denials of a year; notices: how soon police were told in a month; tell: enter what ATF, prosecutors or courts told the program office',
    options: [
      { flags: '--year <year>', about: 'such as 2026' },
      { flags: '--month <month>', about: 'notices: such as 9, or 2026-09' },
      { flags: '--published', about: '925c: what may be published, with counts of few withheld' },
      { flags: '--district <district>', about: 'tell: such as TX-S, or nation' },
      { flags: '--category <category>', about: 'tell: such as felony-conviction; all, if not said' },
      { flags: '--what <figure>', about: 'tell: found-not-prohibited, investigations, charged or convictions' },
      { flags: '--count <count>', about: 'tell: how many' },
      server,
    ],
    example: 'nics report 925c --year 2026',
    run: async given => (await import('./report.ts')).reportCommand(given),
  },
]
