import { isAnswerable } from '#law/lives/transaction-moves.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import type { World } from '../world.ts'
import { amend, type Amending, type Amendment } from './amend.ts'
import { caseFile, type CaseFile } from './case-file.ts'

/** An act of the examiner who claimed a check that is still open, made on its opened file for a stated purpose. */
export const amendClaimed = <Code extends RefusalCode>(
  amending: Amending & Readonly<{ purpose: string }>,
  decide: (check: Transaction, file: CaseFile) => Amendment | Refusal<Code> | Promise<Amendment | Refusal<Code>>,
  world: World,
) =>
  amend<Code | 'not-claimed' | 'claimed-by-another' | 'not-now'>(
    amending,
    async check => {
      if (!isAnswerable(check.status)) return refuse('not-now')
      if (check.claim === undefined) return refuse('not-claimed')
      if (check.claim.examiner !== amending.by.id) return refuse('claimed-by-another')
      const file = await caseFile(check.ntn, amending, world)
      return file === undefined ? refuse('not-now') : decide(check, file)
    },
    world,
  )
