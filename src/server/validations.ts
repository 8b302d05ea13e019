import { listValidations, mostValidations, validateRecord } from '#contract/validations.ts'
import { listValidations as toValidate } from '#records/list-validations.ts'
import { validateEntry } from '#records/validate-entry.ts'
import { confirmedAsItStands, versionOf, type Entry } from '#law/lives/entry.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { entryView } from './contribution.ts'
import type { Route } from './route.ts'

/** How an agency says in its time that a record is still right: 28 CFR 25.5(b). */
export const validationRoutes: readonly Route[] = [
  agencyRoute(listValidations, async ({ query: { afterDay = '0001-01-01', afterNri = '' }, ori }, { world }) => {
    const after = { by: afterDay, nri: afterNri }
    const { due, overdue, entries, more } = await toValidate({ ori, after, limit: mostValidations }, world)
    return {
      status: 200,
      body: {
        ...{ due, overdue },
        records: entries.map(({ entry, ...when }) => ({ ...shown(entry), ...when })),
        ...(more === undefined ? {} : { more: { afterDay: more.by, afterNri: more.nri } }),
      },
    }
  }),

  agencyRoute(validateRecord, async ({ params: { nri }, body: { version, consulted }, by, ori }, { world }) => {
    const entry = await validateEntry({ nri, ori, version, consulted }, by, world)
    if (isRefusal(entry)) return entry
    const { confirmed } = entry.state
    return confirmed === undefined
      ? { status: 200, body: entryView(entry.state) }
      : { status: 202, body: { nri, version, confirmedBy: confirmed.by } }
  }),
]

function shown(entry: Entry) {
  const { nri, ari, category, status } = entry
  const confirmed = confirmedAsItStands(entry)
  return {
    ...{ nri, ari, category, status, version: versionOf(entry) },
    ...(confirmed === undefined ? {} : { confirmedBy: confirmed.by }),
  }
}
