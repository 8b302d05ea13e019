import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

const client = {
  flags: '--client <id>',
  about: 'the agency’s client; its key stands in NICS_CLIENT_KEY or is asked for',
}

/** What the programme office does about agencies that contribute, and what an agency does with many records at once: 28 CFR 25.4-25.5. */
export const contributorCommands: readonly CommandRow[] = [
  {
    usage: 'contributor <what>',
    about: 'enrol: as an operator, say of an agency that it contributes, and as what the law binds it',
    options: [
      { flags: '--ori <ori>', about: 'the agency’s nine characters', required: true },
      {
        flags: '--kind <kind>',
        about: 'federal-agency, federal-court, homeland-security, defense, state-with-waiver or state',
        required: true,
      },
      { flags: '--name <name>', about: 'the agency’s name', required: true },
      { flags: '--since <date>', about: 'since when it is bound so, as 2018-03-23', required: true },
      server,
    ],
    example: 'nics contributor enrol --ori USDHS0001 --kind homeland-security --name "Sample" --since 2018-03-23',
    run: async given => (await import('./contributor.ts')).contributorCommand(given),
  },
  {
    usage: 'scorecard [ori]',
    about: 'as an operator: how agencies do with their records, and who is silent, late or incomplete; or one in full',
    options: [server],
    example: 'nics scorecard TXSY00001',
    run: async given => (await import('./scorecard.ts')).scorecardCommand(given),
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
      { flags: '--reason <reason>', about: 'no-longer-applies, never-valid, relieved or moved' },
      { flags: '--approve <digest>', about: 'with the id: approve what was seen, by its digest' },
      { flags: '--drop', about: 'with the id: nothing comes of it' },
      client,
      server,
    ],
    example: 'nics records withdraw-many --category D --fact event=veteran-fiduciary --reason no-longer-applies',
    run: async given => (await import('./withdraw-many.ts')).withdrawManyCommand(given),
  },
]
