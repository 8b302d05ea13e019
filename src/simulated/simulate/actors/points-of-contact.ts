import { cancel } from '#check/cancel.ts'
import { answerAsItStands, type PocAnswer } from '#poc/answer.ts'
import { compareDay } from '#poc/compare-day.ts'
import { inquire } from '#poc/inquire.ts'
import { lookAtDay } from '#poc/look-at-day.ts'
import { report } from '#poc/report.ts'
import { operationalDay } from '#law/clocks/operational-day.ts'
import type { PocMessageKind } from '#law/lives/poc-words.ts'
import type { Purpose } from '#law/purpose.ts'
import type { Ntn } from '#law/words.ts'
import type { Message } from '../../../world.ts'
import { isRefusal, type Refusal } from '../../../refusal.ts'
import { weighted } from '../../nation/weighted.ts'
import type { Actor, Asked, Play } from '../play.ts'
import { answer, refused } from './answers.ts'
import { keyOf, remembered, tagOf } from './remembered.ts'
import { transferee } from './transferees.ts'

/** Points of contact: they ask, and report what they determined; or late, twice, in another order, or never. */
export const pointsOfContact: readonly Actor[] = [
  { name: 'a point of contact asks', weight: 16, act: play => askAsPoc(asPoc(play), play) },
  { name: 'a point of contact asks twice under one number at once', weight: 2, act: askUnderOneNumber },
  { name: 'a point of contact reads its answer', weight: 8, act: withOwn(holding => readAnswer(holding)) },
  { name: 'a point of contact reports', weight: 30, act: withOwn(reportOne) },
  { name: 'a point of contact takes an inquiry back', weight: 1, act: withOwn(takeBack) },
  { name: 'a point of contact compares its day', weight: 2, act: compare },
]

type OfPoc = Extract<Asked, Readonly<{ by: 'poc' }>>

export async function askAsPoc(asked: OfPoc, play: Play): Promise<string> {
  if (play.memory.by(asked.caller, asked.key) === undefined) play.memory.ask(asked)
  return heard(await inquire(asked.inquiry, play.world), asked, play)
}

const heard = (result: PocAnswer | Refusal, asked: OfPoc, play: Play): string =>
  answer(play, { ori: asked.ori }, isRefusal(result) ? result : result.seen, asked)

const purposeOf = weighted<Purpose>([
  ['sale', 80],
  ['redemption', 5],
  ['permit', 12],
  ['disposition', 3],
])

function asPoc(play: Play): OfPoc {
  const { random, memory, cast } = play
  const caller = random.pick(cast.agencies.filter(({ audience }) => audience === 'poc'))
  const tag = tagOf(memory.all.length)
  const { transferee: who, ...truth } = transferee(tag, play)
  if (caller.ori === undefined) throw new Error('a point of contact has an identifier')
  const inquiry = {
    ...{
      caller,
      ask: random.pick(['QN', 'QNP'] as const),
      purpose: purposeOf(random),
      firearm: random.pick(['handgun', 'handgun', 'long-gun'] as const),
    },
    ...{ eligibilityVerified: random.chance(0.97), through: 'answer' },
    ...{ stn: `STN-${memory.all.length}`, transferee: who, key: keyOf(memory.all.length) },
  } as const
  return { by: 'poc', ori: caller.ori, caller: caller.id, key: inquiry.key, inquiry, tag, ...truth }
}

/** The state's own system gave one number to two people in the same moment. */
async function askUnderOneNumber(play: Play): Promise<string> {
  const first = asPoc(play)
  play.memory.ask(first)
  const other = asPoc(play)
  const same = { ...first.inquiry, key: other.key, transferee: other.inquiry.transferee }
  const second = { ...other, ori: first.ori, caller: first.caller, inquiry: same }
  play.memory.ask(second)
  const both = await Promise.allSettled([askAsPoc(first, play), askAsPoc(second, play)])
  const failed = both.find(one => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return both.map(one => (one.status === 'fulfilled' ? one.value : '')).join(' and ')
}

type Holding = Readonly<{ play: Play; asked: OfPoc; ntn: Ntn; by: Readonly<{ audience: 'poc'; id: string }> }>

/** One of a point of contact's own numbers that came back. */
function withOwn(act: (holding: Holding) => Promise<string>): Actor['act'] {
  return async play => {
    const some = Array.from({ length: 30 }, () => remembered(play))
    const asked = some.find(each => each?.by === 'poc' && play.memory.numberOf(each) !== undefined)
    const ntn = asked === undefined ? undefined : play.memory.numberOf(asked)
    if (asked?.by !== 'poc' || ntn === undefined) return 'no point of contact has a number'
    return act({ play, asked, ntn, by: { audience: 'poc', id: asked.caller } })
  }
}

const readAnswer = async ({ play, asked, ntn, by }: Holding): Promise<string> =>
  heard(await answerAsItStands({ ntn, ori: asked.ori, by, through: 'poll' }, play.world), asked, play)

const messageOf = weighted<PocMessageKind>([
  ['poc-open', 30],
  ['poc-denial', 25],
  ['poc-proceed', 30],
  ['poc-overturn', 15],
])

/** Mostly one message, sometimes the same twice at once. */
async function reportOne({ play, asked: { ori }, ntn, by }: Holding): Promise<string> {
  const { random, world, happen } = play
  const message = messageOf(random)
  const toldAt = world
    .now()
    .subtract({ hours: random.int(30) })
    .toString()
  const said = {
    ntn,
    ori,
    by,
    message,
    toldAt,
    ...(message === 'poc-denial' ? { prohibitors: ['felony-conviction'] } : {}),
  }
  const twice = random.chance(0.15)
  const results = await Promise.allSettled(twice ? [report(said, world), report(said, world)] : [report(said, world)])
  const outcomes = results.map(result => {
    if (result.status === 'rejected') throw result.reason
    if (isRefusal(result.value)) return refused(play, result.value)
    play.reported(result.value)
    happen(`a message was ${result.value.receipt.answer}`)
    return `${ntn} ${message} ${result.value.receipt.answer}`
  })
  return outcomes.join(' and ')
}

async function takeBack({ play, asked, ntn, by }: Holding): Promise<string> {
  const scope = { ori: asked.ori }
  return answer(
    play,
    scope,
    await cancel({ ntn, by, scope, reason: 'licensee-cancelled', through: 'answer' }, play.world),
  )
}

/** Its own numbers are ours of that moment, or one denial more. */
async function compare(play: Play): Promise<string> {
  const { random, cast, world, sim } = play
  const { ori, id } = random.pick(cast.agencies.filter(({ audience }) => audience === 'poc'))
  const at = sim.clock.now().subtract({ hours: random.int(24 * 100) })
  const day = operationalDay(at).day.toString()
  if (ori === undefined) return 'no point of contact'
  const looked = await lookAtDay(ori, day, world)
  if (isRefusal(looked)) return refused(play, looked)
  const { counts = { issued: 0, ...none }, state } = looked
  const more = random.chance(0.5) ? { issued: counts.issued + 1, denied: counts.denied + 1 } : {}
  const theirs = { ...counts, ...more }
  const compared = await compareDay({ ori, day: state.day, by: { audience: 'poc', id }, counts: theirs }, world)
  return isRefusal(compared) ? refused(play, compared) : `${state.day} ${compared.differ.join(' ') || 'alike'}`
}

const none = {
  ...{ proceed: 0, denied: 0, overturned: 0, cancelled: 0, presumed: 0 },
  ...{ open: 0, undetermined: 0, held: 0, permit: 0, contradicted: 0 },
}

/** A message woke a point of contact: it reads its day, or the answer to an inquiry, as it would itself. */
export async function hear(
  message: Exclude<Message, { kind: 'notice' }>,
  ori: NonNullable<Extract<Message['to'], { ori: unknown }>['ori']>,
  play: Play,
) {
  const id = play.cast.agencies.find(each => each.ori === ori)?.id ?? ''
  if ('day' in message) {
    play.happen('warned of the end of a day')
    const looked = await lookAtDay(ori, message.day, play.world)
    return isRefusal(looked) ? refused(play, looked) : `${message.day} ${looked.counts?.undetermined ?? 0} to report`
  }
  play.happen('a point of contact was woken')
  const result = await answerAsItStands(
    { ntn: message.ntn, ori, by: { audience: 'poc', id }, through: 'stream' },
    play.world,
  )
  return answer(play, { ori }, isRefusal(result) ? result : result.seen)
}
