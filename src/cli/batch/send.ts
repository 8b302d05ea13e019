import { createReadStream, statSync } from 'node:fs'
import { extname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendBatch, type BatchView } from '#contract/batch/batch.ts'
import { batchFormats, type BatchFormat } from '#law/lives/batch.ts'
import { asAgency } from '../as-agency.ts'
import { isClient, isProblem, outcomeOf, type Client } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, type Outcome } from '../output.ts'
import { lateProgress, showProgress, type Progress } from '../progress.ts'
import { batchOutcome, outcomeInShape, readWhole } from './outcome.ts'
import { reshapedBytes, reshapingOf, type Reshaping } from './reshape-file.ts'

const types: Readonly<Record<BatchFormat, string>> = {
  csv: 'text/csv',
  xml: 'application/xml',
  niem: 'application/json',
}
const extensions: Readonly<Record<string, BatchFormat>> = { '.csv': 'csv', '.xml': 'xml', '.json': 'niem' }

/** `nics batch check FILE`: sends a file and says what would become of each row. Nothing is entered. */
export const checkFile = (given: Given): Promise<Outcome> => sendAnd(given, async (_, view) => view)

/** `nics batch commit FILE`: the same, and then every row that is not wrong is entered, changed or taken back. */
export const commitFile = (given: Given): Promise<Outcome> =>
  sendAnd(given, async (client, view, json) => {
    const told = await client<BatchView>(`/v1/batches/${view.batch}/commit`, { method: 'POST' })
    return isProblem(told) ? outcomeOf(told.problem) : waitWhile(client, told.body, 'committing', json)
  })

type After = (client: Client, view: BatchView, json: boolean) => Promise<BatchView | Outcome>

async function sendAnd(given: Given, after: After): Promise<Outcome> {
  const {
    args: [file = ''],
    options,
  } = given
  const json = options['json'] === true
  const format = formatOf(file, options['shape'] === undefined ? options['format'] : 'csv')
  if (typeof format !== 'string') return format
  const size = sizeOf(file)
  if (size === undefined) return declined('invalid', 'There is no such file, or it cannot be read.')
  const reshaping = typeof options['shape'] === 'string' ? reshapingOf(file, options['shape']) : undefined
  if (reshaping !== undefined && 'document' in reshaping) return reshaping
  const client = await asAgency(given)
  if (!isClient(client)) return client
  const sent = await send(client, { file, size, format, json, reshaping })
  if (isOutcome(sent)) return sent
  const looked = await waitWhile(client, sent, 'received', json)
  if (isOutcome(looked)) return looked
  const view = await after(client, looked, json)
  if (isOutcome(view)) return view
  const whole = await readWhole(client, view)
  if (isOutcome(whole)) return whole
  return reshaping === undefined ? batchOutcome(whole) : outcomeInShape(whole, reshaping)
}

const isOutcome = (value: object): value is Outcome => 'document' in value

function formatOf(file: string, asked: unknown): BatchFormat | Outcome {
  const named = asked ?? extensions[extname(file).toLowerCase()]
  return batchFormats.find(each => each === named) ?? declined('usage', 'Say the format: --format csv, xml or niem.')
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true ? found.size : undefined
}

type Sending = Readonly<{
  file: string
  size: number
  format: BatchFormat
  json: boolean
  reshaping: Reshaping | undefined
}>

/** As long as the server lets a batch come. */
const patience = 3_600_000

async function send(client: Client, { file, size, format, json, reshaping }: Sending): Promise<BatchView | Outcome> {
  const progress = progressOf('Sending', json)
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let done = 0
    const read = reshaping === undefined ? createReadStream(file) : reshapedBytes(file, reshaping)
    for await (const chunk of read as AsyncIterable<Uint8Array>) {
      yield chunk
      done += chunk.length
      // In our columns it may be longer than it was.
      progress.at(Math.min(1, done / size))
    }
  }
  const raw = { type: types[format], bytes: bytes() }
  const heard = await client<BatchView>(sendBatch.path, { method: 'POST', raw, patience })
  progress.done()
  return isProblem(heard) ? outcomeOf(heard.problem) : heard.body
}

const words = { received: 'Looking at the rows', committing: 'Entering the rows' } as const
/** A small file is done at once; a large one takes minutes, and the server should not be asked more often than it is further. */
const pauses = [50, 100, 200, 500, 1000] as const

async function waitWhile(
  client: Client,
  from: BatchView,
  status: keyof typeof words,
  json: boolean,
): Promise<BatchView | Outcome> {
  const progress = progressOf(words[status], json)
  let view = from
  for (let asked = 0; view.status === status; asked += 1) {
    progress.at(view.progress, `${view.rows} rows`)
    await sleep(pauses[Math.min(asked, pauses.length - 1)])
    const heard = await client<BatchView>(`/v1/batches/${view.batch}`)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    view = heard.body
  }
  progress.done()
  return view
}

/** On a terminal a bar; in a log two lines; with `--json` nothing. */
const progressOf = (what: string, json: boolean): Pick<Progress, 'at'> & Readonly<{ done: () => void }> => {
  if (!json) return showProgress(what)
  const quiet = lateProgress(what, { isQuiet: true })
  return { at: quiet.at, done: () => void quiet.done() }
}
