import { duties } from '#law/duties.ts'
import { oncePerChange, type DutyKind } from '#law/duties/kinds.ts'
import { folds, type EventOf, type LifeName, type StateOf } from '#law/lives/lives.ts'
import type { EventRow, Rows } from '#ledger/rows.ts'
import type { Evidence, MakeWatch } from '../evidence.ts'

/** What is owed about each subject, and when it falls due. */
type Debts = Map<DutyKind, string>

/** What is owed is what the law says follows from the events that were kept, less what was paid: nothing more and nothing less. */
export const debts: MakeWatch = evidence => {
  const owed = new Map<string, Debts>()
  const states = new Map<string, unknown>()
  const of = (subject: string): Debts => {
    const known = owed.get(subject) ?? new Map<DutyKind, string>()
    owed.set(subject, known)
    return known
  }

  /** What a change owes once is owed about the last record that owes it; what an earlier change owed stays. */
  function follow(row: EventRow, once: Map<DutyKind, () => void>): void {
    const name = `${row.life} ${row.subject}`
    const after = foldOf(row.life)(states.get(name), row.body)
    states.set(name, after)
    const event = row.body as unknown as EventOf<LifeName>
    const { here } = evidence.sim.world
    const moment = { now: Temporal.Instant.from(row.at), settings: evidence.settings(), here }
    const { owes, ends } = duties(row.life, event, after as StateOf<LifeName>, moment)
    const known = of(row.subject)
    for (const kind of ends) known.delete(kind)
    for (const { kind, at } of owes) {
      const owe = () => void known.set(kind, earlier(known.get(kind), at.toString()))
      if (oncePerChange.includes(kind)) once.set(kind, owe)
      else owe()
    }
  }

  return {
    kept(rows) {
      pay(rows, of)
      const once = new Map<DutyKind, () => void>()
      for (const row of rows.events) follow(row, once)
      for (const owe of once.values()) owe()
      for (const { ntn, what } of rows.destroys) {
        if (what === 'record') owed.delete(ntn)
        if (what !== 'identity') for (const notice of noticesGone(ntn, states)) owed.delete(notice)
      }
      for (const subject of subjectsOf(rows)) differences(subject, of(subject), evidence)
    },
  }
}

/** Notices go with the check that they are about, or after it; and what of it stands in the file of denied transactions. */
const noticesGone = (ntn: string, states: ReadonlyMap<string, unknown>): readonly string[] =>
  [...states].flatMap(([name, state]) => {
    const [life, subject = ''] = name.split(' ')
    if (life !== 'notice' && life !== 'filing') return []
    const { ntn: about, status } = state as StateOf<'notice' | 'filing'>
    return about === ntn && status !== 'correcting' && status !== 'removing' ? [subject] : []
  })

const foldOf = (life: LifeName) => folds[life] as (state: unknown, event: unknown) => unknown

const subjectsOf = ({ events, settled, postponed }: Rows): ReadonlySet<string> =>
  new Set([...events, ...[settled ?? []].flat(), ...[postponed?.due ?? []].flat()].map(({ subject }) => subject))

function pay({ settled, postponed }: Rows, of: (subject: string) => Debts): void {
  if (settled !== undefined) of(settled.subject).delete(settled.kind)
  if (postponed !== undefined) of(postponed.due.subject).set(postponed.due.kind, postponed.until)
}

const earlier = (known: string | undefined, at: string): string =>
  known !== undefined && Temporal.Instant.compare(known, at) < 0 ? known : at

function differences(subject: string, own: Debts, { sim, violated }: Evidence): void {
  const kept = sim.store.tables.due.of(subject)
  for (const { kind } of kept) if (!own.has(kind)) violated('debts', `${subject} owes ${kind}, which no event says`)
  for (const [kind, at] of own) {
    const debt = kept.find(each => each.kind === kind)
    if (debt === undefined) violated('debts', `${subject} does not owe ${kind}, and its events say that it does`)
    else if (Temporal.Instant.compare(debt.at, microseconds(at)) !== 0) {
      violated('debts', `${subject} owes ${kind} at ${debt.at}, and its events say ${at}`)
    }
  }
}

/** Stores keep no more. */
const microseconds = (at: string): Temporal.Instant =>
  Temporal.Instant.from(at).round({ smallestUnit: 'microsecond', roundingMode: 'floor' })
