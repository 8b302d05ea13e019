import { enterRecord, withdrawRecord } from '#contract/records.ts'
import { missingFrom } from '#law/contribution/entry-fields.ts'
import type { Entry } from '#law/lives/entry.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { present } from './present.ts'
import { route, type Route } from './route.ts'
import { readDescription, unreadable } from './transferee.ts'

/** How an agency contributes to the Indices and takes back, 28 CFR 25.4. Which agency it is says its sign-in. */
export const recordRoutes: readonly Route[] = [
  route(enterRecord, async ({ body, by, caller }, { world }) => {
    if (caller.ori === undefined) return refuse('may-not')
    const { ari, category, person, facts, expires } = body
    const unread = person.names.flatMap((name, at) => unreadable(name, `/person/names/${at}`))
    if (unread.length > 0) return refuse('record-invalid', unread)
    const contribution = { ori: caller.ori, ari, category, description: readDescription(person), facts }
    const entry = await enterEntry({ ...contribution, ...present({ expires }) }, by, world)
    if (isRefusal(entry)) return entry
    const { state } = entry
    const missing = missingFrom(category, facts)
    return { status: 201, body: { ...entryView(state), missing: [...missing] }, location: `/v1/entries/${state.nri}` }
  }),

  route(withdrawRecord, async ({ params, body, by, caller }, { world }) => {
    if (caller.ori === undefined) return refuse('may-not')
    const entry = await withdrawEntry({ nri: params.nri, ori: caller.ori, reason: body.reason }, by, world)
    return isRefusal(entry) ? entry : { status: 200, body: entryView(entry.state) }
  }),
]

const entryView = ({ nri, ari, category, status, reason, expires }: Entry) => ({
  nri,
  ari,
  category,
  status,
  reason,
  expires,
})
