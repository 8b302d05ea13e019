import { foldAppealFile, type AppealFileEvent } from '#law/lives/appeal-file.ts'
import type { Seen } from '#law/lives/lives.ts'
import { appealFileRemoval } from '#law/notices/appeal-file.ts'
import type { Upin } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { destroyAppealFile, mournAppealFile } from '#ledger/appeal-file.ts'
import type { Actor } from '#ledger/change.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { kept } from './decide.ts'

/** Why somebody is to leave the file, as the law asks. */
export type Removing = Readonly<{
  upin: Upin
  by: Actor
  asked: 'in-writing' | 'by-mouth' | 'no'
  disqualifyingRecord: boolean
  misusePursued: boolean
}>

/**
 * 28 CFR 25.10(g): the person's own written request removes, and a record that disqualifies may. What is sealed of the person is destroyed,
 * unless misuse is pursued: then it is kept for that alone, and the same is said again, without it, when that has ended.
 */
export const removeFromAppealFile = (
  { upin, by, ...why }: Removing,
  world: World,
): Promise<Seen<'appeal-file'> | Refusal<'unknown-appeal-file' | 'not-now' | 'appeal-file-stays'>> =>
  again(async () => {
    const seen = await world.find.appealFile(upin)
    if (seen === undefined) return refuse('unknown-appeal-file')
    const event = seen.state.kept === 'what-is-pursued' ? ended(by, why) : removed(by, why)
    if (event === undefined) return refuse('appeal-file-stays')
    if (foldAppealFile(seen.state, event) === undefined) return refuse('not-now')
    const stays = event.type === 'removed' && event.kept === 'what-is-pursued'
    if (stays) return kept({ upin, by, seen, event }, world)
    await mournAppealFile(upin, world)
    return kept({ upin, by, seen, event, destroys: [destroyAppealFile(upin)] }, world)
  })

type Why = Omit<Removing, 'upin' | 'by'>

function removed({ id }: Actor, why: Why): AppealFileEvent | undefined {
  if (appealFileRemoval.decide(why) === 'stays') return undefined
  return {
    type: 'removed',
    by: id,
    because: why.asked === 'in-writing' ? 'asked-in-writing' : 'disqualifying-record',
    kept: why.misusePursued ? 'what-is-pursued' : 'nothing',
  }
}

const ended = ({ id }: Actor, { misusePursued }: Why): AppealFileEvent | undefined =>
  misusePursued ? undefined : { type: 'pursuit-ended', by: id }
