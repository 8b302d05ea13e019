/** PostgreSQL keeps microseconds, so every store does: what is finer is cut off, never rounded up into the future. */
export const kept = (moment: string | Temporal.Instant): string =>
  Temporal.Instant.from(moment).toString({ smallestUnit: 'microsecond', roundingMode: 'floor' })
