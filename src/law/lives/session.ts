import type { Audience, LawBody, Ori, State } from '../words.ts'

/**
 * Who may call: a person or an agency's machine, enrolled; and a session, opened by a one-time link and kept on our side.
 * A session's id is the digest of a secret that only its holder knows.
 */
export type CallerEvent =
  | Readonly<{
      type: 'enrolled'
      id: string
      name: string
      audience: Audience
      ori?: Ori
      state?: State
      body?: LawBody
      keyDigest?: string
    }>
  | Readonly<{ type: 'disabled'; why: string }>

export type Caller = Readonly<{
  id: string
  name: string
  audience: Audience
  ori?: Ori
  state?: State
  /** Which of the agencies it is that the law names one by one. */
  body?: LawBody
  keyDigest?: string
  enabled: boolean
}>

export function foldCaller(before: Caller | undefined, event: CallerEvent): Caller | undefined {
  if (event.type === 'disabled') return before === undefined ? undefined : { ...before, enabled: false }
  const { type: _, ...enrolled } = event
  return before === undefined ? { ...enrolled, enabled: true } : undefined
}

export type SessionEvent =
  | Readonly<{ type: 'invited'; caller: string; until: string }>
  | Readonly<{ type: 'link-used' }>
  | Readonly<{ type: 'opened'; caller: string; until: string }>
  | Readonly<{ type: 'ended' }>

export type Session = Readonly<{ caller: string; until: string; status: 'invited' | 'used' | 'open' | 'ended' }>

/** The session after one more event, or undefined where it may not happen: a link works once. */
export function foldSession(before: Session | undefined, event: SessionEvent): Session | undefined {
  switch (event.type) {
    case 'invited':
      return before === undefined ? { caller: event.caller, until: event.until, status: 'invited' } : undefined
    case 'opened':
      return before === undefined ? { caller: event.caller, until: event.until, status: 'open' } : undefined
    case 'link-used':
      return before?.status === 'invited' ? { ...before, status: 'used' } : undefined
    case 'ended':
      return before === undefined ? undefined : { ...before, status: 'ended' }
  }
}
