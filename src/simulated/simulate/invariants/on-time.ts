import type { Settings } from '#law/settings.ts'
import { overturnedAs, type Case, type MakeWatch, type Moment } from '../evidence.ts'
import { isToldOfBoth, keptFor, remains } from './destruction.ts'
import { dateOf } from './own-days.ts'
import { dayIn } from './own-dates.ts'

/**
 * I15, I17: whenever the worker has nothing more to do and the clocks can be believed, whoever may be forgotten is forgotten: who
 * was told Proceed, after the time that the operator set; everybody who was not denied, from the eighty-eighth day. Of a denial that fell
 * later than that everything goes as soon as licensee and person were told.
 */
export const onTime: MakeWatch = evidence => {
  const identityBy = new Map<string, bigint>()
  const recordBy = new Map<string, bigint>()

  return {
    event({ event, after, row }) {
      const { ntn } = after
      if (event.type === 'assigned') recordBy.set(ntn, startOfLastDay(after))
      if (isHeard(after, event) && !after.identityDestroyed && !identityBy.has(ntn))
        identityBy.set(ntn, added(row.at, evidence.settings()))
      if (event.type === 'identity-destroyed' || event.type === 'record-destroyed') identityBy.delete(ntn)
      if (event.type === 'poc-open' || event.type === 'poc-denial') identityBy.delete(ntn)
      if (['denied', 'poc-denial', 'record-destroyed'].includes(event.type)) recordBy.delete(ntn)
      if (event.type === 'poc-overturn') recordBy.set(ntn, startOfLastDay(after))
      // After its day it waits for the letter, and then for no day.
      if (event.type === 'overturned' && isBefore(row.at, startOfLastDay(after)))
        recordBy.set(ntn, startOfLastDay(after))
      if (isHeard(after, event) && overturnedAs(after) === 'recheck' && !recordBy.has(ntn))
        recordBy.set(ntn, added(row.at, evidence.settings()))
    },
    caughtUp(moment) {
      if (!moment.gateOpen) return
      for (const ntn of late(identityBy, moment)) evidence.violated('I15', `${ntn}: who it is about is still known`)
      for (const ntn of late(recordBy, moment)) {
        const check = evidence.cases.get(ntn)
        const left = check === undefined ? [] : remains(check, evidence)
        evidence.violated('I17', `${ntn}: after its last day there is still ${left.join(', ') || 'a record'}`)
      }
    },
  }
}

const heard = ['cancelled', 'presumed', 'poc-proceed', 'poc-overturn']

/** Proceed was said, or is presumed to have been; or the licensee took the check back; or everybody knows of a denial that fell. */
function isHeard(check: Case, { type }: Readonly<{ type: string }>): boolean {
  const said = check.status === 'proceed' || overturnedAs(check) === 'proceed'
  return (
    (type === 'told' && said) ||
    heard.includes(type) ||
    ((type === 'told' || type === 'communicated') && isToldOfBoth(check))
  )
}

const isBefore = (at: string, time: bigint): boolean => Temporal.Instant.from(at).epochNanoseconds < time

const added = (at: string, { destroyIdentityAfter }: Settings): bigint =>
  Temporal.Instant.from(at).add(Temporal.Duration.from(destroyIdentityAfter)).epochNanoseconds

function startOfLastDay({ assigned: { contact, zone } }: Case): bigint {
  const day = dateOf(dayIn(contact, zone) + keptFor)
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochNanoseconds
}

function late(by: Map<string, bigint>, { now }: Moment): readonly string[] {
  const names = [...by].filter(([, time]) => time <= now.epochNanoseconds).map(([ntn]) => ntn)
  for (const ntn of names) by.delete(ntn)
  return names
}
