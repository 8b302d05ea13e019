import { initiateAgencyCheck } from '#check/initiate-agency-check.ts'
import { retrieve } from '#check/retrieve.ts'
import { readAgencyCheck, startAgencyCheck, type AgencyCheckView } from '#contract/agency.ts'
import { wordOf } from '#law/lives/transaction-fold.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { present } from '../present.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { route, type Route } from './route.ts'
import { readTransferee } from './transferee.ts'

/** What agencies may ask, 28 CFR 25.6(j). */
export const agencyRoutes: readonly Route[] = [
  route(startAgencyCheck, async ({ body, caller, key }, { world }) => {
    const transferee = readTransferee(body.transferee, world)
    if (isRefusal(transferee)) return transferee
    const { transferee: _, ...asked } = body
    const check = await initiateAgencyCheck({ caller, key, transferee, ...present(asked) }, world)
    if (isRefusal(check)) return check
    return {
      status: 201,
      body: agencyCheckView(check.state),
      location: `/v1/agency/checks/${check.state.ntn}`,
    }
  }),

  agencyRoute(readAgencyCheck, async ({ params: { ntn }, by, ori }, { world }) => {
    const seen = await retrieve({ ntn, by, scope: { ori }, through: 'poll' }, world)
    return isRefusal(seen) ? seen : { status: 200, body: agencyCheckView(seen.state) }
  }),
]

function agencyCheckView(check: Transaction): AgencyCheckView {
  const { ntn, status, lapsed, assigned } = check
  const { stn, purpose, contact } = assigned
  return { ntn, stn, purpose, response: wordOf(check), status, lapsed, contact }
}
