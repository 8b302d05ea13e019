import { randomUUID } from 'node:crypto'
import type { CheckView } from '#contract/check-view.ts'
import { startCheck } from '#contract/licensee.ts'
import { checkPage } from './check-page.ts'
import { findClient, isClient, isProblem, outcomeOf, type Client } from './client.ts'
import type { Given } from './command.ts'
import { inquiryOf } from './inquiry-options.ts'
import { licenseeSignIn } from './licensee-sign-in.ts'
import { declined, exits, type Outcome } from './output.ts'

/** `nics check [file]`: sends one inquiry as a licensee and prints the answer. */
export async function checkCommand({ args: [file], options }: Given): Promise<Outcome> {
  const { url, ffl, key, input } = options as Readonly<{ url?: string; ffl?: string; key?: string; input: boolean }>
  const inquiry = inquiryOf(file, options)
  if (typeof inquiry === 'string') return declined('invalid', inquiry)
  const client = findClient(url)
  if (!isClient(client)) return client
  const signIn = await licenseeSignIn({ input, ...(ffl === undefined ? {} : { ffl }) })
  if (typeof signIn === 'string') return declined('usage', signIn)
  return sendInquiry(client, { inquiry, signIn, key: key ?? randomUUID() })
}

export type Sending = Readonly<{ inquiry: object; signIn: Readonly<Record<string, string>>; key: string }>

/** When nothing answers, the key is what makes a second try the same check. */
export async function sendInquiry(client: Client, { inquiry, signIn, key }: Sending): Promise<Outcome> {
  const headers = { ...signIn, 'idempotency-key': key }
  const heard = await client<CheckView>(startCheck.path, { method: 'POST', body: inquiry, headers }).catch(
    (error: unknown) => {
      const because = error instanceof Error ? error.message : 'Nothing answers.'
      throw new Error(`${because} Send it again with --key ${key}.`, { cause: error })
    },
  )
  if (isProblem(heard)) return outcomeOf(heard.problem)
  return { status: exits.ok, document: heard.body, page: checkPage(heard.body) }
}
