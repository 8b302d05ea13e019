import { readFile } from 'node:fs/promises'
import { countiesAsOf } from '#law/districts/counties.ts'
import { readDistricts, type Mistake } from '#programme/districts-file.ts'
import { readConfig } from '#real/config.ts'
import { keepDistricts } from '#real/districts.ts'
import { declined, exits, type Outcome } from './output.ts'

/** A file of all counties is some hundred kilobytes. */
const largestFile = 2_000_000

/**
 * `nics import districts FILE`: which judicial district counties are of, over what is built in (28 U.S.C. 81-131), for the server of this data
 * directory. One wrong line and nothing is imported; the file takes the place of the one before.
 */
export async function importDistricts(file: string): Promise<Outcome> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return declined('invalid', `${file} cannot be read.`)
  if (bytes.length > largestFile) return declined('invalid', `The file has more than ${largestFile} bytes.`)
  const text = bytes.toString('utf8')
  const { table, mistakes } = readDistricts(text)
  if (mistakes.length > 0) return declined('invalid', wrong(mistakes))
  keepDistricts(readConfig(process.env).dataDir, text)
  return {
    status: exits.ok,
    document: { counties: table.size },
    page: `${table.size} counties are placed as this file says, and all others as 28 U.S.C. 81-131 did on ${countiesAsOf}.\n`,
  }
}

const says: Readonly<Record<Mistake['code'], string>> = {
  columns: 'its columns must be state,county,district',
  state: 'the first column is no state by its two letters',
  county: 'no county is named',
  district: 'the third column is no district of that state, such as TX-S',
  twice: 'the county stands there before with another district',
  'too-many': 'there are more counties than the nation has',
}

const mostSaid = 20
function wrong(mistakes: readonly Mistake[]): string {
  const lines = mistakes.slice(0, mostSaid).map(({ line, code }) => `Line ${line} (${code}): ${says[code]}.`)
  const more = mistakes.length > mostSaid ? [`And ${mistakes.length - mostSaid} more lines.`] : []
  return ['Nothing was imported.', ...lines, ...more].join(' ')
}
