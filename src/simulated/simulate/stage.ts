import type { Ori } from '#law/words.ts'
import { takeUpLaw } from '#check/take-up-law.ts'
import type { Rows, SealedRow } from '#ledger/rows.ts'
import type { Answer, Question, World } from '../../world.ts'
import { seeded, type Random } from '../random.ts'
import { simulatedWorld, type SimulatedWorld } from '../world.ts'
import { enrollCast, makeCast, recordsIn, type Cast } from './cast.ts'
import type { MakeWatch, Moment } from './evidence.ts'
import { counting } from './happenings.ts'
import { journal, type Journal } from './journal.ts'
import { keeper, type Keeper } from './keeper.ts'
import { memory } from './memory.ts'
import type { Actor, Play } from './play.ts'
import { tally } from './tally.ts'
import { trouble, type Trouble } from './trouble.ts'

/** What went wrong, and in which step. */
export type Violation = Readonly<{ step: number; invariant: string; because: string }>

/** Pieces that somebody put in the place of ours, so that a test sees that we see it. */
export type Tampering = Readonly<{
  /** Stands between the acts and what they are given. */
  world?: (world: World, sim: SimulatedWorld) => World
  /** After every commit: what is kept may be spoilt. */
  store?: (rows: Rows, sim: SimulatedWorld) => void
  actors?: readonly Actor[]
}>

/** A play that can be performed: the world beneath, everybody who acts, and everybody who watches. */
export type Stage = Readonly<{
  play: Play
  random: Random
  journal: Journal
  keeper: Keeper
  /** One step: one actor acts, and what is left of it is looked at. */
  perform: (step: number, actor: Actor) => Promise<void>
  moment: () => Moment
  violated: (invariant: string, because: string) => void
  violations: () => readonly Violation[]
  happened: () => Readonly<Record<string, number>>
}>

/**
 * Late autumn before the two days of 2026 on which the text on controlled substances changed; the first winter, the changes of clocks
 * and, after some years, a leap day follow.
 */
const beginning = '2025-11-03T14:00:00Z'

export async function setStage(seed: number, makes: readonly MakeWatch[], tampering: Tampering): Promise<Stage> {
  const random = seeded(seed).fork('play')
  const [book, counts, faults, violations] = [journal(), tally(), trouble(), [] as Violation[]]
  const cast = makeCast(`${seed}`, Temporal.PlainDate.from(beginning.slice(0, 10)), random.fork('cast'))
  const remembered = memory(cast.planted)
  let step = 0
  const violated = (invariant: string, because: string) => void violations.push({ step, invariant, because })
  const wires = wiring()
  const sim = buildWorld(seed, cast, faults, wires, random.fork('listeners'))
  const moment = (): Moment => ({ step, now: sim.clock.now(), gateOpen: sim.clock.agrees() })
  const keeping = { sim, cast, memory: remembered, settings: () => sim.world.settings, violated }
  const watching = keeper({ ...keeping, watches: [...makes, counting(counts.happen)] })
  wires.connect({
    kept(rows) {
      tampering.store?.(rows, sim)
      book.kept(rows)
      watching.kept(rows, moment())
    },
    heard: (source, { description }, answer) =>
      watching.heard({ source, tag: description.numbers?.[0] ?? '', answer }, moment()),
  })
  await enrollCast(cast, sim.world)
  await takeUpLaw(sim.world)
  const world = observed(sim, faults, watching, moment)
  const play: Play = {
    ...{ sim, random, cast, trouble: faults, memory: remembered, happen: counts.happen },
    world: tampering.world?.(world, sim) ?? world,
    showed: shown => watching.tell(watch => watch.showed?.(shown, moment())),
    reported: reported => watching.tell(watch => watch.reported?.(reported)),
    caughtUp: () => watching.tell(watch => watch.caughtUp?.(moment())),
  }
  return {
    ...{ play, random, journal: book, keeper: watching, moment, violated },
    violations: () => violations,
    happened: counts.counts,
    async perform(number, actor) {
      step = number
      const outcome = await attempt(actor, play, violated)
      const stopped = faults.stopped()
      book.line(`${number} ${sim.clock.now().toString()} ${actor.name}: ${outcome}`)
      watching.stepEnds(moment(), stopped !== undefined)
      if (stopped !== undefined) startAgain(stopped, play)
    },
  }
}

type Wires = Readonly<{
  kept: (rows: Rows) => void
  heard: (source: string, question: Question, answer: Answer) => void
}>

/** The world is built before those who watch it; until they are connected nobody hears. */
function wiring(): Wires & Readonly<{ connect: (to: Wires) => void }> {
  let connected: Wires | undefined
  return {
    connect(to) {
      connected = to
    },
    kept: rows => connected?.kept(rows),
    heard: (source, question, answer) => connected?.heard(source, question, answer),
  }
}

function buildWorld(seed: number, cast: Cast, faults: Trouble, wires: Wires, random: Random): SimulatedWorld {
  const { crashBefore, crashAfter } = faults.crashes
  return simulatedWorld({
    seed,
    at: beginning,
    // Two agencies that are none, to which denials are referred.
    settings: { federal: { atf: 'USATF0000' as Ori, ice: 'USICE0000' as Ori } },
    deniedFile: true,
    files: { ncic: recordsIn(cast, 'ncic'), iii: recordsIn(cast, 'iii') },
    mishaps: faults.weather,
    listens: () => random.chance(faults.weather().listening),
    log: wires.heard,
    crashes: {
      crashBefore: rows => crashBefore?.(rows) ?? false,
      crashAfter(rows) {
        wires.kept(rows)
        return crashAfter?.(rows) ?? false
      },
    },
  })
}

/** The world as the acts are given it: what is opened and what is sent does not go unseen. */
function observed({ world, store }: SimulatedWorld, faults: Trouble, watching: Keeper, moment: () => Moment): World {
  const isOpen = (row: SealedRow) => store.tables.keys.get(row.ntn, 'identity') !== undefined
  return {
    ...world,
    find: {
      ...world.find,
      async sealed(ntn, what) {
        const row = await world.find.sealed(ntn, what)
        if (row !== undefined && isOpen(row)) watching.readSealed(row)
        return row
      },
    },
    async send(message) {
      if (faults.stopped() !== undefined) throw new Error('nobody sends after the stop')
      watching.tell(watch => watch.sent?.(message, moment()))
      return world.send(message)
    },
    async call(call) {
      if (faults.stopped() !== undefined) throw new Error('nobody calls after the stop')
      return world.call(call)
    },
  }
}

/** Only being stopped may make an act fail: whatever else is thrown is a defect. */
async function attempt(actor: Actor, play: Play, violated: Stage['violated']): Promise<string> {
  try {
    return await actor.act(play)
  } catch (error) {
    if (play.trouble.stopped() !== undefined) return 'stopped'
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    violated('defect', `${actor.name}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
    return 'failed'
  }
}

function startAgain(stopped: 'before' | 'after', { trouble: faults, happen, sim }: Play): void {
  happen(`stopped ${stopped} a commit`)
  faults.startAgain()
  sim.restart()
}
