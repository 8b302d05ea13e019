import type { Case, Evidence, MakeWatch } from '../evidence.ts'
import { about, unless, watchEvents } from '../rule.ts'
import { endOfOwnDay } from './own-operational-day.ts'

/**
 * 28 CFR 25.6(f), (h). I35: a Proceed is presumed of silence, after a complete answer and the end of that day, and never of a permit.
 * I36: every message is kept, whatever it moved. I37: the numbers of a day add up, at every step. I38: after a Partial answer comes one
 * complete one, and no other. I39: a number that a state gave leads to
 * one transaction while anything of it is left.
 */
export const pointsOfContact: MakeWatch = evidence => {
  const [kept, heard, touched] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()]
  const numbers = new Map<string, string>()

  return {
    ...watchEvents([
      about('I35', 'presumed', (_, { after }, __, { now }) => presumed(after, now)),
      about('I38', 'poc-answered', (_, { after }) => answered(after)),
      {
        id: 'I39',
        on: ['record-destroyed'],
        wrong: ({ after: { assigned } }) => {
          numbers.delete(`${assigned.ori} ${assigned.stn}`)
          return []
        },
      },
      about('I39', 'assigned', ({ ntn, ori = '', stn = '', determines }) => {
        if (determines === undefined || stn === '') return []
        const name = `${ori} ${stn}`
        const before = numbers.get(name) ?? ntn
        numbers.set(name, ntn)
        return unless(before === ntn, `${stn} is ${before} already`)
      }),
      {
        id: 'I38',
        on: ['record-destroyed'],
        wrong: ({ before }) =>
          unless(before === undefined || !isLeftPartial(before), 'it was never answered completely'),
      },
    ])(evidence),
    kept(rows) {
      for (const { subject, life, body } of rows.events) {
        if (life === 'transaction' && isMessage(String(body['type']))) add(kept, `${subject} ${String(body['type'])}`)
        if (life === 'transaction') touched.add(evidence.cases.get(subject)?.assigned.ori ?? '')
        if (life === 'poc-day' && body['type'] === 'stated') stated(subject, body['counts'], evidence)
      }
      for (const { subject, body } of rows.leaves)
        if (body?.['type'] === 'poc-message') add(kept, `${subject} ${String(body['message'])}`)
    },
    reported({ ntn, message }) {
      const name = `${ntn} ${message}`
      add(heard, name)
      if ((kept.get(name) ?? 0) < (heard.get(name) ?? 0)) evidence.violated('I36', `${name} is not in the log`)
    },
    stepped() {
      for (const ori of touched) if (ori !== '') compare(ori, evidence)
      touched.clear()
    },
  }
}

const add = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)

const isMessage = (type: string): boolean => ['poc-open', 'poc-denial', 'poc-proceed', 'poc-overturn'].includes(type)

const completeAnswers = ({ events }: Case) =>
  events.flatMap(({ event, at }) => (event.type === 'poc-answered' && event.kind !== 'partial' ? [{ at }] : []))

function presumed(check: Case, now: Temporal.Instant): readonly string[] {
  const [complete] = completeAnswers(check)
  const isOver = complete !== undefined && Temporal.Instant.compare(endOfOwnDay(complete.at), now) <= 0
  return [
    ...unless(isOver, 'without a complete answer whose day is over'),
    ...unless(!isPermit(check), 'it is a permit’s'),
    ...unless(!check.events.some(({ event }) => isMessage(event.type)), 'something was reported'),
  ]
}

const isPermit = ({ assigned: { purpose } }: Case): boolean => purpose === 'permit' || purpose === 'permit-recheck'

function answered({ events }: Case): readonly string[] {
  const kinds = events.flatMap(({ event }) => (event.type === 'poc-answered' ? [event.kind] : []))
  const complete = kinds.filter(kind => kind !== 'partial').length
  return [
    ...unless(complete <= 1, 'a second complete answer'),
    ...unless(kinds.length - complete <= 1, 'a second Partial answer'),
    ...unless(complete === 0 || kinds.at(-1) !== 'partial', 'a Partial answer after a complete one'),
  ]
}

/** What was missing came while nothing else had ended it, days before its record went, and nobody was woken to read it. */
function isLeftPartial(check: Case): boolean {
  const { events, status } = check
  const last = events.findLast(({ event }) => event.type === 'searched')
  const wasAnswered = events.some(({ event }) => event.type === 'poc-answered')
  const isWhole = last?.event.type === 'searched' && last.event.silent.length === 0
  const long =
    last !== undefined &&
    Temporal.Instant.from(last.at)
      .until(events.at(-1)?.at ?? last.at)
      .total('days') > 9
  return status === 'with-poc' && wasAnswered && isWhole && long && completeAnswers(check).length === 0
}

type Counts = Readonly<Record<string, number>>

/** What a check came to, told by our own machine and not by the law's. */
function ownOutcome(check: Case): string {
  const { status, events } = check
  if (status !== 'with-poc') return status
  if (events.some(({ event }) => isMessage(event.type))) return 'open'
  if (isPermit(check)) return 'permit'
  return completeAnswers(check).length === 0 ? 'held' : 'undetermined'
}

function ownCounts(ori: string, { cases }: Evidence, within: (check: Case) => boolean): Counts {
  const counts: Record<string, number> = {}
  for (const check of cases.values()) {
    const { assigned, recordDestroyed } = check
    if (assigned.determines !== 'poc' || assigned.ori !== ori || recordDestroyed || !within(check)) continue
    const outcome = ownOutcome(check)
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

/** Every check of this point of contact that stands, whatever its day, under exactly one of what it can come to. */
function compare(ori: string, evidence: Evidence): void {
  const rows = evidence.sim.store.tables.lives
    .all()
    .filter(({ columns }) => columns.ori === ori && columns.pocOutcome !== null)
  const kept: Record<string, number> = {}
  for (const { columns } of rows) kept[String(columns.pocOutcome)] = (kept[String(columns.pocOutcome)] ?? 0) + 1
  differences(
    ori,
    kept,
    ownCounts(ori, evidence, () => true),
    evidence,
  )
}

function stated(id: string, counts: unknown, evidence: Evidence): void {
  const [ori = '', day = ''] = id.split(':')
  const own = ownCounts(ori, evidence, ({ assigned }) => dayOf(assigned.contact) === day)
  const { issued, contradicted: _, ...said } = counts as Counts
  const sum = Object.values(said).reduce((all, one) => all + one, 0)
  if (issued !== sum) evidence.violated('I37', `${id}: ${issued} were issued, and ${sum} are accounted for`)
  differences(id, said, own, evidence)
}

const dayOf = (contact: string): string =>
  endOfOwnDay(contact).toZonedDateTimeISO('America/New_York').subtract({ hours: 3 }).toPlainDate().toString()

function differences(whose: string, kept: Counts, own: Counts, { violated }: Evidence): void {
  for (const outcome of new Set([...Object.keys(kept), ...Object.keys(own)])) {
    const [ours, theirs] = [kept[outcome] ?? 0, own[outcome] ?? 0]
    if (ours !== theirs) violated('I37', `${whose}: ${ours} are counted as ${outcome}, and there are ${theirs}`)
  }
}
