import type { Heard } from './client.ts'
import { isProblem, outcomeOf } from './client.ts'
import { declined, type Outcome } from './output.ts'

/** What comes in parts: each says where the next begins, and the last says nothing of a next. */
type Part<Next> = Readonly<{ next?: Next | undefined }>

/** Every part, the first first; or why the server declined one, or that there are more than `most`. Nothing is left out unsaid. */
export async function allParts<Whole extends Part<unknown>>(
  most: number,
  ask: (after: unknown) => Promise<Heard<Whole>>,
): Promise<readonly Whole[] | Outcome> {
  const parts: Whole[] = []
  let after: unknown
  while (parts.length < most) {
    // Each begins where the one before ended.
    const heard = await ask(after)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    parts.push(heard.body)
    after = heard.body.next
    if (after === undefined) return parts
  }
  return declined(
    'conflict',
    `There are more than ${most} parts. Nothing was written; ask for less, such as a day or a state.`,
  )
}

export const isWhole = <Whole>(found: readonly Whole[] | Outcome): found is readonly Whole[] => Array.isArray(found)
