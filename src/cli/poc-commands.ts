import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What a state's point of contact does: 28 CFR 25.6(d)-(h). */
export const pocCommands: readonly CommandRow[] = [
  {
    usage: 'poc <what> [number] [message]',
    about:
      'send: one text message (docs/messages.md), from standard input where none is given; its agency’s number, its own number and END are added where they are missing. days, day DAY, checks DAY, compare DAY, report NTN open|denied|proceed|overturned, or watch: what a point of contact has to report, what it reported, and both sides’ numbers of an operational day',
    options: [
      { flags: '--line <host:port>', about: 'send: over the TLS line, instead of the API' },
      { flags: '--line-ca <file>', about: 'send: who vouches for the line’s certificate, PEM' },
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
    example: "nics poc send 'QNP/PUR/SALE.FTY/HANDGUN.ELV/Y.NAM/QUILLFEATHER,ANN.SEX/F.RAC/W.DOB/19810417.SOR/VA'",
    run: async given => (await import('./poc.ts')).pocCommand(given),
  },
]
