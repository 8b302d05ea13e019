import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What a person who was denied asks, and what examiners do about it: 28 CFR 25.10. */
export const challengeCommands: readonly CommandRow[] = [
  {
    usage: 'challenge <what> [number]',
    about:
      'why a check was denied, and what is wrong with that: ask, follow, claim or letter with the number of the check; as an examiner list, enter, open, secret, note, question, settle, search, propose, decide, letters, print, mailed or told',
    options: [
      { flags: '--last <name>', about: 'ask: the last name given with the check' },
      { flags: '--born <date>', about: 'ask: the date of birth' },
      { flags: '--claim <kind>', about: 'claim: not-the-person, record-is-wrong or rights-restored' },
      { flags: '--record <number>', about: 'claim, question, settle: which record' },
      { flags: '--statement <words>', about: 'claim: what is wrong' },
      { flags: '--document <reference>', about: 'claim: the order or paper that shows it' },
      { flags: '--kind <kind>', about: 'letter, print, mailed: reasons, sustained or overturned; mailed: secret too' },
      { flags: '--out <file>', about: 'letter, print, secret: where it is kept as a PDF to print' },
      { flags: '--on <date>', about: 'mailed: the day on which it was put into the mail' },
      { flags: '--evidence <number>', about: 'mailed: the post’s number of it, where it has one' },
      { flags: '--of <instant>', about: 'mailed: when the letter was made, which stands in letters' },
      { flags: '--lang <language>', about: 'letter, print, secret: en or es; en where nothing is said' },
      { flags: '--dated <date>', about: 'enter: the date of the letter' },
      { flags: '--to <way>', about: 'secret: mail, or fingerprints that agree' },
      {
        flags: '--note <what>',
        about: 'note: fingerprints-asked, fingerprints-agree, fingerprints-differ or reasons-mailed',
      },
      {
        flags: '--outcome <outcome>',
        about: 'settle: stands, erroneous, no-longer-bars, another-person; propose: sustained, overturned',
      },
      { flags: '--agrees', about: 'decide: as was proposed' },
      { flags: '--sends-back', about: 'decide: it is to be looked at again' },
      server,
    ],
    example: 'nics challenge ask 4J1T0QWXN8R5AC --last Quillfeather --born 1981-04-17',
    run: async given => (await import('./challenge.ts')).challengeCommand(given),
  },
]
