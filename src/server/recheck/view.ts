import type { z } from 'zod'
import { answersIn } from '#check/recheck/own-recheck.ts'
import { fixOf } from '#contract/batch/fixes.ts'
import type { recheckView } from '#contract/recheck.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Recheck } from '#law/lives/recheck.ts'
import type { World } from '../../world.ts'

/** A file of permit holders as its agency sees it: numbers alone. */
export function recheckViewOf(state: Recheck): z.input<typeof recheckView> {
  const { recheck, format, status, at, because, fetchedAt, forgotten, rows, refused, chunks, searched, counts } = state
  const { partial, ...found } = counts
  const answered = found['no-record'] + found['single-match'] + found['multiple-match']
  return {
    ...{ recheck, format, status, at, rows, refused, answered, partial, found },
    waiting: rows - refused - answered - partial,
    ...(because === undefined ? {} : { because }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(forgotten === undefined ? {} : { forgotten }),
    progress: chunks === 0 ? 0 : searched / chunks,
  }
}

/**
 * A line for each row of the file, in its order. Of a person stand there the agency's own number, ours, and how many records may be the
 * person's; of a row that was refused, where it is wrong. Nothing else of it comes from the file, so that no cell is a formula.
 */
export async function* answerLines(seen: Seen<'recheck'>, world: World): AsyncGenerator<string> {
  yield 'line,own,ntn,found,column,fix\r\n'
  for await (const { told, refused } of answersIn(seen, world)) {
    const people = told.map(({ line, own, ntn, found = 'waiting' }) => ({ line, cells: [own, ntn, found, '', ''] }))
    const wrong = refused.map(({ line, own = '', faults: [first] }) => {
      const { pointer = '', code = 'not-as-described' } = first ?? {}
      return { line, cells: [own, '', 'refused', pointer.slice(1), fixOf(code)] }
    })
    const lines = [...people, ...wrong].toSorted((one, other) => one.line - other.line)
    yield lines.map(({ line, cells }) => `${[String(line), ...cells].map(quoted).join(',')}\r\n`).join('')
  }
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
