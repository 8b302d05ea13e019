import { parseFfl, parseNtn, parseOri } from '#law/numbers.ts'
import type { Ffl, Ntn, Ori } from '#law/words.ts'

const must =
  <Named>(parse: (text: string) => Named | undefined) =>
  (text: string): Named => {
    const parsed = parse(text)
    if (parsed === undefined) throw new Error(`${text} is not well formed`)
    return parsed
  }

/** For numbers that we made ourselves. */
export const mustParse: Readonly<{
  ffl: (text: string) => Ffl
  ori: (text: string) => Ori
  ntn: (text: string) => Ntn
}> = {
  ffl: must(parseFfl),
  ori: must(parseOri),
  ntn: must(parseNtn),
}
