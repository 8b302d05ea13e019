import type {
  DenialStepView,
  FollowedDenialView,
  FollowedNoticeView,
  NoticeStepView,
} from '#contract/followed-notices.ts'
import { rows } from './output.ts'
import { momentInUtc } from './spoken.ts'

/** Who is told of one denial, by what they were called, who was told and who acknowledged, each with its moment. */
export function followPage(denial: FollowedDenialView): string {
  const { ntn, deniedAt, notifyBy, overturned, notices, unroutable, decideBy, steps } = denial
  const lines = [
    `Denial ${ntn}${overturned ? ', OVERTURNED' : ''}`,
    ...rows([
      ['denied', momentInUtc(deniedAt)],
      ...(overturned ? [] : [['to be told by', momentInUtc(notifyBy)] as const]),
      ...(decideBy === undefined ? [] : [['to be decided by', momentInUtc(decideBy)] as const]),
      ['kept back', keptBack(denial)],
      ...unroutable.map(place => ['nobody to tell', places[place]] as const),
    ]),
    ...rows(steps.map(step => [shortly(step.at), decided(step)])),
    ...notices.flatMap(noticeLines),
    ...(notices.length === 0 ? ['', 'No agency has a notice of it.'] : []),
  ]
  return `${lines.join('\n')}\n`
}

export const places = { sought: 'where the firearm was sought', residence: 'where the person lives' } as const

function keptBack({ held, proposed, decided: decision }: FollowedDenialView): string {
  if (held !== undefined) return `yes, by ${held.by}, approved by ${held.approver}`
  if (decision?.send === false) return 'yes: it was decided that police are not told'
  return proposed === undefined ? 'no' : `no; ${proposed.by} has proposed it`
}

function decided(step: DenialStepView): string {
  switch (step.type) {
    case 'hold-proposed':
      return `${step.by} proposed to hold the notices`
    case 'notice-held':
      return `held, by ${step.by}, approved by ${step.approver}`
    case 'notice-released':
      return `released by ${step.by}`
    case 'notice-decided':
      return `${step.by} decided that police are ${step.send ? '' : 'not '}told`
  }
}

const because = { ...places, named: 'named by the law' } as const

const kinds: Readonly<Record<FollowedNoticeView['kind'], string>> = {
  denial: 'police',
  prosecution: 'prosecutor',
  retrieval: 'ATF, to take a firearm back',
  'unlawful-presence': 'ICE',
}

const standings: Readonly<Record<FollowedNoticeView['status'], string>> = {
  waiting: 'NOT TOLD',
  told: 'told',
  'taken-back': 'taken back before anybody read it',
  correcting: 'told, and NOT TOLD THAT IT WAS OVERTURNED',
  corrected: 'told, and told that it was overturned',
}

const noticeLines = ({ notice, ori, agency, kind, grounds, status, steps }: FollowedNoticeView): readonly string[] => [
  '',
  `${notice}  ${agency === undefined ? ori : `${agency} (${ori})`}: ${standings[status]}`,
  `  ${kinds[kind]}${grounds.length === 0 ? '' : `, ${grounds.map(ground => because[ground]).join(' and ')}`}`,
  ...rows(
    steps.map(step => [shortly(step.at), done(step)]),
    '  ',
  ),
]

const urgings = {
  'other-channel': 'not read in six hours: called by every channel from here on',
  'person-paged': 'not read in twelve hours: whoever runs the system was called',
  'legal-alarm': 'not read in twenty hours: alarm',
} as const

const tellings = {
  'opened-in-portal': 'opened by',
  fetched: 'fetched by the machine',
  'accepted-by-terminal': 'taken by the terminal of',
} as const

function done(step: NoticeStepView): string {
  switch (step.type) {
    case 'named':
      return 'came into its inbox'
    case 'called':
      return `called by ${step.channel}: it ${step.accepted ? 'came in' : 'FAILED'}${again(step)}`
    case 'urged':
      return urgings[step.step]
    case 'released':
      return 'released: called from here on'
    case 'told':
      return `TOLD: ${tellings[step.evidence]} ${step.by}`
    case 'acknowledged':
      return `acknowledged by ${step.by}`
    case 'overturned':
      return 'the denial was overturned'
    case 'correction-told':
      return `TOLD THAT IT WAS OVERTURNED: ${tellings[step.evidence]} ${step.by}`
  }
}

const again = ({ times, last }: Extract<NoticeStepView, { type: 'called' }>): string =>
  times === 1 ? '' : `, ${times} times, the last at ${shortly(last)}`

/** 2026-11-27 16:07 UTC, as our e-mail says it too: many stand below each other here. */
const shortly = (at: string): string => `${at.slice(0, minutes).replace('T', ' ')} UTC`
const minutes = '2026-11-27T16:07'.length
