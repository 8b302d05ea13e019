import type { AgencyKind } from '#law/notices/place.ts'
import type { Ori, State } from '#law/words.ts'

/** One agency as the directory keeps it: what routing needs, and nothing else of what the lists say. */
export type AgencyRow = Readonly<{
  ori: Ori
  name: string
  kind: AgencyKind
  state: State
  /** Its county, as `countyKey` writes it. */
  county?: string
  /** Where its office is, five digits. */
  zip?: string
}>

/** A place that a ZIP is the mail of. `state` is empty, or another than ours, for the military’s mail and what is abroad. */
export type ZipRow = Readonly<{ zip: string; state: string; place: string; county?: string }>

/** `edition` is a digest of the rest, so that the same lists are the same edition wherever they are imported. */
export type Directory = Readonly<{ edition: string; agencies: readonly AgencyRow[]; zips: readonly ZipRow[] }>
