import { exactFirstName, firstNameSlipBits } from '../first-name.ts'
import { firstNameShare, rarest, surnameShare } from '../frequency.ts'
import { shortestSound, type Likeness } from '../likeness.ts'
import { exactSurnameWord, surnameSlipBits } from '../surname.ts'

export type Slip = Exclude<Likeness, 'exact' | 'differs'>

/** What differs between the words of surnames and first names, when they are weighed without their letters being read. */
export type WordKind = Readonly<{
  shortestSound: number
  share: (word: string) => number
  shares: 'surnameShares' | 'firstNameShares'
  rarest: number
  exactBits: (word: string) => number
  slipBits: (level: Slip, share: number, otherShare: number) => number
}>

export const surnameWords: WordKind = {
  shortestSound: shortestSound.surname,
  share: surnameShare,
  shares: 'surnameShares',
  rarest: rarest.surname,
  exactBits: exactSurnameWord,
  slipBits: surnameSlipBits,
}

export const firstNameWords: WordKind = {
  shortestSound: shortestSound.firstName,
  share: firstNameShare,
  shares: 'firstNameShares',
  rarest: rarest.firstName,
  exactBits: exactFirstName,
  slipBits: firstNameSlipBits,
}
