import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What a state's point of contact does: 28 CFR 25.6(d)-(h). */
export const pocCommands: readonly CommandRow[] = [
  {
    usage: 'poc <what> [number] [message]',
    about:
      'days, day DAY, checks DAY, compare DAY, report NTN open|denied|proceed|overturned, or watch: what a point of contact has to report, what it reported, and both sides’ numbers of an operational day',
    options: [
      { flags: '--category <codes...>', about: 'report denied: the categories of the records that bar, such as A1' },
      { flags: '--sell-to-alone', about: 'report denied: only 18 U.S.C. 922(d) bars' },
      { flags: '--told-at <time>', about: 'report: when the licensee was told; now, where nothing is said' },
      { flags: '--outcome <outcome>', about: 'checks: only of one outcome, such as undetermined' },
      {
        flags: '--counts <name=number...>',
        about: 'compare: your own numbers, such as issued=40 denied=3 presumed=37',
      },
      { flags: '--numbers <file>', about: 'compare: your own list as CSV, one NTN and its outcome a line' },
      { flags: '--ori <ori>', about: 'as an operator: of which point of contact; days then lists all of them' },
      client,
      server,
    ],
    example: 'nics poc report 00000000000000 denied --category A1',
    run: async given => (await import('./poc.ts')).pocCommand(given),
  },
]
