/** What went wrong in the database, with its SQLSTATE. Its own words may quote what was kept, so they stay behind. */
export type Trouble = Error & Readonly<{ code: string }>

/** Conditions that a person can do something about. */
const sentences: Readonly<Record<string, string>> = {
  connection: 'the connection was lost, or none came free in time',
  ECONNREFUSED: 'nobody listens there; start PostgreSQL or correct DATABASE_URL',
  ENOTFOUND: 'there is no such host; correct DATABASE_URL',
  ETIMEDOUT: 'it did not answer in time',
  '28000': 'it does not let this user in; correct DATABASE_URL',
  '28P01': 'it does not know this user or password; correct DATABASE_URL',
  '3D000': 'it has no such database; create it or correct DATABASE_URL',
  '42501': 'this user may not do that',
  '42P01': 'a table is missing; migrate first',
  '53100': 'its disk is full',
  '53300': 'it has no connection left',
  '57014': 'it took longer than we allow',
  '57P01': 'it is shutting down',
}

/** `what` is the name of a statement or of what we tried, never a value. */
export function trouble(what: string, error: unknown): Trouble {
  if (isTrouble(error)) return error
  const code = codeOf(error)
  return Object.assign(
    new Error(`database: ${what} failed (${code})${sentences[code] === undefined ? '' : `: ${sentences[code]}`}`),
    {
      name: troubleName,
      code,
    },
  )
}

const troubleName = 'DatabaseTrouble'

const isTrouble = (error: unknown): error is Trouble => error instanceof Error && error.name === troubleName

/** The SQLSTATE of the database or the code of the system. Everything else happens on the way: the connection is gone. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'connection'
}

/** Two acts met and the database sent one of them back: a serialization failure, or a deadlock. */
const metAnother: readonly string[] = ['40001', '40P01']

export const isMeeting = (error: unknown): boolean => isTrouble(error) && metAnother.includes(error.code)
