import type { Chance } from './chance.ts'
import type { Draw } from './weighted.ts'

/**
 * Names that hardly anybody bears. The census counts six million surnames, most of them borne by a handful, and no list can
 * hold them: the beginning of one name and the end of another make one more, which sounds like both.
 */
export function coined(names: readonly string[]): Draw<string> {
  const halves = names.flatMap(name => halvesOf(name))
  const [beginnings, ends] = [halves.map(([beginning]) => beginning), halves.map(([, end]) => end)]
  return (random: Chance) => `${random.pick(beginnings)}${random.pick(ends)}`
}

/** Between two consonants that stand between vowels: HOL-DEN, WHIT-MAN. */
const seam = /^([A-Z]{1,4}[AEIOUY][B-DF-HJ-NP-TV-XZ])([B-DF-HJ-NP-TV-XZ]{1,2}[AEIOUY][A-Z]{0,5})$/

function halvesOf(name: string): readonly (readonly [string, string])[] {
  const [, beginning, end] = seam.exec(name) ?? []
  return beginning === undefined || end === undefined ? [] : [[beginning, end]]
}
