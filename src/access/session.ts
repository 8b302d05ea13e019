import type { Caller } from '#law/lives/session.ts'
import { system } from '#ledger/carry-out.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { digestOf, sameDigest } from './secret.ts'

/** A link that nobody used within this time is dead. */
const linkLasts = { hours: 24 } as const
/** A session ends after a working day, whatever happens in it. */
const sessionLasts = { hours: 12 } as const
const secretBytes = 32

/** Makes a link that signs one person in, once. Returns its secret, which is kept nowhere. */
export async function invite(caller: string, world: World): Promise<string> {
  const secret = Buffer.from(world.random(secretBytes)).toString('base64url')
  const until = world.now().add(linkLasts).toString()
  await begin(secret, { type: 'invited', caller, until }, world)
  return secret
}

/** Uses a link up and opens a session. Returns the session's secret, which the browser keeps as a cookie. */
export async function useLink(secret: string, world: World): Promise<string | Refusal<'sign-in-failed'>> {
  const id = await digestOf('link', 'session', secret, world)
  const seen = await world.find.session(id)
  if (seen?.state.status !== 'invited' || isOver(seen.state.until, world)) return refuse('sign-in-failed')
  const used = await write({ by: system, steps: [{ life: 'session', id, seen, event: { type: 'link-used' } }] }, world)
  if (used.outcome !== 'kept') return refuse('sign-in-failed')
  const session = Buffer.from(world.random(secretBytes)).toString('base64url')
  const until = world.now().add(sessionLasts).toString()
  await begin(session, { type: 'opened', caller: seen.state.caller, until }, world)
  return session
}

type Beginning = Readonly<{ type: 'invited' | 'opened'; caller: string; until: string }>

async function begin(secret: string, event: Beginning, world: World): Promise<void> {
  const id = await digestOf('link', 'session', secret, world)
  const { outcome } = await write({ by: system, steps: [{ life: 'session', id, seen: undefined, event }] }, world)
  if (outcome !== 'kept') defect('a secret of 32 random bytes is new')
}

/** Whose session this is, while it lasts. */
export async function whose(secret: string, world: World): Promise<Caller | Refusal<'not-signed-in'>> {
  const seen = await world.find.session(await digestOf('link', 'session', secret, world))
  if (seen?.state.status !== 'open' || isOver(seen.state.until, world)) return refuse('not-signed-in')
  const caller = await world.find.caller(seen.state.caller)
  return caller?.state.enabled === true ? caller.state : refuse('not-signed-in')
}

/** Ends a session at once. One that is over already stays over. */
export async function signOut(secret: string, world: World): Promise<void> {
  const id = await digestOf('link', 'session', secret, world)
  const seen = await world.find.session(id)
  if (seen?.state.status !== 'open') return
  await write({ by: system, steps: [{ life: 'session', id, seen, event: { type: 'ended' } }] }, world)
}

const isOver = (until: string, world: World): boolean => Temporal.Instant.compare(until, world.now()) <= 0

/** Of the length of a digest, for a client that nobody enrolled. */
const nobodysKey = Buffer.alloc(32).toString('base64url')

/** An agency's machine, by the key agreed at enrollment. An unknown client and a wrong key are told apart by nobody. */
export async function verifyClient(
  id: string,
  clientKey: string,
  world: World,
): Promise<Caller | Refusal<'sign-in-failed'>> {
  const found = await world.find.caller(id)
  const digest = await digestOf('client-key', id, clientKey, world)
  const right = sameDigest(digest, found?.state.keyDigest ?? nobodysKey)
  return found?.state.enabled === true && right ? found.state : refuse('sign-in-failed')
}
