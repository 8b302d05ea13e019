import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What an examiner does with the voluntary appeal file: 28 CFR 25.10(g). */
export const appealFileCommands: readonly CommandRow[] = [
  {
    usage: 'appeal-file <what> [number]',
    about:
      'as an examiner, the voluntary appeal file: apply, list, show, letter, propose, accept, refuse or remove; showing one is logged',
    options: [
      { flags: '--file <file>', about: 'apply: the application as it came by mail, in JSON (docs/appeal-file.md)' },
      { flags: '--waiting', about: 'list: only what waits for an examiner, the longest first' },
      { flags: '--purpose <purpose>', about: 'show: for what it is opened, as docs/appeal-file.md lists it' },
      {
        flags: '--cleared <hits...>',
        about:
          'propose, accept: hits that are somebody else’s, each as NTN:NUMBER; accept clears those that were proposed too',
      },
      {
        flags: '--because <ground>',
        about:
          'refuse and its letter: record-stands or not-the-person; letter of a removal: asked-in-writing or disqualifying-record',
      },
      { flags: '--of <what>', about: 'letter: accepted, refused or removed; the last two before it is done' },
      { flags: '--kept <what>', about: 'letter of a removal: nothing, or what-is-pursued' },
      { flags: '--out <file>', about: 'letter: where it is kept as a PDF to print' },
      { flags: '--lang <language>', about: 'letter: en or es; en where nothing is said' },
      { flags: '--asked <way>', about: 'remove: in-writing, by-mouth or no' },
      { flags: '--disqualifying', about: 'remove: a disqualifying record was found' },
      {
        flags: '--misuse-pursued',
        about: 'remove: misuse of the system is pursued, so that the data stay until it is not',
      },
      server,
    ],
    example: 'nics appeal-file remove V1D7GV4KXC03M8R --asked in-writing',
    run: async given => (await import('./appeal-file.ts')).appealFileCommand(given),
  },
]
