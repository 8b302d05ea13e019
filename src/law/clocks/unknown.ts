/** A date that cannot be given, and the reason in plain words. It is never replaced by a guess. */
export type Unknown = Readonly<{ unknown: string }>

export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value

/** The date as text, for what is kept and printed; what is unknown stays as it is, with its reason. */
export const dateText = (date: Temporal.PlainDate | Temporal.ZonedDateTime | Unknown): string | Unknown =>
  isUnknown(date) ? date : date.toString()
