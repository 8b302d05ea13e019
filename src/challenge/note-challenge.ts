import type { ChallengeEvent } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import type { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge } from './amend-challenge.ts'

/** What an examiner notes, and which decides nothing. */
export const challengeNotes = ['fingerprints-asked', 'fingerprints-agree', 'fingerprints-differ'] as const
export type ChallengeNote = (typeof challengeNotes)[number]

/** 28 CFR 25.10(b): fingerprints were asked for or compared. */
export const noteChallenge = (
  { challenge, note, by }: Readonly<{ challenge: ChallengeNumber; note: ChallengeNote; by: Actor }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now'>> =>
  amendChallenge<never>({ challenge, by }, () => ({ events: [events[note](by, world.now().toString())] }), world)

const events: Readonly<Record<ChallengeNote, (by: Actor, at: string) => ChallengeEvent>> = {
  'fingerprints-asked': (_, at) => ({ type: 'fingerprints-asked', at }),
  'fingerprints-agree': (by, at) => ({ type: 'fingerprints-received', agree: true, by: by.id, at }),
  'fingerprints-differ': (by, at) => ({ type: 'fingerprints-received', agree: false, by: by.id, at }),
}
