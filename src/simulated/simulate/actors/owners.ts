import { acknowledge } from '#check/acknowledge.ts'
import { cancel } from '#check/cancel.ts'
import { giveAddress } from '#check/give-address.ts'
import { reportNoTransfer } from '#check/report-no-transfer.ts'
import { reportTransfer } from '#check/report-transfer.ts'
import { retrieve } from '#check/retrieve.ts'
import type { Amending } from '#check/amend.ts'
import type { Ntn } from '#law/words.ts'
import type { Message } from '../../../world.ts'
import { isRefusal } from '../../../refusal.ts'
import type { Actor, Asked, Play } from '../play.ts'
import { answer, scopeOf } from './answers.ts'
import { hear } from './points-of-contact.ts'
import { remembered } from './remembered.ts'

/** Licensees and agencies with a number in hand. */
export const owners: readonly Actor[] = [
  { name: 'somebody asks how it stands', weight: 30, act: withNumber(read) },
  { name: 'somebody acknowledges', weight: 10, act: withNumber(one => acknowledge(one.amending, one.play.world)) },
  { name: 'somebody cancels', weight: 3, act: withNumber(cancelling) },
  { name: 'somebody gives the address', weight: 8, act: withNumber(addressing) },
  { name: 'somebody reports a transfer', weight: 14, act: withNumber(reporting, isLapsed) },
  { name: 'somebody still has the firearm', weight: 6, act: withNumber(keeping, isDeniedLate) },
  { name: "somebody asks about another's number", weight: 3, act: pry },
]

type Holding = Readonly<{ play: Play; asked: Asked; ntn: Ntn; amending: Amending }>

/** One of the numbers that came back, in the hands of whoever asked; most often one of those it is about, if there are any. */
function withNumber(
  act: (holding: Holding) => Promise<Parameters<typeof answer>[2]>,
  about: (asked: Asked, play: Play) => boolean = () => true,
): Actor['act'] {
  return async play => {
    const some = Array.from({ length: 12 }, () => remembered(play)).filter(
      each => each !== undefined && each.by !== 'poc',
    )
    const asked = some.find(each => play.memory.numberOf(each) !== undefined && about(each, play)) ?? some[0]
    const ntn = asked === undefined ? undefined : play.memory.numberOf(asked)
    if (asked === undefined || ntn === undefined) return 'nobody has a number'
    const amending = { ntn, by: ownerOf(asked), scope: scopeOf(asked) }
    return answer(play, scopeOf(asked), await act({ play, asked, ntn, amending }), asked)
  }
}

const ownerOf = (asked: Asked): Amending['by'] =>
  asked.by === 'licensee'
    ? { audience: 'licensee', id: asked.ffl }
    : { audience: asked.inquiry.caller.audience, id: asked.inquiry.caller.id }

function read({ play, amending }: Holding) {
  return retrieve({ ...amending, through: 'poll' }, play.world)
}

function cancelling({ play, amending }: Holding) {
  return cancel({ ...amending, reason: 'licensee-cancelled', through: 'answer' }, play.world)
}

function addressing({ play, amending, asked: { inquiry } }: Holding) {
  const { state } = inquiry.transferee.description
  return giveAddress(
    { ...amending, address: { street: '1 Elm St', city: 'Springfield', state, zip: '00000' } },
    play.world,
  )
}

function isLapsed(asked: Asked, { memory, sim }: Play): boolean {
  return sim.store.tables.lives.get(memory.numberOf(asked) ?? '', 'transaction')?.columns.status === 'lapsed'
}

async function reporting({ play, amending }: Holding) {
  const on = play.sim.clock.now().toString().slice(0, 10)
  return reportTransfer({ ...amending, on }, play.world)
}

function keeping({ play, amending }: Holding) {
  return reportNoTransfer(amending, play.world)
}

/** Denied after its period ran out: whoever asked is asked whether the firearm is gone. */
function isDeniedLate(asked: Asked, { memory, sim }: Play): boolean {
  const row = sim.store.tables.lives.get(memory.numberOf(asked) ?? '', 'transaction')
  if (row?.columns.status !== 'denied') return false
  return (JSON.parse(row.state) as Readonly<{ lapsed: boolean }>).lapsed
}

async function pry(play: Play): Promise<string> {
  const asked = remembered(play)
  const ntn = asked === undefined ? undefined : play.memory.numberOf(asked)
  const other = play.random.pick(play.cast.licensees)
  if (asked === undefined || ntn === undefined || other.ffl === asked.caller) return 'nobody has a number'
  const scope = { ffl: other.ffl }
  const by = { audience: 'licensee', id: other.ffl } as const
  const both = [
    await retrieve({ ntn, by, scope, through: 'poll' }, play.world),
    await cancel({ ntn, by, scope, reason: 'licensee-cancelled', through: 'answer' }, play.world),
  ]
  if (both.every(isRefusal)) play.happen("found nothing at another's number")
  return both.map(each => answer(play, scope, each)).join(' and ')
}

/** Whoever a message woke reads the word as it stands. */
export async function listen(message: Message, play: Play): Promise<string> {
  const { to } = message
  // Agencies read their notices in their inboxes.
  if ('notice' in message) return 'a notice waits'
  if ('ori' in to && ('day' in message || isPocs(message.ntn, play))) return hear(message, to.ori, play)
  if ('day' in message) return 'nobody has such days'
  const { ntn } = message
  const by =
    'ffl' in to ? ({ audience: 'licensee', id: to.ffl } as const) : ({ audience: 'agency', id: to.ori } as const)
  play.happen('told by a message')
  return answer(play, to, await retrieve({ ntn, by, scope: to, through: 'stream' }, play.world))
}

function isPocs(ntn: Ntn, { sim }: Play): boolean {
  const row = sim.store.tables.lives.get(ntn, 'transaction')
  return row !== undefined && row.columns.pocOutcome !== null
}
