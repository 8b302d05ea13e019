import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What the program of an agency does that hears applications for relief: 34 U.S.C. 40911(c)(2), 40915. */
export const reliefCommands: readonly CommandRow[] = [
  {
    usage: 'relief <what> [number]',
    about: 'as an agency whose program hears applications for relief: open, note, decide, show, letter or list',
    options: [
      { flags: '--record <number>', about: 'open: the record, by the agency’s own number or by its number here' },
      { flags: '--program <program>', about: 'open: federal-agency or state' },
      { flags: '--received <date>', about: 'open: the day on which the application was received' },
      { flags: '--certified <reference>', about: 'open, of a state: the writing by which the program was certified' },
      { flags: '--certified-on <date>', about: 'open, of a state: the day of that writing' },
      { flags: '--step <step>', about: 'note: noticed, heard, found, given-up, review-opened or told' },
      { flags: '--how <way>', about: 'note heard: hearing or papers' },
      {
        flags: '--found <findings...>',
        about:
          'note found: circumstances, record, reputation, dangerous or not-dangerous, against-public-interest or in-public-interest',
      },
      { flags: '--decision <decision>', about: 'decide: granted, denied, or of a court reversed or upheld' },
      { flags: '--on <date>', about: 'note, decide: the day on which it was done' },
      { flags: '--out <file>', about: 'letter: where what was decided is kept as a PDF to print' },
      { flags: '--lang <language>', about: 'letter: en or es; en where nothing is said' },
      client,
      server,
    ],
    example: 'nics relief open --client agency-1 --record 2026-MH-0417 --program federal-agency --received 2026-09-10',
    run: async given => (await import('./relief.ts')).reliefCommand(given),
  },
]
