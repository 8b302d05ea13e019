import anyAscii from 'any-ascii'

/** What steers a terminal or a page, or turns the order of letters around: nobody's name, and a way to make a letter say what it does not. */
const steering = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]+/gu

/**
 * A text as it can be printed: on one line, in composed letters, without signs that steer. A letter that the font does not have is
 * printed in Latin letters, by which the post and the person can read it; a box would be read by neither.
 */
export function printable(text: string, canPrint: (sign: string) => boolean): string {
  const plain = text.normalize('NFC').replaceAll(steering, ' ').replaceAll(/\s+/gu, ' ').trim()
  const shown = [...plain].map(sign => (sign === ' ' || canPrint(sign) ? sign : inLatin(sign))).join('')
  return shown.replaceAll('§ ', wholeSection)
}

/** The sign of a section stays with its number, whatever the end of the line. */
const wholeSection = '§\u00A0'

const inLatin = (sign: string): string => anyAscii(sign) || (/\p{M}/u.test(sign) ? '' : '?')

/** Hebrew and Arabic: from the first such letter to the last, with the spaces between, up to a letter or number of another script. */
const fromTheRight = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}](?:[^\p{L}\p{N}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{M}])*`
const run = new RegExp(`(${fromTheRight})`, 'u')
export const isRightToLeft = (text: string): boolean => run.test(text)

/** One line in the pieces in which it is drawn from the left: each run that is read from the right is one. */
export const pieces = (line: string): readonly string[] => line.split(run).filter(piece => piece !== '')
