import { createReadStream, statSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendRecheck, type RecheckView } from '#contract/recheck.ts'
import { recheckFormats, type RecheckFormat } from '#law/lives/recheck.ts'
import { parseRecheckNumber } from '#law/numbers.ts'
import { asAgency } from './as-agency.ts'
import { isClient, isProblem, outcomeOf, type Client, type Sent } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'

type Options = Readonly<{ format?: string; wait?: boolean; out?: string }>
type Command = (of: string, options: Options, client: Client) => Promise<Outcome>

const commands: Readonly<Record<string, Command>> = {
  send,
  status: (of, _, client) => about(of, number => read(number, {}, client)),
  results: (of, { out }, client) => about(of, number => results(number, out, client)),
  discard: (of, _, client) => about(of, number => read(number, { method: 'DELETE' }, client)),
}

/** `nics recheck send|status|results|discard`: an agency has its permit holders looked at again, all at once. */
export async function recheckCommand(given: Given): Promise<Outcome> {
  const {
    args: [what = '', of = ''],
    options,
  } = given
  const command = Object.hasOwn(commands, what) ? commands[what] : undefined
  if (command === undefined) return declined('usage', `Say one of: ${Object.keys(commands).join(', ')}.`)
  const client = await asAgency(given)
  return isClient(client) ? command(of, options, client) : client
}

const types: Readonly<Record<RecheckFormat, string>> = { csv: 'text/csv', 'json-lines': 'application/x-ndjson' }
const extensions: Readonly<Record<string, RecheckFormat>> = {
  '.csv': 'csv',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
}
/** As long as the server lets a file come, and as long as it takes to fetch what was found of a million. */
const patience = 3_600_000

async function send(file: string, { format: asked, wait = false }: Options, client: Client): Promise<Outcome> {
  const named = asked ?? extensions[extname(file).toLowerCase()]
  const format = recheckFormats.find(each => each === named)
  if (format === undefined) return declined('usage', 'Say the format: --format csv or json-lines.')
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return declined('invalid', 'There is no such file, or it cannot be read.')
  const raw = { type: types[format], bytes: createReadStream(file) as AsyncIterable<Uint8Array> }
  const heard = await client<RecheckView>(sendRecheck.path, { method: 'POST', raw, patience })
  if (isProblem(heard)) return outcomeOf(heard.problem)
  return wait ? waitFor(heard.body, client) : outcome(heard.body)
}

/** A small file is done at once; of a large one nobody needs to hear more often. */
const pauses = [100, 500, 2000] as const

async function waitFor(from: RecheckView, client: Client): Promise<Outcome> {
  let view = from
  for (let asked = 0; view.status === 'answering'; asked += 1) {
    await sleep(pauses[Math.min(asked, pauses.length - 1)])
    const heard = await client<RecheckView>(`/v1/rechecks/${view.recheck}`)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    view = heard.body
  }
  return outcome(view)
}

async function about(of: string, then: (number: string) => Promise<Outcome>): Promise<Outcome> {
  const number = parseRecheckNumber(of)
  return number === undefined
    ? declined('invalid', 'That is not the number of such a file; its last character checks the others.')
    : then(number)
}

async function read(number: string, sent: Sent, client: Client): Promise<Outcome> {
  const heard = await client<RecheckView>(`/v1/rechecks/${number}`, sent)
  return isProblem(heard) ? outcomeOf(heard.problem) : outcome(heard.body)
}

/** The file is written for its owner alone, and never over another: fetched once, the answer does not stand long with us. */
async function results(number: string, out: string | undefined, client: Client): Promise<Outcome> {
  if (out === undefined) return declined('usage', 'Say where the answers go: --out FILE.')
  if (statSync(out, { throwIfNoEntry: false }) !== undefined)
    return declined('conflict', 'That file is there already. Name another.')
  const heard = await client<string>(`/v1/rechecks/${number}/answers.csv`, { patience })
  if (isProblem(heard)) return outcomeOf(heard.problem)
  writeFileSync(out, heard.body, { mode: 0o600, flag: 'wx' })
  return read(number, {}, client)
}

/** 3 where a script has to look: something was found, or a row was refused. */
const outcome = (view: RecheckView): Outcome => {
  const { recheck, status, rows, answered, partial, waiting, refused, found } = view
  const matches = found['single-match'] + found['multiple-match']
  const lines = [
    `${recheck}: ${status}${view.forgotten ? ', forgotten' : ''}.`,
    `${rows} rows: ${answered} answered (${found['no-record']} without a record, ${matches} with one or more), ${partial} partial, ${waiting} waiting, ${refused} refused.`,
  ]
  return { status: matches + refused > 0 ? exits.invalid : exits.ok, document: view, page: `${lines.join('\n')}\n` }
}
