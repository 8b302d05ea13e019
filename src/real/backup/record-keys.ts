import type { World } from '../../world.ts'

/** As many as lie close together in a table; the rest are unwrapped again. */
const most = 1_000

/** The keys of transactions, each unwrapped once while its rows come by. */
export function recordKeys({ unwrap }: World['keys']) {
  const known = new Map<string, Uint8Array | undefined>()
  return async (ntn: string, epoch: string, wrapped: Uint8Array): Promise<Uint8Array | undefined> => {
    const name = `${ntn} ${epoch}`
    if (!known.has(name)) {
      if (known.size >= most) known.clear()
      known.set(name, await unwrap(epoch, wrapped))
    }
    return known.get(name)
  }
}
