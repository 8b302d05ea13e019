/**
 * Sounds that several letters write, by the first of these; the longer ones are tried first. A digit stands for a sound that
 * no single letter writes.
 */
const together: Readonly<Record<string, readonly (readonly [written: string, heard: string])[]>> = {
  C: [
    ['CH', '1'],
    ['CZ', '1'],
    ['CK', 'K'],
    ['CE', 'S'],
    ['CI', 'S'],
    ['CY', 'S'],
  ],
  D: [['DG', 'J']],
  G: [
    ['GH', ''],
    ['GN', 'N'],
    ['GE', 'J'],
    ['GI', 'J'],
    ['GY', 'J'],
  ],
  K: [['KN', 'N']],
  M: [['MB', 'M']],
  P: [['PH', 'F']],
  S: [
    ['SCH', 'S'],
    ['SH', '1'],
    ['SZ', 'S'],
  ],
  T: [
    ['TCH', '1'],
    ['TZ', 'S'],
    ['TS', 'S'],
  ],
  W: [['WR', 'R']],
}
const alone: Readonly<Record<string, string>> = { C: 'K', Q: 'K', X: 'KS', Z: 'S', V: 'F', D: 'T', B: 'P' }
const silentInside = 'AEIOUYHW'

/**
 * How a word of capital letters sounds, roughly: its consonants, with the spellings of one sound made equal and an
 * opening vowel kept as A. It brings SMITH, SMYTHE and SCHMIDT together, and it is one clue among several, never a key
 * that must agree: by themselves such codes lose a third of true variants.
 */
export function sound(word: string): string {
  let kept = ''
  for (let at = 0; at < word.length;) {
    const letter = word.charAt(at)
    const [written, heard] = together[letter]?.find(([spelling]) => word.startsWith(spelling, at)) ?? [
      letter,
      alone[letter] ?? letter,
    ]
    if (!silentInside.includes(heard)) kept += kept.endsWith(heard) ? '' : heard
    else if (kept === '' && heard !== '') kept = 'A'
    at += written.length
  }
  return kept
}
