import type { CheckView } from '#contract/check-view.ts'

/** The clock of the premises, as the check's own dates name it; the browser's where it has none. */
export function zoneOf(check: CheckView): string {
  const at = 'dates' in check && 'earliestTransferAt' in check.dates ? check.dates.earliestTransferAt : undefined
  return typeof at === 'string' ? Temporal.ZonedDateTime.from(at).timeZoneId : Temporal.Now.timeZoneId()
}
