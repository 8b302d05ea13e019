import type { Message, World } from '../world.ts'

/** Who listens, in this process, for news of which check, or of which of its days. `close` wakes everybody, and nobody can listen from then on. */
export type Listeners = Readonly<{
  /** Returns how to stop listening, or undefined where as many listen already as may. A point of contact's day goes by its date. */
  listen: (to: Message['to'], about: string, wake: () => void) => (() => void) | undefined
  /** For news of any check or day of an agency's; at once for those of which there was news while nobody listened. */
  listenToAll: (to: Message['to'], wake: (message: Message) => void) => () => void
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
  const toAll = new Map<string, (message: Message) => void>()
  const missed = missedMessages()
  let inAll = 0
  let closed = false

  function listen(to: Message['to'], about: string, wake: () => void): (() => void) | undefined {
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

  function listenToAll(to: Message['to'], wake: (message: Message) => void): () => void {
    const whose = nameOf(to)
    toAll.set(whose, wake)
    for (const message of missed.take(whose)) wake(message)
    return () => void (toAll.get(whose) === wake && toAll.delete(whose))
  }

  return {
    listen,
    listenToAll,
    async send(message) {
      const whose = nameOf(message.to)
      const heard = [...(waiting.get(whose) ?? [])].filter(one => one.about === aboutOf(message))
      for (const { wake } of heard) wake()
      const all = toAll.get(whose)
      if (all === undefined) missed.keep(whose, message)
      else all(message)
      return { received: heard.length > 0 || all !== undefined, through: 'stream' }
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

/** What a message is about: a check or a notice by its number, or a day by its date. */
const aboutOf = (message: Message): string => {
  if ('day' in message) return message.day
  return 'notice' in message ? message.notice : message.ntn
}

/** News that nobody heard, by whose it is. Only agencies come back for it: a licensee asks for each check. */
function missedMessages() {
  const missed = new Map<string, Map<string, Message>>()
  return {
    keep(whose: string, message: Message): void {
      if ('ffl' in message.to) return
      const theirs = missed.get(whose) ?? new Map<string, Message>()
      if (theirs.size < mostMissed) missed.set(whose, theirs.set(aboutOf(message), message))
    },
    take(whose: string): readonly Message[] {
      const theirs = [...(missed.get(whose)?.values() ?? [])]
      missed.delete(whose)
      return theirs
    },
  }
}

/** Checks of one agency of which there was news that nobody heard; whoever knows none of the rest is told by the duty itself. */
const mostMissed = 1_000
