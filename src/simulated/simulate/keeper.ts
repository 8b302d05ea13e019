import type { EventRow, Rows, SealedRow } from '#ledger/rows.ts'
import type { TransactionEvent } from '#law/lives/transaction.ts'
import type { Settings } from '#law/settings.ts'
import type { SimulatedWorld } from '../world.ts'
import { next } from './case.ts'
import type { Cast } from './cast.ts'
import type { Case, Evidence, Heard, MakeWatch, Moment, Watch } from './evidence.ts'
import type { Memory } from './play.ts'

/** Hears everything that happens beneath the acts, tells what became of each check, and shows it to every watch. */
export type Keeper = Readonly<{
  evidence: Evidence
  kept: (rows: Rows, moment: Moment) => void
  heard: (heard: Heard, moment: Moment) => void
  readSealed: (row: SealedRow) => void
  /** Hands something else to those watches that look at it. */
  tell: (each: (watch: Watch) => void) => void
  stepEnds: (moment: Moment, stopped: boolean) => void
}>

export type Keeping = Readonly<{
  sim: SimulatedWorld
  cast: Cast
  memory: Memory
  settings: () => Settings
  watches: readonly MakeWatch[]
  violated: (invariant: string, because: string) => void
}>

export function keeper({ watches: makes, memory, ...keeping }: Keeping): Keeper {
  const [cases, questions] = [casebook(memory), new Map<string, Heard[]>()]
  let reads: SealedRow[] = []
  const evidence: Evidence = {
    ...keeping,
    cases: cases.all,
    casesOf: cases.of,
    heard: tag => questions.get(tag) ?? [],
    sealedReads: () => reads,
    planted: memory.planted,
  }
  const watches = makes.map(make => make(evidence))
  const tell: Keeper['tell'] = each => {
    for (const watch of watches) each(watch)
  }
  return {
    evidence,
    tell,
    kept(rows, moment) {
      for (const row of rows.events) {
        if (row.life === 'entry') numbered(row, memory)
        if (row.life !== 'transaction') continue
        const sight = cases.follow(row, rows, tag => evidence.heard(tag).length)
        tell(watch => watch.event?.(sight, moment))
      }
      tell(watch => watch.kept?.(rows, moment))
    },
    heard(heard, moment) {
      questions.set(heard.tag, [...(questions.get(heard.tag) ?? []), heard])
      tell(watch => watch.asked?.(heard, moment))
    },
    readSealed(row) {
      reads.push(row)
    },
    stepEnds(moment, stopped) {
      tell(watch => watch.stepped?.({ ...moment, stopped }))
      reads = []
    },
  }
}

/** An entry of ours gets its number when it is entered; its agency's number says which it was. */
function numbered({ subject, body }: EventRow, memory: Memory): void {
  const known = body['type'] === 'entered' ? memory.planted(String(body['ari'])) : undefined
  if (known !== undefined) memory.plant(subject, known)
}

/** Every check as its events tell it, by its number and by the inquiry that it answers. */
function casebook(memory: Memory) {
  const all = new Map<string, Case>()
  const byTag = new Map<string, Set<string>>()

  function begun({ request }: Rows, heardOf: (tag: string) => number): Pick<Case, 'asked' | 'heardBefore'> {
    const asked = request === undefined ? undefined : memory.by(request.caller, request.key)
    if (asked === undefined || request === undefined) return { asked, heardBefore: 0 }
    byTag.set(asked.tag, (byTag.get(asked.tag) ?? new Set()).add(request.ntn))
    return { asked, heardBefore: heardOf(asked.tag) }
  }

  return {
    all,
    of: (tag: string): readonly Case[] => [...(byTag.get(tag) ?? [])].flatMap(ntn => all.get(ntn) ?? []),
    follow(row: EventRow, rows: Rows, heardOf: (tag: string) => number) {
      const event = row.body as unknown as TransactionEvent
      const before = all.get(row.subject)
      const after = next(before, row, event, () => begun(rows, heardOf))
      all.set(row.subject, after)
      return { row, event, before, after }
    },
  }
}
