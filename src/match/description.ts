import type { Race, Sex, State } from '#law/words.ts'

/** One name as someone wrote it down. Any script and any case; `normalise.ts` brings two of them to one form. */
export type Name = Readonly<{ last: string; first: string; middle?: string; suffix?: string }>

/**
 * What identifies a person, in a transferee's inquiry or on someone's record: the descriptors of 28 CFR 25.7(a) and (b)
 * and what the searched files hold beside them. Everything but one name may be missing, because on records it often is.
 */
export type Description = Readonly<{
  /** The first is the name in use; the others are aliases, maiden names and other spellings. */
  names: readonly [Name, ...Name[]]
  sex?: Sex
  race?: Race
  /** Date of birth, YYYY-MM-DD. */
  born?: string
  /** State of residence. */
  state?: State
  /** Nine digits without separators. */
  ssn?: string
  /** Miscellaneous identifying numbers (25.7(b)), compared exactly: FBI number, passport, license. */
  numbers?: readonly string[]
  /** The number given to a person by the voluntary appeal file (25.10(g)). */
  upin?: string
  /** State or country of birth, as a code or as a name. */
  birthplace?: string
  heightInches?: number
  weightPounds?: number
  /** NCIC codes of colour: BRO, BLU, … */
  eyes?: string
  hair?: string
}>
