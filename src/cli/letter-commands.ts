import type { CommandRow } from './command.ts'

/** What goes to a person on paper: 28 CFR 25.10. */
export const letterCommands: readonly CommandRow[] = [
  {
    usage: 'letter <what>',
    about: 'sample: a letter to a person as a PDF, with made-up data, for counsel to read; needs no server',
    options: [
      { flags: '--kind <kind>', about: 'which letter; without it, they are named' },
      { flags: '--lang <language>', about: 'en or es; en where nothing is said' },
      { flags: '--out <file>', about: 'where it is written', required: true },
    ],
    example: 'nics letter sample --kind reasons --lang es --out reasons.pdf',
    run: async given => (await import('./letter.ts')).letterCommand(given),
  },
]
