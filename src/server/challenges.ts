import { enterLetter } from '#challenge/ask-why.ts'
import { readChallenge as readWhole } from '#challenge/amend-challenge.ts'
import { decideOutcome as decide, proposeOutcome as propose } from '#challenge/decide-challenge.ts'
import { listChallenges as list, openChallenge } from '#challenge/list-challenges.ts'
import { noteChallenge as note } from '#challenge/note-challenge.ts'
import { searchForChallenge as search } from '#challenge/search-anew.ts'
import { issueSecret, type SecretLetter } from '#challenge/secret.ts'
import { askSource, settleRecord as settle } from '#challenge/settle-record.ts'
import { mailLetter } from '#challenge/mail-letter.ts'
import {
  askRecordSource,
  decideOutcome,
  enterChallengeLetter,
  issueChallengeSecret,
  listChallenges,
  noteChallenge,
  proposeOutcome,
  readChallenge,
  searchForChallenge,
  settleRecord,
  tellChallenger,
} from '#contract/challenges.ts'
import { fullName } from '#delivery/letters/addressed.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import type { Seen } from '#law/lives/lives.ts'
import { letterKinds } from '#law/lives/mailing.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { listedView, openedView } from './challenge-view.ts'
import { secretLetter } from './secret-letter.ts'
import { route, type Route } from './route.ts'

/** How much of the queue is shown where nobody said. */
const usuallyListed = 50

/** What examiners do about challenges, 28 CFR 25.10: each act of one, and a decision of two. */
export const challengesRoutes: readonly Route[] = [
  route(listChallenges, async ({ query, by }, { world }) => {
    const all = await list(query.limit ?? usuallyListed, world)
    return { status: 200, body: { challenges: all.map(one => listedView(one, by.id)) } }
  }),

  route(enterChallengeLetter, async ({ body, by }, { world }) => {
    const seen = await enterLetter({ ...body, by }, world)
    if (isRefusal(seen)) return seen
    const whole = await readWhole(seen.state.challenge, world)
    if (isRefusal(whole)) return whole
    const location = `/v1/examiner/challenges/${seen.state.challenge}`
    return { status: 201, body: listedView(whole, by.id), location }
  }),

  route(readChallenge, async ({ params, by }, { world }) => {
    const opened = await openChallenge({ ...params, by }, world)
    return isRefusal(opened) ? opened : { status: 200, body: openedView(opened, by.id) }
  }),

  route(issueChallengeSecret, async ({ params, body, by, http }, { world, settings }) => {
    const letter = await issueSecret({ ...params, to: body.to, by }, world)
    if (isRefusal(letter)) return letter
    if (body.as !== 'pdf') return { status: 200, body: letterView(letter) }
    const whole = await readWhole(params.challenge, world)
    if (isRefusal(whole)) return whole
    const where = `${settings.secure ? 'https' : 'http'}://${http.host}/#/denied`
    const given = { ...whole, letter, shown: body.to, where, language: body.language ?? 'en' } as const
    const pdf = await renderLetter(secretLetter(given, settings.agency, world))
    return { status: 200, pdf, name: `${letter.ntn}.pdf` }
  }),

  route(noteChallenge, async ({ params, body, by }, { world }) =>
    stands(
      body.note === 'reasons-mailed'
        ? await mailLetter({ ...params, letter: 'reasons', by }, world)
        : await note({ ...params, note: body.note, by }, world),
      { ...params, by },
      world,
    ),
  ),

  route(askRecordSource, async ({ params, body, by }, { world }) =>
    stands(await askSource({ ...params, record: body.record, by }, world), { ...params, by }, world),
  ),

  route(settleRecord, async ({ params, body, by }, { world }) =>
    stands(await settle({ ...params, ...body, by }, world), { ...params, by }, world),
  ),

  route(searchForChallenge, async ({ params, by }, { world }) =>
    stands(await search({ ...params, by }, world), { ...params, by }, world),
  ),

  route(proposeOutcome, async ({ params, body, by }, { world }) =>
    stands(await propose({ ...params, outcome: body.outcome, by }, world), { ...params, by }, world),
  ),

  route(decideOutcome, async ({ params, body, by }, { world }) =>
    stands(await decide({ ...params, agrees: body.agrees, by }, world), { ...params, by }, world),
  ),

  route(tellChallenger, async ({ params, by }, { world }) => {
    const whole = await readWhole(params.challenge, world)
    if (isRefusal(whole)) return whole
    const letter = letterKinds.find(kind => kind === whole.challenge.state.status)
    if (letter === undefined) return refuse('not-now')
    return stands(await mailLetter({ ...params, letter, by }, world), { ...params, by }, world)
  }),
]

const letterView = ({ ntn, secret, at: of, to }: SecretLetter) => {
  if (to === undefined) return { ntn, secret, of }
  const { street, city, state, zip } = to.address
  return { ntn, secret, of, to: { name: fullName(to.name), lines: [street, `${city}, ${state} ${zip}`] } }
}

/** How the challenge stands after the act. */
export async function stands<Code extends Refusal['refusal']>(
  done: Seen<'challenge'> | Refusal<Code>,
  { challenge, by }: Readonly<{ challenge: ChallengeNumber; by: Actor }>,
  world: World,
) {
  if (isRefusal(done)) return done
  const whole = await readWhole(challenge, world)
  return isRefusal(whole) ? whole : ({ status: 200, body: listedView(whole, by.id) } as const)
}
