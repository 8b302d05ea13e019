/** A date that cannot be given, and the reason in plain words. It is never replaced by a guess. */
export type Unknown = Readonly<{ unknown: string }>

export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value
