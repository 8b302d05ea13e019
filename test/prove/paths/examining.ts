import { setTimeout as sleep } from 'node:timers/promises'
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
import { answerOutreach, listOutreach, openOutreach } from '#contract/outreach.ts'
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

/** One of the three bodies itself reads here whom it is asked about, and says that it has a record. */
export async function answerAsBody({ transferee, more: { fact } }: Person, _: string, client: Client): Promise<void> {
  const as = client.as.agency
  const opened = new Set<string>()
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { requests } = (await client.must(listOutreach, { as })).body as Readonly<{
      requests: readonly Readonly<{ request: string }>[]
    }>
    for (const { request } of requests) {
      if (opened.has(request)) continue
      opened.add(request)
      const { body } = await client.must(openOutreach, { as, params: { request } })
      if (!JSON.stringify(body).includes(transferee.name.last)) continue
      const answer = { answer: 'record-reported', reported: { category: 'A1', facts: { note: fact } } }
      await client.must(answerOutreach, { as, params: { request }, body: answer })
      return
    }
    await sleep(lookEvery)
  }
  throw new Error('No body was asked about somebody under 21.')
}

/** The three are asked within seconds of the answer; half a minute is for a machine on which others work too. */
const lookEvery = 250
const mostLooks = 120
