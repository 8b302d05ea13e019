import { sendMessage } from '#contract/messages.ts'
import { keyOf } from '#contract/wire/entry-messages.ts'
import { asAgency } from '../as-agency.ts'
import { isClient, isProblem, outcomeOf } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { readStandardInput } from '../standard-input.ts'

/** `nics record message`: one text message of an agency, from the command line or standard input; its answer as it came. */
export async function sendRecordMessage(given: Given): Promise<Outcome> {
  const {
    args: [, said],
  } = given
  const text = said === undefined || said === '-' ? await readStandardInput() : said
  if (keyOf(text) === undefined)
    return declined('invalid', 'That is not a message of an agency: docs/messages.md says how one is written.')
  const client = await asAgency(given)
  if (!isClient(client)) return client
  const heard = await client<string>(sendMessage.path, { method: 'POST', text })
  if (!isProblem(heard)) return { status: exits.ok, document: { answer: heard.body }, page: `${heard.body}\n` }
  const { problem, text: answer } = heard
  // What no server of ours answered, a proxy's page perhaps, is said as everywhere.
  if (answer === undefined || !answer.startsWith('REJ.')) return outcomeOf(problem)
  return { status: outcomeOf(problem).status, document: { answer }, page: `${answer}\n` }
}
