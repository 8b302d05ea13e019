import { findingsOf } from '#records/scorecard-words.ts'
import { agenciesAfter, scorecardOf } from '#records/scorecard.ts'
import type { World } from '../../world.ts'
import { noted, ok, type Finding } from './finding.ts'

/** So many at a time, and no more than there are agencies. */
const perPage = 100
const mostPages = 500
/** More lines than these nobody reads here: `nics scorecard` has all. */
const mostShown = 20

/** Which agencies are silent, late or incomplete with their records. It stops no check, but somebody has to ask them. */
export async function lookAtContributors(world: Pick<World, 'find' | 'now'>): Promise<Finding> {
  const said: string[] = []
  let count = 0
  let after = ''
  for (let page = 0; page < mostPages; page += 1) {
    const oris = await agenciesAfter(after, perPage, world)
    for (const ori of oris) {
      const card = await scorecardOf(ori, world)
      const findings = findingsOf(card, card.through)
      count += 1
      if (findings.length > 0) said.push(`${ori}: ${findings.join(' ')}`)
    }
    if (oris.length < perPage) break
    after = oris.at(-1) ?? ''
  }
  if (said.length === 0) return ok('contributors', `${count} agencies; none is silent, late or incomplete`)
  const more = said.length > mostShown ? [`and ${said.length - mostShown} more: nics scorecard`] : []
  return noted('contributors', `${said.length} of ${count} agencies have something to see to`, [
    ...said.slice(0, mostShown),
    ...more,
  ])
}
