import { XMLParser } from 'fast-xml-parser'
import { refuse, type Refusal } from '../../refusal.ts'
import { wholeRow, type Reading, type ReadRow } from './read.ts'
import { typedRow } from './typed-row.ts'
import { lineCounter, wholeDocument } from './whole-document.ts'
import { isWhole } from './xml-whole.ts'

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
  const parsed = parsedOf(text)
  if (parsed === undefined) return refuse('batch-not-xml')
  const { batch, ...others } = parsed
  if (batch === undefined || Object.keys(others).length > 0) return refuse('batch-not-xml')
  if (typeof batch !== 'object') return refuse('batch-empty')
  const { record = [], ...more } = batch as Readonly<{ record?: readonly Element[] }>
  if (Object.keys(more).length > 0 || !Array.isArray(record)) return refuse('batch-not-xml')
  const lineOf = lineCounter(text)
  return (record as readonly Element[]).map(each => rowOf(each, lineOf(startOf(each))))
}

/** Undefined for what the parser throws at: it has its own ideas of names, and a file is nobody's defect. */
function parsedOf(text: string): Readonly<{ batch?: Element | '' }> | undefined {
  try {
    return new XMLParser(options).parse(text) as Readonly<{ batch?: Element | '' }>
  } catch {
    return undefined
  }
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
