import type { Survivor } from './survivors.ts'

/** What became of one mutant, with the text that it replaced. */
export type Tried = Readonly<{ file: string; line: number; from: string; to: string; status: string; by: string }>

export type Judged = Readonly<{
  found: number
  missed: number
  /** Of a hundred. */
  score: number
  /** Which lived and stand in no list. */
  unlisted: readonly Tried[]
  /** Which stand in the list and did not live as often as it says: found by now, or gone with their line. */
  idle: readonly Survivor[]
}>

const foundBy = ['Killed', 'Timeout'] as const
/** No test even reached it: as bad as one that all tests let pass. */
const missedAs = ['Survived', 'NoCoverage'] as const

/** Accepted survivors count as missed: the score is what the tests find, and the list says why it is no more. */
export function judge(all: readonly Tried[], survivors: readonly Survivor[], files: readonly string[]): Judged {
  const found = all.filter(({ status }) => foundBy.some(each => each === status)).length
  const missed = all.filter(({ status }) => missedAs.some(each => each === status))
  const total = found + missed.length
  return {
    found,
    missed: missed.length,
    score: total === 0 ? 100 : (100 * found) / total,
    unlisted: missed.filter(mutant => !survivors.some(survivor => isSame(survivor, mutant))),
    idle: survivors
      .filter(({ file }) => files.includes(file))
      .filter(survivor => missed.filter(mutant => isSame(survivor, mutant)).length !== (survivor.times ?? 1)),
  }
}

const isSame = ({ file, from, to }: Survivor, mutant: Tried): boolean =>
  file === mutant.file && from === mutant.from && to === mutant.to
