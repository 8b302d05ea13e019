import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** 18 U.S.C. 925B: what agencies do about the notices of denial to them, and operators and examiners about those of others. */
export const inboxCommands: readonly CommandRow[] = [
  {
    usage: 'inbox <what> [number]',
    about:
      'notices of denial. As an agency: list, open, ack, assign, deconflict, close or reopen one; as an operator or examiner: watch; of one denial show who was called and told, hold, why (it is to be held), approve, release or decide',
    options: [
      { flags: '--show <which>', about: 'list: open (the usual), closed or all' },
      { flags: '--officer <badge>', about: 'assign: a badge number or an account of the agency’s own' },
      { flags: '--how <how>', about: 'deconflict: atf or no-federal-case' },
      {
        flags: '--reason <reason>',
        about:
          'close: investigated, referred, warned, no-action, not-ours or overturned; hold: why, which is sealed with the check',
      },
      { flags: '--send <yes|no>', about: 'decide: whether police are told of a denial under 922(d) alone' },
      client,
      server,
    ],
    example: 'nics inbox list --client agency-1',
    run: async given => (await import('./inbox.ts')).inboxCommand(given),
  },
]
