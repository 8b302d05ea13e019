import {
  acknowledgeNotice,
  assignNotice,
  closeNotice,
  deconflictNotice,
  listNotices,
  openNotice,
  reopenNotice,
} from '#contract/notices.ts'
import { followNotices, type FollowedDenialView } from '#contract/followed-notices.ts'
import type { NoticeLineView, OpenedNoticeView } from '#contract/notice-view.ts'
import {
  approveHold,
  decideNotice,
  proposeHold,
  readHoldReason,
  releaseHold,
  watchNotices,
} from '#contract/watched-notices.ts'
import { parseNoticeNumber, parseNtn } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { asAgency } from './as-agency.ts'
import { isClient } from './client.ts'
import type { Given } from './command.ts'
import { followPage } from './follow-page.ts'
import { inboxPage, linePage, openedNoticePage, watchedPage, type Inbox, type Watched } from './inbox-page.ts'
import { declined, exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson, type Person } from './person.ts'

type Options = Readonly<{
  url?: string
  show?: string
  officer?: string
  how?: string
  reason?: string
  send?: string
}>

const reading = ['list', 'open'] as const
/** What an agency says that it does, each with its body. */
const working = {
  ack: [acknowledgeNotice, () => undefined],
  assign: [assignNotice, ({ officer }: Options) => ({ officer })],
  deconflict: [deconflictNotice, ({ how }: Options) => ({ how })],
  close: [closeNotice, ({ reason }: Options) => ({ reason })],
  reopen: [reopenNotice, () => undefined],
} as const
/** What operators and examiners do about one denial. */
const keeping = {
  hold: [proposeHold, ({ reason }: Options) => ({ reason })],
  why: [readHoldReason, () => undefined],
  approve: [approveHold, () => undefined],
  release: [releaseHold, () => undefined],
  decide: [decideNotice, ({ send }: Options) => ({ send: send === 'yes' ? true : send === 'no' ? false : undefined })],
} as const

const acts = [...reading, ...Object.keys(working), 'watch', 'show', ...Object.keys(keeping)]

/** `nics inbox`: notices of denial. What is wrong with a word says the server, by its contract. */
export async function inboxCommand(given: Given): Promise<Outcome> {
  const [what = '', number = ''] = given.args
  const options = given.options as Options
  if (!acts.includes(what)) return declined('usage', `Say what to do: ${acts.join(', ')}.`)
  if (what === 'watch') return watch(options)
  if (what === 'show') return follow(number, options)
  if (Object.hasOwn(keeping, what)) return keep(what as keyof typeof keeping, number, options)
  return what === 'list' ? list(given, options) : onNotice(what, number, given, options)
}

async function list(given: Given, { show = 'open' }: Options): Promise<Outcome> {
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  return andThen(await agency<Inbox>(`${listNotices.path}?show=${encodeURIComponent(show)}`), body => ({
    status: exits.ok,
    document: body,
    page: inboxPage(body),
  }))
}

async function onNotice(what: string, text: string, given: Given, options: Options): Promise<Outcome> {
  const notice = parseNoticeNumber(text)
  if (notice === undefined)
    return declined('invalid', 'That is not the number of a notice; its last character checks the others.')
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const to = (path: string) => path.replace('{notice}', notice)
  if (what === 'open')
    return andThen(await agency<OpenedNoticeView>(to(openNotice.path), { method: 'POST' }), body => ({
      status: exits.ok,
      document: body,
      page: openedNoticePage(body),
    }))
  const [endpoint, bodyOf] = working[what as keyof typeof working]
  const body = bodyOf(options)
  const sent = body === undefined ? { method: 'POST' as const } : { method: 'POST' as const, body }
  return andThen(await agency<NoticeLineView>(to(endpoint.path), sent), line => ({
    status: exits.ok,
    document: line,
    page: linePage(line),
  }))
}

async function watch({ url }: Options): Promise<Outcome> {
  const person = findPerson(url)
  if (!isPerson(person)) return person
  return andThen(await person.read<Watched>(watchNotices.path), body => ({
    status: exits.ok,
    document: body,
    page: watchedPage(body),
  }))
}

const follow = (text: string, { url }: Options): Promise<Outcome> =>
  onDenial(text, url, async (ntn, { read }) =>
    andThen(await read<FollowedDenialView>(followNotices.path.replace('{ntn}', ntn)), body => ({
      status: exits.ok,
      document: body,
      page: followPage(body),
    })),
  )

const keep = (what: keyof typeof keeping, text: string, options: Options): Promise<Outcome> =>
  onDenial(text, options.url, async (ntn, { send }) => {
    const [endpoint, bodyOf] = keeping[what]
    return andThen(
      await send<Readonly<{ reason?: string }>>(endpoint.path.replace('{ntn}', ntn), bodyOf(options)),
      body => ({
        status: exits.ok,
        document: body,
        page: `${ntn}: ${what === 'why' ? body.reason : said[what]}\n`,
      }),
    )
  })

/** What an operator or examiner asks about the denial of one check. */
async function onDenial(
  text: string,
  url: string | undefined,
  act: (ntn: Ntn, person: Person) => Promise<Outcome>,
): Promise<Outcome> {
  const ntn = parseNtn(text)
  if (ntn === undefined)
    return declined('invalid', 'That is not the number of a check; its last character checks the others.')
  const person = findPerson(url)
  return isPerson(person) ? act(ntn, person) : person
}

const said: Readonly<Record<Exclude<keyof typeof keeping, 'why'>, string>> = {
  hold: 'proposed to be held. Another person reads why, and approves it: nics inbox why NUMBER, nics inbox approve NUMBER.',
  approve: 'held. Nobody is called, and nobody who has not read the notice can.',
  release: 'released. Whoever has not been told is called now.',
  decide: 'decided.',
}
