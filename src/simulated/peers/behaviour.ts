import type { Home } from '../nation/records.ts'

/** The files of others that the nation's searches ask. The Indices are ours and no peer. */
export type PeerName = Exclude<Home, 'indices'> | 'iaq'
export const peerNames = ['ncic', 'iii', 'iaq'] as const satisfies readonly PeerName[]

/** What a peer does when it is asked: everything but an answer is silence to whoever asks. It may be told otherwise at any time. */
export const behaviours = ['answers', 'silent', 'late', 'fails'] as const
export type Behaviour = (typeof behaviours)[number]
