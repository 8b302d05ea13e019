import { officeCalendarOf } from '#calendar/office-calendar-of.ts'
import { withSettings, type Settings } from '#law/settings.ts'
import type { Here } from '#law/here.ts'
import { createIndex } from '#match/index.ts'
import type { SourceRecord } from '#match/record.ts'
import { createResident, type Resident } from '#resident/resident.ts'
import { createDenials } from '#search/denials.ts'
import { createStanding } from '#search/standing.ts'
import type { Agencies } from '../agencies.ts'
import type { Answer, Message, Nation, Question, Source, World } from '../world.ts'
import { syntheticAgencies } from './agencies.ts'
import { simulatedCalls, type AnswersCall, type Placed } from './calls.ts'
import { simulatedDeniedFile, type SimulatedDeniedFile } from './denied-file.ts'
import { virtualClock, type VirtualClock } from './clock.ts'
import { simulatedJournal, type SimulatedJournal } from './journal.ts'
import { simulatedKeys, type SimulatedKeys } from './keys.ts'
import { seeded } from './random.ts'
import { noMishaps, simulatedSource, type Mishaps, type SimulatedSource } from './sources.ts'
import { createMemoryStore, type Crashes, type MemoryStore } from './store/store.ts'

/** The files of others that a check asks, as this world holds them. */
export const fileNames = ['ncic', 'iii', 'iaq'] as const
export type FileName = (typeof fileNames)[number]

export type Wish = Readonly<{
  /** Decides every number, key and mishap. */
  seed: number | string
  /** When it begins, as an instant. */
  at?: string
  here?: Here
  /** As a point of contact: the nation that it asks, and its own state’s file. */
  nation?: Nation
  national?: Source
  stateFile?: readonly SourceRecord[]
  settings?: Partial<Settings>
  /** What the files hold. The Indices hold what `records/` enters. */
  files?: Readonly<Partial<Record<FileName, readonly SourceRecord[]>>>
  /** Those of its made-up nation, if not said. */
  agencies?: Agencies
  mishaps?: () => Mishaps
  crashes?: Crashes
  /** Whether the nation's denials are contributed to a file here. */
  deniedFile?: true
  /** Whether whoever a message is for is listening. */
  listens?: (message: Message) => boolean
  /** What comes of a call to an agency. Where nothing is said each is accepted. */
  answersCall?: AnswersCall
  /** Hears every question to a source and its answer. */
  log?: (name: FileName | 'indices', question: Question, answer: Answer) => void
}>

/** A `World` in memory, with everything by which a test or a simulation moves it. */
export type SimulatedWorld = Readonly<{
  world: World
  clock: VirtualClock
  store: MemoryStore
  keys: SimulatedKeys
  journal: SimulatedJournal
  files: Readonly<Record<FileName, SimulatedSource>>
  /** NCIC's file of denied transactions, to which nobody contributes unless it is wished. */
  deniedFile: SimulatedDeniedFile
  /** The file of its own state, which a point of contact asks beside the nation. */
  stateFile: SimulatedSource
  /** Everything that was sent to anybody, the oldest first, and whether they were there to receive it. */
  sent: readonly Delivery[]
  /** Every call to an agency, the oldest first, and what came of it. */
  called: readonly Placed[]
  /** The process ends and begins again: what was kept in its memory alone is gone. */
  restart: () => void
}>

export type Delivery = Readonly<{ message: Message; received: boolean }>

/** The same for every world, and slow to make where a test makes hundreds. */
const synthetic = syntheticAgencies()

/** A Tuesday morning, in the week of the regulation's own examples. */
const beginning = '2026-09-08T13:00:00Z'

/** The whole of `World` without a disk, a network or a machine's clock: the same seed gives the same world. */
export function simulatedWorld(wish: Wish): SimulatedWorld {
  const random = seeded(wish.seed)
  const clock = virtualClock(Temporal.Instant.from(wish.at ?? beginning))
  const store = createMemoryStore(wish.crashes)
  const files = filesOf(wish, clock)
  const stateFile = simulatedSource({ records: wish.stateFile ?? [], now: clock.now, random: random.fork('state') })
  const deniedFile = simulatedDeniedFile({
    ...{ now: clock.now, random: random.fork('denied-file'), mishaps: wish.mishaps ?? (() => noMishaps) },
  })
  const keys = simulatedKeys(random.fork('keys'))
  const journal = simulatedJournal()
  const { send, sent } = simulatedSends(wish)
  const { call, called } = simulatedCalls(wish.answersCall)
  const resident = (): Resident => createResident({ find: store.find, createIndex, now: clock.now })
  let indices = resident()
  let [standing, denials] = [createStanding(), createDenials()]
  const numbers = random.fork('numbers')
  const world: World = {
    here: wish.here ?? { role: 'national' },
    settings: withSettings(wish.settings ?? {}),
    now: clock.now,
    clocksAgree: clock.agrees,
    agreeOnTime: clock.vouch,
    random: numbers.bytes,
    ...{ keys, journal, ...nationOf(wish), ...(wish.deniedFile === undefined ? {} : { deniedFile }) },
    sources: { ...files, ...asPoc(wish, stateFile), indices: logged(() => indices.source, 'indices', wish) },
    offices: officeCalendarOf(store.find),
    ...{ agencies: wish.agencies ?? synthetic, find: store.find },
    get standing() {
      return standing
    },
    get denials() {
      return denials
    },
    ...{ log: store.log, commit: store.commit, claim: store.claim, send },
    call,
  }
  return {
    ...{ world, clock, store, keys, journal, files, deniedFile, stateFile, sent, called },
    restart() {
      indices = resident()
      standing = createStanding()
      denials = createDenials()
    },
  }
}

function simulatedSends({ listens }: Wish): Readonly<{ send: World['send']; sent: readonly Delivery[] }> {
  const sent: Delivery[] = []
  return {
    sent,
    async send(message) {
      const received = listens?.(message) ?? true
      sent.push({ message, received })
      return { received, through: 'simulated' }
    },
  }
}

const nationOf = ({ nation }: Wish): Pick<World, 'nation'> => (nation === undefined ? {} : { nation })

/** What a point of contact asks: its own state's file, and the nation. */
const asPoc = ({ national }: Wish, state: SimulatedSource): World['sources'] =>
  national === undefined ? { state } : { state, national }

function filesOf(wish: Wish, { now }: VirtualClock): Readonly<Record<FileName, SimulatedSource>> {
  const file = (name: FileName): SimulatedSource =>
    simulatedSource({
      records: wish.files?.[name] ?? [],
      now,
      random: seeded(wish.seed).fork(name),
      ...(wish.mishaps === undefined ? {} : { mishaps: wish.mishaps }),
      log: (question, answer) => wish.log?.(name, question, answer),
    })
  return { ncic: file('ncic'), iii: file('iii'), iaq: file('iaq') }
}

const logged = (source: () => Resident['source'], name: 'indices', { log }: Wish): Source => ({
  downSince: () => source().downSince(),
  // No answer to a check rests on it, so that the log of what was answered does not hear it.
  askDeep: question => source().askDeep(question),
  askMany: questions => source().askMany(questions),
  async ask(question) {
    const answer = await source().ask(question)
    log?.(name, question, answer)
    return answer
  },
})
