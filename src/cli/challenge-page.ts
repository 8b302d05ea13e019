import type { z } from 'zod'
import type { askWhy, ChallengeView, readChallengeLetter } from '#contract/challenge.ts'
import type {
  issueChallengeSecret,
  ListedChallenge,
  listChallenges,
  OpenedChallengeView,
} from '#contract/challenges.ts'
import { paperLines } from './paper-lines.ts'
import { rows, wrapped } from './output.ts'

export type Letter = z.output<(typeof askWhy.answers)[202]> | z.output<(typeof readChallengeLetter.answers)[200]>
export type Listed = z.output<(typeof listChallenges.answers)[200]>
export type SecretLetter = z.output<(typeof issueChallengeSecret.answers)[200]>
type Told = ChallengeView['records'][number]

/** What is said in writing, in the order in which it is read. */
export const letterPage = (letter: Letter): string =>
  lines(
    'paper' in letter
      ? paperLines(letter.paper)
      : [letter.happened, letter.means, letter.next].flatMap(text => [...wrapped(text), '']),
  )

const recordLine = ({ record, prohibition, provisions, keptBy }: Omit<Told, 'source'>): string =>
  `record ${record}  ${prohibition}  ${provisions[0] ?? ''}  kept by ${keptBy}`

/** A challenge as the person follows it who has the secret. */
export function challengerPage(view: ChallengeView): string {
  const { ntn, check, status, asked, information, records, goTo, letters, decided, delay } = view
  return lines([
    ...rows(
      told([
        ['check', `${ntn} ${check}`],
        ['challenge', status],
        ['reasons by', asked?.reasonsBy],
        ['to be decided by', information.find(one => !one.decided)?.determineBy],
        ['decided', decided && [decided.outcome, decided.answer].filter(Boolean).join(', ')],
        ['you may go to', goTo.join('; ') || undefined],
        ['appeal of a delay', delay && `from ${delay.advisedFrom}, and over before ${delay.finishBefore}`],
        ['letters', letters.join(', ') || undefined],
      ]),
    ),
    ...records.map(recordLine),
  ])
}

/** The same as an examiner sees it. */
export function examinerPage(view: ListedChallenge): string {
  const {
    challenge,
    ntn,
    check,
    status,
    origin,
    due,
    urgent,
    identity,
    searched,
    proposal,
    decided,
    told: isTold,
  } = view
  return lines(
    rows(
      told([
        ['challenge', `${challenge} ${status}`],
        ['check', `${ntn} ${check}`],
        ['began by', origin],
        ['due', due && `${due.limit} by ${due.by ?? due.at}${urgent ? ', urgent' : ''}`],
        ['identity', identity ?? 'not shown yet'],
        ['settled', view.settled.map(({ record, outcome }) => `${record} ${outcome}`).join(', ') || undefined],
        ['searched', searched && `${searched.silent} silent, in the way: ${searched.left.join(', ') || 'nothing'}`],
        ['proposed', proposal && `${proposal.outcome} by ${proposal.by}`],
        ['decided', decided && [decided.outcome, decided.answer].filter(Boolean).join(', ')],
        ['person told', decided && (isTold === undefined ? 'not yet, and it is owed' : isTold.how)],
      ]),
    ),
  )
}

export const openedPage = ({ challenge, records, others, said, sources }: OpenedChallengeView): string =>
  examinerPage(challenge) +
  lines([
    ...records.map(recordLine),
    ...others.map(({ record, category, source }) => `besides: record ${record}  ${category}  ${source}`),
    ...sources.map(({ record, stands }) => `record ${record}  its keeper: ${stands}`),
    ...said.flatMap(({ at, statement, documents }) => [
      '',
      `said ${at}:`,
      ...wrapped(statement),
      ...documents.map(({ kind, reference }) => `  ${kind}: ${reference}`),
    ]),
  ])

export const listPage = ({ challenges }: Listed): string =>
  challenges.length === 0
    ? 'No challenge waits.\n'
    : lines(
        challenges.map(({ challenge, status, due, urgent }) =>
          [
            challenge,
            status.padEnd(10),
            due === undefined ? '' : `${due.limit} by ${due.by ?? due.at}`,
            urgent ? 'urgent' : '',
          ]
            .join('  ')
            .trimEnd(),
        ),
      )

/** To be printed, put into an envelope, and kept nowhere. */
export const secretPage = ({ ntn, secret, of, to }: SecretLetter): string =>
  lines([
    ...(to === undefined ? [] : [to.name, ...to.lines, '']),
    ...rows([
      ['number', ntn],
      ['secret', secret],
      ['made', of],
    ]),
  ])

const told = (pairs: readonly (readonly [name: string, value: string | undefined])[]) =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`
