import { batchFormats, type BatchFormat } from '#law/lives/batch.ts'
import { csvCells, toCsv, toNiemText, toXml } from '#contract/batch/texts.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { shapeNamed, shapes } from '#contract/batch/shapes/shapes.ts'
import { sampleRows } from './samples.ts'

const writers: Readonly<Record<BatchFormat, (rows: typeof sampleRows) => string>> = {
  csv: toCsv,
  xml: toXml,
  niem: toNiemText,
}

/** `nics batch template`: the header and one row of each category that can be entered, in one of the formats. Needs no server. */
export function templateCommand({ options }: Given): Outcome {
  if (typeof options['shape'] === 'string') return inShape(options['shape'])
  const asked = options['format'] ?? 'csv'
  const format = batchFormats.find(each => each === asked)
  if (format === undefined) return declined('invalid', `The formats are ${batchFormats.join(', ')}.`)
  const text = writers[format](sampleRows)
  return { status: exits.ok, document: { format, template: text }, page: text }
}

/** The header of another shape and one row of it. */
function inShape(name: string): Outcome {
  const shape = shapeNamed(name)
  if (shape === undefined) return declined('invalid', `The shapes are ${Object.keys(shapes).join(', ')}.`)
  const text = [Object.keys(shape.sample), Object.values(shape.sample)].map(cells => `${csvCells(cells)}\r\n`).join('')
  return { status: exits.ok, document: { format: 'csv', shape: name, template: text }, page: text }
}
