/** Rows under two keys, the subject first, as in every table of the store; each change can be taken back. */
export type Table<Row> = Readonly<{
  get: (subject: string, key: string) => Row | undefined
  of: (subject: string) => readonly Row[]
  all: () => readonly Row[]
  put: (subject: string, key: string, row: Row) => void
  remove: (subject: string, key: string) => boolean
}>

/** How to take back what was changed since it was emptied, the latest first. */
export type Journal = (() => void)[]

export function createTable<Row>(journal: Journal): Table<Row> {
  const subjects = new Map<string, Map<string, Row>>()

  function set(subject: string, key: string, row: Row | undefined): void {
    const rows = subjects.get(subject) ?? new Map<string, Row>()
    if (row === undefined) rows.delete(key)
    else rows.set(key, row)
    if (rows.size === 0) subjects.delete(subject)
    else subjects.set(subject, rows)
  }

  function change(subject: string, key: string, row: Row | undefined): void {
    const before = subjects.get(subject)?.get(key)
    journal.push(() => set(subject, key, before))
    set(subject, key, row)
  }

  return {
    get: (subject, key) => subjects.get(subject)?.get(key),
    of: subject => [...(subjects.get(subject)?.values() ?? [])],
    all: () => [...subjects.values()].flatMap(rows => [...rows.values()]),
    put: (subject, key, row) => change(subject, key, frozen(row)),
    remove(subject, key) {
      const there = subjects.get(subject)?.has(key) ?? false
      if (there) change(subject, key, undefined)
      return there
    },
  }
}

/** Whoever reads a row reads it as it was kept. Bytes cannot be frozen; who keeps and who reads them takes a copy. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}
