import type { AuditLog, Head, Signed, Witnessed } from '#ledger/log/door.ts'
import { kept as keptTime } from '#store/time.ts'
import { by } from './order.ts'
import type { Journal } from './table.ts'
import type { Tables } from './tables.ts'

type Kept = Readonly<{ entries: readonly string[]; tiles: ReadonlyMap<string, Uint8Array> }>
type Readers = Pick<AuditLog, 'entries' | 'tile'>

/** The audit log in memory, as `store/log.ts` keeps it: what a turn would keep is kept in one go, or not at all. */
export function createMemoryLog(
  { leaves, waiting: waits }: Tables,
  journal: Journal,
): Readonly<{ log: AuditLog; logged: () => readonly string[] }> {
  let head: Omit<Head, 'signed'> = { size: 0, edge: nothing }
  let signed: Signed | undefined
  let kept: Kept = { entries: [], tiles: new Map() }
  let turn: Promise<unknown> = Promise.resolve()

  const grow: AuditLog['grow'] = async (limit, { extend, agree }) => {
    const waiting = waits
      .all()
      .toSorted(by(({ id }) => [id]))
      .slice(0, limit)
    if (waiting.length === 0) return 0
    const growth = await extend(whole(), waiting, readersOf(kept))
    const tiles = growth.tiles.map(({ level, number, hashes }) => [`${level}/${number}`, hashes.slice()] as const)
    const longer = { entries: [...kept.entries, ...growth.entries], tiles: new Map([...kept.tiles, ...tiles]) }
    await agree(whole(), growth, readersOf(longer))
    for (const [at, { subject, id }] of waiting.entries()) give(subject, id, head.size + at)
    // Nobody takes any of it back any more.
    journal.length = 0
    ;[kept, head] = [longer, { size: growth.size, edge: growth.edge }]
    return waiting.length
  }

  function give(subject: string, id: string, place: number): void {
    const leaf = leaves.get(subject, id)
    if (leaf === undefined) throw new Error('defect: a leaf went before it had a place')
    waits.remove(subject, id)
    if (leaf.gone) leaves.remove(subject, id)
    else leaves.put(subject, id, { ...leaf, place })
  }

  const whole = (): Head => ({ ...head, ...(signed === undefined ? {} : { signed }) })
  const log: AuditLog = {
    entries: (from, to) => readersOf(kept).entries(from, to),
    tile: (level, number) => readersOf(kept).tile(level, number),
    head: async () => whole(),
    grow(limit, growing) {
      const next = turn.then(() => grow(limit, growing))
      turn = next.catch(() => undefined)
      return next
    },
    async keepSigned(next) {
      if (next.size <= head.size && (signed === undefined || signed.size < next.size))
        signed = { ...next, at: keptTime(next.at) }
    },
    waiting: async () => waits.all().length,
    placeOf: async ntn => leaves.of(ntn).find(({ date }) => date !== undefined)?.place,
    ...witnessesInMemory(),
  }
  return { log, logged: () => kept.entries }
}

function witnessesInMemory(): Pick<AuditLog, 'witnessed' | 'keepWitnessed'> {
  const witnesses = new Map<string, Witnessed>()
  return {
    witnessed: async () => [...witnesses.values()].toSorted(by(({ witness }) => [witness])),
    async keepWitnessed(next) {
      if ((witnesses.get(next.witness)?.size ?? 0) <= next.size) witnesses.set(next.witness, next)
    },
  }
}

const nothing = new Uint8Array()

const readersOf = ({ entries, tiles }: Kept): Readers => ({
  entries: async (from, to) => entries.slice(from, to),
  tile: async (level, number) => tiles.get(`${level}/${number}`) ?? nothing,
})
