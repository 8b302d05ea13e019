import { setImmediate } from 'node:timers/promises'

/** batch, record, person, name, last; and one more for facts within facts. */
const deepest = 6
/** More characters in one tag than the names of elements have. */
const longestTag = 200
/** So many tags are looked at in a few milliseconds; then whoever waits is answered. */
const tagsPerTurn = 5000

/** Where a record stands in the text, and how many elements and attributes it has. */
export type Place = Readonly<{ start: number; end: number; elements: number }>

type Looking = { readonly open: string[]; readonly places: Place[]; start: number; elements: number; roots: number }

/**
 * Where the records are of a text that is one `batch` with nothing but records in it, everything closed in its turn; undefined where it is
 * not. It is looked at before anything is built of it, because the parser takes what is not. Every character is passed once: the first thing
 * that does not end is the last that is looked at.
 */
export async function recordsIn(text: string): Promise<readonly Place[] | undefined> {
  const looking: Looking = { open: [], places: [], start: 0, elements: 0, roots: 0 }
  let end = 0
  let tags = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', end)) {
    if (looking.open.length < 2 && !isBlank(text, end, at)) return undefined
    end = endOf(text, at)
    if (end === -1) return undefined
    if (text[at + 1] !== '!' && text[at + 1] !== '?' && !passes(text, { at, end }, looking)) return undefined
    tags += 1
    if (tags % tagsPerTurn === 0) await setImmediate()
  }
  return looking.open.length === 0 && looking.roots === 1 && isBlank(text, end, text.length)
    ? looking.places
    : undefined
}

/** Nothing is said outside the records. */
const isBlank = (text: string, from: number, to: number): boolean => from === to || text.slice(from, to).trim() === ''

/** Where what begins at a `<` is over, behind its last character; -1 where it does not end, or not soon enough. */
function endOf(text: string, at: number): number {
  const comment = '<!--'
  if (text.startsWith(comment, at)) return behind(text.indexOf('-->', at + comment.length), '-->')
  const end = text.startsWith('<?', at) ? '?>' : '>'
  const found = text.slice(at, at + longestTag).indexOf(end)
  return behind(found === -1 ? -1 : at + found, end)
}

const behind = (found: number, end: string): number => (found === -1 ? -1 : found + end.length)

/** What stands at each of the two outer levels, and nothing else does. */
const outer = ['batch', 'record'] as const

/** Takes one tag in; false where it cannot stand there. */
function passes(text: string, { at, end }: Readonly<{ at: number; end: number }>, looking: Looking): boolean {
  const { open } = looking
  const tag = tagOf(text.slice(at, end))
  if (tag === undefined) return false
  if (tag.closes) {
    if (open.pop() !== tag.name) return false
    if (open.length === 1) keep(end, looking)
    return true
  }
  const level = open.length
  if (level < outer.length && outer[level] !== tag.name) return false
  if (level === 0) {
    looking.roots += 1
    if (tag.attributes > 0) return false
  }
  if (level === 1) {
    looking.start = at
    looking.elements = 0
  }
  looking.elements += 1 + tag.attributes
  if (!tag.isEmpty) open.push(tag.name)
  else if (level === 1) keep(end, looking)
  return open.length <= deepest
}

const keep = (end: number, { places, start, elements }: Looking): void => void places.push({ start, end, elements })

type Tag = Readonly<{ name: string; closes: boolean; isEmpty: boolean; attributes: number }>

/** Undefined where it is no tag, or could be read as another: by its quotation marks, or by a name that every object has already. */
function tagOf(text: string): Tag | undefined {
  const [, close, name, more = ''] = /^<(\/?)([^\s<>/]+)([^<>]*)>$/.exec(text) ?? []
  if (name === undefined || name === 'prototype' || name in Object.prototype) return undefined
  const bare = more.replaceAll(/"[^"]*"|'[^']*'/g, '')
  if (/["']/.test(bare)) return undefined
  return { name, closes: close === '/', isEmpty: more.endsWith('/'), attributes: bare.split(/\s+[^\s/]/).length - 1 }
}
