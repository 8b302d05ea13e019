import type { Language } from './language.ts'

/**
 * A letter to a person, before it is paper: what it says, in order. `holds` names what of the law's list of contents a block gives, so
 * that a letter can be held against that list without reading its words.
 */
export type Letter = Readonly<{
  language: Language
  /** What the document is called. It names nobody, because a title is shown in lists. */
  title: string
  /** The number by which the letter is found again, at the foot of every page. */
  reference: string
  from: Sender
  /** The only place beside the salutation that says whom the letter is for. */
  to: readonly string[]
  /** ISO date. */
  on: string
  salutation: string
  blocks: readonly Block[]
}>

/** Who writes, with whatever lines of an address are known. */
export type Sender = Readonly<{ name: string; address?: readonly string[]; telephone?: string }>

export type Block = Readonly<{ holds?: readonly string[] }> &
  (
    | Readonly<{ kind: 'heading' | 'paragraph'; text: string }>
    | Readonly<{ kind: 'list'; items: readonly string[] }>
    | Readonly<{ kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }>
    /** A number or a secret that is typed off: large, with every sign apart from the others. */
    | Readonly<{ kind: 'code'; label: string; text: string }>
  )

export type Column = Readonly<{ title: string; /** Of the width of the page; they add up to one. */ share: number }>

/** The lines of one field; `language` where a name of an agency stands in English in a letter that does not. */
export type Cell = Readonly<{ lines: readonly string[]; language?: Language }>

/** What of the law's list of contents a letter gives. */
export const heldBy = ({ blocks }: Pick<Letter, 'blocks'>): readonly string[] =>
  blocks.flatMap(({ holds = [] }) => holds)
