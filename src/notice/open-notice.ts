import { again } from '#ledger/again.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { lookAtNotice, type Looking, type LookRefusal, type OpenedNotice } from './look-at-notice.ts'
import { keepCorrected, keepTold, type Evidence } from './told-evidence.ts'

export type Opening = Looking & Evidence

/**
 * An agency reads its own notice: what the law has it told, or that the denial was overturned. That it was told is kept before it is shown,
 * and what cannot be shown is not kept as told.
 */
export const openNotice = (opening: Opening, world: World): Promise<OpenedNotice | Refusal<LookRefusal>> =>
  again(async () => {
    const opened = await lookAtNotice(opening, world)
    if (isRefusal(opened)) return opened
    const notice = await kept(opened, opening, world)
    // Another act came first: what is shown then may be another thing.
    return notice === undefined ? undefined : { ...opened, seen: { ...opened.seen, notice } }
  })

const kept = ({ says, seen }: OpenedNotice, evidence: Evidence, world: World) =>
  says === 'denial' ? keepTold(seen, evidence, world) : keepCorrected(seen, evidence, world)
