import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import {
  applyToAppealFile,
  decideAppealFile,
  listAppealFiles,
  printAppealFileLetter,
  readAppealFile,
  removeFromAppealFile,
  type AppealFileShown,
} from '#contract/appeal-file.ts'
import { parseUpin } from '#law/numbers.ts'
import { present } from '../present.ts'
import { isProblem, outcomeOf, type Heard } from './client.ts'
import type { Given } from './command.ts'
import { keepLetter } from './keep-letter.ts'
import { declined, exits, rows, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson, type Person } from './person.ts'

type Options = Readonly<{
  url?: string
  file?: string
  cleared?: readonly string[]
  because?: string
  purpose?: string
  waiting?: true
  asked?: string
  disqualifying?: true
  misusePursued?: true
  of?: string
  kept?: string
  lang?: string
  out?: string
}>
type Opened = z.output<(typeof readAppealFile.answers)[200]>
type Listed = z.output<(typeof listAppealFiles.answers)[200]>

const acts = ['apply', 'list', 'show', 'letter', 'propose', 'accept', 'refuse', 'remove'] as const

/** `nics appeal-file`: 28 CFR 25.10(g). What is wrong with a word says the server, by its contract. */
export async function appealFileCommand({ args: [what = '', text = ''], options }: Given): Promise<Outcome> {
  const asked = options as Options
  const act = acts.find(known => known === what)
  if (act === undefined) return declined('usage', `Say what to do: ${acts.join(', ')}.`)
  const upin = parseUpin(text)
  if (act !== 'apply' && act !== 'list' && upin === undefined)
    return declined('invalid', 'That is no number of the voluntary appeal file; its last character checks the others.')
  const person = findPerson(asked.url)
  if (!isPerson(person)) return person
  const path = (endpoint: Readonly<{ path: string }>) => endpoint.path.replace('{upin}', upin ?? '')
  switch (act) {
    case 'apply':
      return apply(asked, person)
    case 'list':
      return list(asked, person)
    case 'show':
      return andThen(await person.read<Opened>(`${path(readAppealFile)}${purposeOf(asked)}`), body => ({
        status: exits.ok,
        document: body,
        page: openedPage(body),
      }))
    case 'letter':
      return keptLetter(path(printAppealFileLetter), asked, person)
    case 'remove':
      return said(person.send<AppealFileShown>(path(removeFromAppealFile), leavingOf(asked)))
    case 'propose':
    case 'accept':
    case 'refuse': {
      const decision = decisionOf(act, asked)
      return decision === undefined
        ? declined('usage', 'A hit is named by its check and its number: NTN:1.')
        : said(person.send<AppealFileShown>(path(decideAppealFile), decision))
    }
  }
}

async function said(heard: Promise<Heard<AppealFileShown>>): Promise<Outcome> {
  return andThen(await heard, body => ({ status: exits.ok, document: body, page: `${lineOf(body)}\n` }))
}

async function apply({ file = '' }: Options, person: Person): Promise<Outcome> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const application = text === undefined ? undefined : parsed(text)
  if (application === undefined)
    return declined('usage', 'Name the application with --file: one JSON object, as docs/appeal-file.md describes it.')
  return said(person.send<AppealFileShown>(applyToAppealFile.path, application))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Of a refusal or removal before it: afterwards nobody knows the address. What is not said is left to the contract. */
async function keptLetter(
  to: string,
  { out, of = '', lang = 'en', because, kept }: Options,
  { read }: Person,
): Promise<Outcome> {
  if (out === undefined) return declined('usage', 'Say where the letter is written with --out.')
  const asked = { of, language: lang, ...present({ because, kept }) }
  return andThen(await read<Uint8Array>(`${to}?${new URLSearchParams(asked).toString()}`), bytes =>
    keepLetter({ out, bytes }, {}, 'the letter, for the person alone. Print it, and destroy the file.'),
  )
}

/** More pages of a hundred than the file has. */
const mostPages = 10_000

const purposeOf = ({ purpose }: Options): string =>
  purpose === undefined ? '' : `?${new URLSearchParams({ purpose }).toString()}`

async function list({ waiting }: Options, person: Person): Promise<Outcome> {
  const files: AppealFileShown[] = []
  let after = ''
  for (let page = 0; page < mostPages; page += 1) {
    const heard = await person.read<Listed>(
      listAppealFiles.path + (waiting === true ? '?waiting=true' : after === '' ? '' : `?after=${after}`),
    )
    if (isProblem(heard)) return outcomeOf(heard.problem)
    files.push(...heard.body.files)
    if (heard.body.more === undefined) break
    after = heard.body.more
  }
  const nobody = waiting === true ? 'No application waits.\n' : 'Nobody is in the voluntary appeal file.\n'
  const page = files.length === 0 ? nobody : `${files.map(lineOf).join('\n')}\n`
  return { status: exits.ok, document: { files }, page }
}

function decisionOf(decision: 'propose' | 'accept' | 'refuse', { cleared = [], because }: Options): object | undefined {
  if (decision === 'refuse') return { decision, because }
  const hits = cleared.map(each => /^([^:]+):(\d{1,6})$/.exec(each))
  if (hits.includes(null)) return undefined
  return { decision, cleared: hits.map(hit => ({ ntn: hit?.[1], hit: Number(hit?.[2]) })) }
}

const leavingOf = ({ asked = 'no', disqualifying, misusePursued }: Options): object => ({
  asked,
  disqualifyingRecord: disqualifying === true,
  misusePursued: misusePursued === true,
})

const lineOf = ({ upin, status, proposedBy, cleared, because, kept }: AppealFileShown): string =>
  [
    ...[upin, status.padEnd(8), `${cleared} cleared`],
    ...(proposedBy === undefined ? [] : [`proposed by ${proposedBy}`]),
    ...(because === undefined ? [] : [because]),
    ...(kept === 'what-is-pursued' ? ['kept while misuse is pursued'] : []),
  ].join('  ')

function openedPage({ file, person, reason = '', consent }: Opened): string {
  if (person === undefined) return `${lineOf(file)}\nOf the person nothing is left.\n`
  const {
    names: [name],
    born = '',
    birthplace = '',
    sex = '',
    race = '',
    state = '',
  } = person.description
  const called = name === undefined ? '' : `${name.last}, ${name.first}`
  const known = rows([
    ...([
      ['name', called],
      ['born', born],
      ['birthplace', birthplace],
      ['sex', sex],
      ['race', race],
    ] as const),
    ...([
      ['state', state],
      ['citizenships', person.citizenships.join(', ')],
      ['reason', reason],
      ['consent', consent === undefined ? '' : `${consent.form}, ${consent.on}`],
    ] as const),
  ])
  return `${[lineOf(file), ...known].join('\n')}\n`
}
