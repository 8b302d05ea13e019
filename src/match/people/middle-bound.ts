import { exactFirstName } from '../first-name.ts'
import type { Asked } from '../prepare.ts'
import { middle } from '../weights.ts'
import type { Token, Tokens } from './tokens.ts'
import { unitsAbove } from './units.ts'

export type MiddleBound = Readonly<{ most: number; of: (middle: Token) => number }>

/** The same middle name, or one with the same initial, or another: how alike is left to the comparison. */
export function middleBound({ names }: Asked, { tokenOf, wordOf }: Tokens): MiddleBound {
  const middles = names.map(name => name.middle).filter(name => name !== '')
  if (middles.length === 0 || names.length > 1) {
    const most = middles.length === 0 ? 0 : unitsAbove(middle.mostExact)
    return { most, of: () => most }
  }
  const [asked = ''] = middles
  const same = tokenOf(asked)
  const initial = tokenOf(asked.slice(0, 1))
  const exact = unitsAbove(Math.min(middle.mostExact, exactFirstName(asked)))
  const opens = unitsAbove(middle.initial)
  const variant = unitsAbove(middle.variant)
  return {
    most: Math.max(exact, opens, variant),
    of(token) {
      if (token === 0) return 0
      if (token === same) return exact
      if (token === initial) return opens
      return asked.length === 1 && wordOf(token).startsWith(asked) ? opens : variant
    },
  }
}
