import { readChallenge as readWhole } from '#challenge/amend-challenge.ts'
import { lettersWaiting } from '#challenge/letters-waiting.ts'
import { mailLetter } from '#challenge/mail-letter.ts'
import { writtenTo } from '#challenge/written-to.ts'
import { listLetters, mailChallengeLetter, mostWaiting, printChallengeLetter } from '#contract/challenge-letters.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import { mayMail } from '#law/lives/mailing.ts'
import { present } from '../present.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { challengeLetter } from './challenge-letter.ts'
import { stands } from './challenges.ts'
import { route, type Route } from './route.ts'

/** What examiners print and mail, 28 CFR 25.10(b)-(c), (e): printing pays nothing, and a person says when a letter was mailed. */
export const challengeLetterRoutes: readonly Route[] = [
  route(listLetters, async (_, { world }) => {
    const { letters, ...counted } = await lettersWaiting(mostWaiting, world)
    return { status: 200, body: { letters: [...letters], ...counted } }
  }),

  route(printChallengeLetter, async ({ params, query, by }, { world, settings }) => {
    const { challenge, letter } = params
    const whole = await readWhole(challenge, world)
    if (isRefusal(whole)) return whole
    if (!mayMail(whole.challenge.state, whole.check.state.status, letter)) return refuse('not-now')
    const written = await writtenTo(whole, by, world)
    // Once who it was about is destroyed, nothing is left to be written.
    if (letter !== 'overturned' && (written?.grounds ?? []).length === 0) return refuse('not-now')
    const { language = 'en' } = query
    const paper = challengeLetter(letter, { ...whole, written, language }, settings.agency, world)
    return { status: 200, body: await renderLetter(paper) }
  }),

  route(mailChallengeLetter, async ({ params, body: { letter, on, evidence, of }, by }, { world }) =>
    stands(
      await mailLetter({ ...params, letter, on, by, ...present({ evidence, of }) }, world),
      { ...params, by },
      world,
    ),
  ),
]
