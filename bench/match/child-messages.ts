import type { Description } from '#match/description.ts'
import type { EngineName } from './engine.ts'

/** What every process is told at its start: it makes the file by itself. */
export type Setting = Readonly<{ name: EngineName; seed: number; size: number; threshold?: number }>

/** What the harness asks of an engine's process, one at a time. Who is sought is never told. */
export type Request =
  | Readonly<{ ask: 'build'; setting: Setting }>
  | Readonly<{ ask: 'answer'; inquiries: readonly Description[]; limitMs: number }>
  | Readonly<{ ask: 'close' }>

export type Built = Readonly<{ ms: number; bytes: number }>

/** Microseconds and ids of each inquiry, in order; fewer than were asked when the time was over. */
export type Answered = Readonly<{ micros: readonly number[]; ids: readonly (readonly string[])[] }>

export type Reply =
  | Readonly<{ built: Built }>
  | Readonly<{ answered: Answered }>
  | Readonly<{ closed: true }>
  | Readonly<{ failed: string }>
