import type { IsoDate, Ntn } from '#law/words.ts'
import type { Message, World } from '../world.ts'

/** Who listens, in this process, for news of which check, or of which of its days. `close` wakes everybody, and nobody can listen from then on. */
export type Listeners = Readonly<{
  /** Returns how to stop listening, or undefined where as many listen already as may. A point of contact's day goes by its date. */
  listen: (to: Message['to'], about: Ntn | IsoDate, wake: () => void) => (() => void) | undefined
  /** The door out of `delivery/`: wakes who listens, and says whether anybody did. */
  send: World['send']
  close: () => void
  isClosed: () => boolean
  listening: () => number
}>

type Limits = Readonly<{ streamsEach: number; streamsInAll: number }>

/** A message carries no news itself: whoever is woken reads the check, which keeps that it was told before it is said. */
export function createListeners({ streamsEach, streamsInAll }: Limits): Listeners {
  const waiting = new Map<string, Set<Readonly<{ about: string; wake: () => void }>>>()
  let inAll = 0
  let closed = false

  function listen(to: Message['to'], about: Ntn | IsoDate, wake: () => void): (() => void) | undefined {
    const whose = waiting.get(nameOf(to)) ?? new Set()
    if (closed || inAll >= streamsInAll || whose.size >= streamsEach) return undefined
    const one = { about, wake }
    waiting.set(nameOf(to), whose.add(one))
    inAll += 1
    return () => {
      if (!whose.delete(one)) return
      inAll -= 1
      if (whose.size === 0) waiting.delete(nameOf(to))
    }
  }

  return {
    listen,
    async send(message) {
      const about = 'day' in message ? message.day : message.ntn
      const heard = [...(waiting.get(nameOf(message.to)) ?? [])].filter(one => one.about === about)
      for (const { wake } of heard) wake()
      return { received: heard.length > 0, through: 'stream' }
    },
    close() {
      closed = true
      for (const { wake } of [...waiting.values()].flatMap(whose => [...whose])) wake()
    },
    isClosed: () => closed,
    listening: () => inAll,
  }
}

const nameOf = (to: Message['to']): string => ('ffl' in to ? `ffl ${to.ffl}` : `ori ${to.ori}`)
