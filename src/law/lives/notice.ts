import type { NoticeNumber, Ntn, Ori } from '../words.ts'

/**
 * One notice to one recipient: that a transfer was denied (18 U.S.C. 925B), that a firearm is to be retrieved, that a denial rests on
 * unlawful presence (34 U.S.C. 40916). It says which transaction, to whom and what became of it, and never who it is about: that is
 * read out of the sealed transaction whenever the notice is opened.
 */
export const noticeKinds = ['denial', 'prosecution', 'retrieval', 'unlawful-presence'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Why this recipient: the firearm was sought there, the person lives there, or the law names the recipient itself. */
export const noticeGrounds = ['sought', 'residence', 'named'] as const
export type NoticeGround = (typeof noticeGrounds)[number]

/** `taken-back`: the denial fell before anybody had read of it. `correcting`: it fell after, and the recipient has not heard of that. */
export const noticeStatuses = ['waiting', 'told', 'taken-back', 'correcting', 'corrected'] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

/** What shows that a recipient was told. */
export const tellings = ['opened-in-portal', 'fetched', 'accepted-by-terminal'] as const
export type Telling = (typeof tellings)[number]

/** By what a recipient is called to what waits for it. The terminal alone is told by it. */
export const noticeChannels = ['webhook', 'email', 'terminal'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** What is done when a recipient does not open its notice: another channel, a person, the alarm before the limit of the law. */
export const urgings = ['other-channel', 'person-paged', 'legal-alarm'] as const
export type Urging = (typeof urgings)[number]

/** With whom it was made sure that no other case is in the way. */
export const deconflictions = ['atf', 'no-federal-case'] as const
export type Deconfliction = (typeof deconflictions)[number]

/** What makes a notice pressing, the most pressing first. */
export const priorityReasons = ['protection-order', 'transferred', 'repeat', 'felony'] as const
export type PriorityReason = (typeof priorityReasons)[number]

/** Why an agency is done with it. */
export const closings = ['investigated', 'referred', 'warned', 'no-action', 'not-ours', 'overturned'] as const
export type Closing = (typeof closings)[number]

export type NoticeEvent =
  | Readonly<{
      type: 'named'
      notice: NoticeNumber
      ntn: Ntn
      ori: Ori
      kind: NoticeKind
      grounds: readonly NoticeGround[]
      /** When it was denied, from which the law counts. */
      deniedAt: string
      /** A record that an examiner confirmed as the person's says that the person was denied before. */
      repeat?: true
      at: string
    }>
  /** `accepted` shows that the call arrived, and not that anybody read anything. */
  | Readonly<{ type: 'called'; channel: NoticeChannel; accepted: boolean; at: string }>
  | Readonly<{ type: 'told'; evidence: Telling; by: string; at: string }>
  | Readonly<{ type: 'urged'; step: Urging; at: string }>
  /** What held it is over, and its recipient is called. */
  | Readonly<{ type: 'released'; at: string }>
  | Readonly<{ type: 'acknowledged'; by: string; at: string }>
  | Readonly<{ type: 'assigned-to'; officer: string; by: string; at: string }>
  | Readonly<{ type: 'deconflicted'; how: Deconfliction; by: string; at: string }>
  | Readonly<{ type: 'closed'; reason: Closing; by: string; at: string }>
  | Readonly<{ type: 'reopened'; by: string; at: string }>
  /** The denial was overturned. */
  | Readonly<{ type: 'overturned'; at: string }>
  | Readonly<{ type: 'correction-told'; evidence: Telling; by: string; at: string }>
export type NoticeEventType = NoticeEvent['type']

export type Called = Readonly<{ channel: NoticeChannel; accepted: boolean; at: string }>

export type Notice = Readonly<{
  notice: NoticeNumber
  ntn: Ntn
  ori: Ori
  kind: NoticeKind
  grounds: readonly NoticeGround[]
  deniedAt: string
  repeat?: true
  at: string
  status: NoticeStatus
  /** The last call by each channel. */
  called: Readonly<Partial<Record<NoticeChannel, Called>>>
  urged: readonly Urging[]
  told?: Readonly<{ evidence: Telling; by: string; at: string }>
  overturnedAt?: string
  corrected?: Readonly<{ evidence: Telling; by: string; at: string }>
  acknowledged?: Readonly<{ by: string; at: string }>
  officer?: string
  /** When it was given to the officer, and by whom. */
  assigned?: Readonly<{ by: string; at: string }>
  deconflicted?: Readonly<{ how: Deconfliction; by: string; at: string }>
  closed?: Readonly<{ reason: Closing; by: string; at: string }>
  /** When it was taken up again the last time. */
  reopened?: Readonly<{ by: string; at: string }>
}>

const work = {
  acknowledged: 'same',
  'assigned-to': 'same',
  deconflicted: 'same',
  closed: 'same',
  reopened: 'same',
  called: 'same',
  urged: 'same',
} as const

/** Which event may follow which status, and the status it leads to. */
export const noticeMoves = {
  waiting: { called: 'same', urged: 'same', released: 'same', told: 'told', overturned: 'taken-back' },
  told: { ...work, told: 'same', overturned: 'correcting' },
  // A terminal had taken it while the denial fell: it was told, and has to be corrected.
  'taken-back': { called: 'same', told: 'correcting' },
  correcting: { ...work, told: 'same', 'correction-told': 'corrected' },
  corrected: { ...work, told: 'same', 'correction-told': 'same' },
} as const satisfies Record<NoticeStatus, Partial<Record<NoticeEventType, NoticeStatus | 'same'>>>

/** The notice after one more event, or undefined where the table forbids the event. */
export function foldNotice(before: Notice | undefined, event: NoticeEvent): Notice | undefined {
  if (event.type === 'named') {
    const { type: _, ...named } = event
    return before === undefined ? { ...named, status: 'waiting', called: {}, urged: [] } : undefined
  }
  if (before === undefined) return undefined
  const moves: Partial<Record<NoticeEventType, NoticeStatus | 'same'>> = noticeMoves[before.status]
  const to = moves[event.type]
  if (to === undefined) return undefined
  return { ...changed(before, event), status: to === 'same' ? before.status : to }
}

function changed(before: Notice, event: Exclude<NoticeEvent, { type: 'named' }>): Notice {
  switch (event.type) {
    case 'called': {
      const { channel, accepted, at } = event
      return { ...before, called: { ...before.called, [channel]: { channel, accepted, at } } }
    }
    // The first telling is the one that counts.
    case 'told':
      return before.told === undefined
        ? { ...before, told: { evidence: event.evidence, by: event.by, at: event.at } }
        : before
    case 'urged':
      return { ...before, urged: [...before.urged, event.step] }
    case 'released':
      return before
    case 'acknowledged':
      return before.acknowledged === undefined ? { ...before, acknowledged: { by: event.by, at: event.at } } : before
    case 'assigned-to':
      return { ...before, officer: event.officer, assigned: { by: event.by, at: event.at } }
    case 'deconflicted':
      return { ...before, deconflicted: { how: event.how, by: event.by, at: event.at } }
    case 'closed':
      return { ...before, closed: { reason: event.reason, by: event.by, at: event.at } }
    case 'reopened': {
      const { closed: _, ...rest } = before
      return { ...rest, reopened: { by: event.by, at: event.at } }
    }
    case 'overturned':
      return { ...before, overturnedAt: event.at }
    case 'correction-told':
      return before.corrected === undefined
        ? { ...before, corrected: { evidence: event.evidence, by: event.by, at: event.at } }
        : before
  }
}
