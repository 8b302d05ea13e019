import type { Notify } from './person.ts'
import { notices, rejections, type Rejection, type Unread } from './reasons.ts'
import type { BrokenRow } from './rows.ts'
import type { Table } from './table.ts'

/** A row that was left out: where it begins, which column is to blame where one is, and why. */
export type LeftOut = Readonly<{ file: string; line: number; column: string | null; code: Rejection; why: string }>

/** How many values of a column were not compared, and why, although their rows were taken. */
export type Notice = Readonly<{ file: string; column: string; code: Unread; why: string; count: number }>

/** What became of the rows of one file: each of them was taken or left out. */
export type Accounted = Readonly<{
  rows: number
  taken: number
  leftOut: number
  /** The first of them. */
  named: readonly LeftOut[]
  notices: readonly Notice[]
}>

export type Account = Readonly<{
  take: () => void
  leaveOut: (row: BrokenRow) => void
  notify: Notify
  soFar: () => Accounted
}>

/** Enough to see what is wrong with a file; more would hide it. */
const mostNamed = 100

export function openAccount({ path: file, header }: Pick<Table, 'path' | 'header'>): Account {
  let taken = 0
  let leftOut = 0
  const named: LeftOut[] = []
  const unread = new Map<string, Notice>()
  return {
    take() {
      taken += 1
    },
    leaveOut({ line, code, at }) {
      leftOut += 1
      if (named.length < mostNamed) {
        named.push({ file, line, column: header[at ?? -1] ?? null, code, why: rejections[code] })
      }
    },
    notify(column, code) {
      const key = `${column} ${code}`
      const count = (unread.get(key)?.count ?? 0) + 1
      unread.set(key, { file, column, code, why: notices[code], count })
    },
    soFar: () => ({ rows: taken + leftOut, taken, leftOut, named, notices: [...unread.values()] }),
  }
}
