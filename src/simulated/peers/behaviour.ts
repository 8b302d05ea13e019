import { keeperNames, type KeeperName } from '#contract/source/keepers.ts'

/** The files of others that searches ask. The Indices are ours and no peer. */
export type PeerName = KeeperName
export const peerNames = keeperNames

/** What a peer does when it is asked, and what whoever asks makes of it. It may be told otherwise at any time. */
export const behaviours = {
  answers: 'answers, in its usual time',
  slow: 'answers, after two seconds',
  late: 'answers, later than anybody waits',
  silent: 'takes the question and never answers',
  fails: 'answers 500',
  more: 'sends one record at most and says that there are more',
  down: 'refuses connections',
  wrong: 'answers wrongly, in each of the following ways in turn',
  garbage: 'sends what is not JSON',
  'wrong-schema': 'sends JSON that is not of the contract',
  'wrong-fields': 'sends records whose members lie: another file, one number twice, a sex that is none',
  truncated: 'closes the line in the middle of its answer',
  huge: 'sends a body that does not end',
  'wrong-person': 'sends records of somebody else, of the right shape',
} as const
export type Behaviour = keyof typeof behaviours
export const behaviourNames = Object.keys(behaviours) as readonly Behaviour[]

/** What may be seen to be wrong. Records of somebody else are of the contract: that they match nobody is for the matcher. */
export const wrongs = [
  'garbage',
  'wrong-schema',
  'wrong-fields',
  'truncated',
  'huge',
] as const satisfies readonly Behaviour[]
