import { client } from './client-option.ts'
import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What a state's point of contact does: 28 CFR 25.6(d)-(h). */
export const pocCommands: readonly CommandRow[] = [
  {
    usage: 'poc <what> [message]',
    about:
      'send: one text message of a point of contact (docs/messages.md), from standard input where none is given; its agency’s number, its own number and END are added where they are missing',
    options: [
      { flags: '--line <host:port>', about: 'over the TLS line, instead of the API' },
      { flags: '--line-ca <file>', about: 'who vouches for the line’s certificate, PEM' },
      client,
      server,
    ],
    example: "nics poc send 'QNP/PUR/SALE.FTY/HANDGUN.ELV/Y.NAM/QUILLFEATHER,ANN.SEX/F.RAC/W.DOB/19810417.SOR/VA'",
    run: async given => (await import('./poc.ts')).pocCommand(given),
  },
]
