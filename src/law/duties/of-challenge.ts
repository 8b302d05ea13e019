import { cfr, usc } from '../cite.ts'
import { limitsOf, type Challenge, type ChallengeEvent, type ChallengeLimit } from '../lives/challenge.ts'
import type { Mailable } from '../lives/mailing.ts'
import type { DutyKind } from './kinds.ts'
import type { Duties, Moment, Owed } from './when.ts'

const nothing: Duties = { owes: [], ends: [] }

/** What each letter pays once somebody says that it was mailed. That it was printed pays nothing. */
export const paidBy = {
  secret: 'mail-secret',
  reasons: 'give-reasons',
  sustained: 'tell-sustained',
  overturned: 'tell-overturned',
} as const satisfies Readonly<Record<Mailable, DutyKind>>

/** How long before a limit it is put before everybody. */
const urgedBefore: Readonly<Record<ChallengeLimit, Temporal.DurationLike>> = {
  reasons: { hours: 24 },
  determination: { hours: 240 },
}

/** What one challenge makes us owe: the secret, the reasons, a determination of each record, and that the person is told. */
export function ofChallenge(event: ChallengeEvent, challenge: Challenge, { now }: Moment): Duties {
  switch (event.type) {
    case 'asked':
      return { owes: afterAsking(challenge, now), ends: [] }
    // Made for the mail, it is owed until it is mailed; whoever took fingerprints hands it over.
    case 'secret-issued':
      return event.to === 'mail' ? { owes: [mailSecret(now)], ends: [] } : { owes: [], ends: ['mail-secret'] }
    case 'mailed':
      return { owes: [], ends: [paidBy[event.letter]] }
    case 'identity-shown':
      return { owes: [], ends: ['mail-secret'] }
    case 'reasons-given':
      return { owes: [], ends: ['give-reasons'] }
    case 'informed':
      return { owes: [determine(event.dueAt), ...urge(challenge, now)], ends: ['tell-sustained'] }
    case 'sustained':
      return {
        // What is determined owes nothing more; reasons that were not given do.
        owes: [{ kind: 'tell-sustained', at: now, cite: cfr(28, '25.10(c)') }, ...urge(challenge, now)],
        ends: ['determine-challenge', 'urge-challenge'],
      }
    case 'overturned':
    case 'closed':
      return {
        owes: [],
        ends: ['determine-challenge', 'urge-challenge', 'give-reasons', 'mail-secret', 'tell-sustained'],
      }
    case 'told':
      return { owes: [], ends: ['tell-sustained'] }
    case 'opened':
    case 'fingerprints-asked':
    case 'fingerprints-received':
    case 'source-asked':
    case 'settled':
    case 'searched':
    case 'proposed':
    case 'sent-back':
    case 'urged':
      return nothing
  }
}

/** Whoever has shown who they are needs no secret for it any more. */
function afterAsking(challenge: Challenge, now: Temporal.Instant): readonly Owed[] {
  const { asked, identity, reasons } = challenge
  if (asked === undefined || reasons !== undefined) return []
  return [
    ...(identity === undefined ? [mailSecret(now)] : []),
    { kind: 'give-reasons', at: Temporal.Instant.from(asked.dueAt), cite: usc(34, '40901(f)') },
    ...urge(challenge, now),
  ]
}

const mailSecret = (now: Temporal.Instant): Owed => ({ kind: 'mail-secret', at: now, cite: cfr(28, '25.10(b)') })

const determine = (dueAt: string): Owed => ({
  kind: 'determine-challenge',
  at: Temporal.Instant.from(dueAt),
  cite: usc(34, '40901(g)'),
})

function urge(challenge: Challenge, now: Temporal.Instant): readonly Owed[] {
  const at = urgeAt(challenge)
  if (at === undefined) return []
  return [{ kind: 'urge-challenge', at: Temporal.Instant.compare(at, now) < 0 ? now : at, cite: usc(34, '40901(f)') }]
}

/** When the next limit that has not been put before everybody comes near. */
export function urgeAt(challenge: Challenge): Temporal.Instant | undefined {
  const [next] = limitsOf(challenge)
    .filter(({ limit }) => !challenge.urged.includes(limit))
    .map(({ limit, dueAt }) => Temporal.Instant.from(dueAt).subtract(urgedBefore[limit]))
    .toSorted((one, other) => Temporal.Instant.compare(one, other))
  return next
}
