import type { Transaction } from '#law/lives/transaction.ts'
import type { Message } from '../world.ts'

/** Whoever asked for a check, and is told of it. */
export function licenseeOf({ assigned: { ffl, ori } }: Transaction): Message['to'] {
  if (ffl !== undefined) return { ffl }
  if (ori !== undefined) return { ori }
  throw new Error('defect: somebody asked for every check')
}
