import type { Ori } from '#law/words.ts'
import type { Call, Callee } from '../../src/call.ts'

/** A made-up agency, and a call of it that names nobody, because none does. */
export const agencyCalled = 'TX2270000' as Ori

export const callTo = <To extends Callee>(to: To, of: Partial<Omit<Call, 'to'>> = {}): Call & Readonly<{ to: To }> => ({
  ...{ id: 'call-1', type: 'notice-waits', notice: 'D-2026-0417', version: 1, at: '2026-09-08T13:00:00Z', ...of },
  to,
})
