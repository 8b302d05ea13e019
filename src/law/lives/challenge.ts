import type { ChallengeNumber, Nri, Ntn } from '../words.ts'
import { isWritten, notMailed, onceMailed, type Mailable, type Mailed, type Mailing } from './mailing.ts'

/**
 * One challenge of one denial or delay, 28 CFR 25.10: somebody asks why, shows who they are, is told, and says what is wrong; or a record
 * was never valid, and the denial is looked at again without anybody asking (25.5(b)). It names the transaction by its number and each
 * record by the number of its hit. Who the person is, and what the person says, lies sealed with the transaction.
 */
export const challengeStatuses = ['asked', 'challenged', 'proposed', 'sustained', 'overturned', 'closed'] as const
export type ChallengeStatus = (typeof challengeStatuses)[number]

export const challengeOrigins = ['person', 'review'] as const
export type ChallengeOrigin = (typeof challengeOrigins)[number]

/** By what identity is shown: a secret that went to the address given with the check, or fingerprints that agree. */
export const identityProofs = ['mail', 'fingerprints'] as const
export type IdentityProof = (typeof identityProofs)[number]

export const claimKinds = ['not-the-person', 'record-is-wrong', 'rights-restored'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** What becomes of one record: it is right; it never was; it bars no longer; it is another person's. */
export const recordOutcomes = ['stands', 'erroneous', 'no-longer-bars', 'another-person'] as const
export type RecordOutcome = (typeof recordOutcomes)[number]

export const challengeOutcomes = ['sustained', 'overturned'] as const
export type ChallengeOutcome = (typeof challengeOutcomes)[number]

/** How something in writing came to the person: opened with the secret, or mailed. */
export const challengeTellings = ['opened', 'mailed'] as const
export type ChallengeTelling = (typeof challengeTellings)[number]

/** Which limit comes near. */
export const challengeLimits = ['reasons', 'determination'] as const
export type ChallengeLimit = (typeof challengeLimits)[number]

/** A record that somebody challenged, and why; without a record, all of them. */
export type Claim = Readonly<{ kind: ClaimKind; record?: number }>

export type ChallengeEvent =
  | Readonly<{ type: 'opened'; challenge: ChallengeNumber; ntn: Ntn; origin: ChallengeOrigin; at: string }>
  /** `dueBy`: the last day for the reasons, absent where no day can be given; `dueAt`: the end of it where the sale was to be. */
  | Readonly<{ type: 'asked'; dated: string; dueBy?: string; dueAt: string; at: string }>
  /** Only a keyed digest of it. Another takes its place. */
  | Readonly<{ type: 'secret-issued'; digest: string; to: IdentityProof; at: string }>
  | Readonly<{ type: 'identity-shown'; by: IdentityProof; at: string }>
  | Readonly<{ type: 'reasons-given'; how: ChallengeTelling; at: string }>
  /** Information that would correct a record came, from the person or by a review: sixty days run from here. What the person says is sealed. */
  | (Readonly<{ type: 'informed' }> & Information)
  | Readonly<{ type: 'fingerprints-asked'; at: string }>
  | Readonly<{ type: 'fingerprints-received'; agree: boolean; by: string; at: string }>
  /** Whoever keeps the record is asked about it; of our own Indices, the agency that contributed the entry. */
  | Readonly<{ type: 'source-asked'; record: number; nri?: Nri; by: string; at: string }>
  | Readonly<{ type: 'settled'; record: number; outcome: RecordOutcome; by: string; at: string }>
  /** Every source was asked again. `left`: the hits that still stand in the way. */
  | Readonly<{ type: 'searched'; silent: number; left: readonly number[]; by: string; at: string }>
  | Readonly<{ type: 'proposed'; outcome: ChallengeOutcome; by: string; at: string }>
  | Readonly<{ type: 'sent-back'; by: string; at: string }>
  | Readonly<{ type: 'sustained'; by: readonly [string, string]; at: string }>
  | Readonly<{ type: 'overturned'; by: readonly [string, string]; answer: 'proceed' | 'recheck'; at: string }>
  | Readonly<{ type: 'told'; how: ChallengeTelling; at: string }>
  | Mailed
  | Readonly<{ type: 'urged'; limit: ChallengeLimit; at: string }>
  /** Its check was answered otherwise meanwhile: nothing is left to be challenged. */
  | Readonly<{ type: 'closed'; at: string }>
export type ChallengeEventType = ChallengeEvent['type']

/** One piece of information, and by when what it says is determined. */
export type Information = Readonly<{
  from: ChallengeOrigin
  claims: readonly Claim[]
  determineBy: string
  dueAt: string
  at: string
}>

export type Challenge = Readonly<{
  challenge: ChallengeNumber
  ntn: Ntn
  origin: ChallengeOrigin
  at: string
  status: ChallengeStatus
  asked?: Readonly<{ dated: string; dueBy?: string; dueAt: string; at: string }>
  secret?: Readonly<{ digest: string; to: IdentityProof; at: string }>
  identity?: Readonly<{ by: IdentityProof; at: string }>
  reasons?: Readonly<{ how: ChallengeTelling; at: string }>
  /** In the order of receipt. What came before the last decision is decided. */
  information: readonly Information[]
  /** How many of them a decision has answered. */
  answered: number
  fingerprints?: Readonly<{ askedAt?: string; agree?: boolean }>
  asking: Readonly<Record<number, Readonly<{ at: string; nri?: Nri }>>>
  settled: Readonly<Record<number, RecordOutcome>>
  searched?: Readonly<{ at: string; silent: number; left: readonly number[] }>
  proposal?: Readonly<{ outcome: ChallengeOutcome; by: string; at: string }>
  decided?: Readonly<{ by: readonly [string, string]; at: string; answer?: 'proceed' | 'recheck' }>
  /** That the person was told of the last decision. */
  told?: Readonly<{ how: ChallengeTelling; at: string }>
  mailed?: Readonly<Partial<Record<Mailable, Mailing>>>
  urged: readonly ChallengeLimit[]
}>

const knowing = {
  asked: 'same',
  'secret-issued': 'same',
  'identity-shown': 'same',
  'reasons-given': 'same',
  'fingerprints-asked': 'same',
  'fingerprints-received': 'same',
  mailed: 'same',
} as const
const urging = { urged: 'same', closed: 'closed' } as const

/** Which event may follow which status, and the status it leads to. What is not written here cannot happen. */
export const challengeMoves = {
  asked: { ...knowing, ...urging, informed: 'challenged' },
  challenged: {
    ...{ ...knowing, ...urging, informed: 'same' },
    ...{ 'source-asked': 'same', settled: 'same', searched: 'same', proposed: 'proposed' },
  },
  // What comes in after the proposal was not what was proposed on.
  proposed: {
    ...{ ...knowing, ...urging, informed: 'challenged', searched: 'same' },
    ...{ 'sent-back': 'challenged', sustained: 'sustained', overturned: 'overturned' },
  },
  // Where the reasons were not given yet, their day still comes.
  sustained: { ...knowing, ...urging, informed: 'challenged', told: 'same' },
  // A secret still opens the letter that says so.
  overturned: { 'secret-issued': 'same', 'identity-shown': 'same', told: 'same', mailed: 'same' },
  closed: { 'identity-shown': 'same' },
} as const satisfies Record<ChallengeStatus, Partial<Record<ChallengeEventType, ChallengeStatus | 'same'>>>

/** The challenge after one more event, or undefined where the event may not happen. */
export function foldChallenge(before: Challenge | undefined, event: ChallengeEvent): Challenge | undefined {
  if (event.type === 'opened') {
    const { type: _, ...opened } = event
    return before === undefined
      ? { ...opened, status: 'asked', information: [], answered: 0, asking: {}, settled: {}, urged: [] }
      : undefined
  }
  if (before === undefined || !mayFollow(before, event)) return undefined
  const moves: Partial<Record<ChallengeEventType, ChallengeStatus | 'same'>> = challengeMoves[before.status]
  const to = moves[event.type]
  if (to === undefined) return undefined
  return { ...changed(before, event), status: to === 'same' ? before.status : to }
}

/** Beside the table: identity comes before the reason, and the second person of a decision is another. */
function mayFollow(before: Challenge, event: ChallengeEvent): boolean {
  switch (event.type) {
    case 'reasons-given':
      return before.identity !== undefined
    case 'mailed':
      return isWritten(before, event.letter)
    // A record that was never valid needs nobody's identity to be looked at.
    case 'informed':
      return before.identity !== undefined || event.from === 'review'
    case 'sustained':
    case 'overturned':
      return (
        before.proposal?.outcome === event.type && before.proposal.by === event.by[0] && event.by[0] !== event.by[1]
      )
    default:
      return true
  }
}

type Following = Exclude<ChallengeEvent, { type: 'opened' }>
type Changing = {
  [Type in Following['type']]: (before: Challenge, event: Extract<Following, { type: Type }>) => Challenge
}

const without = <Name extends keyof Challenge>(before: Challenge, name: Name): Omit<Challenge, Name> => {
  const { [name]: _, ...rest } = before
  return rest
}

/** What an event says, without its name. */
function saidBy<Event extends Following>(event: Event): Omit<Event, 'type'> {
  const { type: _, ...said } = event
  return said
}

const changing: Changing = {
  // The first asking is the one from which the days are counted.
  asked: (before, event) => (before.asked === undefined ? { ...before, asked: saidBy(event) } : before),
  'secret-issued': (before, event) => ({ ...notMailed(before, 'secret'), secret: saidBy(event) }),
  'identity-shown': (before, event) =>
    before.identity === undefined ? { ...before, identity: saidBy(event) } : before,
  'reasons-given': (before, event) => (before.reasons === undefined ? { ...before, reasons: saidBy(event) } : before),
  informed: (before, event) => ({
    ...without(before, 'proposal'),
    information: [...before.information, saidBy(event)],
    urged: before.urged.filter(limit => limit !== 'determination'),
  }),
  'fingerprints-asked': (before, { at }) => ({ ...before, fingerprints: { ...before.fingerprints, askedAt: at } }),
  'fingerprints-received': (before, { agree }) => ({ ...before, fingerprints: { ...before.fingerprints, agree } }),
  'source-asked': (before, { record, nri, at }) => ({
    ...before,
    asking: { ...before.asking, [record]: nri === undefined ? { at } : { at, nri } },
  }),
  settled: (before, { record, outcome }) => ({ ...before, settled: { ...before.settled, [record]: outcome } }),
  searched: (before, { silent, left, at }) => ({ ...before, searched: { silent, left, at } }),
  proposed: (before, { outcome, by, at }) => ({ ...before, proposal: { outcome, by, at } }),
  'sent-back': before => without(before, 'proposal'),
  sustained: (before, { by, at }) => decidedBy(before, { by, at }),
  overturned: (before, { by, at, answer }) => decidedBy(before, { by, at, answer }),
  told: (before, { how, at }) => (before.told === undefined ? { ...before, told: { how, at } } : before),
  mailed: onceMailed,
  // What no decision answered is moot.
  closed: before => ({ ...without(before, 'proposal'), answered: before.information.length }),
  urged: (before, { limit }) => ({ ...before, urged: [...before.urged, limit] }),
}

/** Each event meets the row of its own type. */
const changed = (before: Challenge, event: Following): Challenge =>
  (changing[event.type] as (before: Challenge, event: Following) => Challenge)(before, event)

/** Of what it comes to now the person has not been told yet. */
const decidedBy = (before: Challenge, decided: NonNullable<Challenge['decided']>): Challenge => ({
  ...without(notMailed(before, 'sustained'), 'told'),
  answered: before.information.length,
  decided,
})

/** Information that no decision has answered yet. */
export const unanswered = ({ information, answered }: Pick<Challenge, 'information' | 'answered'>) =>
  information.slice(answered)

/** The limits that still run, the nearest first. */
export function limitsOf(
  challenge: Challenge,
): readonly Readonly<{ limit: ChallengeLimit; dueAt: string; by?: string }>[] {
  const { asked, reasons, status } = challenge
  const owed = asked !== undefined && reasons === undefined && status !== 'overturned' && status !== 'closed'
  const { dueAt = '', dueBy } = asked ?? {}
  return [
    ...(owed ? [{ limit: 'reasons', dueAt, ...(dueBy === undefined ? {} : { by: dueBy }) } as const] : []),
    ...unanswered(challenge).map(one => ({ limit: 'determination', dueAt: one.dueAt, by: one.determineBy }) as const),
  ].toSorted((one, other) => Temporal.Instant.compare(one.dueAt, other.dueAt))
}
