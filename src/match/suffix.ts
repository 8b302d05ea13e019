/** Which bearer of a family's name someone is: a senior is the first, a junior or II the second. */
export const generations = [1, 2, 3, 4, 5] as const
export type Generation = (typeof generations)[number]

const written: Readonly<Record<string, Generation>> = {
  SR: 1,
  SNR: 1,
  SENIOR: 1,
  JR: 2,
  JNR: 2,
  JUNIOR: 2,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
}

/** The one spelling in which a normalised name carries its generation. */
const spelled: Readonly<Record<Generation, string>> = { 1: 'SR', 2: 'JR', 3: 'III', 4: 'IV', 5: 'V' }

export const generationOf = (word: string): Generation | undefined => written[word]

export const suffixOf = (generation: Generation): string => spelled[generation]
