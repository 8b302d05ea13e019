import type { Random } from '../random.ts'
import type { Home } from '../nation/records.ts'

/** The files of others that the nation's searches ask. The Indices are ours and no peer. */
export type PeerName = Exclude<Home, 'indices'> | 'iaq'
export const peerNames = ['ncic', 'iii', 'iaq'] as const satisfies readonly PeerName[]

/** What a peer does when it is asked. Everything but an answer is silence to whoever asks. */
export const behaviours = ['answers', 'silent', 'late', 'fails'] as const
export type Behaviour = (typeof behaviours)[number]

/** How each peer behaves, changed while the system runs: for training, and for finding out what follows. */
export type Switchboard = Readonly<{
  behaviourOf: (name: PeerName) => Behaviour
  set: (name: PeerName, behaviour: Behaviour) => void
}>

export function switchboard(): Switchboard {
  const chosen = new Map<PeerName, Behaviour>()
  return {
    behaviourOf: name => chosen.get(name) ?? 'answers',
    set: (name, behaviour) => void chosen.set(name, behaviour),
  }
}

/** A peer that draws what it does anew for every question: `trouble` is the share of questions that it does not answer. */
export const moody =
  (random: Random, trouble: number): (() => Behaviour) =>
  () =>
    random.chance(trouble) ? random.pick(['silent', 'late', 'fails'] as const) : 'answers'
