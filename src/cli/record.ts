import { sendMessage } from '#contract/messages.ts'
import { keyOf } from '#contract/wire/entry-messages.ts'
import { agencySignIn } from './agency-sign-in.ts'
import { findClient, isClient, isProblem, outcomeOf } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { readStandardInput } from './standard-input.ts'

/** `nics record message`: one text message of an agency, from the command line or standard input; its answer as it came. */
export async function recordCommand({ args: [act, given], options }: Given): Promise<Outcome> {
  if (act !== 'message') return declined('usage', 'Say what: nics record message.')
  const text = given === undefined || given === '-' ? await readStandardInput() : given
  if (keyOf(text) === undefined)
    return declined('invalid', 'That is not a message of an agency: docs/messages.md says how one is written.')
  const client = findClient(options['url'] as string | undefined)
  if (!isClient(client)) return client
  const headers = await agencySignIn({
    input: options['input'] !== false,
    ...(typeof options['client'] === 'string' ? { client: options['client'] } : {}),
  })
  if (typeof headers === 'string') return declined('not-allowed', headers)
  const heard = await client<string>(sendMessage.path, { method: 'POST', headers, text })
  if (!isProblem(heard)) return { status: exits.ok, document: { answer: heard.body }, page: `${heard.body}\n` }
  const { problem, text: answer } = heard
  // What no server of ours answered, a proxy's page perhaps, is said as everywhere.
  if (answer === undefined || !answer.startsWith('REJ.')) return outcomeOf(problem)
  return { status: outcomeOf(problem).status, document: { answer }, page: `${answer}\n` }
}
