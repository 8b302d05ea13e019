import type { AgencyKind, DeskHours } from '#law/notices/place.ts'
import { countyKey } from '#law/place-names.ts'
import type { Ori, State } from '#law/words.ts'
import type { AgencyRow, Directory } from './directory.ts'

/** What an operator says of one agency, over what was imported. It stands when another directory is imported. */
export type Said = Readonly<{
  name?: string
  kind?: AgencyKind
  state?: State
  county?: string
  /** Further cities and ZIPs for which it answers. */
  cities?: readonly string[]
  zips?: readonly string[]
  /** When somebody is at its desk; a desk without hours is open always. */
  desk?: DeskHours
  /** It is told nothing, whoever lists it. */
  hidden?: true
  /** Whoever took its place. */
  successor?: Ori
}>

export type Overlay = Readonly<Record<Ori, Said>>

/** What a night desk that is closed means where nobody says hours. */
export const dayDesk: DeskHours = { from: '06:00', until: '22:00' }

/** The rows of the directory with what an operator corrected, without what an operator hid, and with what an operator added. */
export function overlaid({ agencies }: Directory, overlay: Overlay): readonly AgencyRow[] {
  const listed = new Set<string>(agencies.map(({ ori }) => ori))
  const added = (Object.entries(overlay) as [Ori, Said][]).flatMap(([ori, said]) =>
    listed.has(ori) ? [] : addedAs(ori, said),
  )
  return [...agencies.map(row => corrected(row, overlay[row.ori])), ...added].filter(
    ({ ori }) => overlay[ori]?.hidden !== true,
  )
}

const corrected = (row: AgencyRow, said: Said | undefined): AgencyRow =>
  said === undefined ? row : { ...row, ...facts(said) }

/** An agency that no list has needs a name, a kind and a state. */
const addedAs = (ori: Ori, said: Said): readonly AgencyRow[] => {
  const { name, kind, state } = said
  if (name === undefined || kind === undefined || state === undefined) return []
  return [{ ori, name, kind, state, ...facts(said) }]
}

const facts = ({ name, kind, state, county }: Said): Partial<AgencyRow> => ({
  ...(name === undefined ? {} : { name }),
  ...(kind === undefined ? {} : { kind }),
  ...(state === undefined ? {} : { state }),
  ...(county === undefined ? {} : { county: countyKey(county) }),
})
