import { askWhy } from '#challenge/ask-why.ts'
import { followChallenge } from '#challenge/follow.ts'
import { stateClaim } from '#challenge/state-claim.ts'
import { tellOutcome } from '#challenge/tell-outcome.ts'
import { claimKinds } from '#law/lives/challenge.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal } from '../../../refusal.ts'
import type { Actor, Play } from '../play.ts'
import { refused } from './answers.ts'

/** Persons who were denied, or are kept waiting, and ask why. Whom nobody picks again has given up. */
export const challengers: readonly Actor[] = [
  { name: 'somebody asks why', weight: 16, act: ask },
  { name: 'somebody reads why', weight: 8, act: read },
  { name: 'somebody says what is wrong', weight: 14, act: say },
]

/** Most come soon after they were told; some after years. */
const recently = 15

async function ask(play: Play): Promise<string> {
  const { random, sim, memory, world, happen } = play
  const wanted = random.chance(0.85) ? ['denied'] : ['delayed', 'lapsed']
  const all = sim.store.tables.lives.all().filter(({ columns: { status } }) => wanted.includes(status ?? ''))
  const some = random.chance(0.7) ? all.slice(-recently) : all
  const ntn = some.length === 0 ? undefined : (random.pick(some).subject as Ntn)
  const described = ntn && memory.of(ntn)?.inquiry.transferee.description
  if (ntn === undefined || described === undefined) return 'nobody has a reason to ask'
  const [name] = described.names
  const own = random.chance(0.93)
  happen(own ? 'somebody asked why' : 'somebody asked why about another')
  await askWhy({ ntn, last: name.last, born: own ? described.born : '1901-01-01' }, world)
  // Whoever asks hears nothing of what came of it.
  return `about ${ntn}`
}

/** A number and the secret that came in the letter to it, as somebody types them. */
function typed({ random, memory: { letters } }: Play): Readonly<{ ntn: Ntn; secret: string }> | undefined {
  const all = [...letters]
  const [ntn, secret] =
    (all.length === 0 ? undefined : random.pick(random.chance(0.8) ? all.slice(-recently) : all)) ?? []
  if (ntn === undefined || secret === undefined) return undefined
  return { ntn, secret: random.chance(0.9) ? secret : 'AAAAA-AAAAA-AAAAA-AAAAA' }
}

async function read(play: Play): Promise<string> {
  const opening = typed(play)
  if (opening === undefined) return 'nobody has a letter'
  const followed = await followChallenge(opening, play.world)
  if (isRefusal(followed)) return refused(play, followed)
  const { challenge, decided, told, status } = followed.challenge.state
  if (decided === undefined || told !== undefined) return `${challenge} is ${status}`
  const opened = await tellOutcome(challenge, play.world)
  return isRefusal(opened) ? refused(play, opened) : `${challenge} is ${status}, and the person knows`
}

async function say(play: Play): Promise<string> {
  const opening = typed(play)
  if (opening === undefined) return 'nobody has a letter'
  const { random, memory, world } = play
  const claim = { kind: random.pick(claimKinds), ...(random.chance(0.6) ? { record: 1 } : {}) }
  const { tag = 'nobody' } = memory.of(opening.ntn) ?? {}
  const said = {
    claims: [claim],
    statement: `I am ${tag}, and the court dismissed it.`,
    documents: [{ kind: 'court-order', reference: `Order about ${tag}` }] as const,
  }
  const stated = await stateClaim({ ...opening, ...said }, world)
  return isRefusal(stated) ? refused(play, stated) : `${stated.state.challenge}: ${claim.kind}`
}
