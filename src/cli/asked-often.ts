import { readAskedOften, type AskedOftenShown } from '#contract/asked-often.ts'
import type { Given } from './command.ts'
import { exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson } from './person.ts'
import { momentInUtc } from './spoken.ts'

/** `nics asked-often`: 28 CFR 25.11(b), what may be misuse today, for an auditor. */
export async function askedOftenCommand({ options }: Given): Promise<Outcome> {
  const person = findPerson(options['url'] as string | undefined)
  if (!isPerson(person)) return person
  const heard = await person.read<Readonly<{ often: readonly AskedOftenShown[] }>>(readAskedOften.path)
  return andThen(heard, body => ({ status: exits.ok, document: body, page: pageOf(body.often) }))
}

function pageOf(often: readonly AskedOftenShown[]): string {
  if (often.length === 0) return 'Nobody is asked about so often today.\n'
  return often.map(each => `${linesOf(each).join('\n')}\n`).join('\n')
}

const linesOf = ({ ground, askers, mostByOne, checks }: AskedOftenShown): readonly string[] => [
  ground === 'by-many'
    ? `One person, asked about by ${askers} licensees or agencies today:`
    : `One person, asked about ${mostByOne} times by one licensee or agency today:`,
  ...checks.map(
    ({ ntn, ffl, agency, state, contact }) =>
      `  ${ntn}  ${ffl ?? agency ?? ''}, ${state}, contact ${momentInUtc(contact)}`,
  ),
]
