import { isLate } from '#law/clocks/contributor-periods.ts'
import { noticesWanting } from '#law/contribution/commencement-notice.ts'
import type { ContributorKind } from '#law/lives/contributor.ts'
import type { EntryEvent } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import { makeNri, nriRandomBytes } from '#law/numbers.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { keptOf, statedIn, type Contribution } from './contribution.ts'
import { knownOf, standingOf, type Known } from './known.ts'
import { rejected } from './rejected.ts'
import { talliesOf, type Counted } from './tally.ts'

export type EnterRefusal = 'record-invalid' | 'ari-in-use' | 'ari-over' | 'ari-relieved'

/**
 * 28 CFR 25.4, 25.5(a): enters one record into the Indices, unless it can be seen to be wrong. Search sees it at once. The same
 * record sent again is the entry that there is.
 */
export const enterEntry = (
  contribution: Contribution,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<EnterRefusal>> =>
  again(async () => {
    const { ori, ari } = contribution
    const known = (await knownOf(ori, [ari], world)).get(ari)
    const standing = standingOf(contribution, known)
    if (standing === 'unchanged' && known?.nri) return known.seen
    if (standing === 'ari-in-use' || standing === 'ari-over' || standing === 'ari-relieved') return refuse(standing)
    const wrong = rejected(contribution, world.now())
    if (wrong.length > 0) return refuse('record-invalid', wrong)
    const numbered = [numberedIn(contribution, known, world)]
    const kinds = await kindsOf([contribution], world)
    const written = await write({ by, ...changeOf(numbered, world.now(), kinds) }, world)
    return written.outcome === 'kept' ? written.seen('entry', numbered[0]?.nri ?? '') : undefined
  })

/** A contribution with the number that its entry gets, and what was known of the agency's own. */
export type Numbered = Readonly<{ nri: Nri; contribution: Contribution; known: Known | undefined }>

export const numberedIn = (contribution: Contribution, known: Known | undefined, world: World): Numbered => ({
  nri: makeNri(world.random(nriRandomBytes)),
  contribution,
  known,
})

/** Everything that entering some records changes. */
export function changeOf(
  numbered: readonly Numbered[],
  now: Temporal.Instant,
  kinds: Kinds,
): Required<Pick<Change, 'steps' | 'entries' | 'agencyNumbers' | 'tallies'>> {
  const events = numbered.map(({ nri, contribution }) => enteredEvent(nri, contribution, now))
  return {
    steps: events.map(event => ({ life: 'entry', id: event.nri, seen: undefined, event }) as const),
    entries: numbered.map(({ nri, contribution }) => keptOf(contribution, nri, true)),
    agencyNumbers: numbered.map(({ nri, contribution: { ori, ari }, known }) => ({
      ...{ ori, ari, nri },
      ...(known === undefined ? {} : { seen: { nri: known.nri } }),
    })),
    tallies: [...Map.groupBy(events, ({ ori }) => ori)].flatMap(([ori, all]) =>
      talliesOf(
        ori,
        all.flatMap(event => countedIn(event, kinds.get(ori))),
        now,
      ),
    ),
  }
}

type Entered = Extract<EntryEvent, { type: 'entered' }>

/** What the event of an entry says that begins with this contribution. */
export function enteredEvent(nri: Nri, contribution: Contribution, now: Temporal.Instant, batch?: string): Entered {
  const { ori, ari } = contribution
  return {
    type: 'entered',
    ...{ nri, ori, ari, on: dayOfAgency(ori, now) },
    ...statedIn(contribution, now),
    ...(batch === undefined ? {} : { batch }),
  }
}

/** As what each agency is bound, as far as it is enrolled as a contributor. */
export type Kinds = ReadonlyMap<Ori, ContributorKind>

export async function kindsOf(contributions: readonly Contribution[], { find }: World): Promise<Kinds> {
  const oris = [...new Set(contributions.map(({ ori }) => ori))]
  const known = await Promise.all(oris.map(async ori => [ori, (await find.contributor(ori))?.state.kind] as const))
  return new Map(known.flatMap(([ori, kind]) => (kind === undefined ? [] : [[ori, kind] as const])))
}

/** What is counted of a record that is entered. */
export const countedIn = (event: Entered, kind: ContributorKind | undefined): readonly Counted[] => [
  `entered ${event.category}`,
  ...(event.missing === undefined ? [] : (['incomplete'] as const)),
  ...(noticesWanting(event).length === 0 ? [] : (['untold'] as const)),
  ...(isGivenLate(event, kind) ? (['late'] as const) : []),
]

/** 34 U.S.C. 40911(b)(2), 40901(e)(1)(C): what its agency had to give by a day that is over. */
const isGivenLate = ({ disposed, on }: Entered, kind: ContributorKind | undefined): boolean =>
  kind !== undefined && disposed !== undefined && on !== undefined && isLate(kind, disposed, on)
