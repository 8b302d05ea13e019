import type { Problem } from '#contract/problem.ts'
import { signIn } from '#contract/session.ts'
import { findClient, isClient, isProblem, outcomeOf } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { keepSignIn } from './sign-in-file.ts'

type Session = Readonly<{ name: string; audience: string }>

/** `nics sign-in LINK`: uses a one-time link up, and keeps its session here for the commands of examiners and operators. */
export async function signInCommand({ args: [link = ''], options }: Given): Promise<Outcome> {
  const secret = /[A-Za-z0-9_-]{43}$/.exec(link)?.[0]
  if (secret === undefined) return declined('invalid', 'That is not a sign-in link.')
  const client = findClient(options['url'] as string | undefined)
  if (!isClient(client)) return client
  const heard = await client<Session>(signIn.path, { method: 'POST', body: { link: secret } })
  if (isProblem(heard)) return outcomeOf(spokenOfLinks(heard.problem))
  const [cookie] = heard.cookies.map(each => each.split(';')[0]).filter(each => each !== undefined)
  if (cookie === undefined) return declined('unavailable', 'The server opened no session.')
  const { name, audience } = heard.body
  keepSignIn({ session: cookie, audience })
  return { status: exits.ok, document: heard.body, page: `Signed in as ${name} (${audience}).\n` }
}

/** The server says one sentence of every secret that is wrong; here it can only be a link. */
const spokenOfLinks = (problem: Problem): Problem =>
  problem.code === 'sign-in-failed' ? { ...problem, title: 'This link does not sign you in', todo: newLink } : problem

const newLink =
  'A link works once, within 24 hours, and is then used up. Take another one; `npm start` prints new ones.'
