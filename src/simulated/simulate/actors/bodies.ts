import { answerRequest } from '#check/outreach/answer-request.ts'
import { dismissBody, nameBody, stateAllowed, stateForbidden } from '#check/outreach/bodies.ts'
import { openRequest } from '#check/outreach/open-request.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { states, type Ori, type State } from '#law/words.ts'
import { isRefusal } from '../../../refusal.ts'
import { bodyOf } from '../cast.ts'
import type { Actor, Play } from '../play.ts'
import { reportedStories, tell } from '../stories.ts'
import { answer, refused } from './answers.ts'

/**
 * The bodies that are asked about transferees under 21, and who names them. One that nobody picks never answers; one that is picked
 * after days answers late.
 */
export const bodies: readonly Actor[] = [
  { name: 'an operator names a body', weight: 12, act: name },
  { name: 'a body opens what it is asked', weight: 8, act: open },
  { name: 'a body answers', weight: 16, act: reply },
  { name: 'a body says what its law forbids', weight: 2, act: state },
]

const named = ({ random }: Play) => {
  const of = random.pick(states)
  return { ori: bodyOf(of).ori, kind: random.pick(outreachBodies), state: of } as const
}

async function name(play: Play): Promise<string> {
  const { random, cast, world } = play
  const which = named(play)
  const by = random.pick(cast.operators)
  if (random.chance(0.04)) {
    const gone = await dismissBody(which, by, world)
    return isRefusal(gone) ? refused(play, gone) : `${which.ori} is ${which.kind} no more`
  }
  await nameBody({ ...which, name: 'Body' }, by, world)
  return `${which.ori} is ${which.kind}`
}

/** Whoever signs in as the agency of this number, which begins with its state. */
const asBody = (ori: Ori) => {
  const { audience, id } = bodyOf(ori.slice(0, 2) as State)
  return { audience, id }
}

async function open(play: Play): Promise<string> {
  const row = somethingAsked(play)
  if (row === undefined) return 'nobody is asked'
  const opened = await openRequest({ ...row, by: asBody(row.ori) }, play.world)
  return isRefusal(opened) ? refused(play, opened) : `${row.ori} looks`
}

async function reply(play: Play): Promise<string> {
  const row = somethingAsked(play)
  if (row === undefined) return 'nobody is asked'
  const said = heardFrom(play)
  const times = play.random.chance(0.2) ? 2 : 1
  const outcomes: string[] = []
  for (let count = 0; count < times; count += 1) {
    const done = await answerRequest({ ...row, ...said, by: asBody(row.ori) }, play.world)
    outcomes.push(isRefusal(done) ? refused(play, done) : answer(play, { audience: 'system' }, done))
  }
  return outcomes.join(', and again ')
}

function somethingAsked({ sim, random }: Play) {
  const rows = sim.store.tables.outreach.all()
  return rows.length === 0 ? undefined : random.pick(rows)
}

function heardFrom({ random, sim }: Play) {
  if (random.chance(0.9)) return { answer: random.pick(['nothing', 'nothing', 'cannot-answer'] as const) }
  const on = sim.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  return { answer: 'record-reported', reported: tell(random.pick(reportedStories), on, random) } as const
}

async function state(play: Play): Promise<string> {
  const { random, sim, world } = play
  const { ori, kind } = named(play)
  const from = sim.clock.now().toString().slice(0, 10)
  const done = random.chance(0.5)
    ? await stateForbidden({ ori, kind, law: 'Sample Code 1', from }, asBody(ori), world)
    : await stateAllowed({ ori, kind }, asBody(ori), world)
  return isRefusal(done) ? refused(play, done) : `${ori} says so`
}
