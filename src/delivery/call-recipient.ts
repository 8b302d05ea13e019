import type { AgencyContact } from '#law/lives/agency-contact.ts'
import type { Notice, NoticeChannel, NoticeEvent } from '#law/lives/notice.ts'
import type { World } from '../world.ts'

type Waiting = Readonly<{ notice: Notice; what: 'notice' | 'correction' }>
export type CalledNow = Extract<NoticeEvent, { type: 'called' }>

/**
 * Calls a recipient to what waits for it: by the first of its channels, and by all of them once that has not helped or it is a correction.
 * None of them carries anything of what it says, but a terminal, which is given it and says itself that it came.
 */
export async function callRecipient(
  { notice, what }: Waiting,
  contact: AgencyContact | undefined,
  world: World,
): Promise<readonly CalledNow[]> {
  const called: CalledNow[] = []
  for (const channel of channelsNow({ notice, what }, contact)) {
    const accepted = await callBy(channel, { notice, what }, contact, world)
    called.push({ type: 'called', channel, accepted, at: world.now().toString() })
  }
  return called
}

function channelsNow({ notice, what }: Waiting, contact: AgencyContact | undefined): readonly NoticeChannel[] {
  const order = contact?.channels?.order ?? []
  return what === 'correction' || notice.urged.includes('other-channel') ? order : order.slice(0, 1)
}

async function callBy(
  channel: NoticeChannel,
  { notice: { notice, ori, deniedAt, overturnedAt }, what }: Waiting,
  contact: AgencyContact | undefined,
  world: World,
): Promise<boolean> {
  if (channel === 'terminal') return (await world.send({ to: { ori }, notice, kind: 'notice' })).received
  const to = calleeOf(channel, ori, contact)
  if (to === undefined) return false
  const { accepted } = await world.call({
    // The same at every try, and another for the correction.
    id: `${notice}-${what}`,
    type: `${what}-waits`,
    notice,
    version: what === 'notice' ? 1 : 2,
    at: overturnedAt ?? deniedAt,
    to,
  })
  return accepted
}

function calleeOf(channel: 'webhook' | 'email', ori: Notice['ori'], contact: AgencyContact | undefined) {
  const { webhook, email } = contact?.channels ?? {}
  if (channel === 'email') return email === undefined ? undefined : ({ ori, channel, address: email.address } as const)
  if (webhook === undefined || contact === undefined) return undefined
  return { ori, channel, url: webhook.url, secrets: contact.secrets } as const
}
