import { readFileSync } from 'node:fs'
import { records } from '#contract/source/ask.ts'
import { states, type State } from '#law/words.ts'
import type { Config } from '#real/config.ts'
import type { PeerName } from '#simulated/peers/behaviour.ts'
import { holdingsOf, type Held } from '#simulated/peers/holdings.ts'
import type { Given } from '../command.ts'
import { keptWish, nationOf, wishedIn } from '../sandbox/wish-file.ts'

/** More than anybody tries by hand; a larger file is a nation's. */
const mostLines = 1_000_000

/**
 * What a peer holds: the records of a file, one JSON object a line; or its part of a nation: the one that is named, else the one of the
 * training system here, else the one that a first `npm start` would make today. Throws one clear sentence.
 */
export function heldBy(name: PeerName, { dataDir }: Config, options: Given['options']): readonly Held[] {
  const { records: file, seed, people, on, state } = options
  if (typeof file === 'string') return inFile(name, file)
  const asked = [seed, people, on].some(each => each !== undefined)
  const here = keptWish(dataDir)
  const kept = asked ? undefined : here
  const env = { ...process.env, ...text('NICS_SEED', seed), ...text('NICS_PEOPLE', people) }
  const today = typeof on === 'string' ? Temporal.PlainDate.from(on) : Temporal.Now.plainDateISO('UTC')
  const whose = name === 'state' ? stateOf(state ?? env['NICS_STATE'] ?? here?.poc) : undefined
  return holdingsOf(name, nationOf(kept ?? wishedIn(env, today)).records, whose)
}

/** The one that is named, else the one whose point of contact this is. */
function stateOf(given: unknown): State {
  const state = states.find(each => each === given)
  if (state === undefined) throw new Error('Say of which state the file is, such as --state CO.')
  return state
}

const text = (name: string, value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'string' ? { [name]: value } : {}

function inFile(name: PeerName, file: string): readonly Held[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  if (lines.length > mostLines) throw new Error(`The file has more than ${mostLines} lines.`)
  const ids = new Set<string>()
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const record = recordIn(name, line)
    // Nothing of the line is repeated: it is about somebody.
    if (record === undefined) throw new Error(`Line ${at + 1} is no record of ${name} (docs/sources.md).`)
    if (ids.has(record.id)) throw new Error(`Line ${at + 1} has the number of a line before it.`)
    ids.add(record.id)
    return [record as Held]
  })
}

function recordIn(name: PeerName, line: string) {
  try {
    return records[name].safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
