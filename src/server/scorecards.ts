import type { z } from 'zod'
import {
  enrolContributor,
  mostScorecards,
  readOwnScorecard,
  readScorecard,
  readScorecards,
  type scorecardView as viewed,
} from '#contract/scorecards.ts'
import { enrolContributor as enrol } from '#records/enrol-contributor.ts'
import { findingsOf, silenceInWords } from '#records/scorecard-words.ts'
import { agenciesAfter, scorecardOf } from '#records/scorecard.ts'
import { provisionBy } from '#law/clocks/contributor-periods.ts'
import type { Contributor } from '#law/lives/contributor.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import type { World } from '../world.ts'
import { agencyRoute } from './agency-route.ts'
import { certificationsOf } from './certifications.ts'
import { countsOf } from './counts.ts'
import { route, type Route } from './route.ts'

/** How agencies do with their records: for the program office all of them, for an agency its own. */
export const scorecardRoutes: readonly Route[] = [
  route(readScorecards, async ({ query: { after = '' } }, { world }) => {
    const oris = await agenciesAfter(after, mostScorecards, world)
    const scorecards = await Promise.all(oris.map(ori => view(ori, world)))
    const last = oris.length < mostScorecards ? undefined : oris.at(-1)
    return { status: 200, body: { scorecards, ...(last === undefined ? {} : { more: last }) } }
  }),

  route(readScorecard, async ({ params: { ori } }, { world }) => ({ status: 200, body: await view(ori, world) })),

  agencyRoute(readOwnScorecard, async ({ ori }, { world }) => ({ status: 200, body: await view(ori, world) })),

  route(enrolContributor, async ({ body: { ori, kind, name, since }, by }, { world }) => {
    const { state } = await enrol({ ori, kind, name, since }, by, world)
    return { status: 201, body: { ori, kind: state.kind, name: state.name, since: state.since } }
  }),
]

async function view(ori: Ori, world: World): Promise<z.input<typeof viewed>> {
  const card = await scorecardOf(ori, world)
  const { contributor, standing, silence, ...rest } = card
  return {
    ...rest,
    ...(contributor === undefined
      ? {}
      : {
          name: contributor.name,
          kind: contributor.kind,
          since: contributor.since,
          ...provisionOf(contributor),
        }),
    certifications: contributor === undefined ? [] : [...certificationsOf(contributor, world)],
    findings: [...findingsOf(card, dayOfAgency(ori, world.now()))],
    standing: [...standing],
    silence: { ...silence, says: silenceInWords(silence) },
    ...{ entered: countsOf(card.entered), withdrawn: countsOf(card.withdrawn) },
    ...{ rejected: countsOf(card.rejected), happened: countsOf(card.happened) },
  }
}

/** Of whoever the law binds to give again within a quarter. */
function provisionOf({ kind, since, provided, provisionOverdue, provisionsLate: late }: Contributor) {
  if (provisionBy(kind, since) === undefined) return {}
  const last = provided === undefined ? {} : { last: provided }
  return { provision: { late, ...last, ...(provisionOverdue === undefined ? {} : { overdue: provisionOverdue }) } }
}
