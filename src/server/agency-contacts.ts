import {
  approveContact,
  dropContact,
  proposeContact,
  readContact,
  type AgencyContactView,
} from '#contract/agency-contacts.ts'
import {
  approveContact as approve,
  dropContact as drop,
  proposeContact as propose,
  wrongIn,
} from '#delivery/agency-contact.ts'
import type { AgencyContact, Channels } from '#law/lives/agency-contact.ts'
import { present } from '../present.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** By what agencies are called to their notices, as two operators keep it. */
export const agencyContactRoutes: readonly Route[] = [
  route(readContact, async ({ params: { ori } }, { world }) => {
    const seen = await world.find.agencyContact(ori)
    return { status: 200, body: contactView(seen?.state ?? { ori, secrets: [] }) }
  }),

  route(proposeContact, async ({ params: { ori }, body, by }, { world }) => {
    const { order, webhook, email } = body
    const channels: Channels = { order, ...present({ webhook, email }) }
    const wrong = wrongIn(channels)
    if (wrong !== undefined) return refuse('not-as-described', [wrong])
    return { status: 200, body: contactView((await propose(ori, channels, by, world)).state) }
  }),

  route(approveContact, async ({ params: { ori }, body, by }, { world }) => {
    const approved = await approve({ ori, newSecret: body.newSecret === true }, by, world)
    if (isRefusal(approved)) return approved
    const { contact, secret } = approved
    return { status: 200, body: { contact: contactView(contact.state), ...present({ secret }) } }
  }),

  route(dropContact, async ({ params: { ori }, by }, { world }) => {
    const dropped = await drop(ori, by, world)
    return isRefusal(dropped) ? dropped : { status: 200, body: contactView(dropped.state) }
  }),
]

const contactView = ({ ori, channels, secrets, proposal }: AgencyContact): AgencyContactView => ({
  ori,
  secrets: secrets.length,
  ...present({
    channels: channels === undefined ? undefined : channelsView(channels),
    proposal: proposal === undefined ? undefined : { ...proposal, channels: channelsView(proposal.channels) },
  }),
})

const channelsView = ({ order, ...addresses }: Channels) => ({ order: [...order], ...addresses })
