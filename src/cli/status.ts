import type { CheckView } from '#contract/check-view.ts'
import { readCheck } from '#contract/licensee.ts'
import { parseNtn } from '#law/numbers.ts'
import { checkPage } from './check-page.ts'
import { findClient, isClient, isProblem, outcomeOf } from './client.ts'
import type { Given } from './command.ts'
import { licenseeSignIn } from './licensee-sign-in.ts'
import { declined, exits, type Outcome } from './output.ts'

/** `nics status NTN`: how a licensee's own check stands, at once or, with `--wait`, as soon as there is news. */
export async function statusCommand({ args: [text = ''], options }: Given): Promise<Outcome> {
  const { url, ffl, wait, input } = options as Readonly<{ url?: string; ffl?: string; wait?: string; input: boolean }>
  const ntn = parseNtn(text)
  if (ntn === undefined)
    return declined('invalid', 'That is not a transaction number; its last character checks the others.')
  const client = findClient(url)
  if (!isClient(client)) return client
  const headers = await licenseeSignIn({ input, ...(ffl === undefined ? {} : { ffl }) })
  if (typeof headers === 'string') return declined('usage', headers)
  const query = wait === undefined ? '' : `?wait=${encodeURIComponent(wait)}`
  const heard = await client<CheckView>(`${readCheck.path.replace('{ntn}', ntn)}${query}`, { headers })
  if (isProblem(heard)) return outcomeOf(heard.problem)
  return { status: exits.ok, document: heard.body, page: checkPage(heard.body) }
}
