import type { Engine, EngineName } from './engine.ts'

type Options = Readonly<{ threshold?: number }>

/** Loaded when it is asked for, so that no engine pays for the tables of another. */
export const engines: Readonly<Record<EngineName, (options: Options) => Promise<Engine>>> = {
  ours: async options => (await import('./engines/ours.ts')).createOurs(options),
  pg_trgm: async () => (await import('./engines/pg_trgm.ts')).createPgTrgm(),
  'soundex-dob': async () => (await import('./engines/soundex-dob.ts')).createSoundexDob(),
  iii: async () => (await import('./engines/iii.ts')).createIii(),
  minisearch: async () => (await import('./engines/minisearch.ts')).createMiniSearch(),
  fuse: async () => (await import('./engines/fuse.ts')).createFuse(),
}
