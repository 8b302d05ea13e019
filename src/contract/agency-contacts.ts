import { z } from 'zod'
import { noticeChannels } from '#law/lives/notice.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { ori } from './numbers.ts'
import { line } from './text.ts'

const longestUrl = 500
const longestAddress = 254

/** By what an agency is called to its notices, in the order in which it is. Beside these it has its inbox, always. */
const channels = {
  order: z.array(z.enum(noticeChannels)).max(noticeChannels.length),
  webhook: z.strictObject({ url: line(longestUrl) }).optional(),
  email: z.strictObject({ address: line(longestAddress) }).optional(),
}

const contact = z
  .strictObject({
    ori,
    channels: z.strictObject(channels).optional(),
    /** How many secrets of its receiver are current: two while one follows the other. */
    secrets: z.int(),
    proposal: z.strictObject({ channels: z.strictObject(channels), by: z.string(), at: instant }).optional(),
  })
  .meta({ id: 'AgencyContact' })
export type AgencyContactView = z.input<typeof contact>

const ofAgency = z.strictObject({ ori })
const anAct = { signIn: 'person', act: 'keep-contacts', params: ofAgency } as const

export const readContact = endpoint({
  ...anAct,
  name: 'readContact',
  method: 'GET',
  path: '/v1/agencies/{ori}/contact',
  says: 'How one agency is called to its notices, and what is proposed.',
  answers: { 200: contact },
  refusals: [],
})

export const proposeContact = endpoint({
  ...anAct,
  name: 'proposeContact',
  method: 'POST',
  path: '/v1/agencies/{ori}/contact',
  says: 'Proposes how an agency is called. It stands when a second operator has approved it.',
  body: z.strictObject(channels),
  answers: { 200: contact },
  refusals: [],
})

export const approveContact = endpoint({
  ...anAct,
  name: 'approveContact',
  method: 'POST',
  path: '/v1/agencies/{ori}/contact/approval',
  says: 'Approves what another operator proposed. The secret of a receiver is answered here and nowhere else.',
  body: z.strictObject({ newSecret: z.boolean().optional() }),
  answers: { 200: z.strictObject({ contact, secret: z.string().optional() }).meta({ id: 'ApprovedContact' }) },
  refusals: ['nothing-proposed', 'same-person'],
})

export const dropContact = endpoint({
  ...anAct,
  name: 'dropContact',
  method: 'POST',
  path: '/v1/agencies/{ori}/contact/withdrawal',
  says: 'Drops what was proposed: the agency is called as it was.',
  answers: { 200: contact },
  refusals: ['nothing-proposed'],
})
