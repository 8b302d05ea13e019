import { approveContact, proposeContact } from '#delivery/agency-contact.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ori, State } from '#law/words.ts'
import { decideNotice } from '#notice/decide-notice.ts'
import { approveHold, proposeHold, releaseHold } from '#notice/hold-notice.ts'
import { openNotice } from '#notice/open-notice.ts'
import { workOnNotice, type NoticeWork } from '#notice/work-on-notice.ts'
import { isRefusal, type Refusal } from '../../../refusal.ts'
import { policeOf } from '../cast.ts'
import type { Actor, Play } from '../play.ts'
import { refused } from './answers.ts'

/** Police who read their notices of denial or never do, and whoever holds one back. */
export const police: readonly Actor[] = [
  { name: 'police read a notice', weight: 20, act: read },
  { name: 'police do something about a notice', weight: 8, act: worked },
  { name: 'somebody holds a notice, or releases it', weight: 8, act: held },
  { name: 'two operators say where an agency is called', weight: 2, act: reachable },
  { name: 'somebody decides about a notice', weight: 3, act: decided },
]

/** Every ORI begins with its state, and a federal one with none. */
function asPolice(ori: Ori) {
  const { audience, id } = policeOf(ori.slice(0, 2) as State | 'US')
  return { audience, id }
}

async function read(play: Play): Promise<string> {
  const notice = someNotice(play)
  if (notice === undefined) return 'nobody is told of anything'
  const { ori } = notice
  const opening = { ori, notice: notice.notice, by: asPolice(ori), evidence: 'fetched' } as const
  const opened = await openNotice(opening, play.world)
  if (isRefusal(opened)) return refused(play, opened)
  play.happen(`police read a ${opened.says}`)
  return `${ori} reads a ${opened.says}`
}

async function worked(play: Play): Promise<string> {
  const notice = someNotice(play)
  if (notice === undefined) return 'nobody is told of anything'
  const work = play.random.pick<NoticeWork>([
    ...([{ type: 'acknowledged' }, { type: 'reopened' }, { type: 'assigned-to', officer: 'badge-1' }] as const),
    ...([
      { type: 'deconflicted', how: 'atf' },
      { type: 'closed', reason: 'warned' },
    ] as const),
  ])
  const { ori } = notice
  return said(play, await workOnNotice({ ori, notice: notice.notice, by: asPolice(ori), work }, play.world), work.type)
}

/** Most agencies never say it, and are told when they look. */
async function reachable(play: Play): Promise<string> {
  const notice = someNotice(play)
  if (notice === undefined) return 'nobody is told of anything'
  const { ori } = notice
  const [one, another] = play.cast.operators
  if (one === undefined || another === undefined) return 'it takes two operators'
  await proposeContact(ori, { order: ['email'], email: { address: 'desk@police.example' } }, one, play.world)
  return said(play, await approveContact({ ori, newSecret: false }, another, play.world), `${ori} is called`)
}

async function held(play: Play): Promise<string> {
  const check = someDenied(play)
  if (check === undefined) return 'nobody is denied'
  const denial = { ntn: check.ntn, by: play.random.pick(play.cast.operators) }
  const { proposed, held: standing } = check.police ?? {}
  if (standing !== undefined) return said(play, await releaseHold(denial, play.world), 'released')
  if (proposed !== undefined) return said(play, await approveHold(denial, play.world), 'held')
  return said(play, await proposeHold({ ...denial, reason: 'something is being watched' }, play.world), 'proposed')
}

async function decided(play: Play): Promise<string> {
  const check = someDenied(play, ({ sellToAlone }) => sellToAlone === true)
  if (check === undefined) return 'nobody has to decide'
  const denial = { ntn: check.ntn, by: play.random.pick(play.cast.operators) }
  return said(play, await decideNotice({ ...denial, send: play.random.chance(0.5) }, play.world), 'decided')
}

const said = (play: Play, done: object | Refusal, word: string): string =>
  isRefusal(done) ? refused(play, done) : word

function someNotice({ sim, random }: Play): Notice | undefined {
  const rows = sim.store.tables.lives.all().filter(({ life }) => life === 'notice')
  return rows.length === 0 ? undefined : (JSON.parse(random.pick(rows).state) as Notice)
}

function someDenied(
  { sim, random }: Play,
  isSo: (check: Transaction) => boolean = () => true,
): Transaction | undefined {
  const denied = sim.store.tables.lives
    .all()
    .filter(({ life, columns }) => life === 'transaction' && columns.status === 'denied')
    .map(({ state }) => JSON.parse(state) as Transaction)
    .filter(isSo)
  return denied.length === 0 ? undefined : random.pick(denied)
}
