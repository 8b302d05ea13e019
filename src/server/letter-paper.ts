import type { LetterPaper } from '#contract/letter-paper.ts'
import type { Block, Letter } from '#delivery/letters/letter.ts'
import { present } from '../present.ts'

/** A letter as a page shows it: the words of the paper, without where on the paper they stand. */
export function paperOf({ from, to, blocks, ...letter }: Letter): LetterPaper {
  const { name, address, telephone } = from
  return {
    ...letter,
    from: { name, ...present({ address: address && [...address], telephone }) },
    to: [...to],
    blocks: blocks.map(blockOf),
  }
}

function blockOf(block: Block): LetterPaper['blocks'][number] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { kind: block.kind, text: block.text }
    case 'list':
      return { kind: 'list', items: [...block.items] }
    case 'code':
      return { kind: 'code', label: block.label, text: block.text }
    case 'table':
      return {
        kind: 'table',
        columns: block.columns.map(({ title }) => title),
        rows: block.rows.map(row =>
          row.map(({ lines, language }) => ({ lines: [...lines], ...present({ language }) })),
        ),
      }
  }
}
