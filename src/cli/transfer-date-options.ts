import { isZone, readContact, type ContactTime } from '#law/clocks/contact-time.ts'
import { legalDay } from '#law/clocks/legal-day.ts'
import { parseDate, parseState } from '#law/numbers.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { zoneOfCounty } from '#law/states/county-zone.ts'
import { firearmTypes, type FirearmType, type State, type Zone } from '#law/words.ts'

/** What was typed after `nics transfer-date`. `contact` is a time at the premises, or one with an offset from UTC. */
export type TransferDateOptions = Readonly<{
  state: string
  contact: string
  under21?: boolean
  causeBy?: string
  zone?: string
  county?: string
  firearm?: string
}>

/** The same, checked. `notes` say how a doubtful time was read. */
export type ReadOptions = Readonly<{
  state: State
  zone: Zone
  contact: Temporal.Instant
  under21: boolean
  firearm?: FirearmType
  causeNoticedOn?: Temporal.PlainDate
  notes: readonly string[]
}>

/** Declined, for a reason: 2 for options that do not belong together, 3 for a value that cannot be. */
export type RefusedOptions = Readonly<{ status: 2 | 3; refused: string; because: string }>

const refused = (code: string, because: string, status: 2 | 3 = 3): RefusedOptions => ({
  status,
  refused: code,
  because,
})

export function readOptions(options: TransferDateOptions): ReadOptions | RefusedOptions {
  const state = parseState(options.state)
  if (state === undefined) return refused('unknown-state', 'the state is not one of the 56 two-letter codes')
  const place = readZone(options, state)
  if (typeof place !== 'string') return place
  const zone = place
  const firearm = firearmTypes.find(each => each === options.firearm)
  if (options.firearm !== undefined && firearm === undefined)
    return refused('unknown-firearm', `the firearm is not one of ${firearmTypes.join(', ')}`)
  if (!isZone(zone)) return refused('unknown-zone', 'the zone is not a named IANA time zone, such as America/New_York')
  const read = readContact(options.contact, zone)
  if (read === undefined) return refused('impossible-contact', impossibleContact)
  const cause = readCause(options, legalDay(read.contact, zone).toString())
  if ('refused' in cause) return cause
  const notes = [...changedHour(read, zone), ...foreignZone(state, zone), ...countyRead(options, state)]
  return {
    state,
    zone,
    contact: read.contact,
    under21: options.under21 ?? false,
    ...(firearm && { firearm }),
    ...cause,
    notes,
  }
}

/** The zone that was named, or that of the county, or that of most of the state's people. */
function readZone({ zone, county }: TransferDateOptions, state: State): Zone | RefusedOptions {
  if (county === undefined) return zone ?? jurisdictions[state].zone
  if (zone !== undefined) return refused('zone-and-county', 'either a zone or a county says which clock it is', 2)
  const found = zoneOfCounty(state, county)
  if (typeof found === 'string') return found
  return refused(
    'divided-county',
    `that county keeps two zones: name the one of the premises with --zone, ${found.divided.join(' or ')}`,
  )
}

const impossibleContact =
  'the contact is a day with its time, such as 2026-09-11T09:00, after the system began in November 1998 and before the year 2100'

function readCause(
  { under21 = false, causeBy }: TransferDateOptions,
  contactDay: string,
): Readonly<{ causeNoticedOn?: Temporal.PlainDate }> | RefusedOptions {
  if (causeBy === undefined) return {}
  if (!under21) return refused('cause-needs-under-21', 'a cause notice is given only about a transferee under 21', 2)
  const day = parseDate(causeBy)
  if (day === undefined) return refused('impossible-cause', 'the day of the cause notice is not a date that exists')
  if (day < contactDay) return refused('impossible-cause', 'a cause notice cannot come before the contact')
  return { causeNoticedOn: Temporal.PlainDate.from(day) }
}

/** A county that stands in no list is read as one of the usual zone, and whoever mistyped it should see so. */
const countyRead = ({ county }: TransferDateOptions, state: State): readonly string[] =>
  county === undefined || zoneOfCounty(state, county) !== jurisdictions[state].zone
    ? []
    : [
        `The county is read as one that keeps ${jurisdictions[state].zone}, as most of ${jurisdictions[state].name} does.`,
      ]

const changedHour = ({ contact, hour }: ContactTime, zone: Zone): readonly string[] =>
  hour === undefined
    ? []
    : [`That time ${hour} when the clocks changed; it is read as ${contact.toZonedDateTimeISO(zone).toString()}.`]

function foreignZone(state: State, zone: Zone): readonly string[] {
  const { name, zone: usual, otherZones } = jurisdictions[state]
  return [usual, ...otherZones].includes(zone) ? [] : [`${zone} is not a zone that ${name} is recorded to keep.`]
}
