import { stateNothing, type ProvisionShown } from '#contract/scorecards.ts'
import type { Given } from './command.ts'
import { exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson } from './person.ts'
import { given } from './scorecard-page.ts'

/** `nics nothing-to-give`: a person of an agency says that the quarter brought no record. */
export async function nothingToGive({ options }: Given): Promise<Outcome> {
  const person = findPerson(options['url'] as string | undefined)
  if (!isPerson(person)) return person
  const heard = await person.send<ProvisionShown>(stateNothing.path, { nothingToGive: true })
  return andThen(heard, body => ({
    status: exits.ok,
    document: body,
    page: `Records of the quarter: ${given(body)}.\n`,
  }))
}
