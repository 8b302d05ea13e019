import { mayMail, writtenAt, type Mailable } from '#law/lives/mailing.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { present } from '../present.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge } from './amend-challenge.ts'
import { today } from './may-challenge.ts'
import { communicated } from './tell-outcome.ts'

type Letter = Readonly<{
  challenge: ChallengeNumber
  letter: Mailable
  /** The day on which it was put into the mail; today where nothing is said. */
  on?: string
  evidence?: string
  /** When the letter that was mailed was made, for whoever knows: another may have taken its place meanwhile. */
  of?: string
  by: Actor
}>

/**
 * 28 CFR 25.10(b)-(c), (e): a letter is in the mail. Nothing but a person who says so pays what was owed: whoever prints a letter may still
 * leave it on the printer. Of one that is in the mail already, the first word stands; one that another took the place of pays nothing.
 */
export const mailLetter = (
  { challenge, letter, on, evidence, of, by }: Letter,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now' | 'stale' | 'not-as-described'>> =>
  amendChallenge<'not-now' | 'stale' | 'not-as-described'>(
    { challenge, by },
    challenged => {
      const { state } = challenged.challenge
      if (!mayMail(state, challenged.check.state.status, letter)) return refuse('not-now')
      const made = Temporal.Instant.from(writtenAt(state, challenged.check.state, letter) ?? state.at)
      if (of !== undefined && !made.equals(of)) return refuse('stale')
      if (state.mailed?.[letter] !== undefined) return { events: [] }
      const now = today(challenged.check.state, world.now())
      const day = on === undefined ? now : Temporal.PlainDate.from(on)
      const wrong = wrongDay(day, now, today(challenged.check.state, made))
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
