import type { State } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { Random } from '../random.ts'
import type { SsnBook } from './ssn-book.ts'
import type { TraditionName } from './traditions.ts'

export type Address = Readonly<{ street: string; city: string; state: State; zip: string }>

/** Somebody who does not exist. `description` is the truth about them; records and inquiries may be wrong about it. */
export type Person = Readonly<{ index: number; description: Description; address: Address; tradition: TraditionName }>

/** What a person is made with: the day on which the nation is looked at, chance, and numbers not yet taken. */
export type Making = Readonly<{ on: string; random: Random; ssns: SsnBook }>
