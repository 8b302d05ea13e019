import { enrolContributor } from '#contract/scorecards.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson } from './person.ts'

type Enrolled = Readonly<Record<'ori' | 'kind' | 'name' | 'since', string>>

/** `nics contributor enrol`: as what the law binds an agency that contributes. */
export async function contributorCommand({ args: [what], options }: Given): Promise<Outcome> {
  if (what !== 'enrol') return declined('usage', 'Say enrol.')
  const { ori, kind, name, since, url } = options as Enrolled & Readonly<{ url?: string }>
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const heard = await person.send<Enrolled>(enrolContributor.path, { ori, kind, name, since })
  return andThen(heard, body => ({
    status: exits.ok,
    document: body,
    page: `${body.ori} ${body.name} contributes as ${body.kind} since ${body.since}.\n`,
  }))
}
