import type { DeskHours } from '#law/notices/place.ts'

/** Whether somebody is at the desk at a time of the agency’s own clock. Hours that end before they begin go over midnight. */
export function isDeskOpen(desk: DeskHours | undefined, at: Temporal.PlainTime): boolean {
  if (desk === undefined) return true
  const { from, until } = desk
  const time = at.toString({ smallestUnit: 'minute' })
  return from <= until ? from <= time && time < until : time >= from || time < until
}
