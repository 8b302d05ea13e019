import type { Ori } from '../words.ts'
import type { NoticeChannel } from './notice.ts'

/** By what an agency is called to its notices. Of the secrets of its receiver only the names are here. */
export type Channels = Readonly<{
  /** Which is called first; the others when that has not helped. None is here twice, and each that is has its address. */
  order: readonly NoticeChannel[]
  webhook?: Readonly<{ url: string }>
  email?: Readonly<{ address: string }>
}>

/** How one agency is reached, as two operators keep it: one proposes, another approves. Until then it stands as it did. */
export type AgencyContactEvent =
  | Readonly<{ type: 'proposed'; ori: Ori; channels: Channels; by: string; at: string }>
  /** `secret` is the name of a new one, which from now on signs beside the one before it. */
  | Readonly<{ type: 'approved'; by: string; secret?: string; at: string }>
  | Readonly<{ type: 'dropped'; by: string; at: string }>

export type AgencyContact = Readonly<{
  ori: Ori
  channels?: Channels
  /** The latest first; two at the most are current. */
  secrets: readonly string[]
  proposal?: Readonly<{ channels: Channels; by: string; at: string }>
}>

const mostSecrets = 2

/** The contact after one more event, or undefined where it may not happen: nobody approves an own proposal. */
export function foldAgencyContact(
  before: AgencyContact | undefined,
  event: AgencyContactEvent,
): AgencyContact | undefined {
  if (event.type === 'proposed') {
    const { ori, channels, by, at } = event
    return { secrets: [], ...before, ori, proposal: { channels, by, at } }
  }
  if (before?.proposal === undefined) return undefined
  const { proposal, ...rest } = before
  if (event.type === 'dropped') return rest
  if (proposal.by === event.by) return undefined
  const secrets = event.secret === undefined ? rest.secrets : [event.secret, ...rest.secrets].slice(0, mostSecrets)
  return { ...rest, channels: proposal.channels, secrets }
}
