import type { Race, Sex } from '#law/words.ts'
import { heightRange, weightRange } from '../prepare.ts'
import type { Generation } from '../suffix.ts'

/**
 * A person in four words of 32 bits: three words of the name, each of 22 bits, and what else is compared. A second surname,
 * a surname with its article and another name stand in rows of their own, in three words each.
 */
const tokenMask = 0x3fffff

export const tokenIn = (word: number): number => word & tokenMask

const sexes = ['M', 'F'] as const satisfies readonly Sex[]
const races = ['A', 'B', 'I', 'W'] as const satisfies readonly Race[]
type KnownSex = (typeof sexes)[number]
type KnownRace = (typeof races)[number]

/** What a further row of a person is: the next word of the surname before it, that surname with its article, or another name. */
export const kinds = ['word', 'whole', 'name'] as const
export type Kind = (typeof kinds)[number]

export type Attributes = Readonly<{
  sex: KnownSex | undefined
  race: KnownRace | undefined
  generation: Generation | undefined
  hasMore: boolean
  hasSsn: boolean
  heightInches: number | undefined
  hasNumber: boolean
  hasUpin: boolean
  weightPounds: number | undefined
  /** Numbers of texts, nought for none: of states up to 1023, of places up to 65,535, of colours up to 15. */
  state: number
  birthplace: number
  eyes: number
  hair: number
}>

export const mostOf = { state: 2 ** 10 - 1, birthplace: 2 ** 16 - 1, eyes: 2 ** 4 - 1, hair: 2 ** 4 - 1 } as const

export type Packed = readonly [number, number, number, number]

export function packed(last: number, first: number, middle: number, of: Attributes): Packed {
  const w0 =
    last |
    (sexCode(of.sex) << 22) |
    (raceCode(of.race) << 24) |
    ((of.generation ?? 0) << 27) |
    (bit(of.hasMore) << 30) |
    (bit(of.hasSsn) << 31)
  const w1 = first | (heightCode(of.heightInches) << 22) | (bit(of.hasNumber) << 28) | (bit(of.hasUpin) << 29)
  const w2 = middle | (of.state << 22)
  const w3 = of.birthplace | (weightCode(of.weightPounds) << 16) | (of.eyes << 24) | (of.hair << 28)
  return [w0 >>> 0, w1 >>> 0, w2 >>> 0, w3 >>> 0]
}

export function attributesIn([w0, w1, w2, w3]: Packed): Attributes {
  return {
    sex: sexes[sexCodeIn(w0) - 1],
    race: races[raceCodeIn(w0) - 1],
    generation: generationIn(w0),
    hasMore: hasMoreIn(w0),
    hasSsn: hasSsnIn(w0),
    heightInches: heightIn(w1),
    hasNumber: ((w1 >>> 28) & 1) === 1,
    hasUpin: ((w1 >>> 29) & 1) === 1,
    state: stateIn(w2),
    birthplace: birthplaceIn(w3),
    weightPounds: weightIn(w3),
    eyes: eyesIn(w3),
    hair: hairIn(w3),
  }
}

export const sexCode = (sex: KnownSex | undefined): number => codeOf(sexes, sex)
export const raceCode = (race: KnownRace | undefined): number => codeOf(races, race)
/** What a row's words hold, nought where it is not known. */
export const sexCodeIn = (w0: number): number => (w0 >>> 22) & 3
export const raceCodeIn = (w0: number): number => (w0 >>> 24) & 7
/** Both of them, as five bits that stand together; and a row's word for each of all that there may be. */
export const sexAndRaceIn = (w0: number): number => (w0 >>> 22) & 31
export const sexesAndRaces: readonly number[] = Array.from({ length: 32 }, (_, both) => both << 22)
export const stateIn = (w2: number): number => w2 >>> 22
export const birthplaceIn = (w3: number): number => w3 & 0xffff
const eyesIn = (w3: number): number => (w3 >>> 24) & 15
const hairIn = (w3: number): number => w3 >>> 28
const weightMask = 0xff << 16

type Renumbered = Readonly<Record<keyof typeof mostOf, (code: number) => number>>

/** The last two words of a row where its texts have other numbers. */
export const withState = (w2: number, { state }: Pick<Renumbered, 'state'>): number =>
  (tokenIn(w2) | (state(stateIn(w2)) << 22)) >>> 0

export function withLooks(w3: number, { birthplace, eyes, hair }: Omit<Renumbered, 'state'>): number {
  const colours = (eyes(eyesIn(w3)) << 24) | (hair(hairIn(w3)) << 28)
  return (birthplace(birthplaceIn(w3)) | (w3 & weightMask) | colours) >>> 0
}

export const heightIn = (w1: number): number | undefined => heightOf((w1 >>> 22) & 63)
export const weightIn = (w3: number): number | undefined => weightOf((w3 >>> 16) & 0xff)

export const hasMoreIn = (w0: number): boolean => ((w0 >>> 30) & 1) === 1
export const hasSsnIn = (w0: number): boolean => w0 >>> 31 === 1

export const packedMore = (last: number, kind: Kind, generation: Generation | undefined): number =>
  (last | (kinds.indexOf(kind) << 22) | ((generation ?? 0) << 27)) >>> 0
export const kindIn = (w0: number): Kind => kinds[(w0 >>> 22) & 3] ?? 'name'

export function generationIn(w0: number): Generation | undefined {
  const code = (w0 >>> 27) & 7
  return code === 0 ? undefined : (code as Generation)
}

const bit = (is: boolean): number => (is ? 1 : 0)

const codeOf = <Value>(values: readonly Value[], value: Value | undefined): number =>
  value === undefined ? 0 : values.indexOf(value) + 1

/** Six bits for a height and eight for a weight, of which nought says unknown. */
const heightCode = (inches: number | undefined): number => (inches === undefined ? 0 : inches - heightRange.least + 1)
const heightOf = (code: number): number | undefined => (code === 0 ? undefined : code - 1 + heightRange.least)

const weightCode = (pounds: number | undefined): number => (pounds === undefined ? 0 : pounds / weightRange.step)
const weightOf = (code: number): number | undefined => (code === 0 ? undefined : code * weightRange.step)
