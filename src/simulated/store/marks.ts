import type { Mark, Marks } from '../../marks.ts'

/** Marks in memory. */
export function createMemoryMarks(): Marks {
  const marks = new Map<string, Mark>()
  return {
    async keep(mark) {
      if (marks.has(mark.mark)) throw new Error('this mark is kept already')
      marks.set(mark.mark, mark)
    },
    destroy: async mark => void marks.delete(mark),
    all: async limit => [...marks.values()].toSorted(furthestFirst).slice(0, limit),
  }
}

const furthestFirst = (one: Mark, other: Mark): number =>
  other.position - one.position || (one.mark < other.mark ? -1 : 1)
