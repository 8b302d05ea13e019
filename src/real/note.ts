/** What a worker says: names and codes, never a descriptor, nor a message that could quote one. */
export type Note = Readonly<{
  event: string
  duty?: string
  ntn?: string
  error?: string
  /** How many debts of a turn were overdue, and by how many seconds the latest. */
  overdue?: number
  seconds?: number
}>

export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string' && /^[\w-]{1,60}$/.test(error.code)) return error.code
  // A defect is in our own words; what other errors say may quote what they were given.
  return error.message.startsWith('defect: ') ? error.message : error.name
}
