import { appealFileAcceptedLetter, appealFileRefusedLetter, appealFileRemovedLetter } from './appeal-file.ts'
import { challengeReceivedLetter } from './challenge-received.ts'
import { identityFirstLetter } from './identity-first.ts'
import { neverValidLetter, overturnedLetter } from './overturned.ts'
import { reasonsLetter } from './reasons.ts'
import { reliefDecidedLetter } from './relief-decided.ts'
import { sustainedLetter } from './sustained.ts'
import { unresolvedLetter } from './unresolved.ts'

/** Every letter to a person, each from a plain record. None of them reads anything: whoever calls has opened what is sealed, and said why. */
export const letters = {
  'identity-first': identityFirstLetter,
  reasons: reasonsLetter,
  'challenge-received': challengeReceivedLetter,
  unresolved: unresolvedLetter,
  sustained: sustainedLetter,
  overturned: overturnedLetter,
  'never-valid': neverValidLetter,
  'relief-decided': reliefDecidedLetter,
  'appeal-file-accepted': appealFileAcceptedLetter,
  'appeal-file-refused': appealFileRefusedLetter,
  'appeal-file-removed': appealFileRemovedLetter,
} as const
export type LetterKind = keyof typeof letters

/** What a letter of that kind is made from. */
export type LetterGiven = Readonly<{ [Kind in LetterKind]: Parameters<(typeof letters)[Kind]>[0] }>

export const letterKinds = Object.keys(letters) as readonly LetterKind[]
