import type { Range } from '../tree/paths.ts'

/** What became of verifying: all is as it must be, or the first thing that is not. */
export type Finding = Verified | Wrong
export type Verified = Readonly<{ kind: 'log' | 'receipt'; origin: string; key: string; size: number; root: string }> &
  Readonly<{ place?: number; ntn?: string; date?: string }>

/** `places` are those of the log's entries among which something is wrong; `line` counts the lines of the file from 1. */
export type Wrong = Readonly<{ wrong: string; line: number; places?: Range }>

/** Not a file of ours at all. */
export type Unknown = Readonly<{ unknown: string }>

export const isWrong = (finding: Finding | Unknown): finding is Wrong => 'wrong' in finding
export const isUnknown = (finding: Finding | Unknown): finding is Unknown => 'unknown' in finding
