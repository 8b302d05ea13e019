import type { Wholes } from './columns.ts'

/** Numbers under hashes, several under one: four words for each, where a map of lists takes twenty. */
export type Chains = Readonly<{
  add: (hash: number, value: number) => void
  /** Visits what was added under this hash, the last first. */
  each: (hash: number, visit: (value: number) => void) => void
}>

/** `begins` says where the chain of a slot begins and `next` how it goes on, as one more than a place; nought ends it. */
type Columns = Readonly<{ hashes: Wholes; values: Wholes; begins: Wholes; next: Wholes }>

const firstRoom = 1024

export function createChains(): Chains {
  let columns = columnsFor(firstRoom)
  let count = 0
  return {
    add(hash, value) {
      if (count === columns.values.length) columns = larger(columns)
      columns.hashes[count] = hash
      columns.values[count] = value
      link(columns, count)
      count += 1
    },
    each(hash, visit) {
      const { hashes, values, begins, next } = columns
      for (let at = begins[hash & (begins.length - 1)] ?? 0; at !== 0; at = next[at - 1] ?? 0)
        if (hashes[at - 1] === hash) visit(values[at - 1] ?? 0)
    },
  }
}

const columnsFor = (room: number): Columns => ({
  hashes: new Uint32Array(room),
  values: new Uint32Array(room),
  begins: new Uint32Array(room),
  next: new Uint32Array(room),
})

function larger({ hashes, values }: Columns): Columns {
  const columns = columnsFor(values.length * 2)
  columns.hashes.set(hashes)
  columns.values.set(values)
  for (let at = 0; at < values.length; at += 1) link(columns, at)
  return columns
}

function link({ hashes, begins, next }: Columns, at: number): void {
  const slot = (hashes[at] ?? 0) & (begins.length - 1)
  next[at] = begins[slot] ?? 0
  begins[slot] = at + 1
}
