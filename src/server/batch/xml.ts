import { setImmediate } from 'node:timers/promises'
import { XMLParser } from 'fast-xml-parser'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import { wholeRow, type Reading, type ReadRow, type Unread } from './read.ts'
import { typedRow } from './typed-row.ts'
import { lineCounter, wholeDocument } from './whole-document.ts'
import { recordsIn, type Place } from './xml-whole.ts'

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
  isArray: (name: string) => name === 'record' || name === 'name' || name === 'number',
} as const

type Element = Readonly<Record<string, unknown>>

/** Of one record: twenty names and sixty facts are a third of it. The parser takes longer for each name that it has not seen. */
const mostElements = 500
/** As long as a line of CSV may be. */
const longestRecord = 64 * 1024

/** Records that the parser has at once: some milliseconds of work, and then whoever waits is answered. */
const charactersPerTurn = 64 * 1024
const recordsPerTurn = 100

/**
 * Reads a batch in XML, which has to be whole and well-formed, without a type, without entities, and no deeper than a batch is. It is built
 * some records at a time, so that nobody else waits for more than those.
 */
export async function* readXml(bytes: AsyncIterable<Uint8Array>): Reading {
  const text = await wholeDocument(bytes)
  const places = typeof text === 'string' ? await placesIn(text) : text
  if (isRefusal(places)) yield places
  else if (typeof text === 'string') yield* readAt(places, text)
}

async function* readAt(places: readonly Place[], text: string): Reading {
  const lineOf = lineCounter(text)
  for (let from = 0; from < places.length;) {
    const some = turnOf(places, from)
    from += some.length
    yield rowsAt(some, text, lineOf)
    await setImmediate()
  }
}

async function placesIn(text: string): Promise<readonly Place[] | Refusal<Unread>> {
  if (declared.test(text) || referred.test(text)) return refuse('batch-xml-entities')
  const places = await recordsIn(text)
  if (places === undefined) return refuse('batch-not-xml')
  return places.length === 0 ? refuse('batch-empty') : places
}

/** As many records as are built before anybody else has a turn; one at the least. */
function turnOf(places: readonly Place[], from: number): readonly Place[] {
  const begun = places[from]?.start ?? 0
  const most = places.slice(from, from + recordsPerTurn)
  const beyond = most.findIndex(({ end }) => end - begun > charactersPerTurn)
  return beyond === -1 ? most : most.slice(0, Math.max(1, beyond))
}

/** Records are built together, which is quicker; where the parser throws at one, each by itself, so that it costs no other. */
function rowsAt(some: readonly Place[], text: string, lineOf: (place: number) => number): readonly ReadRow[] {
  const read = some.filter(isRecord).map(({ start, end }) => text.slice(start, end))
  const together = parsedOf(read.join(''))
  const records = together?.length === read.length ? together : read.map(each => parsedOf(each)?.[0])
  let nth = 0
  return some.map(place => {
    const line = lineOf(place.start)
    if (!isRecord(place)) return wholeRow(line, 'record-too-large')
    const record = records[nth++]
    return record === undefined ? wholeRow(line, 'wrong-form') : rowOf(record, line)
  })
}

const isRecord = ({ start, end, elements }: Place): boolean => elements <= mostElements && end - start <= longestRecord

/** Undefined for what the parser throws at: it has its own ideas of names, and a file is nobody's defect. */
function parsedOf(records: string): readonly (Element | string)[] | undefined {
  try {
    return (new XMLParser(options).parse(records) as Readonly<{ record?: readonly (Element | string)[] }>).record
  } catch {
    return undefined
  }
}

function rowOf(record: Element | string, line: number): ReadRow {
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
