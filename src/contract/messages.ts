import { z } from 'zod'
import { modifyReasons, withdrawReasons } from '#law/lives/entry.ts'
import { endpoint } from './endpoint.ts'
import { ari, contributed, modification } from './contribution.ts'
import { nri } from './numbers.ts'
import { is, line } from './text.ts'
import { name } from './transferee.ts'
import { use } from './records.ts'
import type { EntryKey } from './wire/entry-messages.ts'

/** A record is named by our number or by the agency's own. */
const named = { nri: nri.optional(), ari: ari.optional() }

const isNamedOnce = (of: Readonly<{ nri?: unknown; ari?: unknown }>): boolean =>
  (of.nri === undefined) !== (of.ari === undefined)
const once = { path: ['ari'], ...is('one-number') }

const supplement = z
  .strictObject({ ...named, names: z.array(name).max(20).default([]), numbers: z.array(line(30)).max(5).default([]) })
  .refine(isNamedOnce, once)
  .refine(({ names, numbers }) => names.length + numbers.length > 0, { path: ['names'], ...is('missing') })
export type Supplement = z.output<typeof supplement>

/** What each message says, as the JSON of the same thing: a text message is held to what the API is held to. */
export const messageBodies = {
  EDP: contributed,
  MDP: z
    .strictObject({ ...named, because: z.enum(modifyReasons), name: name.optional(), change: modification })
    .refine(isNamedOnce, once),
  XDP: z.strictObject({ ...named, reason: z.enum(withdrawReasons) }).refine(isNamedOnce, once),
  EDS: supplement,
  XDS: supplement,
  DDP: z.strictObject({ ...named, use }).refine(isNamedOnce, once),
} as const satisfies Record<EntryKey, z.ZodType>
export type MessageBodies = { readonly [Key in EntryKey]: z.output<(typeof messageBodies)[Key]> }

export const sendMessage = endpoint({
  name: 'sendMessage',
  method: 'POST',
  path: '/v1/messages',
  says: 'One text message (docs/messages.md): of an agency, to keep its records; of a point of contact, to inquire and to report.',
  signIn: 'agency',
  act: 'send-message',
  wire: true,
  body: z.string().meta({ description: 'One message, docs/messages.md' }),
  answers: { 200: z.string() },
  media: ['text/plain'],
  refusals: [
    ...(['message-unreadable', 'not-your-agency', 'unknown-number', 'not-now'] as const),
    ...(['record-invalid', 'ari-in-use', 'ari-over', 'ari-relieved', 'leaves-by-one', 'may-not'] as const),
    ...(['purpose-not-yours', 'not-your-kind', 'licensee-not-verified', 'stn-in-use', 'record-not-named'] as const),
    ...(['key-reused', 'not-in-operation'] as const),
  ],
})
