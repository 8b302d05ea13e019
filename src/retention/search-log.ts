import { legalDay } from '#law/clocks/legal-day.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { maySearchLog } from '#law/retention/log-search.ts'
import { logOpens } from '#law/retention/log-uses.ts'
import { loggedClass } from '#law/retention/logged-class.ts'
import type { Ffl, LoggedClass, LogUse, Ori, State } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Logged, Place } from '../find.ts'
import type { World } from '../world.ts'
import { goingOn, markUse } from './log-use.ts'
import { spanOf } from './log-span.ts'

/** By what the log is searched: a day or a month of the premises' calendar, and a state, an agency or one licensee. */
export type LogSelection = Readonly<{ day?: string; month?: string; state?: State; agency?: Ori; ffl?: Ffl }>

/** One check as a search shows it: nothing of whom it is about. */
export type Found = Readonly<{ date: string; class: LoggedClass; check: Transaction }>

/** `next` is there where there may be more, also where this part shows nothing. */
export type FoundPart = Readonly<{ found: readonly Found[]; next?: Required<Place> }>

/** How many are read at a time, and how often for one part: of a month most are allowed, which few uses show. */
const checksARead = 500
const mostReads = 20
/** As many as are shown in one part. */
export const checksAPart = 500

/**
 * 28 CFR 25.9(b)(2): the searches of the Attorney General, by time frame, state or agency, and one licensee's for its audit. Each
 * names its use and leaves a leaf before it is made; which checks a use opens, the law decides of each.
 */
export async function searchLog(
  {
    use,
    selection,
    after,
    by,
  }: Readonly<{ use: LogUse; selection: LogSelection; after?: Place | undefined; by: Actor }>,
  world: World,
): Promise<FoundPart | Refusal<'log-not-open'>> {
  if (maySearchLog({ reader: 'fbi', use, by: Object.keys(selection) }).answer === 'declined')
    return refuse('log-not-open')
  await markUse({ type: 'log-searched', use, selection, ...goingOn(after) }, by, world)
  return read({ use, selection, after }, world)
}

type Asked = Readonly<{ use: LogUse; selection: LogSelection; after: Place | undefined }>

async function read({ use, selection, after }: Asked, { find }: World): Promise<FoundPart> {
  const { from, until } = spanOf(selection)
  let last: Required<Place> | undefined
  const found: Found[] = []
  for (let reads = 0; reads < mostReads; reads += 1) {
    const span = { from, after: last ?? earlier(after, { contact: until }) }
    const some = await find.logged(whose(selection), span, checksARead)
    for (const seen of some) {
      const one = shown(seen, use, selection)
      last = { contact: seen.state.assigned.contact, ntn: seen.state.ntn }
      if (one !== undefined) found.push(one)
      if (found.length === checksAPart) return { found, next: last }
    }
    if (some.length < checksARead) return { found }
  }
  return { found, ...(last === undefined ? {} : { next: last }) }
}

function shown({ state }: Seen<'transaction'>, use: LogUse, { day, month }: LogSelection): Found | undefined {
  const { contact, zone } = state.assigned
  const date = legalDay(Temporal.Instant.from(contact), zone).toString()
  const kind = loggedClass(state)
  const wanted = (day === undefined || date === day) && (month === undefined || date.startsWith(`${month}-`))
  return wanted && logOpens('fbi', use, kind) === 'all' ? { date, class: kind, check: state } : undefined
}

/** A place beyond the time that is searched is no place in it. */
const earlier = (after: Place | undefined, end: Place): Place =>
  after !== undefined && Temporal.Instant.compare(after.contact, end.contact) < 0 ? after : end

function whose({ state, agency, ffl }: LogSelection): Logged | undefined {
  if (state !== undefined) return { state }
  if (agency !== undefined) return { ori: agency }
  return ffl === undefined ? undefined : { ffl }
}
