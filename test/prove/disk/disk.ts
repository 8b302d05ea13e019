import type { Met } from '../scan/read.ts'
import type { Search } from '../scan/search.ts'

/** Where everything of the proof lies, and nothing else: so that searching it is searching all. */
export type Disk = Readonly<{
  folder: string
  /** Whether free blocks are searched too, which the files of a folder do not have. */
  raw: boolean
  /** Every byte that is on it. Resolves to how many those are. */
  search: <Of>(search: Search<Of>, met: MetAt<Of>) => Promise<number>
  /** Every byte too, in chunks that overlap by more than a row of a table is long. */
  read: (met: (bytes: Buffer) => void) => Promise<void>
  remove: () => void
  /** No later proof takes it away either. */
  keep: () => void
}>

export type MetAt<Of> = (of: Of, place: string) => void

export const placed =
  <Of>(name: string, met: MetAt<Of>): Met<Of> =>
  (of, at) =>
    met(of, `${name} at ${at}`)

/** Such a folder is only the proof's, and of a proof that was killed the next one takes it away; who PostgreSQL runs as must pass through it. */
export const prefix = '/tmp/nics-prove-'
export const passable = 0o711
