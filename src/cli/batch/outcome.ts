import type { BatchView } from '#contract/batch/batch.ts'
import { isProblem, outcomeOf, type Client } from '../client.ts'
import { declined, exits, type Outcome } from '../output.ts'
import type { Reshaping } from './reshape-file.ts'

/** Ten million rows, a thousand at a time: more than a gigabyte of records has, and as many as a clerk's machine holds. */
const mostReads = 10_000

/** A batch with every rejected row of it, which the server tells some at a time. */
export async function readWhole(client: Client, from: BatchView): Promise<BatchView | Outcome> {
  const rejected = [...from.rejected]
  const duplicates = [...from.duplicates]
  let { more } = from
  for (let count = 0; more !== undefined; count += 1) {
    if (count === mostReads)
      return declined(
        'unavailable',
        `More rows are rejected than fit here. Read /v1/batches/${from.batch}/rejected.csv.`,
      )
    const heard = await client<BatchView>(`/v1/batches/${from.batch}?after=${more}`)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    rejected.push(...heard.body.rejected)
    duplicates.push(...heard.body.duplicates)
    more = heard.body.more
  }
  const { more: _, ...rest } = from
  return { ...rest, rejected, duplicates }
}

/** What a batch came to: 3 where a row of it is not taken, so that a script sees it. */
export const batchOutcome = (view: BatchView): Outcome => ({
  status: view.rejectedRows > 0 ? exits.invalid : exits.ok,
  document: view,
  page: pageOf(view),
})

/** The same of a file that was sent in another shape: by the names of its own columns, and with those that were not sent. */
export function outcomeInShape(view: BatchView, { plan: { theirs, leftOut } }: Reshaping): Outcome {
  const named = <Of extends Readonly<{ column: string }>>(fault: Of): Of => ({
    ...fault,
    column: theirs.get(fault.column) ?? fault.column,
  })
  const rejected = view.rejected.map(({ also, ...first }) => ({
    ...named(first),
    ...(also === undefined ? {} : { also: also.map(named) }),
  }))
  const { status, document, page } = batchOutcome({ ...view, rejected })
  const notSent = leftOut.map(({ column, because }) => `Not sent: ${column}, because ${because}.\n`).join('')
  return { status, document: { ...(document as BatchView), leftOut }, page: `${notSent}${page}` }
}

/** More than these nobody reads on a screen; all of them are in the document and in the CSV. */
const mostShown = 40

function pageOf(view: BatchView): string {
  const { rows, accepted, rejectedRows, rejected, duplicates, counts } = view
  const what = Object.entries(counts)
    .filter(([name, count = 0]) => count > 0 && name !== 'own')
    .map(([name, count]) => `${count} ${view.status === 'committed' ? '' : 'would be '}${name}`)
  const lines = [
    `${rows} rows: ${accepted} accepted${what.length === 0 ? '' : ` (${what.join(', ')})`}, ${rejectedRows} rejected.`,
    ...rejected
      .slice(0, mostShown)
      .flatMap(({ line, also = [], ...first }) =>
        [first, ...also].map(({ column, fix }) => `  line ${line}${column === '' ? '' : `, ${column}`}: ${fix}`),
      ),
    ...beyond(rejected.length, 'rejected'),
    ...(duplicates.length === 0 ? [] : ['Very likely of somebody of whom there is an entry already:']),
    ...duplicates.slice(0, mostShown).map(({ line, ari }) => `  line ${line}: your own ${ari}`),
    ...beyond(duplicates.length, 'duplicates'),
    nextStep(view),
  ]
  return `${lines.join('\n')}\n`
}

const beyond = (count: number, what: string): readonly string[] =>
  count > mostShown ? [`  … and ${count - mostShown} more; --json prints all ${what}.`] : []

function nextStep({ batch, status, because, takesTwo, leaving = 0 }: BatchView): string {
  switch (status) {
    case 'receiving':
    case 'received':
      return `Batch ${batch} is being looked at: nics batch show ${batch}`
    case 'checked':
      if (takesTwo)
        return `Nothing is entered yet. ${leaving} records would leave: somebody of your agency who did not send it commits it, with the same file: nics batch commit FILE (batch ${batch})`
      return `Nothing is entered yet. To enter the accepted rows: nics batch commit FILE (batch ${batch})`
    case 'committing':
      return `Batch ${batch} is being entered: nics batch show ${batch}`
    case 'committed':
      return `Batch ${batch} is entered.`
    case 'discarded':
      return `Batch ${batch} was given up (${because ?? 'unknown why'}); nothing of it is kept.`
  }
}
