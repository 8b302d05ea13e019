import type { Upin } from '../words.ts'

/**
 * One person's place in the voluntary appeal file, 28 CFR 25.10(g). Who that is, and which records were cleared, lies sealed under a key of
 * its own and stands in no event; what the file was looked into for stands with the check that asked, and goes with it.
 */
export const appealFileStatuses = ['applied', 'proposed', 'accepted', 'refused', 'removed'] as const
export type AppealFileStatus = (typeof appealFileStatuses)[number]

export const appealFileRefusals = ['record-stands', 'not-the-person'] as const
export type AppealFileRefusal = (typeof appealFileRefusals)[number]

export const appealFileRemovals = ['asked-in-writing', 'disqualifying-record'] as const
export type AppealFileRemovalGround = (typeof appealFileRemovals)[number]

/** For what somebody may say that they open a file. What of it is allowed says the rule on its use. */
export const appealFilePurposes = [
  ...(['prevent-erroneous-denial', 'prevent-extended-delay', 'pursue-misuse-of-the-system'] as const),
  ...(['investigation', 'statistics', 'license-check'] as const),
] as const
export type AppealFilePurpose = (typeof appealFilePurposes)[number]

/** What is left of the person's data: nothing, or what is needed as long as misuse of the system is pursued. */
export const appealFileKept = ['nothing', 'what-is-pursued'] as const
export type AppealFileKept = (typeof appealFileKept)[number]

export type AppealFileEvent =
  | Readonly<{ type: 'applied'; upin: Upin; at: string }>
  /** An examiner found it well, and how many records were not the person's. */
  | Readonly<{ type: 'proposed'; by: string; cleared: number }>
  /** Another agreed, and with how many of those records; with all of them, where it was not asked of each. */
  | Readonly<{ type: 'accepted'; by: string; cleared?: number }>
  | Readonly<{ type: 'refused'; by: string; because: AppealFileRefusal }>
  | Readonly<{ type: 'removed'; by: string; because: AppealFileRemovalGround; kept: AppealFileKept }>
  /** Misuse is not pursued any more, and what was kept for it is destroyed. */
  | Readonly<{ type: 'pursuit-ended'; by: string }>

export type AppealFile = Readonly<{
  upin: Upin
  at: string
  status: AppealFileStatus
  proposedBy?: string
  acceptedBy?: string
  cleared: number
  because?: AppealFileRefusal | AppealFileRemovalGround
  /** Once it is over. */
  kept?: AppealFileKept
}>

/** Whether an examiner has something to do about it. */
export const isWaiting = ({ status }: Pick<AppealFile, 'status'>): boolean =>
  status === 'applied' || status === 'proposed'

/** The file after one more event, or undefined where it may not happen: one person proposes, and another accepts. */
export function foldAppealFile(before: AppealFile | undefined, event: AppealFileEvent): AppealFile | undefined {
  if (event.type === 'applied') {
    const { upin, at } = event
    return before === undefined ? { upin, at, status: 'applied', cleared: 0 } : undefined
  }
  return before === undefined ? undefined : after(before, event)
}

function after(before: AppealFile, event: Exclude<AppealFileEvent, { type: 'applied' }>): AppealFile | undefined {
  const { status } = before
  const isOver = status === 'refused' || status === 'removed'
  switch (event.type) {
    // Again where the first was not agreed with: whoever proposed last is who may not accept.
    case 'proposed':
      return isWaiting(before)
        ? { ...before, status: 'proposed', proposedBy: event.by, cleared: event.cleared }
        : undefined
    case 'accepted':
      return status === 'proposed' && before.proposedBy !== event.by
        ? { ...before, status: 'accepted', acceptedBy: event.by, cleared: event.cleared ?? before.cleared }
        : undefined
    case 'refused':
      return isWaiting(before) ? { ...before, status: 'refused', because: event.because, kept: 'nothing' } : undefined
    case 'removed':
      return isOver ? undefined : { ...before, status: 'removed', because: event.because, kept: event.kept }
    case 'pursuit-ended':
      return before.kept === 'what-is-pursued' ? { ...before, kept: 'nothing' } : undefined
  }
}
