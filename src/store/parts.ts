import type { Rows } from '#ledger/rows.ts'

/**
 * The parts of a commit, in the order in which every store keeps them: what can refuse comes first, destruction after all that
 * the same change keeps, and the counter that everybody waits for last. `settled` is also where a debt is postponed.
 */
export const parts = [
  ...(['request', 'settled', 'opens', 'lives', 'events', 'keys', 'rewraps', 'sealed', 'blinds'] as const),
  ...([
    'ended',
    'owed',
    'leaves',
    'archives',
    'numbers',
    'outreach',
    'outreachGone',
    'destroys',
    'blindsGone',
  ] as const),
  ...(['agencyNumbers', 'tallies', 'files', 'staged', 'unstaged', 'entries'] as const),
] as const satisfies readonly (keyof Rows)[]
export type Part = (typeof parts)[number]
