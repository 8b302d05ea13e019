import type { IncomingMessage } from 'node:http'
import {
  deniedEntry,
  deniedRemoval,
  deniedTherePath,
  enterPath,
  mostEntryBytes,
  removePath,
} from '#contract/source/denied.ts'
import { wrongs, type Behaviour, type PeerName } from './behaviour.ts'
import { deniedFileNamed, type DeniedTransactions } from './denied-transactions.ts'
import { readJson } from './read-json.ts'
import { whole, type Reply } from './reply.ts'

type Keeping = Readonly<{ name: PeerName; behaviour: Behaviour; file: DeniedTransactions }>

/**
 * What NCIC says to whoever contributes to its file of denied transactions; undefined of every other address, and of every other peer. It is silent
 * or fails with the files beside it, and has no ways of its own to be wrong.
 */
export async function deniedAnswer(request: IncomingMessage, keeping: Keeping): Promise<Reply | undefined> {
  const reply = keeping.name === 'ncic' ? await told(request, keeping.file) : undefined
  if (reply === undefined) return undefined
  if (keeping.behaviour === 'silent') return { how: 'never' }
  const fails = keeping.behaviour === 'fails' || wrongs.some(each => each === keeping.behaviour)
  return fails ? whole(500, { error: 'failed' }) : reply
}

async function told(request: IncomingMessage, file: DeniedTransactions): Promise<Reply | undefined> {
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

/** How many stand there. */
export const deniedCount = (name: PeerName, file: DeniedTransactions): Readonly<{ denials?: number }> =>
  name === 'ncic' ? { denials: file.numbers().length } : {}
