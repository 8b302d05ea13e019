import type { ChallengeView } from '#contract/challenge.ts'
import type { ListedChallenge, OpenedChallengeView } from '#contract/challenges.ts'
import { parseChallengeNumber, parseNtn } from '#law/numbers.ts'
import { askSecret } from './ask-secret.ts'
import {
  challengerPage,
  examinerPage,
  letterPage,
  listPage,
  openedPage,
  secretPage,
  type Letter,
  type Listed,
  type SecretLetter,
} from './challenge-page.ts'
import { mailedOf, printed, waitingPage, type Waiting } from './challenge-mail.ts'
import { findClient, isClient, type Client, type Heard } from './client.ts'
import type { Given } from './command.ts'
import { keepLetter } from './keep-letter.ts'
import { declined, exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson, type Person } from './person.ts'

type Options = Readonly<
  Partial<
    Record<
      | 'url'
      | 'last'
      | 'born'
      | 'claim'
      | 'record'
      | 'statement'
      | 'document'
      | 'kind'
      | 'dated'
      | 'to'
      | 'note'
      | 'outcome'
      | 'out'
      | 'lang'
      | 'on'
      | 'evidence'
      | 'of',
      string
    >
  >
> &
  Readonly<{ agrees?: true; sendsBack?: true; input?: boolean }>

const ofPerson = ['ask', 'follow', 'claim', 'letter'] as const
const ofExaminer = [
  ...([
    'list',
    'enter',
    'open',
    'secret',
    'note',
    'question',
    'settle',
    'search',
    'propose',
    'decide',
    'told',
    'letters',
    'print',
    'mailed',
  ] as const),
] as const

/** `nics challenge`: 28 CFR 25.10. A person needs no sign-in, but the number of the check and the secret out of the letter. */
export async function challengeCommand({ args: [what = '', text = ''], options }: Given): Promise<Outcome> {
  const asked = options as Options
  const person = ofPerson.find(known => known === what)
  const examiner = ofExaminer.find(known => known === what)
  if (person !== undefined) {
    if (parseNtn(text) === undefined) return declined('invalid', noNtn)
    const client = findClient(asked.url)
    return isClient(client) ? asPerson(person, text, asked, client) : client
  }
  if (examiner === undefined) return declined('usage', `Say what to do: ${[...ofPerson, ...ofExaminer].join(', ')}.`)
  if (examiner === 'enter' && parseNtn(text) === undefined) return declined('invalid', noNtn)
  if (!ofMany.some(known => known === examiner) && parseChallengeNumber(text) === undefined)
    return declined('invalid', 'That is not the number of a challenge; its last character checks the others.')
  const found = findPerson(asked.url)
  return isPerson(found) ? asExaminer(examiner, text, asked, found) : found
}

/** What is asked of no single challenge. */
const ofMany = ['enter', 'list', 'letters'] as const

const noNtn = 'That is not a transaction number; its last character checks the others.'
const base = '/v1/challenges'

async function asPerson(
  act: (typeof ofPerson)[number],
  ntn: string,
  options: Options,
  client: Client,
): Promise<Outcome> {
  const post = <Body>(path: string, body: object) => client<Body>(path, { method: 'POST', body })
  if (act === 'ask') {
    const { last, born } = options
    return shown(await post<Letter>(base, { ntn, last, born }), letterPage)
  }
  const secret =
    process.env['NICS_CHALLENGE_SECRET'] ?? (await askSecret('Secret out of the letter', options.input ?? true))
  if (secret === undefined) return declined('usage', 'Set NICS_CHALLENGE_SECRET to the secret out of the letter.')
  const opening = { ntn, secret }
  if (act === 'follow') return shown(await post<ChallengeView>(`${base}/status`, opening), challengerPage)
  if (act === 'letter') {
    const asked = { ...opening, kind: options.kind }
    const given = { ...asked, ...(options.lang === undefined ? {} : { language: options.lang }) }
    if (options.out === undefined) return shown(await post<Letter>(`${base}/letters`, given), letterPage)
    return kept(await post<Uint8Array>(`${base}/letters`, { ...asked, ...asPaper(options) }), options.out)
  }
  return shown(await post<ChallengeView>(`${base}/claims`, { ...opening, ...claimOf(options) }), challengerPage)
}

const asPaper = ({ lang }: Options) => ({ as: 'pdf', ...(lang === undefined ? {} : { language: lang }) })

const kept = (heard: Heard<Uint8Array>, out: string): Outcome | Promise<Outcome> =>
  andThen(heard, bytes =>
    keepLetter({ out, bytes }, {}, 'the letter, for the person alone. Print it, and destroy the file.'),
  )

function claimOf({ claim, record, statement, document }: Options): object {
  return {
    claims: [{ kind: claim, ...(record === undefined ? {} : { record: Number(record) }) }],
    statement,
    documents: document === undefined ? [] : [{ kind: 'other', reference: document }],
  }
}

const queue = '/v1/examiner/challenges'

async function asExaminer(
  act: (typeof ofExaminer)[number],
  number: string,
  options: Options,
  { read, send }: Person,
): Promise<Outcome> {
  const { record, outcome, agrees, sendsBack } = options
  const one = `${queue}/${number}`
  switch (act) {
    case 'list':
      return shown(await read<Listed>(queue), listPage)
    case 'enter':
      return shown(await send<ListedChallenge>(queue, { ntn: number, dated: options.dated }), examinerPage)
    case 'open':
      return shown(await read<OpenedChallengeView>(one), openedPage)
    case 'secret':
      return options.out === undefined
        ? shown(await send<SecretLetter>(`${one}/secrets`, { to: options.to }), secretPage)
        : kept(await send<Uint8Array>(`${one}/secrets`, { to: options.to, ...asPaper(options) }), options.out)
    case 'note':
      return shown(await send<ListedChallenge>(`${one}/notes`, { note: options.note }), examinerPage)
    case 'question':
      return shown(await send<ListedChallenge>(`${one}/questions`, { record: Number(record) }), examinerPage)
    case 'settle':
      return shown(await send<ListedChallenge>(`${one}/records`, { record: Number(record), outcome }), examinerPage)
    case 'search':
      return shown(await send<ListedChallenge>(`${one}/searches`), examinerPage)
    case 'propose':
      return shown(await send<ListedChallenge>(`${one}/proposal`, { outcome }), examinerPage)
    case 'decide':
      return agrees === sendsBack
        ? declined('usage', 'Decide with --agrees or with --sends-back.')
        : shown(await send<ListedChallenge>(`${one}/decision`, { agrees: agrees === true }), examinerPage)
    case 'told':
      return shown(await send<ListedChallenge>(`${one}/telling`), examinerPage)
    case 'letters':
      return shown(await read<Waiting>('/v1/examiner/letters'), waitingPage)
    case 'print':
      return printed(one, options, read)
    case 'mailed':
      return shown(await send<ListedChallenge>(`${one}/mailings`, mailedOf(options)), examinerPage)
  }
}

const shown = <Body>(heard: Heard<Body>, page: (body: Body) => string): Outcome | Promise<Outcome> =>
  andThen(heard, body => ({ status: exits.ok, document: body, page: page(body) }))
