import type { Ori, State } from '../words.ts'
import type { OutreachBody } from './outreach-words.ts'

/**
 * One of the bodies that 34 U.S.C. 40901(l)(1) has us ask, as the operator keeps it: which of the three it is, for which state of
 * residence, and how it is called. What its own law forbids it to answer only the body itself says.
 */
export type OutreachBodyEvent =
  | Readonly<{
      type: 'named'
      ori: Ori
      kind: OutreachBody
      state: State
      name: string
      /** Of local police: the town or the county in which they serve; who names neither serves the whole state. */
      city?: string
      county?: string
      on: string
    }>
  | Readonly<{ type: 'dismissed'; on: string }>
  /** It says that the law it cites forbids it to answer, from a day on and until another. */
  | Readonly<{ type: 'answer-forbidden'; law: string; from: string; until?: string; on: string }>
  | Readonly<{ type: 'answer-allowed'; on: string }>

/** That its own law forbids it to answer, as the body stated it. */
export type Forbidden = Readonly<{ law: string; from: string; until?: string; on: string }>

export type NamedBody = Readonly<{
  ori: Ori
  kind: OutreachBody
  state: State
  name: string
  city?: string
  county?: string
  status: 'asked' | 'dismissed'
  forbidden?: Forbidden
}>

/** One agency may be more than one of the three bodies, for one state each. */
export const outreachBodyId = (ori: Ori, kind: OutreachBody): string => `${ori}:${kind}`

export function foldOutreachBody(before: NamedBody | undefined, event: OutreachBodyEvent): NamedBody | undefined {
  if (event.type === 'named') {
    const { type: _, on: __, ...named } = event
    const forbidden = before?.forbidden === undefined ? {} : { forbidden: before.forbidden }
    return { ...named, ...forbidden, status: 'asked' }
  }
  if (before === undefined) return undefined
  switch (event.type) {
    case 'dismissed':
      return { ...before, status: 'dismissed' }
    case 'answer-forbidden': {
      const { type: _, ...forbidden } = event
      return { ...before, forbidden }
    }
    case 'answer-allowed': {
      const { forbidden: _, ...rest } = before
      return rest
    }
  }
}
