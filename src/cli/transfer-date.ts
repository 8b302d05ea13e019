import { publishedRules } from '#law/clocks/office-calendar.ts'
import { transferDate } from '#law/clocks/transfer-date.ts'
import { transferDateDocument, type TransferDateDocument } from './transfer-date-document.ts'
import { readOptions, type TransferDateOptions } from './transfer-date-options.ts'
import { transferDatePage } from './transfer-date-page.ts'

/** Exit status, the one document of `--json`, and the page that a person reads without it. A refusal holds no date. */
export type TransferDateAnswer = Readonly<{
  status: 0 | 2 | 3
  document: TransferDateDocument | Readonly<{ refused: string; because: string }>
  page: string
}>

/** `nics transfer-date`: by the published rules of the state. What was declared since is known to a running system only. */
export function transferDateCommand(options: TransferDateOptions): TransferDateAnswer {
  const read = readOptions(options)
  if ('refused' in read) {
    const { status, because, refused } = read
    return { status, document: { refused, because }, page: `No date: ${because}.\n` }
  }
  const document = transferDateDocument(read, transferDate({ ...read, calendar: publishedRules(read.state) }))
  return { status: 0, document, page: transferDatePage(document) }
}
