import type { Client } from '../house/client.ts'
import { person } from '../people/person.ts'
import { scripts } from '../people/token.ts'
import type { Walker } from './path.ts'
import { paths } from './paths.ts'

/** So many people, each with a path to go, every path at least once. */
export function walkersOf(count: number, state: string, today: Temporal.PlainDate): readonly Walker[] {
  const all = Object.values(paths).reduce((sum, { share }) => sum + share, 0)
  const named = Object.entries(paths).flatMap(([name, path]) =>
    Array.from({ length: Math.max(1, Math.round((count * path.share) / all)) }, () => ({ name, path })),
  )
  return named.map(({ name, path }, number) => {
    const script = path.script ?? scripts[number % scripts.length] ?? 'ascii'
    const under21 = path.under21 === true
    return { name, path, person: person({ number, script, state, under21 }, today) }
  })
}

/** As many requests at once as a small machine answers well. */
const atOnce = 8

export async function inParallel<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of waiting) await act(item)
    }),
  )
}

/** Sends the inquiry of each. Resolves to them with their numbers. */
export async function askAll(walkers: readonly Walker[], client: Client): Promise<readonly Walker[]> {
  const asked: Walker[] = []
  await inParallel(walkers, async walker => {
    const ntn = await inWords(walker, walker.path.ask(walker.person, client))
    asked.push(ntn === undefined ? walker : { ...walker, ntn })
  })
  return asked
}

export async function goOn(walkers: readonly Walker[], step: 'answer' | 'lapse', client: Client): Promise<void> {
  await inParallel(walkers, async walker => {
    const act = walker.path[step]
    if (act !== undefined && walker.ntn !== undefined) await inWords(walker, act(walker.person, walker.ntn, client))
  })
}

async function inWords<Result>({ name }: Walker, going: Promise<Result>): Promise<Result> {
  try {
    return await going
  } catch (error) {
    throw new Error(`On the path "${name}": ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
