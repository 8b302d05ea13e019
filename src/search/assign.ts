import { datesOf } from '#law/dates.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Assigned } from '#law/lives/transaction.ts'
import { makeNtn, ntnRandomBytes } from '#law/numbers.ts'
import { searches } from '#law/searches.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { wasAsked } from '#ledger/was-asked.ts'
import { write } from '#ledger/write.ts'
import { toldApartBy } from '#match/told-apart.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { inOperation } from './in-operation.ts'
import type { Transferee } from './transferee.ts'

type Check = Seen<'transaction'>

/** Everything that assigning fixes, whoever asks. */
export type Asking = Readonly<{
  by: Actor
  key: string
  transferee: Transferee
  contact: Temporal.Instant
  terms: Omit<Assigned, 'type' | 'ntn' | 'contact' | 'addressGiven' | 'asks' | 'dates'>
}>

export type AssignRefusal = 'key-reused' | 'not-in-operation' | 'unknown-number'

/**
 * The first write: number, contact, sealed transferee, a leaf that names the sources to be asked, and the debt of finishing the
 * search should we stop. From the contact every clock counts. Nothing leaves the house before it.
 */
export async function assign(asking: Asking, world: World): Promise<Check | Refusal<AssignRefusal>> {
  const { by, key, transferee, contact, terms } = asking
  const { ffl, purpose, firearm, stn } = terms
  const request = { caller: by.id, key, asked: { transferee, ffl, purpose, firearm, stn } }
  const before = await answeredBefore(request, world)
  if (before !== undefined) return before
  const asks = searches({ purpose: terms.purpose, citizenships: transferee.citizenships, here: world.here })
  if (!(await inOperation(asks, world))) return refuse('not-in-operation')
  const ntn = makeNtn(world.random(ntnRandomBytes))
  const calendar = await world.offices(terms.saleState)
  const { policies } = world.settings
  const dates = datesOf({ contact, zone: terms.zone, under21: terms.under21, calendar, policies })
  const addressed = transferee.address === undefined ? {} : { addressGiven: true as const }
  const event: Assigned = { type: 'assigned', ntn, ...terms, ...addressed, contact: contact.toString(), asks, dates }
  const written = await write(
    {
      by,
      key: { ...request, ntn },
      ...namedBy(terms, ntn),
      steps: [{ life: 'transaction', id: ntn, seen: undefined, event }],
      seal: [{ ntn, what: 'transferee', plain: transferee }],
      indexes: [{ ntn, by: toldApartBy(transferee.description) }],
    },
    world,
  )
  if (written.outcome === 'kept') return written.seen('transaction', ntn)
  // Two of one request at once: the other was kept, and both are answered with it.
  return (await answeredBefore(request, world)) ?? refuse('unknown-number')
}

/** 28 CFR 25.6(e), (g): a point of contact's number leads to one transaction, also where two of one number come at once. */
const namedBy = ({ determines, ori, stn }: Asking['terms'], ntn: Ntn): Pick<Change, 'named'> =>
  determines === undefined || ori === undefined || stn === undefined
    ? {}
    : { named: { caller: ori, key: `stn ${stn}`, ntn } }

type Request = Readonly<{ caller: string; key: string; asked: unknown }>

async function answeredBefore(
  { caller, key, asked }: Request,
  world: World,
): Promise<Check | Refusal<'key-reused' | 'unknown-number'> | undefined> {
  const before = await world.find.request(caller, key)
  if (before === undefined) return undefined
  if (!(await wasAsked(before, asked, world))) return refuse('key-reused')
  return (await world.find.transaction(before.ntn, { audience: 'system' })) ?? refuse('unknown-number')
}
