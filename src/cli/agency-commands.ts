import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What an agency that contributes records does: 28 CFR 25.4-25.5. */
export const agencyCommands: readonly CommandRow[] = [
  {
    usage: 'record <what> [text]',
    about: 'as an agency: send one text message (docs/messages.md), from standard input where none is given',
    options: [
      { flags: '--client <id>', about: 'the agency’s client; its key stands in NICS_CLIENT_KEY or is asked for' },
      server,
    ],
    example: 'nics record message XDP.TX1234500.ARI/2026-CR-1.REA/NEVER-VALID.END',
    run: async given => (await import('./record.ts')).recordCommand(given),
  },
]
