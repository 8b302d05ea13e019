import { version } from '#contract/source/ask.ts'
import type { DeniedKept, EntrySent, RemovalSent } from '#contract/source/denied.ts'
import type { Description } from '#match/description.ts'
import { createIndex } from '#match/index.ts'

export const deniedFileNamed = { version, file: 'denied-transaction' } as const

/**
 * NCIC's file of denied transactions, as it plays in training. It answers QND, the key by which denials are asked for, and a query for wanted
 * persons, which shows those of the last six months beside.
 */
export type DeniedTransactions = Readonly<{
  enter: (entry: EntrySent) => DeniedKept
  remove: (removal: RemovalSent) => DeniedKept
  /** The numbers of all denials that stand there. */
  numbers: () => readonly string[]
  /** Everything that stands of one number. */
  entry: (ntn: string) => EntrySent | undefined
  qnd: (description: Description) => readonly EntrySent[]
  wanted: (description: Description, on: string) => readonly EntrySent[]
}>

/** As many as an answer shows. */
const mostShown = 50

export function deniedTransactions(): DeniedTransactions {
  const entries = new Map<string, EntrySent>()
  /** Of numbers that are gone too: what comes late must not come back. */
  const orders = new Map<string, number>()
  const index = createIndex()

  /** Of one number what has the greatest order stands. */
  function inOrder({ ntn, order }: RemovalSent, keep: () => void): DeniedKept {
    if (order > (orders.get(ntn) ?? 0)) {
      orders.set(ntn, order)
      keep()
    }
    return {
      ...deniedFileNamed,
      ntn,
      order: orders.get(ntn) ?? order,
      entered: entries.has(ntn),
    }
  }

  const qnd = (description: Description): readonly EntrySent[] =>
    index.search(description, { limit: mostShown }).flatMap(({ id }) => entries.get(id) ?? [])

  return {
    enter: entry =>
      inOrder(entry, () => {
        entries.set(entry.ntn, entry)
        // Parsed: a member that nobody sent is not there, which is what a description says of itself.
        index.put(entry.ntn, entry.description as Description)
      }),
    remove: removal =>
      inOrder(removal, () => {
        if (entries.delete(removal.ntn)) index.remove(removal.ntn)
      }),
    numbers: () => [...entries.keys()],
    entry: ntn => entries.get(ntn),
    qnd,
    wanted: (description, on) => qnd(description).filter(({ shownUntil }) => on <= shownUntil),
  }
}
