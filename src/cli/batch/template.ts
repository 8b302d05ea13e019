import { batchFormats, type BatchFormat } from '#law/lives/batch.ts'
import { toCsv, toNiemText, toXml } from '#contract/batch/texts.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { sampleRows } from './samples.ts'

const writers: Readonly<Record<BatchFormat, (rows: typeof sampleRows) => string>> = {
  csv: toCsv,
  xml: toXml,
  niem: toNiemText,
}

/** `nics batch template`: the header and one row of each category that can be entered, in one of the formats. Needs no server. */
export function templateCommand({ options }: Given): Outcome {
  const asked = options['format'] ?? 'csv'
  const format = batchFormats.find(each => each === asked)
  if (format === undefined) return declined('invalid', `The formats are ${batchFormats.join(', ')}.`)
  const text = writers[format](sampleRows)
  return { status: exits.ok, document: { format, template: text }, page: text }
}
