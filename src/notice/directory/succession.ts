import type { Agency } from '#law/notices/place.ts'
import type { Ori } from '#law/words.ts'
import type { AgencyRow } from './directory.ts'
import type { Overlay } from './overlay.ts'

/** A successor may have one in its turn; whoever goes round in a circle has none. */
const longestLine = 8

/** Who is told where an agency is named: itself, or whoever took its place. */
export function successionOf(rows: readonly AgencyRow[], overlay: Overlay): (ori: Ori) => Agency | undefined {
  const own = new Map(rows.map(row => [row.ori, agencyOf(row, overlay)]))
  return ori => {
    let now = ori
    for (let step = 0; step < longestLine; step += 1) {
      const next = overlay[now]?.successor
      if (next === undefined) return own.get(now)
      now = next
    }
    return undefined
  }
}

const agencyOf = ({ ori, name, kind, state }: AgencyRow, overlay: Overlay): Agency => {
  const desk = overlay[ori]?.desk
  return { ori, name, kind, state, ...(desk === undefined ? {} : { desk }) }
}
