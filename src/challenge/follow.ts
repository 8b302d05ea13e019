import type { ChallengeEvent } from '#law/lives/challenge.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge, type Challenged } from './amend-challenge.ts'
import { challenger } from './ask-why.ts'
import { foundOf, groundsOf, type Ground } from './findings.ts'
import { openedBy } from './secret.ts'

/** What a person who has shown who they are is told, 28 CFR 25.10(b): how it stands, and the records that the denial rests on. */
export type Followed = Challenged & Readonly<{ grounds: readonly Ground[] }>

const purpose = 'tell the person why'

/**
 * A number and the secret out of the letter show who somebody is: they came together at the address given with the check. With the reading
 * the reasons are given, in writing.
 */
export async function followChallenge(
  opening: Readonly<{ ntn: string; secret: string }>,
  world: World,
): Promise<Followed | Refusal<'secret-not-right'>> {
  const opened = await openedBy(opening, world)
  if (isRefusal(opened)) return opened
  const grounds = await reasons(opened, world)
  const { check } = opened
  const done = await amendChallenge<never>(
    { challenge: opened.challenge.state.challenge, by: challenger },
    ({ challenge: { state } }) => {
      const at = world.now().toString()
      const events: readonly ChallengeEvent[] = [
        ...(state.identity === undefined ? [{ type: 'identity-shown', by: 'mail', at } as const] : []),
        ...(state.reasons === undefined && grounds.length > 0
          ? [{ type: 'reasons-given', how: 'opened', at } as const]
          : []),
      ]
      return { events }
    },
    world,
  )
  return { check, grounds, challenge: isRefusal(done) ? opened.challenge : done }
}

/** Of a check that was only delayed nobody has confirmed a record, so that none is shown: it may be another person's. */
export async function reasons({ check }: Challenged, world: World): Promise<readonly Ground[]> {
  if (check.state.status !== 'denied') return []
  const found = await foundOf(check.state.ntn, { by: challenger, purpose }, world)
  return found === undefined ? [] : groundsOf(check.state, found, world)
}
