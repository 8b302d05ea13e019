import { resolve } from 'node:path'
import { readConfig } from '#real/config.ts'
import type { Given } from './command.ts'

/** The folder that was named, else the server’s: then the configuration has to be in order. */
export const agenciesDirOf = ({ directory }: Given['options']): string =>
  typeof directory === 'string' ? resolve(directory) : readConfig(process.env).agenciesDir

export const howToImport =
  'No directory of agencies is there. Import one: nics import agencies --agencies FILE --zips FILE --geo FILE.'
