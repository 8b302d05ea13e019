import { paidBy } from '#law/duties/of-challenge.ts'
import { mailable, mayMail, writtenAt, type Mailable } from '#law/lives/mailing.ts'
import type { ChallengeNumber, Ntn } from '#law/words.ts'
import type { Due } from '#ledger/rows.ts'
import { isRefusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { readChallenge, type Challenged } from './amend-challenge.ts'

/** A letter that is owed to somebody: since when, by the end of which day at the latest, and whether that is over. */
export type WaitingLetter = Readonly<{
  challenge: ChallengeNumber
  ntn: Ntn
  letter: Mailable
  since: string
  by?: string
  late: boolean
  waitsFor?: WaitsFor
  /** When it was made, which whoever mails it says; absent while there is none. */
  of?: string
}>

/** What has to come before it can be mailed: an address, whoever asked showing who they are, or an answer to the check. */
export type WaitsFor = 'address' | 'identity' | 'determination'

/** `waiting`: how many wait for what, listed or not. `more`: more may be owed than was looked at. */
export type LettersWaiting = Readonly<{
  letters: readonly WaitingLetter[]
  waiting: Readonly<Record<WaitsFor, number>>
  more: boolean
}>

/**
 * Every letter that is owed to a person and was not mailed: what can be mailed first, then the nearest limit, then the longest waiting. Of
 * a kind at most `limit` that can be mailed, and as many that wait.
 */
export async function lettersWaiting(limit: number, world: World): Promise<LettersWaiting> {
  const all = await Promise.all(mailable.map(letter => lookedThrough(letter, limit, world)))
  const waiting = all.flatMap(({ wait }) => wait)
  const count = (what: WaitsFor): number => waiting.filter(one => one.waitsFor === what).length
  const listed = all.flatMap(({ ready, wait }) => [...ready.slice(0, limit), ...wait.slice(0, limit)])
  return {
    letters: listed.toSorted((one, other) => byOrder(orderOf(one), orderOf(other))),
    waiting: { address: count('address'), identity: count('identity'), determination: count('determination') },
    more: all.some(({ more }) => more),
  }
}

const orderOf = (letter: WaitingLetter): string =>
  `${letter.waitsFor === undefined ? 'now' : 'waits'} ${letter.by ?? letter.since.slice(0, 10)} ${letter.since}`
const byOrder = (one: string, other: string): number => Number(one > other) - Number(one < other)

/** Of one kind, ten thousand where two hundred are listed: somebody waits for the answer, and whoever never answers is owed a letter for years. */
const mostPages = 50

type LookedThrough = Readonly<{ ready: readonly WaitingLetter[]; wait: readonly WaitingLetter[]; more: boolean }>

/** The longest owed first, until enough can be mailed: those that wait for somebody take no place of those that wait for us. */
async function lookedThrough(letter: Mailable, limit: number, world: World): Promise<LookedThrough> {
  const ready: WaitingLetter[] = []
  const wait: WaitingLetter[] = []
  let last: Due | undefined
  for (let page = 0; page < mostPages && ready.length < limit; page += 1) {
    const owed = await world.find.owing(paidBy[letter], limit, last)
    for (const one of await Promise.all(owed.map(due => waiting(letter, due, world))))
      if (one !== undefined) (one.waitsFor === undefined ? ready : wait).push(one)
    if (owed.length < limit) return { ready, wait, more: ready.length > limit }
    last = owed.at(-1)
  }
  return { ready, wait, more: true }
}

/** Undefined where it was paid, or its check went, since the list was read. */
async function waiting(letter: Mailable, due: Due, world: World): Promise<WaitingLetter | undefined> {
  const number = letter === 'overturned' ? await challengeOf(due.subject as Ntn, world) : due.subject
  const challenged = number === undefined ? undefined : await readChallenge(number as ChallengeNumber, world)
  if (challenged === undefined || isRefusal(challenged)) return undefined
  const { challenge, ntn, asked } = challenged.challenge.state
  const since = letter === 'reasons' && asked !== undefined ? asked.at : due.at.toString()
  const by = limitOf(letter, since, challenged)
  const waitsFor = waitsForOf(letter, challenged)
  return {
    ...{ challenge, ntn, letter, since },
    ...(by?.day === undefined ? {} : { by: by.day }),
    ...(waitsFor === undefined ? {} : { waitsFor }),
    ...ofLetter(letter, challenged),
    late: by !== undefined && Temporal.Instant.compare(by.at, world.now()) <= 0,
  }
}

function ofLetter(letter: Mailable, { challenge: { state }, check }: Challenged): Pick<WaitingLetter, 'of'> {
  const of = mayMail(state, check.state.status, letter) ? writtenAt(state, check.state, letter) : undefined
  return of === undefined ? {} : { of }
}

const challengeOf = async (ntn: Ntn, { find }: World): Promise<ChallengeNumber | undefined> =>
  (await find.transaction(ntn, { audience: 'examiner' }))?.state.challenge

/**
 * 34 U.S.C. 40901(f): five business days for the answer to why, and the secret is its first part. Another secret, made after them, has none, and
 * neither has a decision: the person is told at once.
 */
function limitOf(letter: Mailable, since: string, { challenge: { state } }: Challenged) {
  if (state.asked === undefined || (letter !== 'secret' && letter !== 'reasons')) return undefined
  const at = Temporal.Instant.from(state.asked.dueAt)
  const isAfter = Temporal.Instant.compare(Temporal.Instant.from(since), at) >= 0
  return isAfter ? undefined : { at, day: state.asked.dueBy }
}

function waitsForOf(letter: Mailable, { challenge: { state }, check }: Challenged): WaitsFor | undefined {
  const { status, addressGiven } = check.state
  if (mayMail(state, status, letter)) return undefined
  if (letter === 'secret') return addressGiven ? undefined : 'address'
  if (letter !== 'reasons') return undefined
  return status === 'denied' ? 'identity' : 'determination'
}
