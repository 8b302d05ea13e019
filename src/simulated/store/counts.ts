import type { Tables } from './tables.ts'

/** The same names as `store/counts.ts`; what there is none of is not named. */
export function countsIn({ lives, due, sealed, numbers, entries }: Tables): Readonly<Record<string, number>> {
  const names = [
    ...lives.all().map(({ life, columns: { status } }) => (status === null ? life : `${life}.${status}`)),
    ...due.all().map(({ kind }) => `due.${kind}`),
    ...sealed.all().map(() => 'sealed'),
    ...numbers.all().map(() => 'numbers'),
    ...entries.all().flatMap(({ inForce }) => (inForce ? ['entries.in-force'] : [])),
  ]
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
