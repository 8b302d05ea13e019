import type { NoticeContentsView, NoticeLineView, OpenedNoticeView } from '#contract/notice-view.ts'
import { notifyPoliceBy } from '#law/clocks/police-notice.ts'
import { statements } from '#law/notices/notice-contents.ts'
import { defect } from '#ledger/defect.ts'
import type { Contents } from '#notice/contents.ts'
import type { NoticeSeen } from '#notice/known-to.ts'
import { pressing } from '#notice/list-notices.ts'
import type { OpenedNotice } from '#notice/look-at-notice.ts'
import { present } from '../present.ts'
import type { ServerSettings } from './settings.ts'

/** One line of an inbox. Neither the check nor whom it is about is named. */
export function lineView(seen: NoticeSeen): NoticeLineView {
  const { notice, kind, grounds, status, deniedAt, at, told, acknowledged, officer, ...rest } = seen.notice.state
  if (status === 'taken-back') return defect('what was taken back is in no inbox')
  const { rank, because } = pressing(seen)
  const { assigned, deconflicted, closed, reopened, overturnedAt, corrected } = rest
  return {
    ...{ notice, kind, grounds: [...grounds], status, deniedAt, at, priority: { rank, because: [...because] } },
    notifyBy: notifyPoliceBy(Temporal.Instant.from(deniedAt)).toString(),
    ...present({ told, acknowledged, officer, assigned, deconflicted, closed, reopened, overturnedAt, corrected }),
  }
}

type Who = Pick<ServerSettings, 'agency' | 'atfOffice'>

export function openedNoticeView(opened: OpenedNotice, who: Who): OpenedNoticeView {
  const { ntn } = opened.seen.notice.state
  const line = lineView(opened.seen)
  return opened.says === 'denial'
    ? { says: 'denial', ntn, line, contents: contentsView(opened.contents, who) }
    : { says: 'correction', ntn, line, overturned: isOverturned }
}

/** Nothing of the person, whom the agency finds by the number of its notice. */
const isOverturned =
  'The denial that this notice told of was overturned: the person may receive firearms as far as that check found. Take the notice out of your lists and files, and tell whoever you gave it to.'

/** What is said where nobody has set which office it is. */
const nearestOffice = 'The nearest field division of the Bureau of Alcohol, Tobacco, Firearms and Explosives'

function contentsView(contents: Contents, { agency, atfOffice }: Who): NoticeContentsView {
  const { prohibitions, deniedAt, others, residence, protectedPersonOffer: offer } = contents
  return {
    noticeGiven: `${agency.name} gave notice under 18 U.S.C. 922(t) that receipt of a firearm by this person would violate the law named here.`,
    prohibitions: prohibitions.map(({ law, title, cites }) => ({ law, title, cites: cites.map(({ text }) => text) })),
    at: deniedAt.toString({ smallestUnit: 'second' }),
    licensee: licenseeView(contents),
    person: personView(contents),
    statements: Object.values(statements),
    atfOffice: atfOffice ?? nearestOffice,
    otherRecipients: others.map(other => ({ ...other })),
    residence,
    ...(offer === undefined
      ? {}
      : { protectedPerson: `Notifying the protected person is offered: ${offer}. Ask the state’s program how.` }),
  }
}

function licenseeView({ licensee }: Contents): NoticeContentsView['licensee'] {
  if (!('street' in licensee))
    return { state: licensee.state, unknown: 'The point of contact that denied has not named the licensee.' }
  const { name, street, city, state, zip } = licensee
  return { name, street, city, state, zip }
}

function personView({ transferee: { description, address } }: Contents): NoticeContentsView['person'] {
  const { names, sex, race, born, state, birthplace, heightInches, weightPounds, eyes, hair } = description
  return {
    ...{ names: names.map(name => ({ ...name })), sex, race, born, state },
    ...present({ address, birthplace, heightInches, weightPounds, eyes, hair }),
  }
}
