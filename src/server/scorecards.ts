import type { z } from 'zod'
import {
  enrolContributor,
  mostScorecards,
  readOwnScorecard,
  readScorecard,
  readScorecards,
  stateNothing,
  type scorecardView as viewed,
} from '#contract/scorecards.ts'
import { enrolContributor as enrol } from '#records/enrol-contributor.ts'
import { findingsOf, silenceInWords } from '#records/scorecard-words.ts'
import { agenciesAfter, scorecardOf } from '#records/scorecard.ts'
import { stateNothing as nothing } from '#records/state-nothing.ts'
import { provisionBy } from '#law/clocks/contributor-periods.ts'
import type { Contributor } from '#law/lives/contributor.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { isRefusal, refuse } from '../refusal.ts'
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

  // What a machine says every quarter by itself nobody has looked at.
  agencyRoute(stateNothing, async ({ by, ori, caller: { keyDigest } }, { world }) => {
    if (keyDigest !== undefined) return refuse('needs-a-person')
    const seen = await nothing(ori, by, world)
    return isRefusal(seen) ? seen : { status: 201, body: provisionIn(seen.state) }
  }),

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
function provisionOf(contributor: Contributor) {
  const { kind, since } = contributor
  return provisionBy(kind, since) === undefined ? {} : { provision: provisionIn(contributor) }
}

function provisionIn({ provided, provisionOverdue, provisionsLate: late, nothing: none }: Contributor) {
  return {
    late,
    ...(provided === undefined ? {} : { last: provided }),
    ...(provisionOverdue === undefined ? {} : { overdue: provisionOverdue }),
    // Records that came since say more.
    ...(none === undefined || none.on !== provided ? {} : { nothing: none }),
  }
}
