/** batch, record, person, name, last; and one more for facts within facts. */
const deepest = 6
/** More characters in one tag than the names of elements have. */
const longestTag = 200

/**
 * Whether a text is one element with everything in it closed in its turn. It is looked at before anything is built of it, because the parser
 * takes what is not. Every character is passed once: the first thing that does not end is the last that is looked at.
 */
export function isWhole(text: string): boolean {
  const open: string[] = []
  let roots = 0
  for (let at = text.indexOf('<'), end = 0; at !== -1; at = text.indexOf('<', end)) {
    end = endOf(text, at)
    if (end === -1) return false
    if (text[at + 1] === '!' || text[at + 1] === '?') continue
    const tag = tagOf(text.slice(at, end))
    if (tag === undefined) return false
    if (tag.closes) {
      if (open.pop() !== tag.name) return false
      continue
    }
    if (open.length === 0) roots += 1
    if (!tag.isEmpty) open.push(tag.name)
    if (open.length > deepest) return false
  }
  return open.length === 0 && roots === 1
}

/** Where what begins at a `<` is over, behind its last character; -1 where it does not end, or not soon enough. */
function endOf(text: string, at: number): number {
  const comment = '<!--'
  if (text.startsWith(comment, at)) return behind(text.indexOf('-->', at + comment.length), '-->')
  const end = text.startsWith('<?', at) ? '?>' : '>'
  const found = text.slice(at, at + longestTag).indexOf(end)
  return behind(found === -1 ? -1 : at + found, end)
}

const behind = (found: number, end: string): number => (found === -1 ? -1 : found + end.length)

type Tag = Readonly<{ name: string; closes: boolean; isEmpty: boolean }>

/** Undefined where it is no tag, or could be read as another: by its quotation marks, or by a name that every object has already. */
function tagOf(text: string): Tag | undefined {
  const [, close, name, more = ''] = /^<(\/?)([^\s<>/]+)([^<>]*)>$/.exec(text) ?? []
  if (name === undefined || name === 'prototype' || name in Object.prototype) return undefined
  if (/["']/.test(more.replaceAll(/"[^"]*"|'[^']*'/g, ''))) return undefined
  return { name, closes: close === '/', isEmpty: more.endsWith('/') }
}
