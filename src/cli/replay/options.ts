import { readFileSync, statSync } from 'node:fs'
import { isBadInput, type BadInput } from './csv.ts'
import { readDealers, type Dealer } from './dealers-file.ts'
import { isMonth, readLoad, type Load } from './load-file.ts'
import { parseScale, type Scale } from './scale.ts'

/** What was typed after `nics replay`. */
export type ReplayOptions = Readonly<{
  month: string
  scale: string
  load: string
  dealers: string
  url?: string
  seed?: string
}>

/** The same, read and checked. */
export type ReadOptions = Readonly<{
  month: string
  scale: Scale
  seed: string
  load: Load
  dealers: readonly Dealer[]
}>

/** Reads both files and looks at every value. A sentence, where something cannot be replayed. */
export function readOptions({ month, scale, load, dealers, seed = '1' }: ReplayOptions): ReadOptions | string {
  if (!isMonth(month)) return 'The month is not one such as 2021-03.'
  const share = parseScale(scale)
  if (share === undefined) return 'The scale is a decimal above 0 and at most 1, such as 0.0005.'
  if (!/^[\w-]{1,64}$/.test(seed)) return 'The seed is up to 64 letters and digits.'
  const read = { load: readWhole(load, text => readLoad(text, month)), dealers: readWhole(dealers, readDealers) }
  if (isBadInput(read.load)) return sentenceOf(load, read.load)
  if (isBadInput(read.dealers)) return sentenceOf(dealers, read.dealers)
  return { month, scale: share, seed, load: read.load, dealers: read.dealers }
}

/** The published counts of a quarter of a century take one and a half megabytes. */
const largestFile = 64 * 1024 * 1024

function readWhole<Read extends object>(path: string, read: (text: string) => Read | BadInput): Read | BadInput {
  let text: string
  try {
    if (statSync(path).size > largestFile) return { because: 'the file is larger than 64 megabytes' }
    text = readFileSync(path, 'utf8')
  } catch {
    return { because: 'the file cannot be read' }
  }
  return read(text)
}

function sentenceOf(path: string, { because, line, column }: BadInput): string {
  const where = [line === undefined ? '' : `line ${line}`, column === undefined ? '' : `column ${column}`]
  const said = where.filter(part => part !== '').join(', ')
  return `${path}: ${said === '' ? '' : `${said}: `}${because}.`
}
