import { readFile } from 'node:fs/promises'
import { nameBody } from '#contract/outreach.ts'
import { isProblem, outcomeOf } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { findPerson, isPerson } from './person.ts'
import { isBadInput, readCsv } from './replay/csv.ts'

const columns = ['ori', 'kind', 'state', 'name', 'city', 'county'] as const

/** More agencies of police than there are in all states. */
const mostLines = 20_000

/**
 * `nics import bodies FILE`: as an operator, name whom to ask about transferees under 21. The whole file is looked at before any of it
 * is sent; a line that stands already changes nothing, so that a file that was interrupted is sent again.
 */
export async function importCommand({ args: [what, named], options }: Given): Promise<Outcome> {
  const file = named ?? (options as Readonly<{ file?: string }>).file
  if (file === undefined) return declined('usage', 'Name the file; of agencies, the three lists.')
  if (what === 'districts') return (await import('./import-districts.ts')).importDistricts(file)
  if (what !== 'bodies')
    return declined('usage', 'Say bodies or districts, and name the file; or say agencies, and name the three lists.')
  const read = await bodiesIn(file)
  if (typeof read === 'string') return declined('invalid', read)
  const person = findPerson((options as Readonly<{ url?: string }>).url)
  if (!isPerson(person)) return person
  for (const body of read) {
    const heard = await person.send(nameBody.path, body)
    if (isProblem(heard)) return outcomeOf(heard.problem)
  }
  const sent = read.length
  return { status: exits.ok, document: { named: sent }, page: `${sent} bodies are named.\n` }
}

/** What each line says, or a sentence that says what is wrong and where. */
async function bodiesIn(file: string): Promise<readonly unknown[] | string> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return `${file} cannot be read.`
  const lines = readCsv(text, columns)
  if (isBadInput(lines)) return `Line ${lines.line ?? 1}: ${lines.because}.`
  if (lines.length > mostLines) return `The file has more than ${mostLines} lines.`
  const bodies: unknown[] = []
  for (const { line, cells } of lines) {
    const said = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
    const parsed = nameBody.body.safeParse(said)
    if (!parsed.success)
      return `Line ${line}: ${String(parsed.error.issues[0]?.path[0] ?? 'the line')} is not as described.`
    bodies.push(parsed.data)
  }
  return bodies
}
