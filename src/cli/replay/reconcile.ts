import type { Word } from '#law/lives/transaction.ts'
import { atOnce, mostAtOnce } from './at-once.ts'
import type { Asked, Issued } from './ask-all.ts'
import type { Ask } from './caller.ts'
import { readBack } from './send.ts'

/** What the final answers of a replay are counted under. A check that is still researching waits as a delayed one does. */
export const finals = ['proceed', 'delayed', 'denied', 'cancelled'] as const
export type Final = (typeof finals)[number]

/** How each number stands when it is read back, in the order of the numbers; undefined where it is lost. */
export async function readAll(
  issued: readonly Issued[],
  call: Ask,
  onProgress: (share: number) => void,
): Promise<readonly (Final | undefined)[]> {
  const found: (Final | undefined)[] = issued.map(() => undefined)
  let done = 0
  await atOnce(issued, mostAtOnce, async ({ inquiry, ntn }, at) => {
    const word = await readBack(inquiry, ntn, call)
    found[at] = word === undefined ? undefined : finalOf[word]
    onProgress((done += 1) / issued.length)
  })
  return found
}

const finalOf: Readonly<Record<Word, Final>> = {
  researching: 'delayed',
  delayed: 'delayed',
  proceed: 'proceed',
  denied: 'denied',
  // A replay is over before thirty days are, so that no overturned denial comes to it.
  recheck: 'denied',
  cancelled: 'cancelled',
}

/** Everything by which what was asked, what was told and what is kept can be apart. Each is counted in checks. */
export type Differences = Readonly<{
  /** Asked, and neither a number nor a refusal came back. */
  unanswered: number
  /** Given a number that another check had been given. */
  repeated: number
  /** Given a number that its asker cannot read any more, or under which another check stands. */
  lost: number
  /**
   * How far the numbers that the server counts as new are from the different ones that we were told. 0 where the server does not
   * say how many it has given out; a number that we were never told is then not noticed.
   */
  miscounted: number
}>

/**
 * Compares what was planned, what was told and what is there. `difference` of a replay is the sum of the four, and 0 means: every
 * check asked was given one number or one refusal, no two the same number, every number stands where it was given, and the
 * server gave out no other.
 */
export function differencesOf(
  planned: number,
  { issued, refusals }: Pick<Asked, 'issued' | 'refusals'>,
  found: readonly (Final | undefined)[],
  newNumbers: number | undefined,
): Differences {
  const refused = sum([...refusals.values()])
  const different = new Set(issued.map(({ ntn }) => ntn)).size
  return {
    unanswered: planned - issued.length - refused,
    repeated: issued.length - different,
    lost: found.filter(final => final === undefined).length,
    miscounted: newNumbers === undefined ? 0 : Math.abs(newNumbers - different),
  }
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
