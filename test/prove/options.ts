import { parseArgs } from 'node:util'
import { mostPeople } from './people/token.ts'

export type Options = Readonly<{ people: number; json: boolean; keep: boolean; files: boolean }>

export const usage = `npm run prove:destruction -- [options]      (npm run -s … with --json)
  --people N   how many people go through; 2000 by default, ${mostPeople} at most
  --files      search files in a folder, where a raw disk could be searched
  --keep       leave everything there, and say where
  --json       one document on standard output`

const usualPeople = '2000'

/** Throws one sentence about what was called wrongly. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: usualPeople },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      files: { type: 'boolean', default: false },
    },
  })
  const people = Number(values.people)
  if (!Number.isInteger(people) || people < 1 || people > mostPeople)
    throw new Error(`${values.people} is no number of people that will do.`)
  return { ...values, people }
}
