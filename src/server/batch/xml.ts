import { XMLParser } from 'fast-xml-parser'
import { refuse, type Refusal } from '../../refusal.ts'
import { wholeRow, type Reading, type ReadRow } from './read.ts'
import { typedRow } from './typed-row.ts'
import { lineCounter, wholeDocument } from './whole-document.ts'

/** batch, record, person, name, last; and one more for facts within facts. */
const deepest = 6
/** More characters in one tag than the names of elements have. */
const longestTag = 200

/** What can make a short document long, or fetch another. None of it is in a batch. */
const declared = /<!(?!--)|<\?(?!xml\s)/i
/** References beyond the five that XML itself has. */
const referred = /&(?!(?:amp|lt|gt|quot|apos);)/

const options = {
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  ignoreDeclaration: true,
  captureMetaData: true,
  isArray: (name: string) => name === 'record' || name === 'name' || name === 'number',
} as const

type Element = Readonly<Record<string, unknown>> &
  Readonly<Record<symbol, Readonly<{ startIndex?: number }> | undefined>>

/** Reads a batch in XML, which has to be whole and well-formed, without a type, without entities, and no deeper than a batch is. */
export async function* readXml(bytes: AsyncIterable<Uint8Array>): Reading {
  const text = await wholeDocument(bytes)
  yield typeof text === 'string' ? rowsIn(text) : text
}

function rowsIn(text: string): readonly ReadRow[] | Refusal<'batch-xml-entities' | 'batch-not-xml' | 'batch-empty'> {
  if (declared.test(text) || referred.test(text)) return refuse('batch-xml-entities')
  if (!isWhole(text)) return refuse('batch-not-xml')
  const { batch, ...others } = new XMLParser(options).parse(text) as Readonly<{ batch?: Element | '' }>
  if (batch === undefined || Object.keys(others).length > 0) return refuse('batch-not-xml')
  if (typeof batch !== 'object') return refuse('batch-empty')
  const { record = [], ...more } = batch as Readonly<{ record?: readonly Element[] }>
  if (Object.keys(more).length > 0 || !Array.isArray(record)) return refuse('batch-not-xml')
  const lineOf = lineCounter(text)
  return (record as readonly Element[]).map(each => rowOf(each, lineOf(startOf(each))))
}

function rowOf(record: Element, line: number): ReadRow {
  if (typeof record !== 'object') return wholeRow(line, 'missing')
  const { person, ...rest } = unescaped(record) as Readonly<Record<string, unknown>>
  if (typeof person !== 'object' || person === null)
    return { line, row: typedRow({ ...rest, ...(person === undefined ? {} : { person }) }) }
  const { name, number, ...others } = person as Readonly<Record<string, unknown>>
  const named = {
    ...others,
    ...(name === undefined ? {} : { names: name }),
    ...(number === undefined ? {} : { numbers: number }),
  }
  return { line, row: typedRow({ ...rest, person: named }) }
}

const startOf = (record: Element): number => {
  if (typeof record !== 'object') return 0
  // The parser's own name for where it found something.
  const where = XMLParser.getMetaDataSymbol() as unknown as symbol
  return record[where]?.startIndex ?? 0
}

/** One element with everything in it closed in its turn, looked at before anything is built of it: the parser takes what is not. */
function isWhole(text: string): boolean {
  const open: string[] = []
  let roots = 0
  for (const { 0: tag, 1: close, 2: name = '', 3: closed } of text.matchAll(tags)) {
    if (tag.startsWith('<!') || tag.startsWith('<?')) continue
    if (tag.length > longestTag) return false
    if (close === '/') {
      if (open.pop() !== name) return false
      continue
    }
    if (open.length === 0) roots += 1
    if (closed !== '/') open.push(name)
    if (open.length > deepest) return false
  }
  return open.length === 0 && roots === 1 && !text.replaceAll(tags, '').includes('<')
}

/** A comment, a declaration, or a tag with its name. */
const tags = /<!--.*?-->|<\?[^>]*>|<(\/?)([^\s<>/]+)[^<>]*?(\/?)>/gs

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Texts as they are meant. An empty element is as none. */
function unescaped(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? '')
  if (Array.isArray(value)) return value.map(unescaped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== '')
      .map(([name, each]) => [name, unescaped(each)]),
  )
}
