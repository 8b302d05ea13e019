import type { z } from 'zod'
import type { contributed } from '#contract/contribution.ts'
import type { MessageBodies } from '#contract/messages.ts'
import type { entryView as viewed } from '#contract/records.ts'
import type { EntryKey } from '#contract/wire/entry-messages.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import type { Contribution } from '#records/contribution.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { ownNumber } from '#records/own-entry.ts'
import { readEntry } from '#records/read-entry.ts'
import { supplementEntry } from '#records/supplement-entry.ts'
import { withdrawByNumber } from '#records/withdraw-by-number.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { present } from '../present.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { changing, entryView, readContribution, sentAs } from './contribution.ts'
import type { SaidMessage } from './messages.ts'
import { unreadable } from './transferee.ts'

/** What came of a message: how the record stands, with what it says where it was displayed; or that there was none to take back. */
export type Came =
  | Readonly<{ entry: z.input<typeof viewed>; record?: z.input<typeof contributed> }>
  | Readonly<{ ari: string }>

type Sender = Readonly<{ ori: Ori; by: Actor; world: World }>
type Refusing = Refusal<
  'unknown-number' | 'not-now' | 'record-invalid' | 'ari-in-use' | 'ari-over' | 'ari-relieved' | 'leaves-by-one'
>

/** Carries a message out, by the act that the API has for the same. */
export async function carryOut({ key, body }: SaidMessage, sender: Sender): Promise<Came | Refusing> {
  switch (key) {
    case 'EDP':
      return enter(body, sender)
    case 'XDP':
      return withdraw(body, sender)
    case 'MDP':
    case 'EDS':
    case 'XDS':
    case 'DDP': {
      const nri = await ownNumber({ ori: sender.ori, ...present({ nri: body.nri, ari: body.ari }) }, sender.world)
      if (isRefusal(nri)) return nri
      if (key === 'DDP') return display(nri, body, sender)
      return key === 'MDP' ? modify(nri, body, sender) : supplement(nri, key, body, sender)
    }
  }
}

const shown = (seen: Seen<'entry'> | Refusing): Came | Refusing =>
  isRefusal(seen) ? seen : { entry: entryView(seen.state) }

async function enter(body: MessageBodies['EDP'], { ori, by, world }: Sender): Promise<Came | Refusing> {
  const contribution = readContribution(body, ori)
  return isRefusal(contribution) ? contribution : shown(await enterEntry(contribution, by, world))
}

async function withdraw(
  { nri, ari = '', reason }: MessageBodies['XDP'],
  { ori, by, world }: Sender,
): Promise<Came | Refusing> {
  if (nri !== undefined) return shown(await withdrawEntry({ nri, ori, reason }, by, world))
  const taken = await withdrawByNumber({ ori, ari, reason }, by, world)
  return taken === 'not-entered' ? { ari } : shown(taken)
}

async function modify(
  nri: Nri,
  { because, name, change: { told, ...change } }: MessageBodies['MDP'],
  { ori, by, world }: Sender,
): Promise<Came | Refusing> {
  const unread = name === undefined ? [] : unreadable(name, '/name')
  if (unread.length > 0) return refuse('record-invalid', unread)
  const changed = changing(change)
  if (isRefusal(changed)) return changed
  const named = ({ description, ...now }: Contribution): Contribution => ({
    ...now,
    description:
      name === undefined ? description : { ...description, names: [present(name), ...description.names.slice(1)] },
    ...(told === undefined || told === null ? {} : { told: { ...now.told, ...present(told) } }),
  })
  const entry = await modifyEntry({ nri, ori, because, change: now => changed(named(now)) }, by, world)
  return isRefusal(entry) ? withinChange(entry) : shown(entry)
}

/** The name in use stands beside what else is changed. */
function withinChange<Of extends Refusing>(refusal: Of): Of {
  const { pointers } = refusal
  const within = pointers?.map(({ pointer, code }) => ({
    pointer: pointer.startsWith('/person/names') ? '/name' : `/change${pointer}`,
    code,
  }))
  return within === undefined ? refusal : { ...refusal, pointers: within }
}

async function supplement(
  nri: Nri,
  key: Extract<EntryKey, 'EDS' | 'XDS'>,
  { names, numbers }: MessageBodies['EDS'],
  { ori, by, world }: Sender,
): Promise<Came | Refusing> {
  const unread = names.flatMap((name, at) => unreadable(name, `/names/${at}`))
  if (unread.length > 0) return refuse('record-invalid', unread)
  const act = key === 'EDS' ? 'add' : 'take'
  return shown(await supplementEntry({ nri, ori, act, names: names.map(present), numbers }, by, world))
}

async function display(nri: Nri, { use }: MessageBodies['DDP'], { ori, by, world }: Sender): Promise<Came | Refusing> {
  const read = await readEntry({ nri, ori, use }, by, world)
  if (isRefusal(read)) return read
  const { seen, contribution } = read
  return { entry: entryView(seen.state), ...(contribution === undefined ? {} : { record: sentAs(contribution) }) }
}
