import type { CommandRow } from './command.ts'
import { agencyDirectory } from './directory-option.ts'
import { server } from './server-option.ts'

/** What the program office does about agencies that contribute: 28 CFR 25.4-25.5. */
export const contributorCommands: readonly CommandRow[] = [
  {
    usage: 'contributor <what>',
    about: 'enrol: as an operator, say of an agency that it contributes, and as what the law binds it',
    options: [
      { flags: '--ori <ori>', about: 'the agency’s nine characters', required: true },
      {
        flags: '--kind <kind>',
        about: 'federal-agency, federal-court, homeland-security, defense, state-with-waiver, state or tribe',
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
    usage: 'import <what> [file]',
    about:
      'bodies: as an operator, name from a CSV file (ori,kind,state,name,city,county) whom to ask about transferees under 21; districts: from a CSV file (state,county,district) which judicial district counties are of, over what is built in; agencies: read three published lists into the directory by which notices find police, without a server',
    options: [
      { flags: '--file <file>', about: 'bodies, districts: the file, where it is not named behind' },
      { flags: '--agencies <file>', about: 'agencies: the list of agencies by state, JSON or JSON.gz' },
      { flags: '--zips <file>', about: 'agencies: where their offices are, CSV: ori,zip' },
      { flags: '--geo <file>', about: 'agencies: ZIP, place, state and county, as CSV or as the ZIP archive of it' },
      agencyDirectory,
      server,
    ],
    example:
      'nics import bodies bodies.csv\n  nics import agencies --agencies agencies-by-state.json.gz --zips agency-zip.csv --geo geonames-us-zip.zip',
    run: async given =>
      given.args[0] === 'agencies'
        ? (await import('./import-agencies.ts')).importAgenciesCommand(given)
        : (await import('./import-bodies.ts')).importCommand(given),
  },
  {
    usage: 'scorecard [ori]',
    about: 'as an operator: how agencies do with their records, and who is silent, late or incomplete; or one in full',
    options: [server],
    example: 'nics scorecard TXSY00001',
    run: async given => (await import('./scorecard.ts')).scorecardCommand(given),
  },
]
