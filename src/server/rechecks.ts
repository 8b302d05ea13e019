import type { FastifyRequest } from 'fastify'
import { discardRecheck as discard, fetchRecheck, ownRecheck } from '#check/recheck/own-recheck.ts'
import { discardRecheck, readRecheck, readRecheckAnswers, sendRecheck } from '#contract/recheck.ts'
import type { RecheckFormat } from '#law/lives/recheck.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { receiveRecheck } from './recheck/receive.ts'
import { answerLines, recheckViewOf } from './recheck/view.ts'
import type { Route } from './route.ts'

/** How an agency has its permit holders looked at again, all at once: 28 CFR 25.6(j)(1). */
export const recheckRoutes: readonly Route[] = [
  agencyRoute(sendRecheck, async ({ http, caller }, { world }) => {
    const format = formatOf(http)
    const bytes = http.body as AsyncIterable<Uint8Array> | undefined
    if (format === undefined || bytes === undefined) return refuse('recheck-type')
    const seen = await receiveRecheck({ bytes, format, caller }, world)
    if (isRefusal(seen)) return seen
    const { recheck, status, searched } = seen.state
    // What was sent before may be further already.
    const at = { body: recheckViewOf(seen.state), location: `/v1/rechecks/${recheck}` }
    return status === 'answering' && searched === 0 ? { status: 202, ...at } : { status: 200, ...at }
  }),

  agencyRoute(readRecheck, async ({ params: { recheck }, ori }, { world }) => {
    const seen = await ownRecheck({ recheck, ori }, world)
    return isRefusal(seen) ? seen : { status: 200, body: recheckViewOf(seen.state) }
  }),

  agencyRoute(readRecheckAnswers, async ({ params: { recheck }, by, ori }, { world }) => {
    const seen = await fetchRecheck({ recheck, ori }, by, world)
    return isRefusal(seen) ? seen : { status: 200, csv: answerLines(seen, world), name: `${recheck}-answers.csv` }
  }),

  agencyRoute(discardRecheck, async ({ params: { recheck }, by, ori }, { world }) => {
    const seen = await discard({ recheck, ori }, by, world)
    return isRefusal(seen) ? seen : { status: 200, body: recheckViewOf(seen.state) }
  }),
]

const formats: Readonly<Record<string, RecheckFormat>> = { 'text/csv': 'csv', 'application/x-ndjson': 'json-lines' }

function formatOf({ headers }: FastifyRequest): RecheckFormat | undefined {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  return formats[type.trim().toLowerCase()]
}
