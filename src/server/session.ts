import { signOut, useLink, whose } from '#access/session.ts'
import { readSession, signIn, signOut as endSession } from '#contract/session.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Ori } from '#law/words.ts'
import { isRefusal, refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { route, type Route } from './route.ts'

/** How a person signs in, sees as whom, and leaves. */
export const sessionRoutes: readonly Route[] = [
  route(signIn, async ({ body }, { world, settings }) => {
    if (!settings.oneTimeLinks) return refuse('may-not')
    const session = await useLink(body.link, world)
    if (isRefusal(session)) return session
    const caller = await whose(session, world)
    return isRefusal(caller) ? caller : { status: 200, body: await sessionView(caller, world), session }
  }),

  route(readSession, async ({ caller }, { world }) => ({ status: 200, body: await sessionView(caller, world) })),

  route(endSession, async ({ session }, { world }) => {
    await signOut(session, world)
    return { status: 204, body: undefined, session: '' }
  }),
]

async function sessionView({ id, name, audience, ori, state }: Caller, world: World) {
  const pages = audience === 'agency' && ori !== undefined ? { pages: await pagesOf(ori, world) } : {}
  return { id, name, audience, ori, state, ...pages }
}

/** Who is told of denials: whoever the directory knows, and whoever was told before it no longer did. Anybody else gives records. */
async function pagesOf(ori: Ori, { agencies, find }: World): Promise<('records' | 'notices')[]> {
  const isTold = agencies.named(ori) !== undefined || (await find.noticesOf(ori, 1)).length > 0
  if (!isTold) return ['records']
  return (await find.contributor(ori)) === undefined ? ['notices'] : ['records', 'notices']
}
