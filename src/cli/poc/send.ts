import { randomUUID } from 'node:crypto'
import { sendMessage } from '#contract/messages.ts'
import { readSession } from '#contract/session.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { readPocAnswer } from '#contract/wire/poc-answers.ts'
import { refusals, type RefusalCode } from '../../refusals.ts'
import { asAgency, machineOf } from '../as-agency.ts'
import { isClient, isProblem, outcomeOf } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { readStandardInput } from '../standard-input.ts'
import { overLine } from './over-line.ts'
import { completed, readTyped, type Typed } from './typed.ts'

const unreadable =
  'That is not a message of a point of contact: it begins with QN, QNP, QNR, NLN, NDN, NPN or NON; docs/messages.md has the rest.'

/** `nics poc send`: one text message of a point of contact; its answer as it came. */
export async function pocSend(given: Given): Promise<Outcome> {
  const {
    args: [, said],
    options: { line },
  } = given
  const typed = readTyped(said === undefined || said === '-' ? await readStandardInput() : said)
  if (typed === undefined) return declined('invalid', unreadable)
  return typeof line === 'string' ? sendOverLine(typed, line, given) : sendOverApi(typed, given)
}

/** What an inquiry is called that has no number: typed again it is another inquiry. */
const request = (): string => randomUUID()

async function sendOverApi(typed: Typed, given: Given): Promise<Outcome> {
  const client = await asAgency(given, 'poc')
  if (!isClient(client)) return client
  const who = await client<Readonly<{ ori?: string }>>(readSession.path)
  if (isProblem(who)) return outcomeOf(who.problem)
  const sent = completed(typed, { ori: who.body.ori ?? '', request: request() })
  const heard = await client<string>(sendMessage.path, { method: 'POST', text: sent })
  if (!isProblem(heard)) return outcome(sent, heard.body)
  const { problem, text: answer } = heard
  // What no server of ours answered, a proxy's page perhaps, is said as everywhere.
  return answer?.startsWith('REJ.') === true ? outcome(sent, answer) : outcomeOf(problem)
}

async function sendOverLine(typed: Typed, line: string, given: Given): Promise<Outcome> {
  const [, host = '', port = ''] = /^(?:\[?([^\]]+?)\]?):(\d{1,5})$/.exec(line) ?? []
  if (port === '') return declined('usage', '--line is a host and a port, such as localhost:4091.')
  const machine = await machineOf(given.options, 'poc')
  if (machine === undefined) return declined('usage', 'Say which point of contact sends: --client and its client id.')
  if (typeof machine === 'string') return declined('usage', machine)
  const said = await overLine({ host, port: Number(port), machine, caFile: given.options['lineCa'] }, ori =>
    completed(typed, { ori, request: request() }),
  )
  return outcome(said.sent, said.answer)
}

/** A refusal ends as the same refusal does over HTTP. */
function outcome(sent: string | undefined, answer: string): Outcome {
  const read = readPocAnswer(answer)
  const code = isFaults(read) || read.key !== 'REJ' ? undefined : read.body['refusal']
  const status = isRefusalCode(code) ? outcomeOf({ ...noProblem, status: refusals[code].status }).status : exits.ok
  return { status, document: { ...(sent === undefined ? {} : { sent }), answer }, page: `${answer}\n` }
}

const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === 'string' && Object.hasOwn(refusals, code)

const noProblem = { type: '', title: '', detail: '', code: '', todo: '' }
