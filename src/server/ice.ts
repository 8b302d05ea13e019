import { readImmigrationRecords } from '#contract/ice.ts'
import { immigrationFeed } from '#records/immigration-feed.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { sentAs } from './contribution.ts'
import type { Route } from './route.ts'

/** 34 U.S.C. 40916. Denials come to the same agency as notices of its own. */
export const iceRoutes: readonly Route[] = [
  agencyRoute(readImmigrationRecords, async ({ query: { after = 0 }, by, ori }, { world }) => {
    const feed = await immigrationFeed({ after, ori, by }, world)
    if (isRefusal(feed)) return feed
    const { records, gone, next, more } = feed
    const shown = records.map(({ contribution, ...named }) => ({ ...named, record: sentAs(contribution) }))
    return { status: 200, body: { records: shown, gone: [...gone], next, more } }
  }),
]
