import type { Nri, Ori, ReliefNumber } from '../words.ts'

/**
 * One entry in the Indices, 28 CFR 25.2 "NRI": a person prohibited, as one agency contributed it. The person and the facts
 * stand in the entry's own row; its events tell only what happened to it, why, and by whom.
 */
export const entryStatuses = ['in-force', 'suspended', 'withdrawn', 'expired', 'relieved'] as const
export type EntryStatus = (typeof entryStatuses)[number]

/** Why an agency takes an entry back: never valid is told apart from no longer so. */
export const withdrawReasons = ['no-longer-applies', 'never-valid', 'relieved', 'moved'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

/** Why an agency takes an entry out of search for a time, and keeps it. */
export const suspendReasons = ['stayed-by-a-court', 'under-correction', 'identity-doubted'] as const
export type SuspendReason = (typeof suspendReasons)[number]

/** Why an entry says something else than before. */
export const modifyReasons = ['corrected', 'completed', 'extended', 'supplemented'] as const
export type ModifyReason = (typeof modifyReasons)[number]

/** Whom or what an agency asks before it says that an entry is still right. */
export const consultedSources = [
  ...(['court', 'prosecutor', 'arresting-agency', 'supervising-agency', 'source-document'] as const),
] as const
export type ConsultedSource = (typeof consultedSources)[number]

/**
 * One person's word that an entry is still accurate, complete and active. It counts when another gives the same, of the same version: events from
 * before versions were counted say none.
 */
export type Confirmed = Readonly<{ by: string; on: string; consulted: readonly ConsultedSource[]; version?: number }>

/** When two people of the agency last said so, and who they were: callers of ours, never the person of the entry. */
export type Validated = Readonly<{ on: string; by: readonly [first: string, second: string]; version?: number }>

/** 34 U.S.C. 40911(c)(3): the days on which the person was told at the commencement what an adjudication would mean. */
export type Told = Readonly<{ orally?: string; inWriting?: string }>

/** What an agency states of an entry beside the person and the ground of the prohibition. */
export type Stated = Readonly<{
  category: string
  /** The last day, where the disability is not permanent. */
  expires?: string
  /** What the law asks such a submission to say and this one does not: it stands, and checks wait for it. */
  missing?: readonly string[]
  /** 18 U.S.C. 921(a)(33)(C): the day on which its agency looks whether the right is back. */
  judgeAgain?: string
  told?: Told
  /** The day of the disposition, order or finding that the entry rests on. */
  disposed?: string
  /** 34 U.S.C. 40913(b)(4): grant money paid for supplying it. */
  paidByGrant?: true
}>

/** Events said where the agency keeps its document, in its own words, before that was sealed with the person. Nothing of it is taken up. */
type SaidBefore = Readonly<{ document?: string }>

export type EntryEvent =
  | (Readonly<{ type: 'entered'; nri: Nri; ori: Ori; ari: string; on?: string; batch?: string }> & Stated & SaidBefore)
  /** All that is stated now, and which members of the entry are not what they were. */
  | (Readonly<{ type: 'modified'; fields: readonly string[]; because?: ModifyReason; batch?: string }> &
      Partial<Stated> &
      SaidBefore)
  | Readonly<{ type: 'suspended'; because: SuspendReason }>
  | Readonly<{ type: 'resumed' }>
  | (Readonly<{ type: 'confirmed' }> & Confirmed)
  | (Readonly<{ type: 'validated'; consulted: readonly ConsultedSource[] }> & Validated)
  | Readonly<{ type: 'withdrawn'; reason: WithdrawReason; batch?: string }>
  | Readonly<{ type: 'expired' }>
  /** It was over for another reason, and its agency finds that it was never valid: whoever was denied on it should not have been. */
  | Readonly<{ type: 'found-never-valid'; batch?: string }>
  /** The day has come on which its agency has to look at it again. It stands until the agency has. */
  | Readonly<{ type: 'reevaluation-due'; on: string }>
  /** Somebody applied for relief from it, under this number. It stands as it did. */
  | Readonly<{ type: 'relief-sought'; relief: ReliefNumber }>
  /** A program of relief that the law recognizes decided so: the event is deemed not to have occurred. */
  | Readonly<{ type: 'relieved'; relief: string }>

export type Entry = Stated &
  Readonly<{
    nri: Nri
    ori: Ori
    ari: string
    /** The day on which it was entered. Entries of the first schema do not say. */
    on?: string
    batch?: string
    status: EntryStatus
    /** How often it was said what it says, or whether it is in search; one that was never changed does not say. */
    version?: number
    reason?: WithdrawReason
    suspended?: SuspendReason
    relief?: string
    /** The last application for relief from it. */
    sought?: ReliefNumber
    /** Since when its agency has to look at it again. It does so by saying otherwise, or by two people who say that it is still right. */
    reevaluate?: string
    confirmed?: Confirmed
    validated?: Validated
  }>

/** The day on which an entry was entered. One of the first schema tells none: it counts as of the day on which the system began. */
export const enteredOn = ({ on = '1998-11-30' }: Pick<Entry, 'on'>): string => on

/** Which version of an entry stands: whoever says that it is right says so of one. */
export const versionOf = ({ version = 1 }: Pick<Entry, 'version'>): number => version

/** The first word, where it was said of the version that stands. */
export const confirmedAsItStands = ({ confirmed, version = 1 }: Entry): Confirmed | undefined =>
  confirmed === undefined || (confirmed.version ?? version) !== version ? undefined : confirmed

const stays = <Status extends EntryStatus>(status: Status) =>
  ({ 'reevaluation-due': status, 'relief-sought': status, confirmed: status, validated: status }) as const
const ends = { withdrawn: 'withdrawn', expired: 'expired', relieved: 'relieved' } as const

export const entryMoves = {
  'in-force': { modified: 'in-force', suspended: 'suspended', ...stays('in-force'), ...ends },
  suspended: { modified: 'suspended', resumed: 'in-force', ...stays('suspended'), ...ends },
  withdrawn: { 'found-never-valid': 'withdrawn' },
  expired: { 'found-never-valid': 'expired' },
  relieved: {},
} as const satisfies Record<EntryStatus, Partial<Record<EntryEvent['type'], EntryStatus>>>

/** Whether it is there to be changed or taken out: in force, or suspended. */
export const isStanding = ({ status }: Pick<Entry, 'status'>): boolean =>
  status === 'in-force' || status === 'suspended'

/** Whether it is news that an entry was never valid, of one that is over already. It is said once. */
export const mayBeFoundNeverValid = ({ status, reason }: Pick<Entry, 'status' | 'reason'>): boolean =>
  'found-never-valid' in entryMoves[status] && reason !== 'never-valid'

/** The entry after one more event, or undefined where the table forbids the event. */
export function foldEntry(before: Entry | undefined, event: EntryEvent): Entry | undefined {
  if (event.type === 'entered') {
    const { type: _, document: __, ...entered } = event
    return before === undefined ? { ...entered, status: 'in-force' } : undefined
  }
  if (before === undefined) return undefined
  const moves: Partial<Record<EntryEvent['type'], EntryStatus>> = entryMoves[before.status]
  const status = moves[event.type]
  if (status === undefined) return undefined
  const { suspended: _, ...rest } = before
  // Why it is suspended stands as long as it is, whatever else is said of it meanwhile.
  const after = { ...(status === 'suspended' ? before : rest), status }
  switch (event.type) {
    case 'modified': {
      // Whoever confirmed it confirmed what it said before.
      const { confirmed: __, ...as } = restated(before, event)
      return { ...as, status, version: versionOf(before) + 1 }
    }
    case 'confirmed': {
      const { type: __, ...confirmed } = event
      return { ...before, confirmed }
    }
    case 'validated':
      return validated(before, event)
    case 'suspended':
      return { ...after, suspended: event.because, version: versionOf(before) + 1 }
    case 'resumed':
      return { ...after, version: versionOf(before) + 1 }
    case 'withdrawn':
      return { ...after, reason: event.reason }
    case 'found-never-valid':
      return mayBeFoundNeverValid(before) ? { ...after, reason: 'never-valid' } : undefined
    case 'relieved':
      return { ...after, relief: event.relief }
    case 'relief-sought':
      return { ...after, sought: event.relief }
    case 'reevaluation-due':
      return { ...after, reevaluate: event.on }
    default:
      return after
  }
}

/**
 * Two people, of whom the first has said so of the entry as it stands. Where it was to be looked at again, they have, if both did since then:
 * whoever spoke before could not know what came between (18 U.S.C. 921(a)(33)(C)).
 */
function validated(before: Entry, { on, by, version }: Validated): Entry | undefined {
  const { confirmed, reevaluate, ...rest } = before
  if (confirmed?.by !== by[0] || by[0] === by[1]) return undefined
  if (version !== undefined && (version !== versionOf(before) || (confirmed.version ?? version) !== version))
    return undefined
  const stillAsked = reevaluate !== undefined && confirmed.on < reevaluate
  return { ...rest, ...(stillAsked ? { reevaluate } : {}), validated: { on, by } }
}

const stated = [
  ...(['category', 'expires', 'missing', 'judgeAgain', 'told', 'disposed', 'paidByGrant'] as const),
] as const satisfies (keyof Stated)[]

/** What is stated is stated whole. A modification of the first schema stated nothing, and changed nothing of it. */
function restated(before: Entry, event: Partial<Stated>): Entry {
  if (event.category === undefined) return before
  const { reevaluate: _, ...rest } = before
  const kept = Object.entries(rest).filter(([name]) => !stated.some(each => each === name))
  const now = stated.flatMap(name => (event[name] === undefined ? [] : [[name, event[name]] as const]))
  // Every member that an entry must have is kept, or is the category, which is stated.
  return Object.fromEntries([...kept, ...now]) as unknown as Entry
}
