import { signOut, useLink, whose } from '#access/session.ts'
import { readSession, signIn, signOut as endSession } from '#contract/session.ts'
import type { Caller } from '#law/lives/session.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** How a person signs in, sees as whom, and leaves. */
export const sessionRoutes: readonly Route[] = [
  route(signIn, async ({ body }, { world, settings }) => {
    if (!settings.oneTimeLinks) return refuse('may-not')
    const session = await useLink(body.link, world)
    if (isRefusal(session)) return session
    const caller = await whose(session, world)
    return isRefusal(caller) ? caller : { status: 200, body: sessionView(caller), session }
  }),

  route(readSession, async ({ caller }) => ({ status: 200, body: sessionView(caller) })),

  route(endSession, async ({ session }, { world }) => {
    await signOut(session, world)
    return { status: 204, body: undefined, session: '' }
  }),
]

const sessionView = ({ id, name, audience, ori, state }: Caller) => ({
  id,
  name,
  audience,
  ori,
  state,
})
