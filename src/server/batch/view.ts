import type { z } from 'zod'
import { rejectedAtOnce, type batchView } from '#contract/batch/batch.ts'
import { fixOf } from '#contract/batch/fixes.ts'
import { placeOf } from '#contract/batch/places.ts'
import type { Batch, BatchFormat, Passage } from '#law/lives/batch.ts'
import { defect } from '#ledger/defect.ts'
import { answersAfter, takesTwo } from '#records/batch/own-batch.ts'
import { mostRows, type Answers } from '#records/batch/staged.ts'
import type { World } from '../../world.ts'

type View = z.input<typeof batchView>

/** A batch as its agency sees it, with the rejected rows after a line. */
export async function viewOf(batch: Batch, after: number, world: World): Promise<View> {
  const { rejected, like, more } = await answersAfter(
    { batch: batch.batch, line: after, enough: rejectedAtOnce },
    world,
  )
  const { format, status, at, because, rows } = batch
  const lastShown = Math.max(rejected.at(-1)?.line ?? 0, like.at(-1)?.line ?? 0)
  const { accepted, rejected: rejectedRows, counts } = saidOf(batch)
  return {
    ...{ batch: batch.batch, format, status, at, rows, accepted, rejectedRows, counts: { ...counts } },
    ...(because === undefined ? {} : { because }),
    ...(status === 'checked' && (await takesTwo(batch, world))
      ? { leaving: batch.looked.leaving ?? 0, takesTwo: true }
      : {}),
    progress: progressOf(batch),
    rejected: rejected.map(each => rejectionOf(each, format)),
    duplicates: like.map(each => ({ ...each })),
    ...(more ? { more: lastShown } : {}),
  }
}

/** What was found when the rows were looked at; and, once all are entered, what became of them. */
const saidOf = ({ status, looked, entered }: Batch): Passage => (status === 'committed' ? entered : looked)

function progressOf({ status, chunks, looked, entered }: Batch): number {
  if (status === 'committing') return chunks === 0 ? 1 : entered.chunks / chunks
  if (status === 'received') return chunks === 0 ? 1 : looked.chunks / chunks
  return status === 'receiving' ? 0 : 1
}

/** One item a row, so that rows are as many as those accepted and these; what else is wrong stands with it. */
function rejectionOf({ line, faults }: Answers['rejected'][number], format: BatchFormat): View['rejected'][number] {
  const [first = { pointer: '', code: 'not-as-described' }, ...others] = faults.map(each => each)
  const also = others.map(fault => shown(fault, format))
  return { line, ...shown(first, format), ...(also.length === 0 ? {} : { also }) }
}

export const shown = ({ pointer, code }: Answers['rejected'][number]['faults'][number], format: BatchFormat) => ({
  column: placeOf(format, pointer),
  code,
  fix: fixOf(code),
})

/** Each names as many lines as are told at once, so that no file has more. */
const mostReads = Math.ceil(mostRows / rejectedAtOnce)

/** The same of all of them, a line for each thing that is wrong. No text of it comes from the file, so that no cell of it is a formula. */
export async function* rejectedLines({ batch, format }: Batch, world: World): AsyncGenerator<string> {
  yield 'line,column,code,fix\r\n'
  let after = 0
  for (let count = 0; count < mostReads; count += 1) {
    const { rejected, like, more } = await answersAfter({ batch, line: after, enough: rejectedAtOnce }, world)
    yield rejected
      .flatMap(({ line, faults }) =>
        faults.map(fault => {
          const { column, code, fix } = shown(fault, format)
          return `${[line, column, code, fix].map(quoted).join(',')}\r\n`
        }),
      )
      .join('')
    if (!more) return
    after = Math.max(rejected.at(-1)?.line ?? after, like.at(-1)?.line ?? after)
  }
  defect('the rejected rows of a batch have no end')
}

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`
