/** PostgreSQL keeps microseconds, so every store does: what is finer is cut off, never rounded up into the future. */
export function kept(moment: string | Temporal.Instant): string {
  if (moment === last.moment) return last.kept
  const cut = Temporal.Instant.from(moment).toString({ smallestUnit: 'microsecond', roundingMode: 'floor' })
  last = { moment, kept: cut }
  return cut
}

/** All events of one change are of one moment, and a batch has hundreds in each. */
let last: Readonly<{ moment: string | Temporal.Instant; kept: string }> = { moment: '', kept: '' }
