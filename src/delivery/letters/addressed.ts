import { fill, type Language } from './language.ts'
import type { Block, Letter, Sender } from './letter.ts'
import { common } from './texts/common.ts'

/** What every letter needs, whatever it says. Dates are ISO dates. */
export type Addressed = Readonly<{
  language: Language
  from: Sender
  /** Absent once who it is for is destroyed; whoever opens it with the secret has shown who they are. */
  to?: Readonly<{ name: Name; address?: Address }>
  on: string
}>
export type Name = Readonly<{ last: string; first: string; middle?: string; suffix?: string }>
export type Address = Readonly<{ street: string; city: string; state: string; zip: string }>

type Said = Readonly<{ title: string; reference: string; blocks: readonly Block[] }>

/** Puts what a letter says between its head and its end. The name stands in the address and the salutation, and nowhere else. */
export function addressed({ language, from, to, on }: Addressed, { title, reference, blocks }: Said): Letter {
  const texts = common[language]
  const name = to === undefined ? undefined : fullName(to.name)
  return {
    language,
    title,
    reference,
    from,
    to: name === undefined ? [] : [name, ...(to?.address === undefined ? [] : linesOf(to.address))],
    on,
    salutation: name === undefined ? texts.toNobody : fill(texts.salutation, { name }),
    blocks,
  }
}

export const fullName = ({ first, middle, last, suffix }: Name): string =>
  [first, middle, last, suffix].filter(part => part !== undefined && part !== '').join(' ')

const linesOf = ({ street, city, state, zip }: Address): readonly string[] => [street, `${city}, ${state} ${zip}`]

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string, ...holds: readonly string[]): Block => ({ kind: 'paragraph', text, holds })
export const list = (items: readonly string[], ...holds: readonly string[]): Block => ({ kind: 'list', items, holds })
