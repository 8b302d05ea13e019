import { escaped, hexadecimal, unescaped } from './escape.ts'
import type { Kind } from './kinds.ts'

/** What stands at the end of a name and is none of its given names. Any other suffix stands behind a second comma. */
const suffixes: readonly string[] = ['JR', 'SR', 'II', 'III', 'IV', 'V']

/** `LAST,FIRST MIDDLE JR`. A first name of two words is written `MARY%20ANN`, for else the second would be a middle name. */
export const name: Kind = {
  form: 'LAST,FIRST MIDDLE SUFFIX',
  read(text) {
    const [last = '', given, behind, ...more] = text.split(',')
    if (given === undefined || more.length > 0) return undefined
    const [first = '', ...others] = given.split(' ')
    const ending = behind === undefined && suffixes.includes(others.at(-1) ?? '') ? others.at(-1) : undefined
    const middle = (ending === undefined ? others : others.slice(0, -1)).join(' ')
    return whole({ last, first, middle, suffix: behind ?? ending ?? '' })
  },
  write(value) {
    if (typeof value !== 'object' || value === null) return undefined
    const { last = '', first = '', middle, suffix } = value as Parts
    const isUsual = suffix !== undefined && suffixes.includes(suffix)
    const given = [escaped(first, ', '), ...(middle === undefined ? [] : [middleOf(middle, suffix)])].join(' ')
    const behind = suffix === undefined ? '' : isUsual ? ` ${suffix}` : `,${escaped(suffix, ',')}`
    return `${escaped(last, ',')},${given}${behind}`
  },
}

type Parts = Readonly<Partial<Record<'last' | 'first' | 'middle' | 'suffix', string>>>

/** A part that is empty was not said. */
function whole(parts: Readonly<Record<keyof Parts, string>>): Parts | undefined {
  const said = Object.entries(parts).filter(([part, text]) => text !== '' || part === 'last' || part === 'first')
  const read = said.map(([part, text]) => [part, unescaped(text)] as const)
  return read.some(([, text]) => text === undefined) ? undefined : Object.fromEntries(read)
}

/** A middle name that looks like a suffix must not become one. */
function middleOf(middle: string, suffix: string | undefined): string {
  const text = escaped(middle, ',')
  const last = text.split(' ').at(-1) ?? ''
  return suffix === undefined && suffixes.includes(last)
    ? `${text.slice(0, -last.length)}${hexadecimal(last.charAt(0))}${last.slice(1)}`
    : text
}
