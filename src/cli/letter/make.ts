import type { Addressed } from '#delivery/letters/addressed.ts'
import type { Letter } from '#delivery/letters/letter.ts'
import { letters, type LetterGiven, type LetterKind } from '#delivery/letters/letters.ts'
import { nobody, samples, type SampleName } from './samples.ts'

/** A sample as it would go to a person. */
export function sampleLetter(name: SampleName, language: Addressed['language']): Letter {
  const { kind, on, given } = samples[name]
  const letter = made(kind, { ...given, ...nobody, language, on })
  if (letter === undefined) throw new Error('defect: a sample of a letter of which nothing is to be told')
  return letter
}

/** Which kind goes with what it is made from is known to the table of letters, and not to the compiler once both are joined. */
const made = <Kind extends LetterKind>(kind: Kind, given: LetterGiven[Kind]): Letter | undefined =>
  (letters[kind] as (given: LetterGiven[Kind]) => Letter | undefined)(given)
