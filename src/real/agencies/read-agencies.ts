import { kindOf } from '#notice/directory/classify.ts'
import type { AgencyRow } from '#notice/directory/directory.ts'
import { countyKey } from '#notice/directory/keys.ts'
import { parseOri, parseState } from '#law/numbers.ts'
import type { Ori } from '#law/words.ts'
import { unreadable, type RefusedLine, type Taken, type Unreadable } from './take.ts'

/**
 * The list of agencies by state, as JSON: `{ "CO": { "CODPD0000": { "agency_name": …, "agency_type_name": …, "primary_county": … } } }`.
 * Its lines are counted as agencies, from 1 on in the order of the file, because the file itself has one line.
 */
export function readAgencies(name: string, text: string): Taken<AgencyRow> | Unreadable {
  const states = parsed(text)
  if (states === undefined) return unreadable(`${name} is no JSON object of states.`)
  const rows = new Map<Ori, AgencyRow>()
  const refused: RefusedLine[] = []
  const leftOut: Record<string, number> = {}
  let line = 0
  for (const [state, agencies] of Object.entries(states)) {
    if (!isRecord(agencies)) return unreadable(`${name} has no object of agencies under ${JSON.stringify(state)}.`)
    for (const [ori, said] of Object.entries(agencies)) {
      line += 1
      const row = rowOf(state, ori, said)
      if (typeof row === 'string') refused.push({ line, code: row })
      else if (row === federal) leftOut['federal'] = (leftOut['federal'] ?? 0) + 1
      else if (rows.has(row.ori)) refused.push({ line, code: 'twice-there' })
      else rows.set(row.ori, row)
    }
  }
  if (line === 0) return unreadable(`${name} has no agency in it.`)
  return { rows: [...rows.values()], refused, leftOut }
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
