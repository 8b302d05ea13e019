import { rows } from '../output.ts'

type Member = Readonly<Record<string, unknown>>

/** What the server says of records, as a person reads it: a line for each member, and a table line for each entry of a list. */
export function recordPage(body: object): string {
  const { entries, entry, events, readings, record, ...rest } = body as Member
  if (Array.isArray(entries)) return listed(entries as readonly Member[], rest['more'])
  const shown = entry === undefined ? rest : (entry as Member)
  const lines = [
    ...rows(pairs(shown)),
    ...(record === undefined ? [] : ['', 'The record:', ...rows(pairs(record as Member), '  ')]),
    ...(Array.isArray(events) ? ['', 'What happened:', ...(events as readonly Member[]).map(said)] : []),
    ...(Array.isArray(readings) && readings.length > 0
      ? ['', 'Who read it:', ...(readings as readonly Member[]).map(said)]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

function listed(entries: readonly Member[], more: unknown): string {
  const lines = entries.map(({ ari, nri, category, status }) => [ari, nri, category, status].map(textOf).join('  '))
  return `${[...lines, ...endOf(lines.length, more)].join('\n')}\n`
}

/** That there is no such record is said only where every number was looked at. */
function endOf(count: number, more: unknown): readonly string[] {
  if (more === undefined) return count === 0 ? ['Your agency has no such record.'] : []
  const on = `--after ${textOf(more)}`
  return [
    count === 0 ? `None so far; not all numbers were looked at. Go on with ${on}` : `… and more. Go on with ${on}`,
  ]
}

const pairs = (of: Member): readonly (readonly [string, string])[] =>
  Object.entries(of)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => [name, textOf(value)])

const said = (of: Member): string => `  ${Object.values(of).map(textOf).join('  ')}`

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
