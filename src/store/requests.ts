import type { Ntn } from '#law/words.ts'
import type { Find } from '../find.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = statement(
  'request-keep',
  `insert into requests (caller, key, fingerprint, ntn) values ($1, $2, $3, $4)
   on conflict (caller, key) do nothing returning caller`,
)

/** Two that use one key at once meet here: the later waits for the earlier, and is `repeated` when that is kept. */
export const keepRequest: Keep = async ({ request, named }, query) => {
  for (const row of [request, named]) {
    if (row === undefined) continue
    const kept = await query(keep, row.caller, row.key, row.fingerprint, row.ntn)
    if (kept.length === 0) return 'repeated'
  }
  return 'kept'
}

const read: Statement<{ ntn: Ntn; fingerprint: string }> = statement(
  'request-read',
  `select ntn, fingerprint from requests where caller = $1 and key = $2`,
)

export const findRequest =
  (query: Query): Find['request'] =>
  async (caller, key) =>
    (await query(read, caller, key))[0]

export const destroyRequests = statement(
  'requests-destroy',
  `delete from requests where ntn = $1`,
  'a request lies with its caller, and what it led to is destroyed by number',
)
