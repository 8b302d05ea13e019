import type { NoticeContentsView, NoticeLineView, OpenedNoticeView } from '#contract/notice-view.ts'
import type { UnreadNoticeView } from '#contract/watched-notices.ts'
import { places } from './follow-page.ts'
import { rows, wrapped } from './output.ts'
import { momentInUtc } from './spoken.ts'

export type Inbox = Readonly<{ notices: readonly NoticeLineView[]; more: boolean }>
export type Watched = Readonly<{
  unread: readonly UnreadNoticeView[]
  unnamed: readonly Readonly<{ ntn: string; notifyBy: string; unroutable: readonly (keyof typeof places)[] }>[]
  undecided: readonly Readonly<{ ntn: string; decideBy: string }>[]
}>

/** What was overturned stands first, as it does in the inbox itself. */
export function inboxPage({ notices, more }: Inbox): string {
  if (notices.length === 0) return 'Nothing waits.\n'
  const lines = notices.map(lineOf)
  return `${[...lines, ...(more ? ['There are more: --json says so too.'] : [])].join('\n')}\n`
}

export const linePage = (line: NoticeLineView): string => `${lineOf(line)}\n`

const words: Readonly<Record<NoticeLineView['status'], string>> = {
  waiting: 'NOT READ',
  told: 'read',
  correcting: 'OVERTURNED, NOT READ',
  corrected: 'overturned',
}

const lineOf = ({ notice, kind, status, priority, deniedAt, officer, closed }: NoticeLineView): string =>
  [
    notice,
    words[status].padEnd(20),
    kind.padEnd(11),
    `denied ${momentInUtc(deniedAt)}`,
    priority.because.join(', '),
    officer === undefined ? '' : `with ${officer}`,
    closed === undefined ? '' : `closed: ${closed.reason}`,
  ]
    .filter(part => part !== '')
    .join('  ')

export function openedNoticePage(opened: OpenedNoticeView): string {
  const { notice } = opened.line
  const head = `Notice ${notice} about ${opened.ntn}`
  const lines = opened.says === 'correction' ? wrapped(opened.overturned) : contentsLines(opened.contents)
  return `${[head, '', ...lines].join('\n')}\n`
}

function contentsLines(contents: NoticeContentsView): readonly string[] {
  const { noticeGiven, prohibitions, at, statements, atfOffice, otherRecipients, residence } = contents
  return [
    ...wrapped(noticeGiven),
    '',
    ...rows([
      ...prohibitions.map(({ title, cites }) => ['Prohibition', `${title} (${cites.join(', ')})`] as const),
      ['Denied', at],
      ['Licensee', placeOf(contents)],
      ...personRows(contents),
      ['Residence', residences[residence]],
      ...otherRecipients.map(({ ori, name }) => ['Also told', name === undefined ? ori : `${name} (${ori})`] as const),
      ['Call first', atfOffice],
    ]),
    '',
    ...statements.flatMap(statement => wrapped(statement)),
    ...(contents.protectedPerson === undefined ? [] : ['', ...wrapped(contents.protectedPerson)]),
  ]
}

const residences: Readonly<Record<NoticeContentsView['residence'], string>> = {
  named: 'its authority is told too',
  'not-known': 'not known',
  'without-an-authority': 'without an authority that could be told',
}

const placeOf = ({ licensee }: NoticeContentsView): string =>
  'unknown' in licensee
    ? `${licensee.state}: ${licensee.unknown}`
    : `${licensee.name}, ${licensee.street}, ${licensee.city}, ${licensee.state} ${licensee.zip}`

function personRows({ person }: NoticeContentsView): readonly (readonly [string, string])[] {
  const { names, sex, race, born, address } = person
  return [
    ...names.map(
      ({ first, middle, last, suffix }) =>
        ['Name', [first, middle, last, suffix].filter(part => part !== undefined).join(' ')] as const,
    ),
    ['Born', `${born}, ${sex}, ${race}`],
    ...(address === undefined
      ? []
      : [['Lives', `${address.street}, ${address.city}, ${address.state} ${address.zip}`] as const]),
  ]
}

/** What somebody has to see to, each kind under its own words. The number of the check is what is held, released, decided and shown by. */
export function watchedPage({ unread, unnamed, undecided }: Watched): string {
  const parts = [
    part('Not read by anybody', unread.map(unreadLine)),
    part(
      'Nobody is named to be told',
      unnamed.map(({ ntn, notifyBy, unroutable }) => [
        ntn,
        `to be told by ${momentInUtc(notifyBy)}; ${unroutable.map(place => places[place]).join(' and ') || 'nobody has looked yet'}`,
      ]),
    ),
    part(
      'To be decided, under 922(d) alone',
      undecided.map(({ ntn, decideBy }) => [ntn, `by ${momentInUtc(decideBy)}`]),
    ),
  ].filter(lines => lines.length > 0)
  return parts.length === 0
    ? 'Every notice was read.\n'
    : `${parts.map(lines => lines.join('\n')).join('\n\n')}\n\nOne denial in full: nics inbox show NUMBER of the check\n`
}

type Pair = readonly [string, string]
const part = (heading: string, lines: readonly Pair[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...rows(lines, '  ')]

function unreadLine({ ntn, notice, ori, notifyBy, called, urged, held, proposed }: UnreadNoticeView): Pair {
  const calls = called.map(
    ({ channel, accepted, at }) => `${channel} ${accepted ? 'came in' : 'FAILED'} ${momentInUtc(at)}`,
  )
  const state = held === undefined ? (proposed === undefined ? [] : ['to be held, where another approves']) : ['HELD']
  const said = [...state, ...(calls.length === 0 ? ['not called'] : calls), ...urged]
  return [ntn, `${notice} to ${ori}, to be read by ${momentInUtc(notifyBy)}; ${said.join('; ')}`]
}
