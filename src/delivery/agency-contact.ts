import type { AgencyContactEvent, Channels } from '#law/lives/agency-contact.ts'
import type { Seen } from '#law/lives/lives.ts'
import { noticeChannels } from '#law/lives/notice.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { parseEmailAddress } from './email-address.ts'
import { makeSecretName, receiverSecret } from './receiver-secret.ts'
import { parseReceiverUrl } from './receiver-url.ts'

type Contact = Seen<'agency-contact'>

/** Where what somebody said of an agency's channels cannot be: a pointer and a code, and undefined where all of it can. */
export function wrongIn({ order, webhook, email }: Channels): Readonly<{ pointer: string; code: string }> | undefined {
  if (new Set(order).size !== order.length) return { pointer: '/order', code: 'doubled' }
  if (webhook !== undefined && parseReceiverUrl(webhook.url) === undefined)
    return { pointer: '/webhook/url', code: 'wrong-form' }
  if (email !== undefined && parseEmailAddress(email.address) === undefined)
    return { pointer: '/email/address', code: 'wrong-form' }
  const addressed = { webhook: webhook !== undefined, email: email !== undefined, terminal: true }
  const [lost] = noticeChannels.filter(channel => order.includes(channel) && !addressed[channel])
  return lost === undefined ? undefined : { pointer: `/${lost}`, code: 'missing' }
}

/** One operator says how an agency is called. It stands when another has approved it. */
export const proposeContact = (ori: Ori, channels: Channels, by: Actor, world: World): Promise<Contact> =>
  again(async () => {
    const seen = await world.find.agencyContact(ori)
    return keep({ type: 'proposed', ori, channels, by: by.id, at: world.now().toString() }, ori, seen, by, world)
  })

export type Approved = Readonly<{ contact: Contact; secret?: string }>

/** A second operator approves it. A receiver that has no secret gets one, and another where it is asked for: it is said here once. */
export const approveContact = (
  { ori, newSecret }: Readonly<{ ori: Ori; newSecret: boolean }>,
  by: Actor,
  world: World,
): Promise<Approved | Refusal<'nothing-proposed' | 'same-person'>> =>
  again(async () => {
    const seen = await world.find.agencyContact(ori)
    const proposal = seen?.state.proposal
    if (seen === undefined || proposal === undefined) return refuse('nothing-proposed')
    if (proposal.by === by.id) return refuse('same-person')
    const isDue = proposal.channels.webhook !== undefined && (newSecret || seen.state.secrets.length === 0)
    const name = isDue ? makeSecretName(world.random) : undefined
    const named = name === undefined ? {} : { secret: name }
    const event = { type: 'approved', by: by.id, ...named, at: world.now().toString() } as const
    const contact = await keep(event, ori, seen, by, world)
    if (contact === undefined || name === undefined) return contact === undefined ? undefined : { contact }
    return { contact, secret: await receiverSecret(ori, name, world.keys) }
  })

/** It stands as it did. */
export const dropContact = (ori: Ori, by: Actor, world: World): Promise<Contact | Refusal<'nothing-proposed'>> =>
  again(async () => {
    const seen = await world.find.agencyContact(ori)
    if (seen?.state.proposal === undefined) return refuse('nothing-proposed')
    return keep({ type: 'dropped', by: by.id, at: world.now().toString() }, ori, seen, by, world)
  })

/** Undefined where another came first, so that it is read again. */
async function keep(
  event: AgencyContactEvent,
  ori: Ori,
  seen: Contact | undefined,
  by: Actor,
  world: World,
): Promise<Contact | undefined> {
  const written = await write({ by, steps: [{ life: 'agency-contact', id: ori, seen, event }] }, world)
  return written.outcome === 'kept' ? written.seen('agency-contact', ori) : undefined
}
