import anyAscii from 'any-ascii'

/** A name longer than this is not read further: no form has room for it, and the work stays bounded. */
const longestName = 256
/** Kept after transliteration, which can make several letters of one. Two names that agree in 120 letters agree. */
const mostLetters = 120

const plain = /^[A-Za-z]+$/

/** What parts words. Every other mark (apostrophes, controls, direction marks, symbols) joins what stands beside it. */
const betweenWords = ' \t\n\r-_./,;:|\\()'

/**
 * The words of a name in capital letters A to Z, whatever script, case and punctuation it was written in. One pass
 * over the characters, so no input can make it slow. Giving the result back, joined by spaces, changes nothing.
 */
export function words(text: string): readonly string[] {
  // What most names are: it takes a tenth of the time.
  if (text.length <= mostLetters && plain.test(text)) return [text.toUpperCase()]
  let kept = ''
  for (const character of anyAscii(text.slice(0, longestName).normalize('NFKC')).toUpperCase()) {
    if (kept.length >= mostLetters) break
    if (isLetter(character) || isDigit(character)) kept += character
    else if (betweenWords.includes(character)) kept += ' '
  }
  return kept
    .split(' ')
    .map(asLetters)
    .filter(word => word !== '')
}

const ordinals: Readonly<Record<string, string>> = { '1ST': 'I', '2ND': 'II', '3RD': 'III', '4TH': 'IV', '5TH': 'V' }
/** Digits that a scanner or a hasty hand puts where a letter was meant. */
const letterForDigit: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 3: 'E', 4: 'A', 5: 'S', 8: 'B' }

/** Ordinals first, because they are suffixes; then digits as the letters they stand for. A mere number is no name. */
function asLetters(word: string): string {
  const ordinal = ordinals[word]
  if (ordinal !== undefined) return ordinal
  const characters = word.split('')
  if (!characters.some(isLetter)) return ''
  return characters.map(character => (isLetter(character) ? character : (letterForDigit[character] ?? ''))).join('')
}

const isLetter = (character: string): boolean => character >= 'A' && character <= 'Z'
const isDigit = (character: string): boolean => character >= '0' && character <= '9'
