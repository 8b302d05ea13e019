import { listValidations, mostValidations, validateRecord } from '#contract/validations.ts'
import { listValidations as toValidate } from '#records/list-validations.ts'
import { validateEntry } from '#records/validate-entry.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { entryView } from './contribution.ts'
import { route, type Route } from './route.ts'

/** How an agency says in its time that a record is still right: 28 CFR 25.5(b). */
export const validationRoutes: readonly Route[] = [
  route(listValidations, async ({ query: { afterDay = '0001-01-01', afterNri = '' }, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const after = { by: afterDay, nri: afterNri }
    const { due, overdue, entries, more } = await toValidate({ ori, after, limit: mostValidations }, world)
    return {
      status: 200,
      body: {
        ...{ due, overdue },
        records: entries.map(({ entry: { nri, ari, category, status, confirmed }, ...when }) => ({
          ...{ nri, ari, category, status },
          ...when,
          ...(confirmed === undefined ? {} : { confirmedBy: confirmed.by }),
        })),
        ...(more === undefined ? {} : { more: { afterDay: more.by, afterNri: more.nri } }),
      },
    }
  }),

  route(validateRecord, async ({ params: { nri }, body: { consulted }, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const entry = await validateEntry({ nri, ori, consulted }, by, world)
    if (isRefusal(entry)) return entry
    const { confirmed } = entry.state
    return confirmed === undefined
      ? { status: 200, body: entryView(entry.state) }
      : { status: 202, body: { nri, confirmedBy: confirmed.by } }
  }),
]
