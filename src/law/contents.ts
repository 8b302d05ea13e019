/** What a submission, a notice or a letter must hold and what it may, by name. Whatever neither list names has no place in it. */
export type Contents = Readonly<{ must: readonly string[]; may?: readonly string[] }>

export type Held =
  | Readonly<{ answer: 'complete' }>
  | Readonly<{ answer: 'incomplete'; missing: readonly string[] }>
  | Readonly<{ answer: 'refused'; refused: readonly string[] }>

/** The answers of a ruling that asks whether everything is there and nothing is there that may not be. */
export const heldAnswers = ['complete', 'incomplete', 'refused'] as const satisfies Held['answer'][]

/** What may not be there is refused before what is missing is asked for: the whole is sent back, and nothing of it is kept. */
export function held(given: readonly string[], { must, may }: Contents): Held {
  const refused = given.filter(name => !must.includes(name) && may?.includes(name) !== true)
  return refused.length > 0 ? { answer: 'refused', refused } : whole(given, must)
}

/** Where nothing is refused, only what is missing matters. */
export function whole(
  given: readonly string[],
  must: readonly string[],
): Exclude<Held, Readonly<{ answer: 'refused'; refused: readonly string[] }>> {
  const missing = must.filter(name => !given.includes(name))
  return missing.length > 0 ? { answer: 'incomplete', missing } : { answer: 'complete' }
}
