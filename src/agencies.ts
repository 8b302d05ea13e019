import type { Agency, Candidates, Place } from '#law/notices/place.ts'
import type { Ori } from '#law/words.ts'

/** The directory of agencies that an operator imported. It is told places, keeps none of them, and never throws. */
export type Agencies = Readonly<{
  /** What was imported, by a name of its own; undefined while nothing is. */
  edition: () => string | undefined
  candidates: (place: Place) => Candidates
  /** In which counties a place may lie, by their keys; none where the directory does not know. */
  counties: (place: Place) => readonly string[]
  /** Whoever bears that ORI now: of an agency that has a successor, the successor. */
  named: (ori: Ori) => Agency | undefined
}>
