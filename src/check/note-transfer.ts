import { asksNoTransfer, keepsTransferReport } from '#law/retention/transfer-report.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** The day of the transfer, or none where the licensee still has the firearm. */
type Heard = Amending & Readonly<{ on?: string }>

/** What a licensee that had not answered said over the telephone: kept only while a person is to ask it. */
export const noteTransfer = ({ on, ...amending }: Heard, world: World) =>
  amend(
    amending,
    check => {
      const isAsked = check.transferAsked?.unanswered !== undefined
      if (isAsked && on !== undefined && keepsTransferReport(check)) return { events: [{ type: 'transferred', on }] }
      return isAsked && on === undefined && asksNoTransfer(check)
        ? { events: [{ type: 'not-transferred', at: world.now().toString() }] }
        : refuse('transfer-not-asked')
    },
    world,
  )
