import type { Seen } from '#law/lives/lives.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Actor } from '#ledger/change.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { amend } from '../amend.ts'
import { caseFile } from '../case-file.ts'
import type { OfBody } from './open-request.ts'
import { taken, type Said } from './taken.ts'

export type AnswerRefusal = 'unknown-number' | 'not-now' | 'stale' | 'not-as-described' | 'record-stands'
export type Answering = OfBody & Omit<Said, 'body' | 'through'>

/**
 * 34 U.S.C. 40901(l)(1): a body answers its own request, early or late, as long as somebody may still answer the check. It says
 * nothing that it could not say twice.
 */
export async function answerRequest(
  { ori, request, by, ...said }: Answering,
  world: World,
): Promise<Seen<'transaction'> | Refusal<AnswerRefusal | 'outreach-over'>> {
  const seen = await world.find.outreach(ori, request)
  if (seen === undefined) return refuse('outreach-over')
  const { ntn, body } = seen.row
  return take({ ntn, by, scope: { audience: 'system' }, ...said, body, through: 'inbox' }, world)
}

export type PocAnswering = Readonly<{ ntn: Ntn; ori: Ori; by: Actor }> & Omit<Said, 'through'>

/** A point of contact that asks the bodies itself, by what was agreed for its state, says what one of them answered. */
export const answerForPoc = ({ ntn, ori, by, ...said }: PocAnswering, world: World) =>
  take({ ntn, by, scope: { ori }, ...said, through: 'poc' }, world)

type Taking = Said & Readonly<{ ntn: Ntn; by: Actor; scope: Readonly<{ ori: Ori }> | Readonly<{ audience: 'system' }> }>

const take = ({ ntn, by, scope, ...said }: Taking, world: World) =>
  amend<AnswerRefusal>(
    { ntn, by, scope },
    async check => {
      if (said.through === 'poc' && check.assigned.outreachBy !== 'poc') return refuse('not-now')
      const file = await caseFile(ntn, { by: system, purpose: 'take what a body answered' }, world)
      return file === undefined ? refuse('not-now') : taken(check, file, said, world)
    },
    world,
  )
