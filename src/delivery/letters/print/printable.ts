import anyAscii from 'any-ascii'

/** What steers a terminal or a page, or turns the order of letters around: nobody's name, and a way to make a letter say what it does not. */
const steering = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]+/gu

/**
 * A text as it can be printed: on one line, in composed letters, without signs that steer. A letter that the font does not have is
 * printed in Latin letters, by which the post and the person can read it; a box would be read by neither.
 */
export function printable(text: string, canPrint: (sign: string) => boolean): string {
  const plain = text.normalize('NFC').replaceAll(steering, ' ').replaceAll(/\s+/gu, ' ').trim()
  return [...plain].map(sign => (sign === ' ' || canPrint(sign) ? sign : inLatin(sign))).join('')
}

const inLatin = (sign: string): string => anyAscii(sign) || (/\p{M}/u.test(sign) ? '' : '?')

/** Hebrew and Arabic, with the forms in which Arabic letters are joined. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** The words of one line in the order in which they are drawn from the left: each run of words that is read from the right is one piece. */
export function pieces(line: string): readonly string[] {
  const found: string[] = []
  for (const word of line.split(' ')) {
    const before = found.at(-1)
    if (before !== undefined && isRightToLeft(before) && isRightToLeft(word)) found[found.length - 1] = `${before} ${word}`
    else found.push(word)
  }
  return found
}
