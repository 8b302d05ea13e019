import { acknowledge } from '#check/acknowledge.ts'
import { cancel } from '#check/cancel.ts'
import { giveAddress } from '#check/give-address.ts'
import { initiateCheck } from '#check/initiate-check.ts'
import { reportTransfer } from '#check/report-transfer.ts'
import { retrieveNewest } from '#check/retrieve-newest.ts'
import { retrieve } from '#check/retrieve.ts'
import {
  acknowledgeCheck,
  cancelCheck,
  giveTransfereeAddress,
  listChecks,
  readReceipt,
  reportTransfer as reportATransfer,
  startCheck,
} from '#contract/licensee.ts'
import type { Ntn } from '#law/words.ts'
import { receiptOf } from '#ledger/log/receipt.ts'
import { isRefusal, refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { viewNow } from './view-now.ts'
import { route, type Route } from './route.ts'
import type { SignedIn } from './sign-in.ts'
import { isInFuture, readAddress, readTransferee } from './transferee.ts'

/** How many checks a list shows where nobody said. */
const usuallyListed = 20

/** What a licensee may ask, 28 CFR 25.6(a)-(c). */
export const licenseeRoutes: readonly Route[] = [
  route(startCheck, async ({ body, credential, key }, { world }) => {
    const transferee = readTransferee(body.transferee, world)
    if (isRefusal(transferee)) return transferee
    const { purpose, firearm } = body
    const check = await initiateCheck({ by: credential, through: 'licensee', purpose, firearm, transferee, key }, world)
    if (isRefusal(check)) return check
    return { status: 201, body: await viewNow(check.state, world), location: `/v1/checks/${check.state.ntn}` }
  }),

  route(listChecks, async ({ query, by, credential }, { world }) => {
    const { limit = usuallyListed } = query
    const newest = await retrieveNewest({ by, scope: { ffl: credential.ffl }, limit }, world)
    return { status: 200, body: { checks: await Promise.all(newest.map(({ state }) => viewNow(state, world))) } }
  }),

  route(acknowledgeCheck, async ({ params, ...call }, { world }) => {
    const done = await acknowledge(own(params.ntn, call), world)
    return isRefusal(done) ? done : stands(params.ntn, call, world)
  }),

  route(cancelCheck, async ({ params, body, ...call }, { world }) => {
    const done = await cancel({ ...own(params.ntn, call), reason: body.reason, through: 'answer' }, world)
    return isRefusal(done) ? done : stands(params.ntn, call, world)
  }),

  route(giveTransfereeAddress, async ({ params, body, ...call }, { world }) => {
    const done = await giveAddress({ ...own(params.ntn, call), address: readAddress(body.address) }, world)
    return isRefusal(done) ? done : stands(params.ntn, call, world)
  }),

  route(reportATransfer, async ({ params, body, ...call }, { world }) => {
    if (isInFuture(body.on, world)) return refuse('not-as-described', [{ pointer: '/on', code: 'in-the-future' }])
    const done = await reportTransfer({ ...own(params.ntn, call), on: body.on }, world)
    return isRefusal(done) ? done : stands(params.ntn, call, world)
  }),

  // Nothing of the answer is in it, so that nobody is told anything.
  route(readReceipt, async ({ params, credential }, { world }) => {
    if ((await world.find.transaction(params.ntn, { ffl: credential.ffl })) === undefined)
      return refuse('unknown-number')
    const receipt = await receiptOf(params.ntn, world)
    return receipt === undefined
      ? refuse('not-numbered')
      : { status: 200, body: { ...receipt, proof: [...receipt.proof] } }
  }),
]

type Licensee = Pick<SignedIn['licensee'], 'by' | 'credential'>

/** A licensee reaches the own checks only; another's is not found. */
const own = (ntn: Ntn, { by, credential }: Licensee) => ({ ntn, by, scope: { ffl: credential.ffl } })

/** After any act the licensee hears how the check stands, which is kept as told first. */
async function stands(ntn: Ntn, call: Licensee, world: World) {
  const seen = await retrieve({ ...own(ntn, call), through: 'answer' }, world)
  return isRefusal(seen) ? seen : ({ status: 200, body: await viewNow(seen.state, world) } as const)
}
