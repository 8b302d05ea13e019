import type { Endpoint } from '#contract/endpoint.ts'
import {
  addFacts,
  claimCheck,
  determineCheck,
  judgeHit,
  noteOutreach,
  noticeCause,
  releaseCheck,
  reviewCheck,
  searchDeep,
} from '#contract/examiner.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'

type Act = readonly [endpoint: Endpoint, body?: unknown]

/** An examiner opens a check, takes it on and does one thing after the other, each on what the last one left. */
async function examine(ntn: string, client: Client, acts: readonly Act[]): Promise<void> {
  const asking = { as: client.as.examiner, params: { ntn } }
  let { version } = await client.must(reviewCheck, asking)
  for (const [endpoint, body] of [[claimCheck], ...acts] as readonly Act[])
    ({ version } = await client.must(endpoint, { ...asking, version, ...(body === undefined ? {} : { body }) }))
}

const first = (same: boolean): Act => [judgeHit, { hit: 1, same }]

export const deny = ({ more: { fact } }: Person, ntn: string, client: Client): Promise<void> =>
  examine(ntn, client, [
    first(true),
    [addFacts, { hit: 1, facts: { note: fact } }],
    [determineCheck, { determination: 'denied' }],
  ])

/** The record is a namesake's. */
export const clear = (_: Person, ntn: string, client: Client): Promise<void> =>
  examine(ntn, client, [first(false), [determineCheck, { determination: 'proceed' }]])

/** A tip, which names somebody; and then somebody else goes on with it. */
export const lookDeep = ({ more: { reason } }: Person, ntn: string, client: Client): Promise<void> =>
  examine(ntn, client, [[searchDeep, { reason }], [releaseCheck]])

/** One of the three bodies says that there may be a record, so that ten business days run. */
export const reachOut = ({ more: { fact } }: Person, ntn: string, client: Client): Promise<void> =>
  examine(ntn, client, [
    [
      noteOutreach,
      {
        ...{ body: 'local-police', answer: 'record-reported' },
        reported: { category: 'A1', facts: { note: fact } },
      },
    ],
    [noticeCause, { ground: 'local-police' }],
    [releaseCheck],
  ])
