import { aliasOf } from './alias.ts'
import type { Account } from './account.ts'
import { idIn, personIn, type Person } from './person.ts'
import { repeatedAmong } from './repeated.ts'
import { isBroken } from './rows.ts'
import type { Table } from './table.ts'

export type Going = Readonly<{
  account: Account
  /** Keep people in the order of their first rows; otherwise each comes with the last. */
  inOrder: boolean
  /** Hears which share of the work is done. */
  at: (share: number) => void
  /** Hears how many people there are at most, when the file has been gone through once. */
  onCounted?: (people: number) => void
}>

/** Somebody of whom rows are still to come, or who stands behind such a one. */
type Waiting = Readonly<{ person: Person; isWhole: boolean }>

/**
 * Everyone in a file, once, with the names that all rows of their id give. The file is gone through twice, first for the ids alone,
 * so that whoever has one row is passed on at once: only those who wait are in memory.
 */
export function* peopleIn(table: Table, { account, inOrder, at, onCounted }: Going): Generator<Person> {
  const bytes = 2 * Math.max(1, table.size)
  const repeated = repeatedAmong(idsIn(table, read => at(read / bytes)))
  onCounted?.(repeated.people)
  const waiting = new Map<string, Waiting>()
  for (const row of table.rows(read => at((table.size + read) / bytes))) {
    const person = isBroken(row) ? row : personIn(row, table, account.notify)
    if (isBroken(person)) account.leaveOut(person)
    else account.take()
    if (isBroken(row)) continue
    const id = idIn(row, table)
    const isWhole = repeated.countOff(id) === 0
    const before = waiting.get(id)
    const now = isBroken(person) ? before?.person : aliasOf(before?.person, person, account.notify)
    if (now === undefined) continue
    waiting.set(id, { person: now, isWhole })
    yield* leaving(waiting, inOrder ? waiting.keys() : [id])
  }
  if (!table.isUnchanged()) throw new Error(`${table.path} was changed while it was read.`)
  for (const { person } of waiting.values()) yield person
}

/** In this order, up to the first of whom rows are still to come. */
function* leaving(waiting: Map<string, Waiting>, ids: Iterable<string>): Generator<Person> {
  for (const id of ids) {
    const next = waiting.get(id)
    if (next?.isWhole !== true) return
    waiting.delete(id)
    yield next.person
  }
}

function* idsIn(table: Table, onRead: (bytes: number) => void): Generator<string> {
  for (const row of table.rows(onRead)) if (!isBroken(row)) yield idIn(row, table)
}
