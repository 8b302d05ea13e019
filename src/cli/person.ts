import { findClient, isClient, isProblem, outcomeOf, type Client, type Heard } from './client.ts'
import { declined, type Outcome } from './output.ts'
import { readSignIn } from './sign-in-file.ts'

/** The server as one person sees it, who signed in here before. */
export type Person = Readonly<{
  read: Client
  /** An act on nothing that has versions; what is asked stands in its body. */
  send: <Body>(path: string, body?: unknown) => Promise<Heard<Body>>
  /** An act on a version that was read: refused by the server where somebody came first. */
  act: <Body>(path: string, version: number, body?: unknown) => Promise<Heard<Body>>
}>

/** By the session of NICS_SESSION, or of `nics sign-in`. */
export function findPerson(url: string | undefined): Person | Outcome {
  const client = findClient(url)
  if (!isClient(client)) return client
  const session = process.env['NICS_SESSION'] ?? readSignIn().session
  if (session === undefined) return declined('not-allowed', 'Nobody is signed in here. Run: nics sign-in LINK')
  const headers = { cookie: session }
  return {
    read: path => client(path, { headers }),
    send: (path, body) => client(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) }),
    act: (path, version, body) =>
      client(path, {
        method: 'POST',
        headers: { ...headers, 'if-match': `"${version}"` },
        ...(body === undefined ? {} : { body }),
      }),
  }
}

export const isPerson = (found: Person | Outcome): found is Person => 'act' in found

/** Goes on with what was answered, or ends with the server's refusal. */
export const andThen = <Body>(heard: Heard<Body>, act: (body: Body) => Outcome | Promise<Outcome>) =>
  isProblem(heard) ? outcomeOf(heard.problem) : act(heard.body)
