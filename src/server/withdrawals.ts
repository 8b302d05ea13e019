import type { z } from 'zod'
import {
  approveWithdrawal,
  dropWithdrawal,
  listWithdrawals,
  mostWithdrawals,
  proposeWithdrawal,
  readWithdrawal,
  type withdrawalView as viewed,
} from '#contract/withdrawals.ts'
import { leftAlone, type BulkWithdrawal, type Selection } from '#law/lives/bulk-withdrawal.ts'
import { approveWithdrawal as approve } from '#records/approve-withdrawal.ts'
import { dropWithdrawal as drop } from '#records/drop-withdrawal.ts'
import { ownWithdrawal } from '#records/own-withdrawal.ts'
import { proposeWithdrawal as propose } from '#records/propose-withdrawal.ts'
import { present } from '../present.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { countsOf } from './counts.ts'
import type { Route } from './route.ts'

/** How an agency takes back many records at once: a dry run, a second person, and then a duty. */
export const withdrawalRoutes: readonly Route[] = [
  agencyRoute(proposeWithdrawal, async ({ body: { selection, reason }, by, ori }, { world }) => {
    const proposed = await propose({ ori, selection: selectionOf(selection), reason }, by, world)
    if (isRefusal(proposed)) return proposed
    const body = { ...view(proposed.seen.state), sample: [...proposed.sample] }
    return { status: 201, body, location: `/v1/withdrawals/${body.id}` }
  }),

  agencyRoute(listWithdrawals, async ({ ori }, { world }) => {
    const all = await world.find.bulkWithdrawals(ori, mostWithdrawals)
    return { status: 200, body: { withdrawals: all.map(({ state }) => view(state)) } }
  }),

  agencyRoute(readWithdrawal, async ({ params: { id }, ori }, { world }) => {
    const seen = await ownWithdrawal({ id, ori }, world)
    return isRefusal(seen) ? seen : { status: 200, body: view(seen.state) }
  }),

  agencyRoute(approveWithdrawal, async ({ params: { id }, body: { digest }, by, ori }, { world }) => {
    const seen = await approve({ id, ori, digest }, by, world)
    return isRefusal(seen) ? seen : { status: 202, body: view(seen.state) }
  }),

  agencyRoute(dropWithdrawal, async ({ params: { id }, by, ori }, { world }) => {
    const seen = await drop({ id, ori }, by, world)
    return isRefusal(seen) ? seen : { status: 200, body: view(seen.state) }
  }),
]

const selectionOf = (sent: object): Selection => present(sent)

function view(state: BulkWithdrawal): z.input<typeof viewed> {
  const { id, status, selection, reason, counts, digest, by, on, approvedBy, withdrawn } = state
  const { aris, ...meant } = selection
  return {
    ...{ id, status, reason, digest, by, on, withdrawn },
    selection: { ...meant, ...(aris === undefined ? {} : { aris: [...aris] }) },
    ...{ total: counts.total, byCategory: countsOf(counts.byCategory), byYear: countsOf(counts.byYear) },
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(status === 'done' ? { leftAlone: leftAlone(state) } : {}),
  }
}
