import { useEffect, useState } from 'react'
import type { Audience } from '#law/words.ts'
import { ask, isProblem } from '../kit/http.ts'

/** Who is signed in by a session, which a cookie keeps that no script can read. */
export type Session = Readonly<{
  id: string
  name: string
  audience: Audience
  pages?: readonly ('records' | 'notices')[]
}>

/** Where somebody who signed in by a link begins. */
export const firstScreen = (session: Session) =>
  isToldOnly(session) ? 'notices' : (firstScreens[session.audience] ?? 'queue')

/** An agency that gives no records. */
export const isToldOnly = ({ pages }: Session): boolean => pages !== undefined && !pages.includes('records')

const firstScreens: Readonly<Partial<Record<Audience, 'licensee-log' | 'records' | 'agencies' | 'my-day'>>> = {
  auditor: 'licensee-log',
  agency: 'records',
  operator: 'agencies',
  poc: 'my-day',
}

type Found = Session | 'nobody' | 'not-looked'

/** The session, looked for when a screen first needs it: a reload does not end it. */
export function useSession(needed: boolean) {
  const [found, setFound] = useState<Found>('not-looked')
  const look = needed && found === 'not-looked'
  useEffect(() => {
    if (look) void lookForSession().then(setFound)
  }, [look])
  async function signOut() {
    if (typeof found === 'object') await ask('/v1/session', { method: 'DELETE' })
    setFound('nobody')
  }
  return { session: typeof found === 'object' ? found : undefined, looking: look, signedIn: setFound, signOut }
}

async function lookForSession(): Promise<Found> {
  const answered = await ask<Session>('/v1/session')
  return isProblem(answered) ? 'nobody' : answered.body
}
