import type { PocInquiryKey } from '#law/lives/poc-words.ts'
import type { Caller } from '#law/lives/session.ts'
import { isHeldUnder21 } from '#law/clocks/age.ts'
import { legalDay } from '#law/clocks/legal-day.ts'
import { operationalDay } from '#law/clocks/operational-day.ts'
import { pocDayId } from '#law/lives/poc-day.ts'
import { outreachAsker } from '#law/outreach/by-whom.ts'
import { pocRequest, type Lack } from '#law/poc/request.ts'
import type { Settings } from '#law/settings.ts'
import { isTransfer, pocKind, type Purpose } from '#law/purpose.ts'
import { jurisdictions, pocAnswers } from '#law/states/registry.ts'
import type { Ffl, FirearmType, Ori, State } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { assign, type AssignRefusal } from '#search/assign.ts'
import { noHits } from '#search/hit.ts'
import { search } from '#search/search.ts'
import type { Transferee } from '#search/transferee.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { answerAsItStands, answerFirst, type PocAnswer } from './answer.ts'

/** 28 CFR 25.6(d): what a point of contact asks, having verified that the licensee may ask. */
export type PocInquiry = Readonly<{
  caller: Caller
  /** QN, or QNP for every record that may be the transferee's. */
  ask: PocInquiryKey
  purpose: Purpose
  firearm?: FirearmType
  /** The licensee for whom it asks. */
  askedFor?: Ffl
  eligibilityVerified: boolean
  /** The state's own number (25.6(e)). */
  stn?: string
  transferee: Transferee
  key: string
  /** Over which door the answer goes back. */
  through: string
}>

export type InquireRefusal =
  | AssignRefusal
  | 'purpose-not-yours'
  | 'not-your-kind'
  | 'stn-in-use'
  | 'licensee-not-verified'

/**
 * 28 CFR 25.6(d)-(f): assign a number, search, and answer what was found and where. Nothing is determined here: that is the point of
 * contact's (25.2). The same inquiry under the same key is the same check.
 */
export async function inquire(inquiry: PocInquiry, world: World): Promise<PocAnswer | Refusal<InquireRefusal>> {
  const { caller, transferee, key, through } = inquiry
  const asking = await mayAsk(inquiry, world)
  if (isRefusal(asking)) return asking
  const { ori, state } = asking
  const by: Actor = { audience: caller.audience, id: caller.id }
  const contact = world.now()
  if ((await world.find.request(caller.id, key)) === undefined) await beginDay({ ori, state, by, contact }, world)
  const terms = termsOf(inquiry, asking, contact, world.settings)
  const assigned = await assign({ by, key, transferee, contact, terms }, world)
  if (isRefusal(assigned)) return (await isTakenNow(inquiry, assigned, ori, world)) ? refuse('stn-in-use') : assigned
  const own = { ntn: assigned.state.ntn, ori, by, through }
  if (assigned.seq === 1) {
    const searched = await search(assigned.state, transferee, noHits, world)
    const answer = await answerFirst({ by, seen: assigned, searched, through }, world)
    if (answer !== undefined) return answer
  }
  // It was asked before, or the worker finished the search in our stead.
  return answerAsItStands(own, world)
}

type Asking = Readonly<{ ori: Ori; state: State }>

async function mayAsk(inquiry: PocInquiry, world: World): Promise<Asking | Refusal<InquireRefusal>> {
  const { caller, purpose, firearm, eligibilityVerified, stn, key } = inquiry
  const { audience, id, ori, state } = caller
  if (audience !== 'poc' || ori === undefined || state === undefined) return refuse('purpose-not-yours')
  const before = stn === undefined ? undefined : await world.find.transactionOfStn(ori, stn)
  const isSame = before !== undefined && (await world.find.request(id, key))?.ntn === before
  const asked = pocRequest({
    ...{ purpose, eligibilityVerified, throughNcic: true },
    ...(stn === undefined ? {} : { stn, stnsGiven: before === undefined || isSame ? [] : [stn] }),
  })
  if (asked.answer === 'refused') return refuse(lacking[asked.lacks])
  const today = legalDay(world.now(), jurisdictions[state].zone)
  const isItsKind =
    !isTransfer(purpose) || (firearm !== undefined && pocAnswers(state, pocKind(purpose, firearm), today))
  return isItsKind ? { ori, state } : refuse('not-your-kind')
}

/** Another of the same number came in the same moment and was first. */
const isTakenNow = async (
  { stn }: PocInquiry,
  { refusal }: Refusal<InquireRefusal>,
  ori: Ori,
  { find }: World,
): Promise<boolean> =>
  refusal === 'unknown-number' && stn !== undefined && (await find.transactionOfStn(ori, stn)) !== undefined

/** How what a request lacks is refused. The interface is the one that it came through. */
const lacking = {
  interface: 'purpose-not-yours',
  purpose: 'purpose-not-yours',
  eligibility: 'licensee-not-verified',
  stn: 'stn-in-use',
} as const satisfies Record<Lack, InquireRefusal>

function termsOf(inquiry: PocInquiry, { ori, state }: Asking, contact: Temporal.Instant, settings: Settings) {
  const { caller, ask, purpose, firearm, askedFor, stn, transferee } = inquiry
  const { zone } = jurisdictions[state]
  const born = Temporal.PlainDate.from(transferee.description.born)
  const day = legalDay(contact, zone)
  const under21 = isTransfer(purpose) && isHeldUnder21(born, day)
  return {
    ...{ ori, through: caller.audience, determines: 'poc' as const, purpose, saleState: state, zone },
    under21,
    ...(under21 && outreachAsker(settings, state, day.toString()) === 'poc' && { outreachBy: 'poc' as const }),
    ...(firearm === undefined ? {} : { firearm }),
    ...(askedFor === undefined ? {} : { askedFor }),
    ...(ask === 'QNP' ? {} : { leavesOut: 'orders-not-barring' as const }),
    ...(stn === undefined ? {} : { stn }),
  }
}

/** The first inquiry of an operational day begins it, so that its end is warned of and stated. Two at once begin one. */
async function beginDay(
  { ori, state, by, contact }: Readonly<{ ori: Ori; state: State; by: Actor; contact: Temporal.Instant }>,
  world: World,
): Promise<void> {
  const { day, endsAt } = operationalDay(contact)
  const id = pocDayId(ori, day.toString())
  if ((await world.find.pocDay(id)) !== undefined) return
  const event = { type: 'begun', ori, state, day: day.toString(), endsAt: endsAt.toString() } as const
  await write({ by, steps: [{ life: 'poc-day', id, seen: undefined, event }] }, world)
}
