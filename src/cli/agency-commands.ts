import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What an agency does that contributes records, 28 CFR 25.4-25.5, and that is told of denials. */
export const agencyCommands: readonly CommandRow[] = [
  {
    usage: 'batch <what> [file]',
    about:
      'template, check, commit or show: many records from a file, each row looked at first; ends with 3 when a row is not taken',
    options: [
      { flags: '--format <format>', about: 'csv, xml or niem, where the name of the file does not say' },
      {
        flags: '--shape <shape>',
        about: 'the file has the columns of another system: texas-clerk, indiana-court or ncic-protection-order',
      },
      client,
      server,
    ],
    example: 'nics batch check records.csv',
    run: async given => (await import('./batch.ts')).batchCommand(given),
  },
  {
    usage: 'recheck <what> <file-or-number>',
    about:
      'send, status, results or discard: permit holders looked at again, from a file (docs/rechecks.md); results ends with 3 when anything was found or a row was refused',
    options: [
      { flags: '--format <format>', about: 'send: csv or json-lines, where the name of the file does not say' },
      { flags: '--wait', about: 'send: until everybody is answered about' },
      { flags: '--out <file>', about: 'results: the file that the answers are written to, a line for each row' },
      client,
      server,
    ],
    example: 'nics recheck send permits.csv',
    run: async given => (await import('./recheck.ts')).recheckCommand(given),
  },
  {
    usage: 'record <what> [number] [file]',
    about:
      'add, show, list, modify, withdraw, suspend, resume or history: one record of the agency, by its own number; add takes a JSON file, modify a number and one; message sends a text message (docs/messages.md), from standard input where none is given',
    options: [
      { flags: '--because <reason>', about: 'why it is withdrawn, suspended or modified' },
      { flags: '--use <use>', about: 'what it is read for; "own review" where nothing is said' },
      { flags: '--category <code>', about: 'list: only of one category' },
      { flags: '--status <status>', about: 'list: only of one status' },
      { flags: '--after <number>', about: 'list: go on after this number' },
      client,
      server,
    ],
    example: 'nics record withdraw 2026-CR-0417 --because no-longer-applies',
    run: async given => (await import('./record.ts')).recordCommand(given),
  },
  {
    usage: 'nothing-to-give',
    about:
      'as a person of a federal agency: say that no record came up since it last gave, which counts for the quarter',
    options: [server],
    example: 'nics nothing-to-give',
    run: async given => (await import('./nothing-to-give.ts')).nothingToGive(given),
  },
  {
    usage: 'records <what> [id]',
    about:
      'withdraw-many: as an agency, see what taking back many records would do; by its id see how far it is, approve it as a second person, or drop it',
    options: [
      { flags: '--category <code>', about: 'of one category, such as D' },
      { flags: '--from <date>', about: 'entered on this day or later' },
      { flags: '--through <date>', about: 'entered on this day or before' },
      { flags: '--batch <id>', about: 'that came in one batch' },
      { flags: '--numbers <file>', about: 'the agency’s own numbers, one a line' },
      { flags: '--fact <name=word>', about: 'whose record says so, such as event=veteran-fiduciary' },
      {
        flags: '--reason <reason>',
        about:
          'no-longer-applies, never-valid, relieved or moved; or to suspend them: stayed-by-a-court, under-correction, identity-doubted',
      },
      { flags: '--approve <digest>', about: 'with the id: approve what was seen, by its digest' },
      { flags: '--drop', about: 'with the id: nothing comes of it' },
      client,
      server,
    ],
    example: 'nics records withdraw-many --category D --fact event=veteran-fiduciary --reason no-longer-applies',
    run: async given => (await import('./withdraw-many.ts')).withdrawManyCommand(given),
  },
]
