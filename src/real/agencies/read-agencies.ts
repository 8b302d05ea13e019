import { kindOf } from '#notice/directory/classify.ts'
import type { AgencyRow } from '#notice/directory/directory.ts'
import { parseOri, parseState } from '#law/numbers.ts'
import { countyKey } from '#law/place-names.ts'
import type { Ori } from '#law/words.ts'
import { unreadable, type RefusedLine, type Taken, type Unreadable } from './take.ts'

/**
 * The list of agencies by state, as JSON: `{ "CO": { "CODPD0000": { "agency_name": …, "agency_type_name": …, "primary_county": … } } }`.
 * Its lines are counted as agencies, from 1 on in the order of the file, because the file itself has one line.
 */
export function readAgencies(name: string, text: string): Taken<AgencyRow> | Unreadable {
  const states = parsed(text)
  if (states === undefined) return unreadable(`${name} is no JSON object of states.`)
  const wrong = Object.entries(states).find(([, agencies]) => !isRecord(agencies))
  if (wrong !== undefined) return unreadable(`${name} has no object of agencies under ${JSON.stringify(wrong[0])}.`)
  const entries = entriesIn(text)
  if (entries.length === 0) return unreadable(`${name} has no agency in it.`)
  const rows = new Map<Ori, AgencyRow>()
  const refused: RefusedLine[] = []
  let federals = 0
  // Where a state has an ORI twice, JSON is read as the last of them.
  const last = new Map(entries.map(({ state, ori, line }) => [`${state} ${ori}`, line]))
  for (const { state, ori, line } of entries) {
    const row = rowOf(state, ori, memberOf(states, state, ori))
    const isTwice = last.get(`${state} ${ori}`) !== line || (typeof row === 'object' && rows.has(row.ori))
    if (isTwice) refused.push({ line, code: 'twice-there' })
    else if (typeof row === 'string') refused.push({ line, code: row })
    else if (typeof row === 'symbol') federals += 1
    else rows.set(row.ori, row)
  }
  return { rows: [...rows.values()], refused, leftOut: federals === 0 ? {} : { federal: federals } }
}

type Entry = Readonly<{ state: string; ori: string; line: number }>

/** A text in quotation marks, or one of the characters that JSON is built with. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs

/** The names of the second level as they stand in the file: what is there twice, an object has once. */
function entriesIn(text: string): readonly Entry[] {
  const found: Entry[] = []
  let [depth, before, state] = [0, '', '']
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (token === ':' && depth === 1) state = JSON.parse(before) as string
    if (token === ':' && depth === 2) found.push({ state, ori: JSON.parse(before) as string, line: found.length + 1 })
    before = token
  }
  return found
}

function memberOf(states: Readonly<Record<string, unknown>>, state: string, ori: string): unknown {
  const agencies = states[state]
  return isRecord(agencies) ? agencies[ori] : undefined
}

const federal = Symbol('federal')

function rowOf(code: string, number: string, said: unknown): AgencyRow | RefusedLine['code'] | typeof federal {
  const [ori, state] = [parseOri(number), parseState(code)]
  if (ori === undefined) return 'no-ori'
  if (state === undefined) return 'no-state'
  if (!isRecord(said)) return 'no-name'
  const { agency_name: name, agency_type_name: type, primary_county: county } = said
  if (typeof name !== 'string' || name.trim() === '') return 'no-name'
  if (typeof type !== 'string') return 'no-kind'
  const kind = kindOf({ ori, name, type, state })
  if (kind === 'federal') return federal
  const known = typeof county === 'string' ? countyKey(county) : ''
  return { ori, name: name.trim(), kind, state, ...(known === '' ? {} : { county: known }) }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
