import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What an agency does that is told of denials: 18 U.S.C. 925B. */
export const noticesCommands: readonly CommandRow[] = [
  {
    usage: 'notices <what> [number]',
    about:
      'list, open, ack, assign, deconflict, close or reopen: the notices of denial to the agency; open shows who was denied, counts as told and is logged',
    options: [
      { flags: '--show <which>', about: 'list: open, closed or all; open where nothing is said' },
      { flags: '--to <officer>', about: 'assign: a badge or an account of the agency, and nobody’s name' },
      { flags: '--how <how>', about: 'deconflict: atf or no-federal-case' },
      {
        flags: '--because <reason>',
        about: 'close: investigated, referred, warned, no-action, not-ours or overturned',
      },
      client,
      server,
    ],
    example: 'nics notices list --client agency-1',
    run: async given => (await import('./notices.ts')).noticesCommand(given),
  },
]
