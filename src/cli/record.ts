import { parseNri } from '#law/numbers.ts'
import type { Given } from './command.ts'
import { asAgency } from './as-agency.ts'
import { isClient, isProblem, outcomeOf, type Client } from './client.ts'
import { declined, exits, type Outcome } from './output.ts'
import { recordActs, type RecordAct } from './record/acts.ts'
import { sendRecordMessage } from './record/message.ts'
import { recordPage } from './record/page.ts'

/** `nics record …`: one record of an agency's own, which it knows by its own number. */
export async function recordCommand(given: Given): Promise<Outcome> {
  const {
    args: [what = '', number = '', file = ''],
    options,
  } = given
  if (what === 'message') return sendRecordMessage(given)
  const act: RecordAct | undefined = Object.hasOwn(recordActs, what) ? recordActs[what] : undefined
  if (act === undefined) return declined('usage', `Say one of: ${Object.keys(recordActs).join(', ')}, message.`)
  if (act.needs !== undefined && number === '') return declined('usage', act.needs)
  const client = await asAgency(given)
  if (!isClient(client)) return client
  const nri = act.byNumber === true ? await nriOf(number, client) : ''
  if (typeof nri !== 'string') return nri
  const asked = act.ask({ nri, number, file, options })
  if ('because' in asked) return declined('invalid', asked.because)
  const { path, ...sent } = asked
  const heard = await client<object>(path, sent)
  if (isProblem(heard)) return outcomeOf(heard.problem)
  return { status: exits.ok, document: heard.body, page: recordPage(heard.body) }
}

type Listed = Readonly<{ entries: readonly Readonly<{ nri: string }>[] }>

/** The system's number of what the agency knows by its own. */
async function nriOf(ari: string, client: Client): Promise<string | Outcome> {
  const nri = parseNri(ari)
  if (nri !== undefined) return nri
  const heard = await client<Listed>(`/v1/entries?ari=${encodeURIComponent(ari)}`)
  if (isProblem(heard)) return outcomeOf(heard.problem)
  return heard.body.entries[0]?.nri ?? declined('invalid', 'Your agency has no record of this number.')
}
