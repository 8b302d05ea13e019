import type { IncomingMessage } from 'node:http'
import {
  deniedEntry,
  deniedRemoval,
  deniedTherePath,
  enterPath,
  mostEntryBytes,
  removePath,
} from '#contract/source/denied.ts'
import { deniedFileNamed, type DeniedTransactions } from './denied-transactions.ts'
import { readJson } from './read-json.ts'
import { whole, type Reply } from './reply.ts'

/** What is said to whoever contributes to the file of denied transactions; undefined of every other address. */
export async function deniedAnswer(request: IncomingMessage, file: DeniedTransactions): Promise<Reply | undefined> {
  const { method, url } = request
  if (url === deniedTherePath && method === 'GET') return whole(200, deniedFileNamed)
  if (method !== 'POST' || (url !== enterPath && url !== removePath)) return undefined
  const body = await readJson(request, mostEntryBytes)
  const [entry, removal] = [deniedEntry.safeParse(body), deniedRemoval.safeParse(body)]
  if (url === enterPath && entry.success) return whole(200, file.enter(entry.data))
  if (url === removePath && removal.success) return whole(200, file.remove(removal.data))
  // What is wrong with it is not said: it would repeat what was sent.
  return whole(400, { error: 'not-of-the-contract' })
}
