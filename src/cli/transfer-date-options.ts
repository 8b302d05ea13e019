import { parseDate, parseState } from '#law/numbers.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { State, Zone } from '#law/words.ts'

/** What was typed after `nics transfer-date`. `contact` is a time at the premises, or one with an offset from UTC. */
export type TransferDateOptions = Readonly<{
  state: string
  contact: string
  under21?: boolean
  causeBy?: string
  zone?: string
}>

/** The same, checked. `notes` say how a doubtful time was read. */
export type ReadOptions = Readonly<{
  state: State
  zone: Zone
  contact: Temporal.Instant
  under21: boolean
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

/** No check could be made before the system began, and no closure is known for another century. */
const firstDay = '1998-11-30'
const lastDay = '2099-12-31'

export function readOptions(options: TransferDateOptions): ReadOptions | RefusedOptions {
  const state = parseState(options.state)
  if (state === undefined) return refused('unknown-state', 'the state is not one of the 56 two-letter codes')
  const zone = options.zone ?? jurisdictions[state].zone
  if (!isZone(zone)) return refused('unknown-zone', 'the zone is not a named IANA time zone, such as America/New_York')
  const read = readContact(options.contact, zone)
  if (read === undefined)
    return refused('impossible-contact', 'the contact is not a time that exists, such as 2026-09-11T09:00')
  const contactDay = read.contact.toZonedDateTimeISO(zone).toPlainDate().toString()
  if (contactDay < firstDay || contactDay > lastDay) {
    return refused(
      'impossible-contact',
      'a contact comes after the system began, in November 1998, and before the year 2100',
    )
  }
  const cause = readCause(options, contactDay)
  if ('refused' in cause) return cause
  const notes = [...read.notes, ...foreignZone(state, zone)]
  return { state, zone, contact: read.contact, under21: options.under21 ?? false, ...cause, notes }
}

/** A fixed offset is not a zone: it does not know when the clocks change. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

type ReadContact = Readonly<{ contact: Temporal.Instant; notes: readonly string[] }>

function readContact(text: string, zone: Zone): ReadContact | undefined {
  const parts = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d)?(?<offset>Z|[+-]\d\d:\d\d)?$/.exec(text)
  if (parts === null) return undefined
  try {
    if (parts.groups?.['offset'] !== undefined) return { contact: Temporal.Instant.from(text), notes: [] }
    return readLocal(Temporal.PlainDateTime.from(text, { overflow: 'reject' }), zone)
  } catch {
    return undefined
  }
}

/** A wall clock skips an hour in spring and repeats one in autumn. The later reading never makes a transfer earlier. */
function readLocal(local: Temporal.PlainDateTime, zone: Zone): ReadContact {
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const contact = later.toInstant()
  if (later.equals(earlier)) return { contact, notes: [] }
  const happened = later.toPlainDateTime().equals(local) ? 'came twice' : 'was skipped'
  return { contact, notes: [`That time ${happened} when the clocks changed; it is read as ${later.toString()}.`] }
}

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

function foreignZone(state: State, zone: Zone): readonly string[] {
  const { name, zone: usual, otherZones } = jurisdictions[state]
  return [usual, ...otherZones].includes(zone) ? [] : [`${zone} is not a zone that ${name} is recorded to keep.`]
}
