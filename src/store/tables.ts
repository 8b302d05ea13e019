/**
 * Every table and the column it is keyed by first: the rows of one subject lie together, so one check's write is one shard
 * wherever it runs. The counter of positions and the head of the
 * log are the rows that all of them share.
 */
export const tables = {
  requests: 'caller',
  lives: 'subject',
  events: 'subject',
  keys: 'ntn',
  sealed: 'ntn',
  outreach: 'ntn',
  blind: 'epoch',
  due: 'subject',
  leaves: 'subject',
  archived: 'ntn',
  numbers: 'ntn',
  entries: 'nri',
  position: 'counter',
  agency_numbers: 'ori',
  tallies: 'ori',
  batch_files: 'ori',
  staged: 'batch',
  standing: 'ori',
  marks: 'mark',
  log: 'place',
  tiles: 'level',
  heads: 'log',
  witnessed: 'witness',
} as const
export type Table = keyof typeof tables
