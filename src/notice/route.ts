import type { Premises } from '#law/lives/licensee.ts'
import type { WhyTold } from '#law/notices/authorities.ts'
import { levelOf, type Agency, type AgencyKind, type Level } from '#law/notices/place.ts'
import { recipientsOf } from '#law/notices/recipients.ts'
import type { WhyUnroutable } from '#law/notices/unroutable.ts'
import type { Ori, State } from '#law/words.ts'
import type { Address } from '#search/transferee.ts'
import type { World } from '../world.ts'
import { reachOf, type Reach } from './reach.ts'

/** For which of the two places an authority is told. */
export const whichPlaces = ['sought', 'residence'] as const
export type WhichPlace = (typeof whichPlaces)[number]

export type Recipient = Readonly<{
  ori: Ori
  name: string
  kind: AgencyKind
  level: Level
  state: State
  /** The place where the firearm was sought, that of residence, or both; with what makes it the one for that place. */
  why: readonly Readonly<{ place: WhichPlace; because: WhyTold | 'prosecutor' }>[]
}>

export type Routed = Readonly<{
  /** Each once. Prosecutors, where the directory names them, are among them as `prosecutor`. */
  recipients: readonly Recipient[]
  /** The places for which nobody is told, and why. */
  unroutable: readonly Readonly<{ place: WhichPlace; because: WhyUnroutable }>[]
  /** The state authorities that denied, to whom nothing is reported back: 925B(d). */
  spared: readonly Ori[]
}>

/** Where the inquiry was made. A licensee’s premises say no county and no limits of a city. */
type Sought = Pick<Premises, 'street' | 'city' | 'state' | 'zip'> &
  Partial<Pick<Address, 'county' | 'insideCityLimits'>>

/** An address that was seen to be no place before it was looked for. */
export type Nowhere = Readonly<{ nowhere: WhyUnroutable }>

export type Routing = Readonly<{
  sought: Sought | Nowhere
  /** Where the transferee lives, if it is known. */
  residence?: Address | Nowhere
  deniedBy: 'national' | Readonly<{ ori: Ori; state: State }>
}>

/**
 * 18 U.S.C. 925B(a): who hears of a denial: the authorities where the firearm was sought and, if different, of residence. It writes nothing,
 * and keeps nothing of the addresses.
 */
export function routeNotice(
  { sought, residence, deniedBy }: Routing,
  world: Pick<World, 'agencies' | 'now' | 'settings'>,
): Routed {
  const at = world.now()
  const places: readonly (readonly [WhichPlace, Reach])[] = [
    ['sought', reachOf(sought, at, world)],
    ...(residence === undefined ? [] : [['residence', reachOf(residence, at, world)] as const]),
  ]
  const found = Object.fromEntries(places) as Readonly<Partial<Record<WhichPlace, Reach>>>
  const { authorities, prosecutors, spared } = recipientsOf({
    sought: bodiesOf(found.sought),
    ...(found.residence === undefined ? {} : { residence: bodiesOf(found.residence) }),
    deniedBy,
    policies: world.settings.policies,
  })
  const told = new Set([...authorities, ...prosecutors])
  return {
    recipients: recipientsIn(places).filter(({ ori }) => told.has(ori)),
    unroutable: places.flatMap(([place, { unroutable }]) =>
      unroutable === undefined ? [] : [{ place, because: unroutable }],
    ),
    spared: spared as readonly Ori[],
  }
}

const bodiesOf = (reach: Reach | undefined) => ({
  authorities: (reach?.told ?? []).map(({ agency: { ori, kind, state } }) => ({ ori, level: levelOf[kind], state })),
  prosecutors: (reach?.prosecutors ?? []).map(({ ori }) => ori),
})

function recipientsIn(places: readonly (readonly [WhichPlace, Reach])[]): readonly Recipient[] {
  const all = new Map<Ori, Recipient>()
  const add = (agency: Agency, why: Recipient['why'][number]) => {
    const { ori, name, kind, state } = agency
    const before = all.get(ori)?.why ?? []
    all.set(ori, { ori, name, kind, level: levelOf[kind], state, why: [...before, why] })
  }
  for (const [place, { told, prosecutors }] of places) {
    for (const { agency, because } of told) add(agency, { place, because })
    // 925B(a)(2): those of the jurisdiction where the transfer was sought, and no others.
    if (place === 'sought') for (const each of prosecutors) add(each, { place, because: 'prosecutor' })
  }
  return [...all.values()]
}
