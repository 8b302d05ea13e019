import { mayMail, writtenAt, type Mailable } from '#law/lives/mailing.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { present } from '../present.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge, type Challenged } from './amend-challenge.ts'
import { today } from './may-challenge.ts'
import { communicated } from './tell-outcome.ts'

type Letter = Readonly<{
  challenge: ChallengeNumber
  letter: Mailable
  /** The day on which it was put into the mail; today where nothing is said. */
  on?: string
  evidence?: string
  by: Actor
}>

/**
 * 28 CFR 25.10(b)-(c), (e): a letter is in the mail. Nothing but a person who says so pays what was owed: whoever prints a letter may still
 * leave it on the printer. Of one that is in the mail already, the first word stands.
 */
export const mailLetter = (
  { challenge, letter, on, evidence, by }: Letter,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now' | 'not-as-described'>> =>
  amendChallenge<'not-now' | 'not-as-described'>(
    { challenge, by },
    challenged => {
      const { state } = challenged.challenge
      if (!mayMail(state, challenged.check.state.status, letter)) return refuse('not-now')
      if (state.mailed?.[letter] !== undefined) return { events: [] }
      const now = today(challenged.check.state, world.now())
      const day = on === undefined ? now : Temporal.PlainDate.from(on)
      const wrong = wrongDay(day, now, madeOn(challenged, letter))
      if (wrong !== undefined) return refuse('not-as-described', [{ pointer: '/on', code: wrong }])
      const at = world.now().toString()
      return {
        events: [{ type: 'mailed', letter, on: day.toString(), by: by.id, at, ...present({ evidence }) }],
        beside: letter === 'overturned' ? communicated(challenged.check, at) : [],
      }
    },
    world,
  )

/** What was mailed was mailed after there was something to say, and not tomorrow. */
function wrongDay(day: Temporal.PlainDate, now: Temporal.PlainDate, made: Temporal.PlainDate) {
  if (Temporal.PlainDate.compare(day, now) > 0) return 'in-the-future'
  return Temporal.PlainDate.compare(day, made) < 0 ? 'before-the-letter' : undefined
}

/** The day from which there was such a letter, where the firearm was sought. */
function madeOn({ challenge: { state }, check }: Challenged, letter: Mailable): Temporal.PlainDate {
  return today(check.state, Temporal.Instant.from(writtenAt(state, check.state, letter) ?? state.at))
}
