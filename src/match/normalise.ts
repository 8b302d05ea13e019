import type { Name } from './description.ts'
import { words } from './letters.ts'
import { generationOf, suffixOf, type Generation } from './suffix.ts'

/** Courtesies that forms and records carry where a first name belongs. */
const titles: ReadonlySet<string> = new Set(['MR', 'MRS', 'MS', 'MISS', 'DR'])

/**
 * One form for every way of writing a name: capital letters A to Z, single spaces, titles gone, the suffix taken out of
 * whichever field it was typed into and spelled one way. Normalising twice is normalising once. A name that holds no
 * letter becomes an empty text, which says that nothing is known.
 */
export function normalise(name: Name): Name {
  const last = lastWords(name.last)
  const first = firstWords(name.first)
  const middle = middleWords(name.middle ?? '')
  const generation = suffixField(name.suffix ?? '') ?? last.generation ?? first.generation ?? middle.generation
  return {
    last: last.rest.join(' '),
    first: first.rest.join(' '),
    ...(middle.rest.length > 0 && { middle: middle.rest.join(' ') }),
    ...(generation !== undefined && { suffix: suffixOf(generation) }),
  }
}

/** The words of a field, and the suffix that stood among them. */
export type Split = Readonly<{ rest: readonly string[]; generation?: Generation }>

export const lastWords = (text: string): Split => withoutSuffix(words(text))
export const firstWords = (text: string): Split => withoutSuffix(withoutTitle(words(text)))
export const middleWords = (text: string): Split => middleOf(words(text))

/** A suffix stands last and never alone: Senior and Junior are also names. */
function withoutSuffix(all: readonly string[]): Split {
  const end = all.findLastIndex((word, at) => at === 0 || generationOf(word) === undefined)
  const generation = generationOf(all[end + 1] ?? '')
  return { rest: all.slice(0, end + 1), ...(generation !== undefined && { generation }) }
}

/** A middle name may consist of a suffix alone; V is left, because as a middle name it is an initial. */
function middleOf(all: readonly string[]): Split {
  const split = withoutSuffix(all)
  const [only = ''] = split.rest
  const alone = split.rest.length === 1 && only !== 'V' ? generationOf(only) : undefined
  return alone === undefined ? split : { rest: [], generation: split.generation ?? alone }
}

function withoutTitle(all: readonly string[]): readonly string[] {
  const start = all.findIndex((word, at) => at === all.length - 1 || !titles.has(word))
  return all.slice(Math.max(start, 0))
}

/** The suffix field may say I for the first of the name; elsewhere an I is an initial. */
export function suffixField(text: string): Generation | undefined {
  if (text === '') return undefined
  const written = words(text).join('')
  return written === 'I' ? 1 : generationOf(written)
}
