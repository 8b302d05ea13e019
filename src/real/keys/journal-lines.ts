import type { Ntn } from '#law/words.ts'
import type { KeyRow } from '#ledger/rows.ts'

/** One wrap a line: number, which of its keys, and the wrapped key. The file's name says under what. */
export const lineOfWrap = ({ ntn, family, wrapped }: KeyRow): string =>
  `${ntn} ${family} ${Buffer.from(wrapped).toString('base64url')}\n`

/** A line that a crash cut short names no key that could be read, and is left out. */
export const wrapsOf = (text: string, epoch: string): readonly KeyRow[] =>
  whole(text).flatMap(line => {
    const [ntn, family, wrapped] = line.split(' ')
    if (ntn === undefined || wrapped === undefined || (family !== 'identity' && family !== 'record')) return []
    return [{ ntn: ntn as Ntn, family, epoch, wrapped: Uint8Array.from(Buffer.from(wrapped, 'base64url')) }]
  })

/** One transaction a line, and by how many seconds it was late. Once its epoch is over, the number alone. */
export const lineOfTombstone = ({ ntn, late }: Readonly<{ ntn: string; late: number }>): string => `${ntn} ${late}\n`

export const tombstonesOf = (text: string): readonly Readonly<{ ntn: string; late: number }>[] =>
  whole(text).flatMap(line => {
    const [ntn = '', late = '0'] = line.split(' ')
    return ntn === '' ? [] : [{ ntn, late: Number(late) }]
  })

/**
 * Numbers alone, each once, in their own order: the order in which they were destroyed would tell in which zone their premises are
 * (28 CFR 25.9(b)(1): number and date).
 */
export const numbersAlone = (text: string): string =>
  [...new Set(tombstonesOf(text).map(({ ntn }) => ntn))]
    .toSorted()
    .map(ntn => `${ntn}\n`)
    .join('')

const whole = (text: string): readonly string[] => text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
