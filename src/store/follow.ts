import type { LifeName } from '#law/lives/lives.ts'
import type { LifeRow, Rows } from '#ledger/rows.ts'

/** A life as a change leaves it, and the number of the last event that the change saw: 0 when the change begins it. */
export type Followed = Readonly<{ row: LifeRow; after: number }>

/**
 * Which event each life of a change follows. Throws where the rows contradict themselves, which no race can cause: events
 * with gaps between them, a life whose state is not that of its last event, a life without events.
 */
export function follow({ events, lives }: Pick<Rows, 'events' | 'lives'>): readonly Followed[] {
  const numbers = new Map<string, number[]>()
  for (const { life, subject, seq } of events) {
    const name = nameOf(life, subject)
    numbers.set(name, [...(numbers.get(name) ?? []), seq])
  }
  if (numbers.size !== lives.length) throw new Error('defect: the lives of a change are not those of its events')
  return lives.map(row => {
    const seqs = numbers.get(nameOf(row.life, row.subject)) ?? []
    const after = (seqs[0] ?? 0) - 1
    const inOrder = seqs.length > 0 && seqs.every((seq, at) => seq === after + 1 + at)
    if (!inOrder || after < 0 || row.seq !== seqs.at(-1)) throw new Error(`defect: events of ${row.life} out of order`)
    return { row, after }
  })
}

const nameOf = (life: LifeName, subject: string): string => `${life} ${subject}`
