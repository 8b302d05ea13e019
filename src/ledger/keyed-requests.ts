import type { World } from '../world.ts'
import type { RequestRow, Rows } from './rows.ts'

/**
 * A caller chooses the key of its request, and some choose the name that is before them. So the database never sees one: it knows a
 * digest, under a secret of the keystore, which tells whether the same key comes again and nothing else.
 */
export function withKeyedRequests<Store extends Pick<World, 'find' | 'commit'>>(
  store: Store,
  { digest }: Pick<World['keys'], 'digest'>,
): Store {
  // One key of two callers is two.
  const keyOf = async (caller: string, key: string): Promise<string> =>
    Buffer.from(await digest('request-key', Buffer.from(`${caller}\n${key}`))).toString('base64url')
  const keyed = async (row: RequestRow): Promise<RequestRow> => ({ ...row, key: await keyOf(row.caller, row.key) })
  return {
    ...store,
    async commit(rows: Rows) {
      const { request, named } = rows
      return store.commit({
        ...rows,
        ...(request === undefined ? {} : { request: await keyed(request) }),
        ...(named === undefined ? {} : { named: await keyed(named) }),
      })
    },
    find: {
      ...store.find,
      request: async (caller, key) => store.find.request(caller, await keyOf(caller, key)),
    },
  }
}
