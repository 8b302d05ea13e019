import type { Seen } from '#law/lives/lives.ts'
import type { Step } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { onDenial, type OnDenial } from './on-denial.ts'

/**
 * 18 U.S.C. 925B(b): the notice would compromise an ongoing investigation. One person says why, which is sealed with the check; it holds
 * nothing until another has approved it, because a wait that nobody approved is no wait.
 */
export const proposeHold = ({ reason, ...denial }: OnDenial & Readonly<{ reason: string }>, world: World) =>
  onDenial(
    denial,
    ({ ntn, police }) => {
      if (police?.held !== undefined) return refuse('not-now')
      const event = { type: 'hold-proposed', by: denial.by.id, at: world.now().toString() } as const
      return { event, seal: [{ ntn, what: 'hold', plain: { reason } }] }
    },
    world,
  )

/** Why it is to be held, or is: whoever approves it, or looks at it again, reads that first. It leaves a leaf. */
export async function whyHeld(
  { ntn, by }: OnDenial,
  world: World,
): Promise<Readonly<{ reason: string }> | Refusal<'unknown-number' | 'nothing-proposed'>> {
  const check = await world.find.transaction(ntn, { audience: 'operator' })
  if (check === undefined) return refuse('unknown-number')
  const { proposed, held } = check.state.police ?? {}
  const why = proposed === undefined && held === undefined ? undefined : await unseal(ntn, { ...reading, by }, world)
  return why === undefined ? refuse('nothing-proposed') : (why as Readonly<{ reason: string }>)
}

const reading = { what: 'hold', purpose: 'read why the notices of a denial are held' } as const

/** From here on nobody is called, and nobody who has not read it can. */
export const approveHold = (denial: OnDenial, world: World) =>
  onDenial<'nothing-proposed' | 'same-person' | 'not-now'>(
    denial,
    ({ police }) => {
      if (police?.held !== undefined) return refuse('not-now')
      if (police?.proposed === undefined) return refuse('nothing-proposed')
      if (police.proposed.by === denial.by.id) return refuse('same-person')
      const { by } = police.proposed
      return { event: { type: 'notice-held', by, approver: denial.by.id, at: world.now().toString() } }
    },
    world,
  )

/** The investigation needs it no longer. Whoever has not been told is called now, and what is late by then is told at once. */
export const releaseHold = (denial: OnDenial, world: World) =>
  onDenial<'not-now'>(
    denial,
    async ({ ntn, police }) => {
      if (police?.held === undefined) return refuse('not-now')
      const at = world.now().toString()
      const waiting = (await world.find.noticesAbout(ntn)).filter(({ state }) => state.status === 'waiting')
      return {
        event: { type: 'notice-released', by: denial.by.id, at },
        beside: waiting.map(seen => released(seen, at)),
      }
    },
    world,
  )

const released = (seen: Seen<'notice'>, at: string): Step => ({
  life: 'notice',
  id: seen.state.notice,
  seen,
  event: { type: 'released', at },
})
