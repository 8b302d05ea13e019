import { authoritiesFor, type WhyTold } from '#law/notices/authorities.ts'
import type { Agency, Candidates, Place } from '#law/notices/place.ts'
import { unroutable, type WhyUnroutable } from '#law/notices/unroutable.ts'
import { zoneOfAgency } from '#law/states/agency-zone.ts'
import type { World } from '../world.ts'
import { isDeskOpen } from './desk.ts'

export type Reached = Readonly<{ agency: Agency; because: WhyTold }>

/** Whom a place has, and which prosecutors; or why nobody. */
export type Reach = Readonly<{
  told: readonly Reached[]
  prosecutors: readonly Agency[]
  unroutable?: WhyUnroutable
}>

/** What somebody wrote as the street, where it is a box at a post office, which is in its town. */
const box = /^\s*(?:p\.?\s*o\.?\s*box|post office box)\b/i

/** 18 U.S.C. 925B(a)(1): the authorities of one place at an hour. */
export function reachOf(
  place: (Place & Readonly<{ street?: string }>) | Readonly<{ nowhere: WhyUnroutable }>,
  at: Temporal.Instant,
  { agencies }: Pick<World, 'agencies'>,
): Reach {
  if ('nowhere' in place) return nobody(place.nowhere)
  const nowhere = unroutable(place)
  if (nowhere !== undefined) return nobody(nowhere)
  if (agencies.edition() === undefined) return nobody('no-directory')
  const candidates = agencies.candidates(place)
  const told = toldOf(place, candidates, at)
  return told.length === 0 ? nobody('no-authority') : { told, prosecutors: candidates.prosecutor }
}

const nobody = (reason: WhyUnroutable): Reach => ({ told: [], prosecutors: [], unroutable: reason })

function toldOf(
  { state, insideCityLimits, street = '' }: Place & Readonly<{ street?: string }>,
  candidates: Candidates,
  at: Temporal.Instant,
): readonly Reached[] {
  const { counties, cityIsCounty } = candidates
  const { city, county, sheriff, tribal, state: statePolice, special } = candidates
  const all = new Map(
    [city, county, sheriff, tribal, statePolice, special].flat().map(each => [each.ori as string, each]),
  )
  // Nobody lives in a box: whether the post office is inside the limits says nothing of whoever rents it.
  const limits = box.test(street) ? 'unknown' : (insideCityLimits ?? 'unknown')
  const told = authoritiesFor({
    ...{ state, counties, cityIsCounty, insideCityLimits: limits },
    ...{ city: named(city), county: named(county), sheriff: named(sheriff) },
    ...{ tribal: named(tribal), statePolice: named(statePolice), special: named(special) },
    closed: named([...all.values()].filter(agency => !isOpenAt(agency, at))),
  })
  return told.flatMap(({ ori, because }) => {
    const agency = all.get(ori)
    return agency === undefined ? [] : [{ agency, because }]
  })
}

const named = (agencies: readonly Agency[]): readonly string[] => agencies.map(({ ori }) => ori)

const isOpenAt = ({ desk, ori }: Agency, at: Temporal.Instant): boolean =>
  desk === undefined || isDeskOpen(desk, at.toZonedDateTimeISO(zoneOfAgency(ori)).toPlainTime())
