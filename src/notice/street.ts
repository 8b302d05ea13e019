/** What stands before the state: a street, a city, and a county where one is named. Street and city may be empty. */
export type Street = Readonly<{ street: string; city: string; county?: string }>

/** A flat within a house, with its number or its letter: `Ste Genevieve` is a city. */
const flat = String.raw`(?:(?:apt|apartment|apto|unit|suite|ste|floor|fl|room|rm|lot|spc|space|bldg|building|trlr|piso)\b\.?\s*#?\s*(?:[a-z]?-?\d[\w-]*|[a-z])|#\s*[\w-]+)`
const unit = new RegExp(`^${flat}$`, 'i')
const unitBefore = new RegExp(`^${flat}\\s+`, 'i')
const direction = /^(?:north|south|east|west|[ns][ew]?|e|w)\.?\s+(?=\S)/i
const box = /^(?:p\.?\s*o\.?\s*box|post office box|apartado)\s+[\w-]+\s*/i
const countyPart = /^(?<name>.+) (?:county|parish|borough|condado)$/i

/** With commas the last part is the city, or the county after it. Without, the city begins after the last word that ends a street. */
export function splitStreet(text: string): Street {
  const all = text.split(', ').filter(part => part !== '' && !unit.test(part))
  const county = all.length > 1 ? countyPart.exec(all.at(-1) ?? '')?.groups?.['name'] : undefined
  const parts = county === undefined ? all : all.slice(0, -1)
  const last = parts.at(-1) ?? ''
  const named = county === undefined ? {} : { county }
  const before = parts.slice(0, -1)
  if (before.length > 0 && !/^\d+\s/.test(last)) return { street: before.join(', '), city: last, ...named }
  const { street, city } = withoutComma(last)
  return { street: [...before, street].filter(part => part !== '').join(', '), city, ...named }
}

function withoutComma(text: string): Street {
  const boxed = box.exec(text)?.[0]
  if (boxed !== undefined) return { street: boxed.trim(), city: text.slice(boxed.length) }
  // What does not begin with a number, as a street does, is a city by itself.
  if (!/^\d/.test(text)) return { street: '', city: text }
  const words = text.split(' ')
  const end = words.findLastIndex((_, at) => endsStreet(words, at))
  if (end < 0) return { street: text, city: '' }
  const rest = words.slice(end + 1).join(' ')
  return {
    street: words.slice(0, end + 1).join(' '),
    city: rest.replace(direction, keepIfCity).replace(unitBefore, ''),
  }
}

/** `Main St N Denver` goes on after the direction; `Main St North Platte` does not. */
const keepIfCity = (found: string): string => (/^(?:[ns][ew]?|e|w)\.?\s/i.test(found) ? '' : found)

/** As the Postal Service shortens them, those that are common; and in Spanish, as in Puerto Rico, they come first. */
const ends = new Set(
  `st street ave avenue av rd road blvd boulevard dr drive ln lane ct court pl place way cir circle ter terrace pkwy parkway hwy highway
   trl trail loop sq square run pike path row xing plz plaza aly alley`.split(/\s+/),
)

const isEnd = (word: string | undefined): boolean => word !== undefined && ends.has(word.toLowerCase().replace('.', ''))

/** A number and a name come before it; and `Main Blvd St Louis` has ended at the boulevard. A number may follow a highway. */
const endsStreet = (words: readonly string[], at: number): boolean =>
  at >= 2 && at < words.length - 1 && isEnd(words[at]) && !isEnd(words[at - 1])
