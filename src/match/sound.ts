/** Spellings of one sound, tried in this order. A digit stands for a sound that no single letter writes. */
const spellings: readonly (readonly [written: string, sound: string])[] = [
  ['SCH', 'S'],
  ['TCH', '1'],
  ['CH', '1'],
  ['SH', '1'],
  ['CZ', '1'],
  ['SZ', 'S'],
  ['TZ', 'S'],
  ['TS', 'S'],
  ['CK', 'K'],
  ['PH', 'F'],
  ['GH', ''],
  ['GN', 'N'],
  ['KN', 'N'],
  ['WR', 'R'],
  ['MB', 'M'],
  ['DG', 'J'],
  ['CE', 'SE'],
  ['CI', 'SI'],
  ['CY', 'SY'],
  ['GE', 'JE'],
  ['GI', 'JI'],
  ['GY', 'JY'],
  ['C', 'K'],
  ['Q', 'K'],
  ['X', 'KS'],
  ['Z', 'S'],
  ['V', 'F'],
  ['D', 'T'],
  ['B', 'P'],
]
const silentInside = 'AEIOUYHW'

/**
 * How a word of capital letters sounds, roughly: its consonants, with the spellings of one sound made equal and an
 * opening vowel kept as A. It brings SMITH, SMYTHE and SCHMIDT together, and it is one clue among several, never a key
 * that must agree: by themselves such codes lose a third of true variants.
 */
export function sound(word: string): string {
  let respelled = word
  for (const [written, heard] of spellings) respelled = respelled.replaceAll(written, heard)
  let kept = ''
  for (const [at, letter] of respelled.split('').entries()) {
    if (!silentInside.includes(letter)) kept += kept.endsWith(letter) ? '' : letter
    else if (at === 0) kept = 'A'
  }
  return kept
}
