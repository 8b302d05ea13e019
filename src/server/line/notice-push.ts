import type { NoticeContentsView, OpenedNoticeView } from '#contract/notice-view.ts'
import { numberOfPush, writeNotice, type NoticePush } from '#contract/wire/notice-messages.ts'
import type { Actor } from '#ledger/change.ts'
import type { Ori } from '#law/words.ts'
import { lookAtNotice } from '#notice/look-at-notice.ts'
import { present } from '../../present.ts'
import { isRefusal } from '../../refusal.ts'
import type { House } from '../house.ts'
import { openedNoticeView } from '../notice-view.ts'

/** Which of the two a notice waits to say to a terminal: undefined where it is told already. */
export async function pushOfNotice(
  notice: NoticePush['notice'],
  { find }: House['world'],
): Promise<NoticePush | undefined> {
  const status = (await find.notice(notice))?.state.status
  if (status === 'waiting') return { notice, says: 'denial' }
  return status === 'correcting' ? { notice, says: 'correction' } : undefined
}

/** As it is sent to a terminal. Undefined where it would say something else by now, which comes under a number of its own. */
export async function writeNoticePush(
  push: NoticePush,
  { ori, by }: Readonly<{ ori: Ori; by: Actor }>,
  { world, settings }: House,
): Promise<string | undefined> {
  const opened = await lookAtNotice({ ori, notice: push.notice, by }, world)
  if (isRefusal(opened) || opened.says !== push.says) return undefined
  return writeNotice({ ori, body: { push: numberOfPush(push), ...bodyOf(openedNoticeView(opened, settings)) } })
}

function bodyOf({ ntn, line: { notice }, ...said }: OpenedNoticeView): Readonly<Record<string, unknown>> {
  if (said.says === 'correction') return { notice, ntn, says: 'correction', text: said.overturned }
  const { noticeGiven, prohibitions, at, licensee, statements, atfOffice, otherRecipients, ...more } = said.contents
  const { address, ...person } = more.person
  return {
    ...{ notice, ntn, says: 'denial', text: noticeGiven, statements, atfOffice },
    prohibitions: prohibitions.map(({ title, cites }) => `${title} (${cites.join(', ')})`),
    deniedAt: Temporal.ZonedDateTime.from(at).toInstant().toString(),
    licensee: placeOf(licensee),
    person,
    others: otherRecipients.map(({ ori, name }) => (name === undefined ? ori : `${name} (${ori})`)),
    ...present({ address: address === undefined ? undefined : writtenAddress(address) }),
  }
}

const placeOf = (licensee: NoticeContentsView['licensee']): string =>
  'unknown' in licensee
    ? `${licensee.state}: ${licensee.unknown}`
    : `${licensee.name}, ${licensee.street}, ${licensee.city}, ${licensee.state} ${licensee.zip}`

const writtenAddress = ({ street, city, state, zip }: NonNullable<NoticeContentsView['person']['address']>): string =>
  `${street}, ${city}, ${state} ${zip}`
