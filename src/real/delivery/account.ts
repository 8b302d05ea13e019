import type { Called, Channel } from '../../call.ts'
import type { World } from '../../world.ts'

/** How often calls of a channel came to what. Nothing here can name anybody, nor an agency. */
export type CallCount = Readonly<{ channel: Channel; outcome: string; count: number }>
export type Counted = Readonly<{ call: World['call']; counts: () => readonly CallCount[] }>

/** The same calls, counted, and those that did not go well said to whoever hears. */
export function counted(
  call: World['call'],
  say: (channel: Channel, called: Extract<Called, { accepted: false }>) => void,
): Counted {
  const counts = new Map<string, CallCount>()
  return {
    async call(each) {
      const called = await call(each)
      const { channel } = each.to
      const outcome = called.accepted ? 'accepted' : called.because
      const key = `${channel} ${outcome}`
      counts.set(key, { channel, outcome, count: (counts.get(key)?.count ?? 0) + 1 })
      if (!called.accepted) say(channel, called)
      return called
    },
    counts: () => [...counts.values()],
  }
}
