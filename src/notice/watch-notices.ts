import type { Seen } from '#law/lives/lives.ts'
import type { Due } from '#ledger/rows.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { NoticeSeen } from './known-to.ts'

/** As many as whoever watches looks through; more than these are unread only where nothing works. */
const mostWatched = 500

type Owing = Readonly<{ due: Due; check: Seen<'transaction'> }>
/** What whoever runs the system sees to: numbers, agencies and hours, and nobody. */
export type Watched = Readonly<{
  /** Nobody has read these, those held among them, the earliest denial first. */
  unread: readonly NoticeSeen[]
  /** Of these denials nobody is named for one of the places. */
  unnamed: readonly Owing[]
  /** Of these somebody has to decide whether police are told. */
  undecided: readonly Owing[]
}>

export async function watchNotices(world: World): Promise<Watched> {
  const [unread, unnamed, undecided] = await Promise.all([
    world.find.unreadNotices(mostWatched),
    world.find.owing('name-police', mostWatched),
    world.find.owing('decide-police-notice', mostWatched),
  ])
  return {
    unread: await Promise.all(unread.map(async notice => ({ notice, check: await checkOf(notice.state.ntn, world) }))),
    unnamed: await withChecks(unnamed, world),
    undecided: await withChecks(undecided, world),
  }
}

const checkOf = (ntn: Ntn, { find }: World) => find.transaction(ntn, { audience: 'operator' })

async function withChecks(all: readonly Due[], world: World): Promise<readonly Owing[]> {
  const found = await Promise.all(all.map(async due => ({ due, check: await checkOf(due.subject as Ntn, world) })))
  return found.flatMap(({ due, check }) => (check === undefined ? [] : [{ due, check }]))
}
