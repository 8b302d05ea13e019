import type { Ori, State } from './words.ts'

/** Which system this process is: the nation's, or one state's point of contact (28 CFR 25.2). */
export type Here = Readonly<{ role: 'national' }> | Readonly<{ role: 'poc'; state: State; ori: Ori }>
