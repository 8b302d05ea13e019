import type { FastifyRequest } from 'fastify'
import { commitBatch, discardBatch, readBatch, readRejected, sendBatch } from '#contract/batch/batch.ts'
import type { BatchFormat } from '#law/lives/batch.ts'
import { discardBatch as discard, ownBatch, startCommit } from '#records/batch/own-batch.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { receiveBatch } from './batch/receive.ts'
import { rejectedLines, viewOf } from './batch/view.ts'
import type { Route } from './route.ts'

/** How an agency sends many records at once, sees what would become of each, and has them entered, 28 CFR 25.4-25.5. */
export const batchRoutes: readonly Route[] = [
  agencyRoute(sendBatch, async ({ http, by, ori }, { world }) => {
    const format = formatOf(http)
    const bytes = http.body as AsyncIterable<Uint8Array> | undefined
    if (format === undefined || bytes === undefined) return refuse('batch-type')
    const seen = await receiveBatch({ bytes, format, ori }, by, world)
    if (isRefusal(seen)) return seen
    const body = await viewOf(seen.state, 0, world)
    const location = `/v1/batches/${seen.state.batch}`
    // What was sent before may be further already.
    return seen.state.status === 'received' ? { status: 202, body, location } : { status: 200, body, location }
  }),

  agencyRoute(readBatch, async ({ params: { batch }, query: { after = 0 }, ori }, { world }) => {
    const seen = await ownBatch({ batch, ori }, world)
    return isRefusal(seen) ? seen : { status: 200, body: await viewOf(seen.state, after, world) }
  }),

  agencyRoute(readRejected, async ({ params: { batch }, ori }, { world }) => {
    const seen = await ownBatch({ batch, ori }, world)
    return isRefusal(seen)
      ? seen
      : { status: 200, csv: rejectedLines(seen.state, world), name: `${batch}-rejected.csv` }
  }),

  agencyRoute(commitBatch, async ({ params: { batch }, by, ori }, { world }) => {
    const seen = await startCommit({ batch, ori }, by, world)
    return isRefusal(seen) ? seen : { status: 202, body: await viewOf(seen.state, 0, world) }
  }),

  agencyRoute(discardBatch, async ({ params: { batch }, by, ori }, { world }) => {
    const seen = await discard({ batch, ori }, by, world)
    return isRefusal(seen) ? seen : { status: 200, body: await viewOf(seen.state, 0, world) }
  }),
]

const formats: Readonly<Record<string, BatchFormat>> = {
  'text/csv': 'csv',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/json': 'niem',
}

function formatOf({ headers }: FastifyRequest): BatchFormat | undefined {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  return formats[type.trim().toLowerCase()]
}
