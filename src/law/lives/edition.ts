/**
 * Which texts of the prohibitors this system decides by. When a text begins or ends, or a new release brings another, an edition
 * is taken up: from its moment every check still open is looked at again by the texts that then govern.
 */
export type EditionEvent = Readonly<{ type: 'taken-up'; at: string; texts: readonly string[] }>

export type Edition = Readonly<{
  /** Counts editions, from 1. */
  number: number
  /** The instant from which it is decided by; what was last looked at before then is looked at again. */
  at: string
  texts: readonly string[]
}>

/** The edition after one more, or undefined where it would have the same texts. */
export function foldEdition(before: Edition | undefined, { at, texts }: EditionEvent): Edition | undefined {
  if (before !== undefined && sameTexts(before.texts, texts)) return undefined
  return { number: (before?.number ?? 0) + 1, at, texts }
}

export const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])
