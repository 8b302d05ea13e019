import type { Given } from './command.ts'

/** What says on the command line who we are. The key stands in no command: everybody on the machine sees those. */
export const roleOptions = [
  { flags: '--as <role>', about: 'national, or poc: the point of contact of a state, beside a national system' },
  { flags: '--state <code>', about: 'as poc: the state, such as CO' },
  { flags: '--ori <number>', about: 'as poc: its ORI' },
  {
    flags: '--nation <url>',
    about: 'as poc: where the national system answers; its key stands in NICS_NATION_KEY_FILE',
  },
  { flags: '--nation-client <id>', about: 'as poc: as which client the national system knows it' },
] as const

const variableOf = {
  as: 'NICS_ROLE',
  state: 'NICS_STATE',
  ori: 'NICS_ORI',
  nation: 'NICS_NATION_URL',
  nationClient: 'NICS_NATION_CLIENT',
} as const

/** The same as the environment says it; what is typed stands before that. */
export const roleIn = (options: Given['options']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(variableOf).flatMap(([name, variable]) => {
      const value = options[name]
      return typeof value === 'string' ? [[variable, value]] : []
    }),
  )
