import type { z } from 'zod'
import {
  decideRelief,
  listReliefs,
  noteRelief,
  openRelief,
  printReliefLetter,
  readRelief,
  type reliefView,
} from '#contract/relief.ts'
import { parseNri, parseReliefNumber } from '#law/numbers.ts'
import { asAgency } from './as-agency.ts'
import { isClient, isProblem, outcomeOf, type Client } from './client.ts'
import type { Given } from './command.ts'
import { keepLetter } from './keep-letter.ts'
import { declined, exits, rows, wrapped, type Outcome } from './output.ts'
import { andThen } from './person.ts'

type Options = Readonly<{
  url?: string
  client?: string
  input?: boolean
  record?: string
  program?: string
  received?: string
  certified?: string
  certifiedOn?: string
  step?: string
  how?: string
  found?: readonly string[]
  decision?: string
  on?: string
  out?: string
  lang?: string
}>
type Shown = z.output<typeof reliefView>
type Read = z.output<(typeof readRelief.answers)[200]>

const acts = ['open', 'note', 'decide', 'show', 'letter', 'list'] as const

/** `nics relief`: 34 U.S.C. 40911(c)(2), 40915. What is wrong with a date or a word says the server, by its contract. */
export async function reliefCommand(given: Given): Promise<Outcome> {
  const {
    args: [what = '', text = ''],
    options,
  } = given
  const asked = options as Options
  const act = acts.find(known => known === what)
  if (act === undefined) return declined('usage', `Say what to do: ${acts.join(', ')}.`)
  const number = parseReliefNumber(text)
  const needsNumber = act !== 'open' && act !== 'list'
  if (needsNumber && number === undefined)
    return declined(
      'invalid',
      'That is not the number of an application for relief; its last character checks the others.',
    )
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const send = (to: string, body: unknown) => agency<Shown>(to, { method: 'POST', body })
  const path = (endpoint: Readonly<{ path: string }>) => endpoint.path.replace('{number}', number ?? '')
  switch (act) {
    case 'open':
      return said(send(openRelief.path, applicationOf(asked)))
    case 'note':
      return said(send(path(noteRelief), stepOf(asked)))
    case 'decide':
      return said(send(path(decideRelief), { decision: asked.decision, on: asked.on }))
    case 'show':
      return andThen(await agency<Read>(path(readRelief)), body => ({
        status: exits.ok,
        document: body,
        page: pageOf(body.relief, body.letter),
      }))
    case 'letter':
      return keptLetter(path(printReliefLetter), asked, agency)
    case 'list':
      return list(agency)
  }
}

async function said(heard: ReturnType<Client>): Promise<Outcome> {
  // Each of these answers with the application as it stands.
  return andThen(await heard, body => ({ status: exits.ok, document: body, page: pageOf(body as Shown) }))
}

/** That it was sent is another act: `note --step told`. */
async function keptLetter(to: string, { out, lang }: Options, agency: Client): Promise<Outcome> {
  if (out === undefined) return declined('usage', 'Say where the letter is written with --out.')
  const heard = await agency<Uint8Array>(lang === undefined ? to : `${to}?language=${encodeURIComponent(lang)}`)
  return andThen(heard, bytes =>
    keepLetter({ out, bytes }, {}, 'the letter. Write the name and address on it, send it, and note the day as told.'),
  )
}

/** More pages of a hundred than any program hears. */
const mostPages = 1000

async function list(agency: Client): Promise<Outcome> {
  const reliefs: Shown[] = []
  let after = ''
  for (let page = 0; page < mostPages; page += 1) {
    const query = after === '' ? '' : `?after=${after}`
    const heard = await agency<Readonly<{ reliefs: readonly Shown[]; more?: string }>>(listReliefs.path + query)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    reliefs.push(...heard.body.reliefs)
    if (heard.body.more === undefined) break
    after = heard.body.more
  }
  const lines = reliefs.map(({ number, status, received, decideBy }) =>
    [number, status.padEnd(13), `received ${received}`, decideBy === undefined ? '' : `decide by ${decideBy}`]
      .join('  ')
      .trimEnd(),
  )
  const page = lines.length === 0 ? 'No application for relief was received.\n' : `${lines.join('\n')}\n`
  return { status: exits.ok, document: { reliefs }, page }
}

function applicationOf({ record = '', program, received, certified, certifiedOn }: Options): object {
  const about = parseNri(record) === undefined ? { ari: record } : { nri: record }
  return {
    ...about,
    ...{ program, received },
    ...(certified === undefined ? {} : { certified: { reference: certified, on: certifiedOn } }),
  }
}

/** One word a finding, so that nobody writes a judgment as a yes or a no. */
const findings: Readonly<Record<string, object>> = {
  circumstances: { circumstances: true },
  record: { record: true },
  reputation: { reputation: true },
  dangerous: { dangerous: true },
  'not-dangerous': { dangerous: false },
  'against-public-interest': { againstPublicInterest: true },
  'in-public-interest': { againstPublicInterest: false },
}

/** In the words by which it was noted. */
const foundIn = (found: object): string =>
  Object.entries(findings)
    .flatMap(([word, noted]) => (Object.entries(noted).every(each => isIn(found, each)) ? [word] : []))
    .join(', ')

const isIn = (found: object, [name, value]: readonly [string, unknown]): boolean =>
  Object.entries(found).some(([one, other]) => one === name && other === value)

function stepOf({ step, on, how, found }: Options): object {
  // A word that is none of these stays under its own name, and the server points it out.
  const named = found?.map(word => findings[word] ?? { [word]: true })
  return {
    ...{ step, on },
    ...(how === undefined ? {} : { how }),
    ...(named === undefined ? {} : { findings: Object.assign({}, ...named) as object }),
  }
}

function pageOf(relief: Shown, letter?: Read['letter']): string {
  const { number, nri, status, program, received, decideBy, noticed, heard, decided, told, missing, fees } = relief
  const known = [
    ['application', number],
    ['record', nri],
    ['program', program],
    ['stands', status],
    ['received', received],
    ['decide by', decideBy],
    ['noticed', noticed],
    ['heard', heard === undefined ? undefined : `${heard.on} (${heard.how})`],
    ['found', relief.findings === undefined ? undefined : foundIn(relief.findings)],
    ['still missing', missing.length === 0 ? undefined : missing.join(', ')],
    ['decided', decided],
    ['record taken out', relief.noRecord === undefined ? undefined : 'none was there any more'],
    ['person told', decided === undefined ? undefined : (told ?? 'not yet, and it is owed')],
    ['fees', fees ? 'of counsel are owed, 18 U.S.C. 925(c)' : undefined],
  ].flatMap(([name = '', value]) => (value === undefined ? [] : [[name, value] as const]))
  const toTell =
    letter === undefined ? [] : ['', 'To tell the person:', ...Object.values(letter).flatMap(text => wrapped(text))]
  return `${[...rows(known), ...toTell].join('\n')}\n`
}
