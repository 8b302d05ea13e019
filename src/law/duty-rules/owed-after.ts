import { duties } from '../duties.ts'
import type { Duties } from '../duties/when.ts'
import type { DutyCreditor } from '../duties/duty-row.ts'
import { dutyTable, type DutyKind } from '../duties/kinds.ts'
import { folds, type EventOf, type LifeName, type StateOf } from '../lives/lives.ts'
import { withPolicies } from '../policies.ts'
import { settings } from '../settings.ts'
import {
  bulkEvents,
  calendarEvents,
  checkEvents,
  contributorEvents,
  editionEvents,
  entryEvents,
  epochEvents,
  reliefEvents,
  sampleNow,
} from './sample.ts'
import { challengeEvents } from './sample-challenge.ts'
import { batchEvents, filingEvents, noticeEvents, pocDayEvents, recheckEvents } from './sample-exchanges.ts'

/** Events of one life, in order, by their names in the samples; who we are, and what the agency chose. */
export type After = {
  check?: readonly (keyof typeof checkEvents)[]
  entry?: readonly (keyof typeof entryEvents)[]
  calendar?: readonly (keyof typeof calendarEvents)[]
  law?: readonly (keyof typeof editionEvents)[]
  epoch?: readonly (keyof typeof epochEvents)[]
  batch?: readonly (keyof typeof batchEvents)[]
  relief?: readonly (keyof typeof reliefEvents)[]
  contributor?: readonly (keyof typeof contributorEvents)[]
  bulk?: readonly (keyof typeof bulkEvents)[]
  pocDay?: readonly (keyof typeof pocDayEvents)[]
  recheck?: readonly (keyof typeof recheckEvents)[]
  notice?: readonly (keyof typeof noticeEvents)[]
  filing?: readonly (keyof typeof filingEvents)[]
  challenge?: readonly (keyof typeof challengeEvents)[]
  here?: 'poc'
  policies?: Readonly<Record<string, string>>
  now?: string
}

export type IsOwed =
  | { answer: 'owed'; to: DutyCreditor; at: string; by: string }
  | { answer: 'not-owed' }
  | { answer: 'ended' }

/** Whether the last of the events makes us owe a duty, ends it, or neither. */
export function owedAfter(kind: DutyKind, after: After): IsOwed {
  const { owes, ends } = dutiesAfter(after)
  const owed = owes.find(each => each.kind === kind)
  if (owed !== undefined) return { answer: 'owed', to: dutyTable[kind].to, at: owed.at.toString(), by: owed.cite.text }
  return { answer: ends.includes(kind) ? 'ended' : 'not-owed' }
}

function dutiesAfter({ here, policies = {}, now = sampleNow, ...lives }: After): Duties {
  const moment = {
    now: Temporal.Instant.from(now),
    settings: { ...settings, policies: withPolicies(policies) },
    here: here === 'poc' ? poc : nation,
  }
  const { check, entry, calendar, epoch, batch, relief, contributor, bulk, pocDay, recheck, notice } = lives
  const { filing, challenge, law = [] } = lives
  if (check !== undefined) return lastOf('transaction', namedIn(checkEvents, check), moment)
  if (entry !== undefined) return lastOf('entry', namedIn(entryEvents, entry), moment)
  if (calendar !== undefined) return lastOf('calendar', namedIn(calendarEvents, calendar), moment)
  if (epoch !== undefined) return lastOf('epoch', namedIn(epochEvents, epoch), moment)
  if (batch !== undefined) return lastOf('batch', namedIn(batchEvents, batch), moment)
  if (relief !== undefined) return lastOf('relief', namedIn(reliefEvents, relief), moment)
  if (contributor !== undefined) return lastOf('contributor', namedIn(contributorEvents, contributor), moment)
  if (bulk !== undefined) return lastOf('bulk-withdrawal', namedIn(bulkEvents, bulk), moment)
  if (pocDay !== undefined) return lastOf('poc-day', namedIn(pocDayEvents, pocDay), moment)
  if (recheck !== undefined) return lastOf('recheck', namedIn(recheckEvents, recheck), moment)
  if (notice !== undefined) return lastOf('notice', namedIn(noticeEvents, notice), moment)
  if (filing !== undefined) return lastOf('filing', namedIn(filingEvents, filing), moment)
  if (challenge !== undefined) return lastOf('challenge', namedIn(challengeEvents, challenge), moment)
  return lastOf('edition', namedIn(editionEvents, law), moment)
}

const namedIn = <Event, Name extends string>(
  events: Readonly<Record<Name, Event>>,
  names: readonly Name[],
): readonly Event[] => names.map(name => events[name])

const nation = { role: 'national' } as const
const poc = { role: 'poc' } as const

function lastOf<Life extends LifeName>(
  life: Life,
  events: readonly EventOf<Life>[],
  moment: Parameters<typeof duties>[3],
): Duties {
  const fold = folds[life] as (before: StateOf<Life> | undefined, event: EventOf<Life>) => StateOf<Life> | undefined
  let state: StateOf<Life> | undefined
  let owed: Duties | undefined
  for (const event of events) {
    state = fold(state, event)
    owed = state && duties(life, event, state, moment)
  }
  if (owed === undefined) throw new RangeError('these events cannot follow one another')
  return owed
}
