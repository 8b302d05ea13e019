import type { LetterPaper } from '#contract/letter-paper.ts'
import { wrapped } from './output.ts'

/** A letter as lines of text: the words of its PDF, each record of a table on lines of its own. */
export function paperLines({ from, to, on, title, salutation, blocks }: LetterPaper): readonly string[] {
  const { name, address = [], telephone } = from
  return [
    ...[name, ...address, ...(telephone === undefined ? [] : [telephone]), ''],
    ...[...to, '', on, '', title, '', salutation, ''],
    ...blocks.flatMap(block => [...linesOf(block), '']),
  ]
}

function linesOf(block: LetterPaper['blocks'][number]): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wrapped(block.text)
    case 'code':
      return [`${block.label}: ${block.text}`]
    case 'list':
      return block.items.flatMap(item => wrapped(`- ${item}`))
    case 'table':
      return block.rows.flatMap(row =>
        row.flatMap(({ lines }, at) => wrapped(`${block.columns[at] ?? ''}: ${lines.join(', ')}`)),
      )
  }
}
