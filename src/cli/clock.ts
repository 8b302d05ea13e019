import { agreeOnClock, readClock } from '#contract/operations.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson } from './person.ts'

type Shown = Readonly<{ now: string; agree: boolean }>

/** `nics clock`: what time it is for the server; and `nics clock agree`, from somebody who has looked at another clock. */
export async function clockCommand({ args: [word], options }: Given): Promise<Outcome> {
  if (word !== undefined && word !== 'agree') return declined('usage', 'Say nothing, or agree.')
  const { url } = options as Readonly<{ url?: string }>
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const heard = await (word === 'agree' ? person.send<Shown>(agreeOnClock.path) : person.read<Shown>(readClock.path))
  return andThen(heard, body => ({ status: exits.ok, document: body, page: page(body) }))
}

const page = ({ now, agree }: Shown): string =>
  agree
    ? `${now}; the clocks agree.\n`
    : `${now}; the clocks do not agree: nothing is destroyed and no period ends. Look at another clock; where this one is right: nics clock agree\n`
