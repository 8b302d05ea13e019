import type { Nri, Ori, ReliefNumber } from '../words.ts'

/**
 * One application for relief from 18 U.S.C. 922(d)(4) and (g)(4), by the program that hears it: a federal agency's, 34 U.S.C. 40911(c)(2),
 * or a state's, 40915. It names the entry by its number. Who applies stands nowhere but in that entry's own sealed row.
 */
export const reliefStatuses = [
  ...(['received', 'granted', 'denied', 'deemed-denied', 'given-up'] as const),
  ...(['in-review', 'reversed', 'upheld'] as const),
] as const
export type ReliefStatus = (typeof reliefStatuses)[number]

export const reliefPrograms = ['federal-agency', 'state'] as const
export type ReliefProgram = (typeof reliefPrograms)[number]

/** How the evidence was taken. */
export const hearings = ['hearing', 'papers'] as const
export type Hearing = (typeof hearings)[number]

/** By which writing, and of which day, a state's program was certified to conform. */
export type Certified = Readonly<{ reference: string; on: string }>

/** 34 U.S.C. 40915(a)(2), 18 U.S.C. 925(c): what was looked at, and what was found. Absent is not found yet. */
export type ReliefFindings = Readonly<{
  circumstances?: boolean
  record?: boolean
  reputation?: boolean
  dangerous?: boolean
  againstPublicInterest?: boolean
}>

export type ReliefEvent =
  | Readonly<{
      type: 'received'
      number: ReliefNumber
      nri: Nri
      ori: Ori
      program: ReliefProgram
      on: string
      certified?: Certified
    }>
  /** The person was told of the proceeding and how to be heard. */
  | Readonly<{ type: 'noticed'; on: string }>
  | Readonly<{ type: 'heard'; on: string; how: Hearing }>
  | Readonly<{ type: 'found'; on: string; findings: ReliefFindings }>
  /** `noRecord`: none that the adjudication or commitment stands by was in the Indices any more, so that none was taken out. */
  | Readonly<{ type: 'granted' | 'reversed'; on: string; noRecord?: true }>
  | Readonly<{ type: 'denied' | 'upheld'; on: string }>
  /** 34 U.S.C. 40911(c)(2)(A): 365 days passed without a decision. */
  | Readonly<{ type: 'deemed-denied'; on: string }>
  | Readonly<{ type: 'given-up'; on: string }>
  /** A court looks at it afresh. */
  | Readonly<{ type: 'review-opened'; on: string }>
  /** The person was told what was decided. */
  | Readonly<{ type: 'told'; on: string }>
export type ReliefEventType = ReliefEvent['type']

export type Relief = Readonly<{
  number: ReliefNumber
  nri: Nri
  ori: Ori
  program: ReliefProgram
  received: string
  certified?: Certified
  status: ReliefStatus
  noticed?: string
  heard?: Readonly<{ on: string; how: Hearing }>
  findings?: ReliefFindings
  /** Relief was granted, and no record was there to take out. */
  noRecord?: true
  /** The day of what it came to last. */
  decided?: string
  /** The day on which the person was told of that. */
  told?: string
}>

const hears = { noticed: 'stays', heard: 'stays', found: 'stays' } as const
const decides = { granted: 'granted', denied: 'denied' } as const
const tells = { told: 'stays' } as const

/** `stays`: the event is kept, and the application stands as it did. */
export const reliefMoves = {
  received: { ...hears, ...decides, 'deemed-denied': 'deemed-denied', 'given-up': 'given-up' },
  // A decision that comes too late is one, and takes nobody's right to a court away.
  'deemed-denied': { ...hears, ...decides, ...tells, 'review-opened': 'in-review' },
  denied: { ...tells, 'review-opened': 'in-review' },
  granted: tells,
  'given-up': {},
  'in-review': { ...tells, reversed: 'reversed', upheld: 'upheld' },
  reversed: tells,
  upheld: tells,
} as const satisfies Record<ReliefStatus, Partial<Record<ReliefEventType, ReliefStatus | 'stays'>>>

/** The application after one more event, or undefined where the table forbids the event. */
export function foldRelief(before: Relief | undefined, event: ReliefEvent): Relief | undefined {
  if (event.type === 'received') {
    const { type: _, on, ...received } = event
    return before === undefined ? { ...received, received: on, status: 'received' } : undefined
  }
  if (before === undefined) return undefined
  const moves: Partial<Record<ReliefEventType, ReliefStatus | 'stays'>> = reliefMoves[before.status]
  const to = moves[event.type]
  if (to === undefined) return undefined
  return to === 'stays' ? noted(before, event) : decided(before, to, event)
}

function noted(before: Relief, event: ReliefEvent): Relief {
  switch (event.type) {
    case 'noticed':
      return { ...before, noticed: event.on }
    case 'heard':
      return { ...before, heard: { on: event.on, how: event.how } }
    // What is found later stands beside what was found before, and in its place where it says otherwise.
    case 'found':
      return { ...before, findings: { ...before.findings, ...event.findings } }
    case 'told':
      return { ...before, told: event.on }
    default:
      return before
  }
}

/** Of what it comes to now the person has not been told yet. Opening a review decides nothing. */
function decided(before: Relief, status: ReliefStatus, event: Exclude<ReliefEvent, { type: 'received' }>): Relief {
  if (status === 'in-review') return { ...before, status }
  const { told: _, ...rest } = before
  const gone = 'noRecord' in event && event.noRecord ? ({ noRecord: true } as const) : {}
  return { ...rest, status, decided: event.on, ...gone }
}
