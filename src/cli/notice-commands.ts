import type { CommandRow } from './command.ts'
import { agencyDirectory } from './directory-option.ts'

/** Whose police hear of a denial: 18 U.S.C. 925B. None of these needs a server. */
export const noticeCommands: readonly CommandRow[] = [
  {
    usage: 'notice <what>',
    about: 'route: whose police answer for an address; coverage: which ZIPs have nobody to be told; needs no server',
    options: [
      { flags: '--address <address>', about: 'route: where the firearm was sought, as people write addresses' },
      { flags: '--residence <address>', about: 'route: where the transferee lives, each agency then once for both' },
      { flags: '--inside <yes|no|unknown>', about: 'route: whether --address is inside the city limits' },
      { flags: '--at <instant>', about: 'route: at what hour, such as 2026-09-11T03:00:00Z; now, if not said' },
      agencyDirectory,
    ],
    example: 'nics notice route --address "123 Main St, Denver, CO 80202"',
    run: async given => (await import('./notice.ts')).noticeCommand(given),
  },
  {
    usage: 'agency <what> [ori]',
    about:
      'set: say of an agency what no list says, which stands when a list is imported again; forget: take that back; show: one agency; list: all that was said',
    options: [
      { flags: '--night <closed|open>', about: 'whether somebody is at its desk at night (22:00 to 06:00)' },
      { flags: '--hours <from-until>', about: 'when somebody is at its desk, by its own clock, such as 08:00-17:00' },
      { flags: '--name <name>', about: 'its name; with --kind and --state, of an agency that no list has' },
      {
        flags: '--kind <kind>',
        about: 'city, county, sheriff, tribal, state, special (of a university, an airport, a park) or prosecutor',
      },
      { flags: '--state <code>', about: 'its state' },
      { flags: '--county <name>', about: 'its county' },
      { flags: '--city <names...>', about: 'further cities for which it answers' },
      { flags: '--zip <zips...>', about: 'ZIPs of the land for which it answers, of a tribe above all' },
      { flags: '--hidden <yes|no>', about: 'whether it is told nothing, whoever lists it' },
      { flags: '--successor <ori>', about: 'who took its place and is told instead' },
      agencyDirectory,
    ],
    example: 'nics agency set CODPD0000 --night closed',
    run: async given => (await import('./agency.ts')).agencyCommand(given),
  },
]
