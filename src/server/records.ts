import {
  enterRecord,
  listRecords,
  modifyRecord,
  mostListed,
  readRecord,
  readRecordHistory,
  resumeRecord,
  suspendRecord,
  withdrawByOwnNumber,
  withdrawRecord,
} from '#contract/records.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { historyOf } from '#records/entry-history.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { listEntries } from '#records/list-entries.ts'
import { readEntry } from '#records/read-entry.ts'
import { suspendEntry } from '#records/suspend-entry.ts'
import { withdrawByNumber } from '#records/withdraw-by-number.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { present } from '../present.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { changing, entryView, happenedIn, readContribution, sentAs, withinChange } from './contribution.ts'
import type { Route } from './route.ts'

/** How an agency contributes to the Indices, corrects and takes back, 28 CFR 25.4-25.5. Which agency it is says its sign-in. */
export const recordRoutes: readonly Route[] = [
  agencyRoute(enterRecord, async ({ body, by, ori }, { world }) => {
    const contribution = readContribution(body, ori)
    if (isRefusal(contribution)) return contribution
    const entry = await enterEntry(contribution, by, world)
    if (isRefusal(entry)) return entry
    return { status: 201, body: entryView(entry.state), location: `/v1/entries/${entry.state.nri}` }
  }),

  agencyRoute(modifyRecord, async ({ params: { nri }, body: { because, change }, by, ori }, { world }) => {
    const changed = changing(change)
    if (isRefusal(changed)) return withinChange(changed)
    const entry = await modifyEntry({ nri, ori, because, change: changed }, by, world)
    return isRefusal(entry) ? withinChange(entry) : { status: 200, body: entryView(entry.state) }
  }),

  agencyRoute(suspendRecord, async ({ params: { nri }, body: { because }, by, ori }, { world }) => {
    const entry = await suspendEntry({ nri, ori, because }, by, world)
    return isRefusal(entry) ? entry : { status: 200, body: entryView(entry.state) }
  }),

  agencyRoute(resumeRecord, async ({ params: { nri }, by, ori }, { world }) => {
    const entry = await suspendEntry({ nri, ori }, by, world)
    return isRefusal(entry) ? entry : { status: 200, body: entryView(entry.state) }
  }),

  agencyRoute(withdrawRecord, async ({ params: { nri }, body: { reason }, by, ori }, { world }) => {
    const entry = await withdrawEntry({ nri, ori, reason }, by, world)
    return isRefusal(entry) ? entry : { status: 200, body: entryView(entry.state) }
  }),

  agencyRoute(withdrawByOwnNumber, async ({ body: { ari, reason }, by, ori }, { world }) => {
    const entry = await withdrawByNumber({ ori, ari, reason }, by, world)
    if (isRefusal(entry)) return entry
    return entry === 'not-entered'
      ? { status: 202, body: { ari, status: entry } }
      : { status: 200, body: entryView(entry.state) }
  }),

  agencyRoute(readRecord, async ({ params: { nri }, query: { use }, by, ori }, { world }) => {
    const read = await readEntry({ nri, ori, use }, by, world)
    if (isRefusal(read)) return read
    const record = read.contribution === undefined ? {} : { record: sentAs(read.contribution) }
    return { status: 200, body: { entry: entryView(read.seen.state), ...record } }
  }),

  agencyRoute(readRecordHistory, async ({ params: { nri }, ori }, { world }) => {
    const history = await historyOf({ nri, ori }, world)
    if (isRefusal(history)) return history
    const { seen, events, readings } = history
    return {
      status: 200,
      body: { entry: entryView(seen.state), events: events.map(happenedIn), readings: [...readings] },
    }
  }),

  agencyRoute(listRecords, async ({ query, ori }, { world }) => {
    const { after = '', ...wanted } = present(query)
    const { entries, more } = await listEntries({ ori, after, limit: mostListed, ...wanted }, world)
    return { status: 200, body: { entries: entries.map(({ state }) => entryView(state)), ...present({ more }) } }
  }),
]
