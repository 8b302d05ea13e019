import { addFact } from '#check/add-fact.ts'
import type { Amending } from '#check/amend.ts'
import { answerOutreach } from '#check/answer-outreach.ts'
import type { Reported } from '#check/outreach/reported.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { release } from '#check/release.ts'
import { review, type Review } from '#check/review.ts'
import { searchEveryRecord } from '#check/search-deep.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor as Person } from '#ledger/change.ts'
import { isRefusal, type Refusal } from '../../../refusal.ts'
import type { Actor, Play } from '../play.ts'
import { dispositions, reportedStories, tell } from '../stories.ts'
import { answer, refused } from './answers.ts'

/** Examiners at work on the queue: most often what comes next, sometimes what they may not do. */
export const examiners: readonly Actor[] = [
  { name: 'an examiner does what comes next', weight: 60, act: play => atWork(play, nextSteps) },
  { name: 'an examiner does something or other', weight: 25, act: play => atWork(play, anyStep) },
]

type Working = Readonly<{ play: Play; by: Person; seen: Seen<'transaction'>; amending: Amending }>
type Step = (working: Working) => Promise<Seen<'transaction'> | Refusal>

/** How far down the queue anybody looks. */
const inView = 60
/** Of those whose period still runs, before those whose period ran out long ago. */
const running = 0.6

async function atWork(play: Play, step: (working: Working) => Promise<string>): Promise<string> {
  const queue = await play.world.find.queue(inView)
  const urgent = queue.filter(({ state }) => state.status !== 'lapsed')
  const seen =
    urgent.length > 0 && play.random.chance(running)
      ? play.random.pick(urgent)
      : queue.at(play.random.int(queue.length))
  if (seen === undefined) return 'the queue is empty'
  const by = play.random.pick(play.cast.examiners)
  const version = play.random.chance(0.05) ? { version: seen.seq - 1 } : {}
  return step({ play, by, seen, amending: { ntn: seen.state.ntn, by, scope: { audience: 'examiner' }, ...version } })
}

const told = async (working: Working, step: Step): Promise<string> =>
  answer(working.play, { audience: 'examiner' }, await step(working))

/** Of those who have done one thing, how many go on with the next before anything else happens. */
const goesOn = 0.8
const mostInARow = 8

async function nextSteps(working: Working): Promise<string> {
  const said: string[] = []
  for (let count = 0; count < mostInARow; count += 1) {
    const outcome = await nextStep(working)
    said.push(outcome ?? 'nothing to do but wait')
    if (outcome === undefined || !working.play.random.chance(goesOn)) break
  }
  return said.join(', then ')
}

/** Undefined when there is nothing left that this examiner can do. */
async function nextStep({ play, by, amending }: Working): Promise<string | undefined> {
  const { ntn } = amending
  const seen = await play.world.find.transaction(ntn, amending.scope)
  if (seen === undefined || !isOpen(seen.state)) return undefined
  const { claim: claimed } = seen.state
  // It is the claimant who goes on with it.
  const own = play.cast.examiners.find(({ id }) => id === claimed?.examiner) ?? by
  const working = { play, by: own, seen, amending: { ...amending, by: own } }
  if (claimed === undefined) return told(working, steps.claim)
  const opened = await review({ ntn, by: own }, play.world)
  if (isRefusal(opened)) return refused(play, opened)
  const step = comesNext(opened, play)
  return step === undefined ? undefined : told(working, step)
}

const isOpen = ({ status }: Transaction): boolean => ['researching', 'delayed', 'lapsed'].includes(status)

/** What is missing first: a body that was not heard, a hit without a judgement, a fact; then the answer. */
function comesNext({ seen: { state }, findings, mayProceed, file }: Review, play: Play): Step | undefined {
  const { random } = play
  const body = outreachBodies.find(each => state.outreach[each] === undefined)
  const reported = outreachBodies.find(each => state.outreach[each] === 'record-reported')
  if (state.assigned.under21 && reported !== undefined && state.cause === undefined && random.chance(0.8)) {
    return ({ amending }) => noticeCause({ ...amending, ground: reported }, play.world)
  }
  if (state.assigned.under21 && body !== undefined) return steps.outreach
  const unjudged = findings.find(({ same }) => same === undefined)
  if (unjudged !== undefined) {
    const record = file.hits.hits.find(({ number }) => number === unjudged.hit)?.record
    return ({ amending }) =>
      judge({ ...amending, hit: unjudged.hit, same: isTheirs(record?.id, state.ntn, play) }, play.world)
  }
  const open = findings.find(({ same, conclusion }) => same === true && conclusion.answer === 'unresolved')
  if (open !== undefined && random.chance(0.8)) {
    const facts = { disposition: random.pick(dispositions) }
    return ({ amending }) => addFact({ ...amending, hit: open.hit, facts }, play.world)
  }
  const denies = findings.some(({ same, conclusion }) => same === true && conclusion.answer === 'prohibits')
  if (denies) return steps.denied
  if (mayProceed || random.chance(0.2)) return steps.proceed
  return random.chance(0.2) ? steps.release : undefined
}

/** The examiner knows whose a record is, mostly. What a body reported is the transferee's. */
function isTheirs(id: string | undefined, ntn: Ntn, { memory, random }: Play): boolean {
  if (id === undefined || id.startsWith('outreach')) return true
  const planted = memory.planted(id)
  return planted === undefined ? random.chance(0.7) : planted.person === memory.of(ntn)?.person
}

async function anyStep(working: Working): Promise<string> {
  const [name, step] = working.play.random.pick(Object.entries(steps))
  return `${name}: ${await told(working, step)}`
}

const steps = {
  claim: ({ play, amending }) => claim(amending, play.world),
  release: ({ play, amending }) => release(amending, play.world),
  judge: ({ play, amending }) =>
    judge({ ...amending, hit: 1 + play.random.int(5), same: play.random.chance(0.5) }, play.world),
  fact: ({ play, amending }) =>
    addFact(
      { ...amending, hit: 1 + play.random.int(5), facts: { disposition: play.random.pick(dispositions) } },
      play.world,
    ),
  deep: ({ play, amending }) => searchEveryRecord({ ...amending, reason: 'somebody said so' }, play.world),
  outreach: ({ play, amending, seen: { state } }) => {
    const body = outreachBodies.find(each => state.outreach[each] === undefined) ?? play.random.pick(outreachBodies)
    return answerOutreach({ ...amending, body, ...heardFrom(play) }, play.world)
  },
  cause: ({ play, amending }) => noticeCause({ ...amending, ground: play.random.pick(outreachBodies) }, play.world),
  proceed: ({ play, amending }) => determine({ ...amending, determination: 'proceed' }, play.world),
  denied: ({ play, amending }) => determine({ ...amending, determination: 'denied' }, play.world),
} as const satisfies Readonly<Record<string, Step>>

type Heard = Readonly<{ answer: 'nothing' | 'cannot-answer' | 'record-reported'; reported?: Reported }>

function heardFrom({ random, sim }: Play): Heard {
  if (random.chance(0.5)) return { answer: random.pick(['nothing', 'cannot-answer']) }
  const on = sim.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  return { answer: 'record-reported', reported: tell(random.pick(reportedStories), on, random) }
}
