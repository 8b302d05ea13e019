import { key, lately, longAgo, neverIssued, numbered, word, type Script } from './token.ts'

/** A word that names somebody, and the member it was sent in. */
export type Token = Readonly<{ field: string; text: string }>

export type Name = Readonly<{ last: string; first: string; middle?: string }>
export type Sent = Readonly<{
  name: Name
  born: string
  ssn?: string
  state: string
  sex: string
  race: string
}> &
  Readonly<Record<string, unknown>>

/** Somebody who does not exist, as an inquiry names them, and every word of theirs that stands nowhere else. */
export type Person = Readonly<{
  number: number
  script: Script
  transferee: Sent
  address: Readonly<Record<string, string>>
  /** What else of theirs is sent by some path: a reason, a fact, a state's own number. */
  more: Readonly<{ reason: string; fact: string; stn: string; key: string }>
  tokens: readonly Token[]
}>

type Making = Readonly<{ number: number; script: Script; state: string; under21?: boolean }>

export function person({ number, script, state, under21 = false }: Making, today: Temporal.PlainDate): Person {
  const name = { last: word(script), first: word(script), middle: word(script) }
  const born = under21 ? lately(today) : longAgo(today)
  const [ssn, other, upin, birthplace] = [neverIssued(), numbered(16), numbered(14), word(script)]
  const address = { street: `7 ${word(script)}`, city: word(script), county: word(script), state, zip: '00007' }
  const more = { reason: `They say ${word(script)}.`, fact: word(script), stn: numbered(14), key: key() }
  const transferee = {
    ...{ name, born, ssn, state, sex: number % 2 === 0 ? 'F' : 'M', race: 'W' },
    ...{ numbers: [other], upin, birthplace, heightInches: 68, weightPounds: 160, eyes: 'BRO', hair: 'BLK' },
  }
  const words = {
    ...{ last: name.last, first: name.first, middle: name.middle, ssn, number: other, upin, birthplace },
    ...{ street: address.street.slice(2), city: address.city, county: address.county },
    ...{ reason: more.reason.slice(9, -1), fact: more.fact },
    ...(under21 ? {} : { born }),
  }
  const tokens = Object.entries(words).map(([field, text]) => ({ field, text }))
  return { number, script, transferee, address, more, tokens }
}
