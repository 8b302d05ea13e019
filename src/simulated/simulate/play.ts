import type { Transaction } from '#law/lives/transaction.ts'
import type { Ffl, Ntn, Ori, Upin } from '#law/words.ts'
import type { Inquiry } from '#check/initiate-check.ts'
import type { AgencyInquiry } from '#check/initiate-agency-check.ts'
import type { PocInquiry } from '#poc/inquire.ts'
import type { Reported } from '#poc/report.ts'
import type { Scope } from '../../find.ts'
import type { World } from '../../world.ts'
import type { Random } from '../random.ts'
import type { SimulatedWorld } from '../world.ts'
import type { Cast, Planted } from './cast.ts'
import type { Trouble } from './trouble.ts'

/** What somebody once asked, and whoever remembers it: the same person may ask again. */
export type Asked = Readonly<{
  /** A number in the descriptors that no record has, by which a file's log names the inquiry. */
  tag: string
  /** Under which the request is kept. */
  caller: string
  key: string
  /** Whose transferee it is, and whether it is described without an error. */
  person: number
  exact: boolean
}> &
  (
    | Readonly<{ by: 'licensee'; ffl: Ffl; inquiry: Inquiry }>
    | Readonly<{ by: 'agency'; ori: Ori; inquiry: AgencyInquiry }>
    | Readonly<{ by: 'poc'; ori: Ori; inquiry: PocInquiry }>
  )

/** Everything an actor may touch. `world` is what acts are given; `sim` is what stands under it. */
export type Play = Readonly<{
  sim: SimulatedWorld
  world: World
  random: Random
  cast: Cast
  trouble: Trouble
  memory: Memory
  happen: (name: string) => void
  /** Something that somebody was shown or told, for whoever watches that it was theirs. */
  showed: (shown: Shown) => void
  /** A message of a point of contact was received, for whoever watches that it is in the log. */
  reported: (reported: Reported) => void
  /** The worker found nothing more to do. */
  caughtUp: () => void
}>

/** An answer to somebody about a transaction, within the scope in which they asked; about an inquiry of theirs, if it was one. */
export type Shown = Readonly<{ scope: Scope; asked?: Asked; check: Transaction }>

/** Every inquiry that was ever sent, the oldest first, the number that came back to whoever sent it, and every record. */
export type Memory = Readonly<{
  all: readonly Asked[]
  /** Before it is sent: the answer may never arrive. */
  ask: (asked: Asked) => void
  answered: (asked: Asked, ntn: Ntn) => void
  numberOf: (asked: Asked) => Ntn | undefined
  /** Which inquiry a number was the answer to. */
  of: (ntn: Ntn) => Asked | undefined
  /** Whose inquiry a key was. */
  by: (caller: string, key: string) => Asked | undefined
  /** The secret that came to whoever asked why, by the number of the check. */
  letters: Map<Ntn, string>
  /** Which check whoever has a number of the voluntary appeal file applied after. */
  files: Map<Upin, Ntn>
  plant: (id: string, planted: Planted) => void
  /** The record of ours behind a file's or an agency's number, or behind an entry's once it has one. */
  planted: (id: string) => Planted | undefined
}>

export type Actor = Readonly<{
  name: string
  /** How often, beside the others. */
  weight: number
  /** What came of it, in a few words for the journal. */
  act: (play: Play) => Promise<string>
}>
