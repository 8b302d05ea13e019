import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What an auditor does: 28 CFR 25.9(b)(2)-(4). */
export const auditorCommands: readonly CommandRow[] = [
  {
    usage: 'licensee-log',
    about: 'as an auditor, on ATF’s written request: the log of one licensee, into a file for its owner alone',
    options: [
      { flags: '--ffl <number>', about: 'license number, as ATF wrote it', required: true },
      { flags: '--licensee <name>', about: 'the licensee’s name, as ATF wrote it', required: true },
      { flags: '--reference <code>', about: 'ATF’s own number of its writing', required: true },
      { flags: '--written <date>', about: 'the date of ATF’s writing', required: true },
      { flags: '--inspection <date>', about: 'the day of the proposed inspection', required: true },
      { flags: '--out <file>', about: 'where it is written: JSON, or CSV where the name ends so', required: true },
      server,
    ],
    example:
      'nics licensee-log --ffl 9-99-073-01-8J-00001 --licensee "Example Arms" --reference ATF-2026-00123 --written 2026-09-07 --inspection 2026-10-05 --out log.csv',
    run: async given => (await import('./licensee-log.ts')).licenseeLogCommand(given),
  },
  {
    usage: 'search-log',
    about:
      'as an auditor: checks by day, month, state, agency or licensee, for a use that is logged; nobody’s identity',
    options: [
      {
        flags: '--use <use>',
        about: 'audit, licensee-audit, performance, operational-problem, appeal or violation',
        required: true,
      },
      { flags: '--day <date>', about: 'of one day' },
      { flags: '--month <month>', about: 'of one month, such as 2026-09' },
      { flags: '--state <code>', about: 'of one state' },
      { flags: '--agency <ori>', about: 'of one agency' },
      { flags: '--ffl <number>', about: 'of one licensee, only to audit it' },
      { flags: '--out <file>', about: 'where it is written: JSON, or CSV where the name ends so', required: true },
      server,
    ],
    example: 'nics search-log --use performance --month 2026-09 --state TX --out september.csv',
    run: async given => (await import('./search-log.ts')).searchLogCommand(given),
  },
  {
    usage: 'log-uses <month>',
    about: 'as an auditor: how often each person read the log in a month, and what for, to be reviewed for misuse',
    options: [server],
    example: 'nics log-uses 2026-09',
    run: async given => (await import('./log-uses.ts')).logUsesCommand(given),
  },
  {
    usage: 'asked-often',
    about: 'as an auditor: checks of today about one person, by many or by one again and again; nobody’s identity',
    options: [server],
    example: 'nics asked-often',
    run: async given => (await import('./asked-often.ts')).askedOftenCommand(given),
  },
]
