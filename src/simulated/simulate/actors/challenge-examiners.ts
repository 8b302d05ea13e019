import { readChallenge, type Challenged } from '#challenge/amend-challenge.ts'
import { enterLetter } from '#challenge/ask-why.ts'
import { decideOutcome, proposeOutcome } from '#challenge/decide-challenge.ts'
import { openChallenge } from '#challenge/list-challenges.ts'
import { noteChallenge } from '#challenge/note-challenge.ts'
import { searchForChallenge } from '#challenge/search-anew.ts'
import { mailLetter } from '#challenge/mail-letter.ts'
import { issueSecret } from '#challenge/secret.ts'
import { askSource, settleRecord } from '#challenge/settle-record.ts'
import type { Challenge, ChallengeStatus, IdentityProof, RecordOutcome } from '#law/lives/challenge.ts'
import type { ChallengeNumber, Ntn } from '#law/words.ts'
import type { Actor as Person } from '#ledger/change.ts'
import { isRefusal, type Refusal } from '../../../refusal.ts'
import { weighted } from '../../nation/weighted.ts'
import type { Actor, Play } from '../play.ts'
import { refused } from './answers.ts'

/** Examiners at work on challenges: most often what comes next. */
export const challengeExaminers: readonly Actor[] = [
  { name: 'an examiner works on a challenge', weight: 40, act: work },
  { name: 'an examiner enters a letter', weight: 3, act: enter },
]

type Working = Readonly<{ play: Play; by: Person; challenge: ChallengeNumber }>
type Done = Promise<string | undefined>

/** Of those who have done one thing, how many go on with the next. */
const goesOn = 0.8
const mostInARow = 8

async function work(play: Play): Promise<string> {
  const challenge = someChallenge(play)
  if (challenge === undefined) return 'nobody challenges anything'
  const working = { play, challenge, by: play.random.pick(play.cast.examiners) }
  const said: string[] = []
  for (let count = 0; count < mostInARow; count += 1) {
    const challenged = await readChallenge(challenge, play.world)
    const done = isRefusal(challenged) ? undefined : await steps[challenged.challenge.state.status](working, challenged)
    said.push(done ?? 'nothing to do but wait')
    if (done === undefined || !play.random.chance(goesOn)) break
  }
  return `${challenge}: ${said.join(', then ')}`
}

/** Of those of which something is still to be done, the latest most often. */
function someChallenge({ sim, random }: Play): ChallengeNumber | undefined {
  const open = sim.store.tables.lives
    .all()
    .filter(({ life, columns }) => life === 'challenge' && columns.status !== 'closed')
    .map(({ state }) => JSON.parse(state) as Challenge)
    .filter(({ decided, told, status }) => decided === undefined || told === undefined || status === 'challenged')
  const some = random.chance(0.7) ? open.slice(-recently) : open
  return some.length === 0 ? undefined : random.pick(some).challenge
}

const recently = 12

const steps: Readonly<Record<ChallengeStatus, (working: Working, challenged: Challenged) => Done>> = {
  asked: identify,
  challenged: research,
  proposed: decide,
  sustained: tell,
  overturned: tell,
  closed: async () => undefined,
}

async function identify(working: Working, { challenge: { state } }: Challenged): Done {
  if (state.secret !== undefined) return undefined
  const mailed = await letter(working, state, 'mail')
  if (!isRefusal(mailed)) return mailed
  refused(working.play, mailed)
  return mailed.refusal === 'no-address' ? fingerprint(working, state) : undefined
}

/** Whoever gave no address shows who they are another way. */
async function fingerprint({ play, challenge, by }: Working, state: Challenge): Done {
  const note = state.fingerprints === undefined ? 'fingerprints-asked' : compared(play)
  const noted = await noteChallenge({ challenge, by, note }, play.world)
  if (isRefusal(noted)) return refused(play, noted)
  const issued = await letter({ play, challenge, by }, noted.state, 'fingerprints')
  return isRefusal(issued) ? refused(play, issued) : issued
}

const compared = ({ random }: Play) => (random.chance(0.9) ? 'fingerprints-agree' : 'fingerprints-differ')

/** What was printed comes to whoever asked why; the house keeps it nowhere. */
async function letter(
  { play, challenge, by }: Working,
  { ntn }: Challenge,
  to: IdentityProof,
): Promise<string | Refusal> {
  const issued = await issueSecret({ challenge, to, by }, play.world)
  if (isRefusal(issued)) return issued
  play.memory.letters.set(ntn, issued.secret)
  const mailed = to === 'mail' ? await mailLetter({ challenge, letter: 'secret', by }, play.world) : issued
  if (isRefusal(mailed)) return mailed
  return `a secret goes out, by ${to}`
}

async function research({ play, challenge, by }: Working, challenged: Challenged): Done {
  const { state } = challenged.challenge
  const opened = await openChallenge({ challenge, by }, play.world)
  if (isRefusal(opened)) return refused(play, opened)
  if (challenged.check.state.status !== 'denied') return undefined
  const resting = opened.grounds.map(({ hit }) => hit.number)
  const open = [...resting, ...(state.searched?.left ?? [])].find(each => state.settled[each] === undefined)
  if (open !== undefined) return settle({ play, challenge, by }, open, state)
  const stands = resting.some(each => state.settled[each] === 'stands')
  if (stands) return propose({ play, challenge, by }, 'sustained')
  if (state.searched === undefined || state.searched.left.length > 0 || play.random.chance(0.1))
    return said(play, await searchForChallenge({ challenge, by }, play.world), 'searched again')
  return propose({ play, challenge, by }, 'overturned')
}

async function settle({ play, challenge, by }: Working, record: number, { asking }: Challenge): Done {
  if (asking[record] === undefined && play.random.chance(0.25))
    return said(play, await askSource({ challenge, by, record }, play.world), `whoever keeps ${record} is asked`)
  const outcome = foundToBe(play.random)
  return said(play, await settleRecord({ challenge, by, record, outcome }, play.world), `${record}: ${outcome}`)
}

/** What an examiner finds out. */
const foundToBe = weighted<RecordOutcome>([
  ['stands', 3],
  ['erroneous', 4],
  ['no-longer-bars', 2],
  ['another-person', 1],
])

async function propose({ play, challenge, by }: Working, outcome: 'sustained' | 'overturned'): Done {
  const proposed = await proposeOutcome({ challenge, outcome, by }, play.world)
  if (!isRefusal(proposed)) return `${outcome} is proposed`
  refused(play, proposed)
  // What a point of contact denied only its own message overturns.
  if (proposed.refusal !== 'poc-determines') return `refused ${proposed.refusal}`
  return said(play, await proposeOutcome({ challenge, outcome: 'sustained', by }, play.world), 'sustained is proposed')
}

/** Most often another examiner, who most often agrees. */
async function decide({ play, challenge, by }: Working, { challenge: { state } }: Challenged): Done {
  const others = play.cast.examiners.filter(({ id }) => id !== state.proposal?.by)
  const who = play.random.chance(0.95) ? play.random.pick(others) : by
  const agrees = play.random.chance(0.9)
  const decided = await decideOutcome({ challenge, agrees, by: who }, play.world)
  if (!isRefusal(decided)) return `${who.id} decides: ${decided.state.status}`
  // Something came in since it was proposed.
  if (decided.refusal === 'not-clear') await decideOutcome({ challenge, agrees: false, by: who }, play.world)
  return refused(play, decided)
}

/** Some open the letter with the secret instead, and some never hear. */
async function tell({ play, challenge, by }: Working, { challenge: { state } }: Challenged): Done {
  if (state.told !== undefined || play.random.chance(0.4)) return undefined
  const decided = state.status === 'sustained' ? 'sustained' : 'overturned'
  return said(play, await mailLetter({ challenge, letter: decided, by }, play.world), 'told in writing')
}

async function enter(play: Play): Promise<string> {
  const { sim, random, cast, world } = play
  const denied = sim.store.tables.lives.all().filter(({ columns: { status } }) => status === 'denied')
  if (denied.length === 0) return 'nobody is denied'
  const ntn = random.pick(denied).subject as Ntn
  const dated = sim.clock
    .now()
    .subtract({ hours: 24 * random.int(9) })
    .toString()
    .slice(0, 10)
  const entered = await enterLetter({ ntn, dated, by: random.pick(cast.examiners) }, world)
  return said(play, entered, `a letter about ${ntn}`)
}

const said = (play: Play, done: object | Refusal, word: string): string =>
  isRefusal(done) ? refused(play, done) : word
