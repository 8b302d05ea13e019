import type { Ffl, Ntn } from '#law/words.ts'
import type { World } from '../world.ts'

/** One licensee to telephone, and why. */
export type Unanswered = Readonly<{
  ntn: Ntn
  ffl: Ffl
  licensee?: string
  telephone?: string
  askedAt: string
  since: string
}>

/** Licensees that did not say whether the firearm is gone, the longest waiting first, at most `limit`. */
export async function listUnanswered(limit: number, { find }: World): Promise<readonly Unanswered[]> {
  const owed = await find.owing('ask-by-telephone', limit)
  const each = await Promise.all(owed.map(({ subject }) => unanswered(subject as Ntn, find)))
  return each.flatMap(one => (one === undefined ? [] : [one]))
}

async function unanswered(ntn: Ntn, find: World['find']): Promise<Unanswered | undefined> {
  const check = (await find.transaction(ntn, { audience: 'operator' }))?.state
  const asked = check?.transferAsked
  const ffl = check?.assigned.ffl
  // Answered since the list was read, or asked for by an agency, which has no premises to call.
  if (asked?.unanswered === undefined || ffl === undefined) return undefined
  const premises = (await find.licensee(ffl))?.state.premises
  return {
    ...{ ntn, ffl, askedAt: asked.at, since: asked.unanswered },
    ...(premises === undefined ? {} : { licensee: premises.name }),
    ...(premises?.telephone === undefined ? {} : { telephone: premises.telephone }),
  }
}
