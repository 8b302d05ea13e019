import { pocKeys, type PocKey } from '#contract/wire/poc-messages.ts'
import { parseOri } from '#law/numbers.ts'

/** A message as a person types it, which may lack what every message has: `QNP/NAM/…` or `QNP.VA0000001.NAM/….END`. */
export type Typed = Readonly<{ key: PocKey; ori?: string; fields: string }>

export function readTyped(said: string): Typed | undefined {
  const [, named, rest = ''] = /^([A-Z]{2,4})(?:[./]([^]*))?$/.exec(said.trim()) ?? []
  const key = pocKeys.find(known => known === named)
  if (key === undefined) return undefined
  const whole = rest === 'END' ? '' : rest.replace(/\.END$/, '')
  const [first = '', ...others] = whole.split('.')
  return parseOri(first) === undefined ? { key, fields: whole } : { key, ori: first, fields: others.join('.') }
}

/** The whole message. `request` is given to an inquiry that has no number of its own. */
export function completed({ key, ori, fields }: Typed, own: Readonly<{ ori: string; request: string }>): string {
  const isNumbered = (key !== 'QN' && key !== 'QNP') || /(?:^|\.)REQ\//.test(fields)
  const parts = [key, ori ?? own.ori, ...(isNumbered ? [] : [`REQ/${own.request}`]), ...(fields === '' ? [] : [fields])]
  return `${parts.join('.')}.END`
}
