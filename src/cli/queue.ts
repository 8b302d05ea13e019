import type { Queued } from '#contract/case-view.ts'
import { readQueue } from '#contract/examiner.ts'
import type { Given } from './command.ts'
import { exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson } from './person.ts'

/** `nics queue`: what waits for an examiner, the end of whose period is next first. */
export async function queueCommand({ options }: Given): Promise<Outcome> {
  const { url, limit } = options as Readonly<{ url?: string; limit?: string }>
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const query = limit === undefined ? '' : `?limit=${encodeURIComponent(limit)}`
  const heard = await person.read<Readonly<{ queue: readonly Queued[] }>>(`${readQueue.path}${query}`)
  return andThen(heard, body => ({ status: exits.ok, document: body, page: page(body.queue) }))
}

function page(queue: readonly Queued[]): string {
  if (queue.length === 0) return 'Nothing waits.\n'
  const lines = queue.map(({ ntn, status, saleState, claimedBy, unsettled, silent, earliestTransferAt }) =>
    [
      ntn,
      status.padEnd(11),
      saleState,
      `${unsettled} in the way`.padEnd(14),
      silent.length === 0 ? '' : `silent: ${silent.join(', ')} `,
      earliestTransferAt === undefined ? '' : `period ends ${Temporal.PlainDate.from(earliestTransferAt).toString()}`,
      claimedBy === 'nobody' ? '' : ` (claimed by ${claimedBy})`,
    ].join('  '),
  )
  return `${lines.join('\n')}\n`
}
