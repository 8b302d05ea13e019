import type { ChallengeView } from '#contract/challenge.ts'
import type { ListedChallenge, OpenedChallengeView } from '#contract/challenges.ts'
import type { Challenged } from '#challenge/amend-challenge.ts'
import type { Followed } from '#challenge/follow.ts'
import type { Ground } from '#challenge/findings.ts'
import type { OpenedChallenge } from '#challenge/list-challenges.ts'
import { named, parseCategory } from '#law/categories.ts'
import { delayAppeal } from '#law/clocks/delay-appeal.ts'
import { limitsOf, type Challenge } from '#law/lives/challenge.ts'
import { mailable, mayMail, writtenAt, type LetterKind } from '#law/lives/mailing.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { doors } from '#law/notices/challenge.ts'
import { present } from '../present.ts'

/** What the person is told who has shown who they are. */
export function followedView({ challenge: { state }, check, grounds }: Followed): ChallengeView {
  const { status, assigned } = check.state
  const deniedBy = deniedByOf(check.state)
  return {
    ...{ ntn: state.ntn, check: status, ...present({ deniedBy }) },
    ...stateView(state),
    // What an examiner found of one record is nobody's answer before two have decided.
    ...(state.decided === undefined ? { settled: [] } : {}),
    records: grounds.map(recordView),
    goTo: deniedBy === undefined ? [] : [...doors({ deniedBy, answered: answeredAs(state) }).to],
    ...(status === 'delayed' || status === 'lapsed' ? { delay: delayView(assigned) } : {}),
    letters: [...lettersOf(state, grounds.length > 0)],
  }
}

const deniedByOf = ({ status, assigned }: Transaction): 'national' | 'poc' | undefined => {
  if (status !== 'denied' && status !== 'overturned') return undefined
  return assigned.determines === 'poc' ? 'poc' : 'national'
}

const answeredAs = ({ status }: Challenge): 'not-yet' | 'unresolved' | 'corrected' => {
  if (status === 'overturned') return 'corrected'
  return status === 'sustained' ? 'unresolved' : 'not-yet'
}

function delayView({ contact, zone }: Transaction['assigned']): NonNullable<ChallengeView['delay']> {
  const { advisedFrom, finishBefore } = delayAppeal(
    Temporal.Instant.from(contact).toZonedDateTimeISO(zone).toPlainDate(),
  )
  return { advisedFrom: advisedFrom.toString(), finishBefore: finishBefore.toString() }
}

/** Which letters there are for the person to open. */
export function lettersOf({ status, decided }: Challenge, hasGrounds: boolean): readonly LetterKind[] {
  const outcome = status === 'sustained' || status === 'overturned' ? status : undefined
  return [
    ...(hasGrounds ? (['reasons'] as const) : []),
    ...(decided === undefined || outcome === undefined ? [] : [outcome]),
  ]
}

export function recordView({ hit: { number, record }, finding, keeper }: Ground): ChallengeView['records'][number] {
  const category = parseCategory(record.category)
  return {
    record: number,
    prohibition: category === undefined ? record.category : named[category].name,
    provisions: [...finding.cites],
    keptBy: keptBy(keeper),
    source: record.source,
  }
}

function keptBy({ name, ori }: Ground['keeper']): string {
  if (name === undefined) return ori ?? ''
  return ori === undefined ? name : `${name} (${ori})`
}

function stateView(state: Challenge) {
  const { status, asked, identity, reasons, fingerprints, information, answered, settled, decided, told } = state
  return {
    status,
    ...present({
      asked: asked && { dated: asked.dated, ...present({ reasonsBy: asked.dueBy }) },
      identity: identity?.by,
      reasonsGiven: reasons?.at,
      fingerprints: fingerprints && fingerprintsAs(fingerprints),
      decided: decided && decidedView(decided),
      told: told && { ...told },
    }),
    information: information.map(({ at, determineBy, claims }, index) => ({
      ...{ at, determineBy, decided: index < answered },
      claims: claims.map(({ kind, record }) => ({ kind, ...present({ record }) })),
    })),
    settled: Object.entries(settled).map(([record, outcome]) => ({ record: Number(record), outcome })),
  }
}

const fingerprintsAs = ({ agree }: NonNullable<Challenge['fingerprints']>): 'asked' | 'agree' | 'differ' => {
  if (agree === undefined) return 'asked'
  return agree ? 'agree' : 'differ'
}

const decidedView = ({ at, answer }: NonNullable<Challenge['decided']>) => ({
  outcome: answer === undefined ? ('sustained' as const) : ('overturned' as const),
  at,
  ...present({ answer }),
})

/** A challenge as one examiner sees it in the queue. */
export function listedView({ challenge: { state }, check }: Challenged, examiner: string): ListedChallenge {
  const { challenge, ntn, origin, at, secret, asking, searched, proposal, urged } = state
  const [next] = limitsOf(state)
  return {
    ...{ challenge, ntn, origin, opened: at },
    ...{ check: check.state.status, saleState: check.state.assigned.saleState },
    ...stateView(state),
    ...present({
      due: next && { limit: next.limit, at: next.dueAt, ...present({ by: next.by }) },
      secretSent: secret?.at,
      searched: searched && { ...searched, left: [...searched.left] },
      proposal: proposal && {
        ...{ outcome: proposal.outcome, at: proposal.at },
        by: proposal.by === examiner ? ('you' as const) : ('another' as const),
      },
    }),
    letters: mailable.flatMap(letter => {
      const { on: mailedOn, evidence } = state.mailed?.[letter] ?? {}
      const of = writtenAt(state, check.state, letter)
      return mayMail(state, check.state.status, letter) ? [{ letter, ...present({ of, mailedOn, evidence }) }] : []
    }),
    urgent: next !== undefined && urged.includes(next.limit),
    asking: Object.entries(asking).map(([record, { at: since, nri }]) => ({
      ...{ record: Number(record), at: since },
      ...present({ nri }),
    })),
  }
}

/** One challenge opened. */
export function openedView(opened: OpenedChallenge, examiner: string): OpenedChallengeView {
  const { said, grounds, found, check, sources } = opened
  const resting = new Set(grounds.map(({ hit: { number } }) => number))
  const others = (found?.hits.hits ?? []).filter(({ number }) => !resting.has(number))
  return {
    challenge: listedView(opened, examiner),
    records: grounds.map(recordView),
    others: others.map(({ number, record: { category, source } }) => ({ record: number, category, source })),
    said: said.statements.map(({ at, claims, statement, documents }) => ({
      ...{ at, statement },
      claims: claims.map(({ kind, record }) => ({ kind, ...present({ record }) })),
      documents: documents.map(document => ({ ...document })),
    })),
    sources: sources.map(source => ({ ...source })),
    addressGiven: check.state.addressGiven,
    identityKept: found !== undefined,
  }
}
