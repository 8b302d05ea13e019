import type { Look } from './look.ts'
import type { Readable } from './readable.ts'

/** In the order in which everybody goes through them. */
export const phases = [
  ...['live', 'communicated', 'destroyed', 'epoch closed', 'restarted', 'backed up', 'restored', 'day ninety'],
] as const
export type Phase =
  | 'live'
  | 'communicated'
  | 'destroyed'
  | 'epoch closed'
  | 'restarted'
  | 'backed up'
  | 'restored'
  | 'day ninety'

/** Whom an attack with every surviving key opens: of those who must be gone, and of those who are kept. */
export type Attacked = Readonly<{ openedOfGone: number; openedOfKept: number; kept: number }>

export type Seen = Readonly<{ phase: Phase; look: Look; deadKeys: number; readable?: Readable; attacked?: Attacked }>

export type Report = Readonly<{
  people: number
  encodings: number
  rawDisk: boolean
  seconds: number
  phases: readonly Seen[]
  controls: Readonly<{ liveKey: number; unsealed: number }>
  /** Whose keys an attack opened before anything was destroyed: it would find what is there. */
  openedBefore: Attacked
  endpoints: Readonly<{ exercised: readonly string[]; missed: readonly string[]; carryNobody: readonly string[] }>
}>

/** What must be nowhere in a phase, counted: words, keys of people, keys that were destroyed, people whom surviving keys open. */
export const mustBeGone = ({ look, deadKeys, attacked }: Seen): number =>
  look.words + look.ownKeys + deadKeys + (attacked?.openedOfGone ?? 0)

/** Since the server was started anew, nobody whose identity was destroyed before came into its memory. */
const afterRestart: readonly Phase[] = ['restarted', 'backed up', 'restored', 'day ninety']

/** Everything that is not as it must be, in sentences. Empty where the proof holds. */
export const faultsIn = (report: Report): readonly string[] => [
  ...report.phases.flatMap(faultsOf),
  ...(report.controls.liveKey > 0
    ? []
    : ['The key of the hours was not found while it lived: the search finds nothing.']),
  ...(report.controls.unsealed > 0 ? [] : ['No name was found with sealing switched off: the search finds nothing.']),
  ...(report.openedBefore.openedOfKept === report.openedBefore.kept
    ? []
    : [`The attack opened ${report.openedBefore.openedOfKept} of ${report.openedBefore.kept} who could be opened.`]),
  ...report.endpoints.missed.map(
    name => `${name} is neither gone through nor listed with the reason why it carries nobody.`,
  ),
]

function faultsOf(seen: Seen): readonly string[] {
  const { phase, look, readable, attacked } = seen
  const gone = mustBeGone(seen)
  const inServer = afterRestart.includes(phase) ? (look.memory.server ?? 0) : 0
  return [
    ...(gone === 0 ? [] : [`${phase}: ${gone} were found of what must be gone.`]),
    ...(inServer === 0
      ? []
      : [`${phase}: ${inServer} words in the memory of a server that was started after their destruction.`]),
    ...((look.memory.database ?? 0) === 0
      ? []
      : [`${phase}: ${look.memory.database} words in the memory of the database.`]),
    ...(readable === undefined || readable.keptReadable === readable.kept
      ? []
      : [
          `${phase}: of ${readable.kept} who are kept ${readable.keptReadable} can be read; not so on: ${readable.lost.join(', ')}.`,
        ]),
    ...(readable === undefined || readable.goneReadable === 0
      ? []
      : [`${phase}: ${readable.goneReadable} of those who are destroyed can be read.`]),
    ...(attacked === undefined || attacked.openedOfKept === attacked.kept
      ? []
      : [`${phase}: the attack opened ${attacked.openedOfKept} of the ${attacked.kept} who are kept.`]),
  ]
}

const byPhase = <Value>(report: Report, of: (seen: Seen) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(report.phases.map(seen => [seen.phase, of(seen)]))

/** The one document of `--json`. */
export const documentOf = (report: Report): object => ({
  searchedBytes: report.phases.reduce((sum, { look }) => sum + look.searchedBytes, 0),
  encodings: report.encodings,
  mustBeGone: byPhase(report, mustBeGone),
  controls: report.controls,
  rawDisk: report.rawDisk,
  people: report.people,
  seconds: report.seconds,
  faults: faultsIn(report),
  /** Words of people of the Indices, who stay: sealed as well, and counted apart. */
  recorded: byPhase(report, ({ look }) => look.recorded),
  memory: byPhase(report, ({ look }) => look.memory),
  readable: byPhase(report, ({ readable }) => readable ?? null),
  attack: { before: report.openedBefore, ...byPhase(report, ({ attacked }) => attacked ?? null) },
  endpoints: report.endpoints,
})
