import type { NoticeNumber, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import type { World } from '../world.ts'
import { keepCorrected, keepTold } from './told-evidence.ts'

export type Accepting = Readonly<{ ori: Ori; notice: NoticeNumber; says: 'denial' | 'correction'; by: Actor }>

/**
 * An agency's terminal says that it has taken what was sent to it, which tells the agency. A denial that fell while it was sent was told all
 * the same, and is corrected. Of a notice that is not the agency's nothing is kept.
 */
export const acceptNotice = ({ ori, notice: number, says, by }: Accepting, world: World): Promise<void> =>
  again(async () => {
    const notice = await world.find.notice(number)
    if (notice === undefined || notice.state.ori !== ori) return done
    const { status, ntn } = notice.state
    if (says === 'correction' && status !== 'correcting') return done
    const check = await world.find.transaction(ntn, { audience: 'system' })
    const evidence = { evidence: 'accepted-by-terminal', by } as const
    const kept =
      says === 'denial'
        ? await keepTold({ notice, check }, evidence, world)
        : await keepCorrected({ notice, check }, evidence, world)
    return kept === undefined ? undefined : done
  }).then(() => undefined)

const done = 'done'
