/**
 * American Soundex as the National Archives publish it for the census: the first letter, and three digits for the
 * consonants after it. Letters with one digit count once, also where only H or W stands between them; a vowel parts them.
 */
export function soundex(name: string): string {
  const letters = name.toUpperCase().replaceAll(/[^A-Z]/g, '')
  let code = letters.slice(0, 1)
  let last = digitOf(code)
  for (const letter of letters.slice(1)) {
    if (letter === 'H' || letter === 'W') continue
    const digit = digitOf(letter)
    if (digit !== '' && digit !== last) code += digit
    if (code.length === length) return code
    last = digit
  }
  return code === '' ? '' : code.padEnd(length, '0')
}

const length = 4
const groups = ['BFPV', 'CGJKQSXZ', 'DT', 'L', 'MN', 'R'] as const

/** Empty for a vowel, for Y, and for H and W where one of them stands first. */
function digitOf(letter: string): string {
  const at = groups.findIndex(group => letter !== '' && group.includes(letter))
  return at < 0 ? '' : String(at + 1)
}
