import { askWhy as ask, challenger } from '#challenge/ask-why.ts'
import { followChallenge as follow } from '#challenge/follow.ts'
import { stateClaim as state } from '#challenge/state-claim.ts'
import { tellOutcome } from '#challenge/tell-outcome.ts'
import { writtenTo } from '#challenge/written-to.ts'
import { askWhy, followChallenge, readChallengeLetter, stateClaim } from '#contract/challenge.ts'
import { inThree } from '#delivery/letters/in-three.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import { present } from '../present.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { challengeLetter } from './challenge-letter.ts'
import { followedView, lettersOf, recordView } from './challenge-view.ts'
import { paperOf } from './letter-paper.ts'
import { evenly } from './evenly.ts'
import type { House } from './house.ts'
import { route, type Route } from './route.ts'

/** What everybody is answered who asks why, whatever is found. */
const received = {
  received: true,
  happened: 'We have what you sent.',
  means:
    'If a check under this number was denied or delayed, and the name and date of birth are those given with it, an examiner writes to the address given with the check. The letter holds a secret, which with the number shows you why and lets you challenge it. The reasons are due within five business days.',
  next: 'If no letter has come after ten days, or no address was given, write to the agency that denied, as the sheet from the dealer names it; it may ask for your fingerprints. If an agency of your state denied, ask that agency, or us instead. The dealer does not know the reason.',
} as const

/**
 * 28 CFR 25.10 for whoever has no account. Every answer comes at a full beat, each number is asked about only so often whether or not it
 * exists, and what is wrong of a number and a secret is not said: nobody learns here whether anybody was checked.
 */
export const challengeRoutes: readonly Route[] = [
  route(askWhy, async ({ body, http }, house) =>
    evenly(house.settings.beat, async () => {
      const { asked } = house
      const who = [http.ip, `asks ${body.ntn}`]
      if (who.some(one => asked.waits(one) !== undefined)) return refuse('too-many-asked')
      for (const one of who) asked.count(one)
      await ask(body, house.world)
      return { status: 202, body: received }
    }),
  ),

  route(followChallenge, async ({ body, http }, house) =>
    opening(body.ntn, http.ip, house, async () => {
      const followed = await follow(body, house.world)
      return isRefusal(followed) ? followed : ({ status: 200, body: followedView(followed) } as const)
    }),
  ),

  route(stateClaim, async ({ body, http }, house) =>
    opening(body.ntn, http.ip, house, async () => {
      const { claims, documents, ...said } = body
      const claimed = claims.map(({ kind, record }) => ({ kind, ...present({ record }) }))
      const stated = await state({ ...said, claims: claimed, documents }, house.world)
      if (isRefusal(stated)) return stated
      const followed = await follow(body, house.world)
      return isRefusal(followed) ? followed : ({ status: 200, body: followedView(followed) } as const)
    }),
  ),

  route(readChallengeLetter, async ({ body, http }, house) =>
    opening(body.ntn, http.ip, house, async () => {
      const { kind, as = 'json', language = 'en' } = body
      const followed = await follow(body, house.world)
      if (isRefusal(followed)) return followed
      const { challenge, grounds } = followed
      if (!lettersOf(challenge.state, grounds.length > 0).includes(kind)) return refuse('not-now')
      const written = await writtenTo(followed, challenger, house.world)
      const letter = challengeLetter(kind, { ...followed, written, language }, house.settings.agency, house.world)
      // Made before anybody counts as told by it.
      const pdf = as === 'pdf' ? await renderLetter(letter) : undefined
      if (kind !== 'reasons' && isRefusal(await tellOutcome(challenge.state.challenge, house.world)))
        return refuse('not-now')
      const { ntn } = challenge.state
      if (pdf !== undefined) return { status: 200, pdf, name: `${ntn}-${kind}.pdf` } as const
      // Nothing that does not bar is listed once more.
      const records = kind === 'overturned' ? [] : grounds.map(recordView).map(toldOf)
      return { status: 200, body: { kind, ntn, ...inThree(letter), records, paper: paperOf(letter) } } as const
    }),
  ),
]

/**
 * A number and a secret, tried only so often from one address and for one number, for a time. Whoever has the right secret is not kept out by
 * another's guesses for longer than that.
 */
const opening = <Result>(
  ntn: string,
  ip: string,
  { asked, failures, settings }: House,
  work: () => Promise<Result>,
): Promise<Result | Refusal<'too-many-asked'>> =>
  evenly(settings.beat, async () => {
    const tries = `tries ${ntn}`
    if (asked.waits(tries) !== undefined) return refuse('too-many-asked')
    const answer = await work()
    if (isWrong(answer)) {
      failures.count(ip)
      asked.count(tries)
    }
    return answer
  })

/** In a letter the file of a record is not named beside its keeper. */
const toldOf = ({ record, prohibition, provisions, keptBy }: ReturnType<typeof recordView>) => ({
  ...{ record, prohibition, keptBy },
  provisions: [...provisions],
})

const isWrong = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer && answer.refusal === 'secret-not-right'
