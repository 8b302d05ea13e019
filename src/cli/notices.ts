import type { z } from 'zod'
import type { NoticeContentsView, noticeLine, openedNotice } from '#contract/notice-view.ts'
import {
  acknowledgeNotice,
  assignNotice,
  closeNotice,
  deconflictNotice,
  listNotices,
  openNotice,
  reopenNotice,
} from '#contract/notices.ts'
import { parseNoticeNumber } from '#law/numbers.ts'
import { asAgency } from './as-agency.ts'
import { isClient, type Client } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, rows, wrapped, type Outcome } from './output.ts'
import { andThen } from './person.ts'

type Options = Readonly<{ show?: string; to?: string; how?: string; because?: string }>
type Line = z.output<typeof noticeLine>
type Opened = z.output<typeof openedNotice>

type Work = Readonly<{ endpoint: Readonly<{ path: string }>; body?: (asked: Options) => object }>

const works: Readonly<Record<string, Work>> = {
  ack: { endpoint: acknowledgeNotice },
  assign: { endpoint: assignNotice, body: ({ to }) => ({ officer: to }) },
  deconflict: { endpoint: deconflictNotice, body: ({ how }) => ({ how }) },
  close: { endpoint: closeNotice, body: ({ because }) => ({ reason: because }) },
  reopen: { endpoint: reopenNotice },
}

/** `nics notices`: 18 U.S.C. 925B. What is wrong with an officer or a word says the server, by its contract. */
export async function noticesCommand(given: Given): Promise<Outcome> {
  const {
    args: [what = '', text = ''],
    options,
  } = given
  const asked = options as Options
  const work = Object.entries(works).find(([name]) => name === what)?.[1]
  if (work === undefined && what !== 'list' && what !== 'open')
    return declined('usage', `Say what to do: list, open, ${Object.keys(works).join(', ')}.`)
  const number = parseNoticeNumber(text)
  if (what !== 'list' && number === undefined)
    return declined('invalid', 'That is not the number of a notice; its last character checks the others.')
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const path = (endpoint: Readonly<{ path: string }>) => endpoint.path.replace('{notice}', number ?? '')
  if (what === 'list') return list(agency, asked)
  if (work === undefined) return open(agency, path(openNotice))
  const body = work.body?.(asked)
  const sent = { method: 'POST', ...(body === undefined ? {} : { body }) } as const
  return andThen(await agency<Line>(path(work.endpoint), sent), line => ({
    status: exits.ok,
    document: line,
    page: `${lineOf(line)}\n`,
  }))
}

async function list(agency: Client, { show = 'open' }: Options): Promise<Outcome> {
  const query = new URLSearchParams({ show }).toString()
  const heard = await agency<Readonly<{ notices: readonly Line[]; more: boolean }>>(`${listNotices.path}?${query}`)
  return andThen(heard, body => {
    const { notices, more } = body
    const fallen = notices.filter(({ overturnedAt }) => overturnedAt !== undefined).map(lineOf)
    const standing = notices.filter(({ overturnedAt }) => overturnedAt === undefined).map(lineOf)
    const lines = [
      ...(fallen.length === 0 ? [] : ['Do not act on these. They were overturned:', ...fallen, '']),
      ...(standing.length === 0 ? ['No other notice.'] : standing),
      ...(more ? ['There are more. Close what is done with to see them.'] : []),
    ]
    return { status: exits.ok, document: body, page: `${lines.join('\n')}\n` }
  })
}

function lineOf({ notice, kind, grounds, deniedAt, priority, ...line }: Line): string {
  const { because } = priority
  const pressing = because.length === 0 ? '' : `  (${because.join(', ')})`
  return `${notice}  ${kind}, ${grounds.join(' and ')}  denied ${deniedAt}  ${standingOf(line)}${pressing}`
}

function standingOf(line: Omit<Line, 'notice' | 'kind' | 'grounds' | 'deniedAt' | 'priority'>): string {
  const { status, told, acknowledged, officer, closed, corrected } = line
  if (status === 'correcting') return 'overturned, not read yet'
  if (closed !== undefined) return `closed by ${closed.by}: ${closed.reason}`
  if (corrected !== undefined) return `overturned, read by ${corrected.by}`
  if (officer !== undefined) return `with ${officer}`
  if (acknowledged !== undefined) return `acknowledged by ${acknowledged.by}`
  return told === undefined ? 'waiting' : `opened by ${told.by}`
}

const open = async (agency: Client, path: string): Promise<Outcome> =>
  andThen(await agency<Opened>(path, { method: 'POST' }), opened => ({
    status: exits.ok,
    document: opened,
    page: opened.says === 'denial' ? pageOf(opened.contents) : `${wrapped(opened.overturned).join('\n')}\n`,
  }))

/** Whom to call first stands first, then (A) to (E), then what a denial is not. */
function pageOf(contents: NoticeContentsView): string {
  const { atfOffice, person, prohibitions, at, licensee, noticeGiven, statements, otherRecipients } = contents
  const { street, city, zip } = person.address ?? {}
  const known = [
    ['call first', atfOffice],
    ['who', person.names.map(({ last, first, middle }) => [first, middle, last].filter(Boolean).join(' ')).join('; ')],
    ['born', person.born],
    ['lives', [street, city, person.state, zip].filter(Boolean).join(', ')],
    ['law', prohibitions.map(({ title, cites }) => `${title} (${cites.join(', ')})`).join('; ')],
    ['denied', at],
    ['where', 'unknown' in licensee ? licensee.unknown : `${licensee.name}, ${licensee.street}, ${licensee.city}`],
    ['also told', otherRecipients.map(({ ori, name }) => name ?? ori).join('; ') || 'nobody'],
  ] as const
  return `${[...rows(known), '', ...wrapped(noticeGiven), '', ...statements].join('\n')}\n`
}
