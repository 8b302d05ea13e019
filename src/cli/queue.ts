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
  const heard = await person.read<Listed>(`${readQueue.path}${query}`)
  return andThen(heard, body => ({ status: exits.ok, document: body, page: page(body) }))
}

type Listed = Readonly<{ queue: readonly Queued[]; reviews: readonly Queued[] }>

function page({ queue, reviews }: Listed): string {
  const waiting = queue.length === 0 ? 'Nothing waits.\n' : listed(queue)
  const again = 'Denials to be looked at again: a record that each rests on was never valid (28 CFR 25.5(b))'
  return reviews.length === 0 ? waiting : `${waiting}\n${again}\n${listed(reviews)}`
}

function listed(queue: readonly Queued[]): string {
  const lines = queue.map(
    ({ ntn, status, saleState, claimedBy, unsettled, silent, earliestTransferAt, recordChanged }) =>
      [
        ntn,
        status.padEnd(11),
        saleState,
        `${unsettled} in the way`.padEnd(14),
        recordChanged ? 'a record changed ' : '',
        silent.length === 0 ? '' : `silent: ${silent.join(', ')} `,
        earliestTransferAt === undefined ? '' : `period ends ${Temporal.PlainDate.from(earliestTransferAt).toString()}`,
        claimedBy === 'nobody' ? '' : ` (claimed by ${claimedBy})`,
      ].join('  '),
  )
  return `${lines.join('\n')}\n`
}
