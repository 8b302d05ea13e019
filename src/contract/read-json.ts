/** A body that is deeper than this was not made by a person's program; the deepest that we describe is 7. */
const deepest = 12

/**
 * Reads a body that can be read in one way only: well-formed UTF-8, one JSON value, no deeper than 12, no member twice in one
 * object, which JSON.parse would read as the last of them, and none called `__proto__`, which readers drop without a word.
 * Undefined for anything else. Depth and names are looked at before anything is built.
 */
export function readJson(body: Uint8Array): Readonly<{ value: unknown }> | undefined {
  try {
    const text = utf8.decode(body)
    return isOneWay(text) ? { value: JSON.parse(text) as unknown } : undefined
  } catch {
    return undefined
  }
}

/** A byte order mark stays, and is then no JSON. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A text in quotation marks, or one of the characters that JSON is built with. A text without end is read once, to the end. */
const tokens = /"(?:[^"\\]|\\.)*"?|[{}[\]:]/gs

/** Throws where a name is not JSON; what else is not, JSON.parse finds. */
function isOneWay(text: string): boolean {
  const open: Set<string>[] = []
  let before = ''
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(new Set())
    if (token === '}' || token === ']') open.pop()
    if (open.length > deepest) return false
    if (token === ':' && !isNew(before, open.at(-1))) return false
    before = token
  }
  return true
}

/** Names that are spelled differently, with escapes, can still be one name. */
function isNew(quoted: string, members: Set<string> | undefined): boolean {
  const name = JSON.parse(quoted) as string
  if (name === '__proto__' || members?.has(name) === true) return false
  members?.add(name)
  return true
}
