import type { Cite } from '#law/cite.ts'
import type { Premises } from '#law/lives/licensee.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { NoticeKind } from '#law/lives/notice.ts'
import { protectedPersonOffer } from '#law/notices/protected-person.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import type { Ori, State } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import type { Transferee } from '#search/transferee.ts'
import type { World } from '../world.ts'
import { premisesOf } from './places.ts'

export type Prohibition = Readonly<{ law: 'federal' | 'state'; title: string; cites: readonly Cite[] }>

/** What a notice of denial is made of. Nothing of the record that barred is here, and nobody who asked for an order. */
export type Contents = Readonly<{
  prohibitions: readonly Prohibition[]
  deniedAt: Temporal.ZonedDateTime
  /** Where the licensee is; of a point of contact that named none, only the state. */
  licensee: Premises | Readonly<{ state: State }>
  transferee: Transferee
  others: readonly Readonly<{ ori: Ori; name?: string; kind: NoticeKind }>[]
  /** Whether the authority of the residence could be told, and why not. */
  residence: 'named' | 'not-known' | 'without-an-authority'
  protectedPersonOffer?: string
}>

/**
 * 18 U.S.C. 925B(a)(1)(A)-(E), read out of the sealed check each time: no inbox and no queue has a copy. Whoever reads it leaves a leaf
 * first. Undefined once the transferee is destroyed.
 */
export async function contentsOf(
  { notice, check: { state: check } }: Readonly<{ notice: Seen<'notice'>; check: Seen<'transaction'> }>,
  by: Actor,
  world: World,
): Promise<Contents | undefined> {
  const { ntn, assigned } = check
  const premises = await premisesOf(check, world)
  const others = await othersOf(notice, world)
  const transferee = await unseal(ntn, { what: 'transferee', by, purpose: 'read a notice of denial' }, world)
  if (transferee === undefined) return undefined
  const deniedAt = Temporal.Instant.from(notice.state.deniedAt).toZonedDateTimeISO(assigned.zone)
  const found = check.prohibitors ?? []
  const offer = found.includes('protection-order')
    ? protectedPersonOffer(premises?.state ?? assigned.saleState, deniedAt.toPlainDate().toString())
    : undefined
  return {
    prohibitions: found.map(rule => prohibitionOf(rule, check.sellToAlone === true)),
    deniedAt,
    licensee: premises ?? { state: assigned.saleState },
    transferee: transferee as Transferee,
    others,
    residence: residenceOf(check, transferee as Transferee),
    ...(offer === undefined ? {} : { protectedPersonOffer: offer }),
  }
}

/** The text by its title and its provision: which law forbids it, and nothing of what the record says. */
function prohibitionOf(rule: string, sellToAlone: boolean): Prohibition {
  const known = prohibitors.find(({ id }) => id === rule)
  const cites = known?.cites ?? []
  const forbids = cites.filter(({ text }) => (sellToAlone ? forbidsToSell : forbidsToReceive).test(text))
  return {
    law: rule === 'state-prohibitor' ? 'state' : 'federal',
    title: known?.title ?? 'Prohibited by a law that the denying agency named',
    cites: forbids.length > 0 ? forbids : cites,
  }
}

/** A rule cites beside its own paragraph what its terms mean. */
const forbidsToReceive = /^18 U\.S\.C\. § 922\([gn]\)/
const forbidsToSell = /^18 U\.S\.C\. § 922\(d\)/

/** Whoever else was given a notice of the same denial, so that two agencies do not meet at one door. */
async function othersOf(
  { state: { ntn, notice } }: Seen<'notice'>,
  { find, agencies }: World,
): Promise<Contents['others']> {
  const all = await find.noticesAbout(ntn)
  return all
    .filter(({ state }) => state.notice !== notice && isToPolice(state.kind))
    .map(({ state: { ori, kind } }) => {
      const name = agencies.named(ori)?.name
      return { ori, kind, ...(name === undefined ? {} : { name }) }
    })
}

const isToPolice = (kind: NoticeKind): boolean => kind === 'denial' || kind === 'prosecution'

const residenceOf = ({ police }: Seen<'transaction'>['state'], { address }: Transferee): Contents['residence'] => {
  if (address === undefined) return 'not-known'
  return police?.unroutable.includes('residence') === true ? 'without-an-authority' : 'named'
}
