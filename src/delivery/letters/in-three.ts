import type { Block, Letter } from './letter.ts'

type InThree = Readonly<{ happened: string; means: string; next: string }>

/**
 * The same letter for whoever reads it in three parts: what happened stands before its first heading, what it means under that, and what can
 * be done under the others. Numbers and tables are told apart from it.
 */
export function inThree({ blocks }: Pick<Letter, 'blocks'>): InThree {
  const heads = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  const [first = blocks.length, second = blocks.length] = heads
  return {
    happened: wordsOf(blocks.slice(0, first)),
    means: wordsOf(blocks.slice(first, second)),
    next: wordsOf(blocks.slice(second)),
  }
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(block => {
      if (block.kind === 'paragraph') return [block.text]
      return block.kind === 'list' ? block.items : []
    })
    .join(' ')
