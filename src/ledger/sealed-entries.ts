import { keptKeyOf } from '#law/retention/key-backup.ts'
import type { SourceRecord } from '#match/record.ts'
import type { World } from '../world.ts'
import { packed, unpacked } from '../kept-entry.ts'
import type { EntryRow, KeptEntry, Rows, Staged } from './rows.ts'
import { open, seal, sealKeyBytes, sealNonceBytes } from './seal.ts'

/** An entry's record as the database has it: sealed under a key of the process that wrote it, which stands beside it, wrapped. */
export type SealedRecord = Readonly<{ under: string; wrapped: string; sealed: string }>

type Sealing = Readonly<{
  /** Anything, bound to what it is about. */
  sealed: (about: string, plain: unknown) => Promise<SealedRecord>
  opened: (about: string, sealed: SealedRecord) => Promise<unknown>
  seal: (entry: KeptEntry) => Promise<KeptEntry>
  /** Of a row that was kept before entries were sealed, the row as it stands. */
  open: (row: EntryRow) => Promise<EntryRow>
}>

/**
 * The people of the Indices, sealed under the family of the Indices: a copy of the database names none of them. The search and the index read
 * rows by the million, so a process wraps one key and seals under it what it writes, and unwraps each key that it meets once.
 */
export function entrySealing({ keys, random, now }: Pick<World, 'keys' | 'random' | 'now'>): Sealing {
  const known = new Map<string, Promise<Uint8Array>>()
  let own: Promise<Readonly<{ under: string; wrapped: string; key: Uint8Array }>> | undefined

  async function make() {
    const [under, key] = [keptKeyOf('indices', now()), random(sealKeyBytes)]
    const wrapped = Buffer.from(await keys.wrap(key, under)).toString('base64')
    known.set(wrapped, Promise.resolve(key))
    return { under, wrapped, key }
  }

  /** What failed is asked again, by whoever comes next. */
  function keyOf({ under, wrapped }: SealedRecord): Promise<Uint8Array> {
    const found = known.get(wrapped)
    if (found !== undefined) return found
    const asked = unwrapped(under, wrapped)
    known.set(wrapped, asked)
    asked.catch(() => known.delete(wrapped))
    return asked
  }

  async function unwrapped(under: string, wrapped: string): Promise<Uint8Array> {
    const key = await keys.unwrap(under, Buffer.from(wrapped, 'base64'))
    if (key === undefined) throw new Error('defect: a key that is kept was destroyed')
    return key
  }

  async function sealed(about: string, plain: unknown): Promise<SealedRecord> {
    own ??= make()
    own.catch(() => {
      own = undefined
    })
    const { under, wrapped, key } = await own
    return { under, wrapped, sealed: Buffer.from(seal(key, random(sealNonceBytes), about, plain)).toString('base64') }
  }

  const opened = async (about: string, record: SealedRecord): Promise<unknown> =>
    open(await keyOf(record), about, Buffer.from(record.sealed, 'base64'))

  return {
    sealed,
    opened,
    async seal({ document, ...entry }) {
      const { nri, record } = entry
      if (record === null || (isSealed(record) && document === undefined)) return entry
      const plain = isSealed(record) ? ((await opened(sealedAs(nri), record)) as SourceRecord) : record
      // The store keeps a record as it comes, and nobody but `open` reads it.
      const whole = packed({ ...entry, record: plain, document })
      return { ...entry, record: (await sealed(sealedAs(nri), whole)) as unknown as SourceRecord }
    },
    async open(row) {
      if (row.record === null || !isSealed(row.record)) return row
      return unpacked({ ...row, record: (await opened(sealedAs(row.nri), row.record)) as SourceRecord })
    },
  }
}

/** A store in which entries and the chunks of batches lie sealed, and whoever reads one reads it as it was written. */
export function withSealedEntries<Store extends Pick<World, 'find' | 'commit' | 'claim'>>(
  store: Store,
  { seal: sealing, open: opening, sealed, opened }: Sealing,
): Store {
  const stage = async (row: Staged): Promise<Staged> => ({ ...row, content: await sealed(stagedAs(row), row.content) })
  const unstage = (row: Omit<Staged, 'content'>, content: unknown): Promise<unknown> =>
    // Nothing else is ever kept there.
    opened(stagedAs(row), content as SealedRecord)
  return {
    ...store,
    async commit(rows: Rows) {
      return rows.entries.length === 0 && rows.staged.length === 0
        ? store.commit(rows)
        : store.commit({
            ...rows,
            entries: await Promise.all(rows.entries.map(sealing)),
            staged: await Promise.all(rows.staged.map(stage)),
          })
    },
    find: {
      ...store.find,
      async entryRow(nri) {
        const row = await store.find.entryRow(nri)
        return row && opening(row)
      },
      async entryRows(nris) {
        const rows = await Promise.all([...(await store.find.entryRows(nris)).values()].map(opening))
        return new Map(rows.map(row => [row.nri, row]))
      },
      entriesAfter: async (position, limit) =>
        Promise.all((await store.find.entriesAfter(position, limit)).map(opening)),
      async stagedRows(batch, chunk) {
        const content = await store.find.stagedRows(batch, chunk)
        return content === undefined ? undefined : unstage({ batch, what: 'rows', chunk }, content)
      },
      async stagedAnswers(batch, from, limit) {
        const found = await store.find.stagedAnswers(batch, from, limit)
        return Promise.all(
          found.map(async ({ chunk, content }) => ({
            chunk,
            content: await unstage({ batch, what: 'answers', chunk }, content),
          })),
        )
      },
    },
  }
}

const stagedAs = ({ batch, what, chunk }: Omit<Staged, 'content'>): string => `staged|${batch}|${what}|${chunk}`

const sealedAs = (nri: string): string => `entry|${nri}`

const isSealed = (record: SourceRecord | SealedRecord): record is SourceRecord & SealedRecord => 'sealed' in record
