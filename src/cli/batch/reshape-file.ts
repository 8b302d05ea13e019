import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { planOf, reshaped, type Plan, type Untaken } from '#contract/batch/shapes/reshape.ts'
import { shapeNamed, shapes } from '#contract/batch/shapes/shapes.ts'
import type { Shape } from '#contract/batch/shapes/shape.ts'
import { csvCells } from '#contract/batch/texts.ts'
import { splitRow } from '#contract/split-row.ts'
import { createLines, type Line } from '#server/batch/lines.ts'
import { declined, exits, type Outcome } from '../output.ts'

/** A file of another shape, looked at as far as its header: how it is read, and what of it is not sent. */
export type Reshaping = Readonly<{ shape: Shape; plan: Plan }>

/** No header is longer. */
const headerWithin = 64 * 1024

/** How a file of this shape is read; or why it is not: nothing of it was sent then, not even a name of a column. */
export function reshapingOf(file: string, name: string): Reshaping | Outcome {
  const shape = shapeNamed(name)
  if (shape === undefined) return declined('usage', `The shapes are ${Object.keys(shapes).join(', ')}.`)
  const header = headerOf(file)
  if (header === undefined) return declined('invalid', 'Its first line is no header of CSV in UTF-8.')
  const plan = planOf(shape, header)
  return 'untaken' in plan ? notTaken(plan.untaken) : { shape, plan }
}

function headerOf(file: string): readonly string[] | undefined {
  const first = Buffer.alloc(headerWithin)
  const handle = openSync(file, 'r')
  try {
    const lines = createLines()
    const line = [...lines.push(first.subarray(0, readSync(handle, first))), ...lines.end()][0]
    const split = line === undefined ? undefined : splitRow(line.text)
    return split?.kind === 'cells' && line?.trouble !== 'not-utf-8' ? split.cells : undefined
  } finally {
    closeSync(handle)
  }
}

const words = {
  'unknown-column': 'is not known in this shape: take it out, or rename it as nics batch template --shape prints it',
  twice: 'stands there twice',
  medical: 'may not be sent',
} as const

function notTaken(untaken: Untaken): Outcome {
  const lines = untaken.map(({ column, code, because = words[code] }) => `column ${column}: ${because}`)
  return {
    status: exits.invalid,
    document: { error: 'Nothing was sent: the header has columns that cannot be taken.', columns: untaken },
    page: `Nothing was sent.\n${lines.join('\n')}\n`,
  }
}

/** The same file in our columns, line for line, so that a row has the number that it has in theirs. */
export async function* reshapedBytes(file: string, reshaping: Reshaping): AsyncGenerator<Uint8Array> {
  const lines = createLines()
  const written = (some: readonly Line[]): Uint8Array => Buffer.concat(some.map(line => lineOf(line, reshaping)))
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) yield written(lines.push(chunk))
  yield written(lines.end())
}

/** What nobody could read stays as unreadable: the server names it by its line. */
const openQuote = Buffer.from('"\r\n')
const noUtf8 = Buffer.from([0xff, ...Buffer.from('\r\n')])

function lineOf({ number, text, trouble }: Line, { shape, plan }: Reshaping): Uint8Array {
  const end = trouble === 'cut' ? '' : '\r\n'
  if (number === 1) return Buffer.from(csvCells(plan.ours) + end)
  if (trouble === 'not-utf-8') return noUtf8
  if (trouble === 'line-too-long') return Buffer.from(`${'x'.repeat(headerWithin + 1)}\r\n`)
  if (text.trim() === '') return Buffer.from(end)
  const split = splitRow(text)
  if (split.kind === 'open') return openQuote
  if (split.kind !== 'cells') return Buffer.from('"x"x\r\n')
  // One cell too many, as theirs has too many or too few.
  if (split.cells.length !== plan.columns.length) return Buffer.from(`${','.repeat(plan.ours.length)}${end}`)
  return Buffer.from(csvCells(reshaped(shape, plan, split.cells)) + end)
}
