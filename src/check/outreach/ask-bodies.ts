import type { NamedBody } from '#law/lives/outreach-body.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { outreachBodies, type OutreachBody } from '#law/lives/outreach-words.ts'
import { nextStatus } from '#law/lives/transaction-moves.ts'
import { makeOutreachNumber, ntnRandomBytes } from '#law/numbers.ts'
import { isForbiddenToAnswer, whomToAsk, type Whom } from '#law/outreach/whom.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import { carryOut, system, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { Transferee } from '#search/transferee.ts'
import type { World } from '../../world.ts'
import { caseFile, type CaseFile } from '../case-file.ts'
import { answered } from './taken.ts'

/** No state has so many police agencies as this; Texas, with the most, has fewer than two thousand. */
const mostBodies = 4000

/** While the search for the same check runs: its answer to the licensee is not to be overtaken by ours. */
const searchTakes = { seconds: 2 } as const
/** How soon it is looked again whether somebody was named, where nobody was; doubled each time up to the longest. */
const firstPauseMinutes = 15
const longestPauseMinutes = 360

/**
 * 34 U.S.C. 40901(l)(1): asks the three bodies of the state of residence, each under a number of its own. Who it is about they read
 * here, and are sent nothing. One that has stated that its law forbids it to answer has answered. Where nobody is named nobody is
 * asked, which is shown to the examiner and is no answer.
 */
export const askBodies = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, due, world), world)

async function outcome(check: Transaction, due: Due, world: World): Promise<Outcome> {
  if (nextStatus(check.status, 'outreach-asked') === undefined) return { events: [] }
  if (check.screenedAt === undefined) return { until: world.now().add(searchTakes) }
  const left = outreachBodies.filter(body => check.asked?.[body] === undefined && check.outreach[body] === undefined)
  if (left.length === 0) return { events: [] }
  const file = await caseFile(check.ntn, { by: system, purpose: 'ask about a transferee under 21' }, world)
  if (file === undefined) return { events: [] }
  const whom = await namedFor(file.transferee, world)
  return { ...asking(check, file, pick(whom, left), world), ...again(check, pick(whom, left), left, due, world) }
}

async function namedFor({ description: { state }, address }: Transferee, world: World): Promise<Whom> {
  const bodies = await world.find.outreachBodies(state, mostBodies)
  return whomToAsk(
    bodies.map(each => each.state),
    address === undefined ? { state } : { state, address },
  )
}

type Found = readonly Readonly<{ body: OutreachBody; named: NamedBody }>[]

const pick = (whom: Whom, left: readonly OutreachBody[]): Found =>
  left.flatMap(body => {
    const named = whom[body]
    return named === undefined ? [] : [{ body, named }]
  })

function asking(check: Transaction, file: CaseFile, found: Found, world: World) {
  const now = world.now()
  const [forbidden, asked] = [
    found.filter(({ named }) => isForbiddenToAnswer(named, dayOfAgency(named.ori, now))),
    found.filter(({ named }) => !isForbiddenToAnswer(named, dayOfAgency(named.ori, now))),
  ]
  const outreach = asked.map(({ body, named: { ori } }) => {
    const request = makeOutreachNumber(world.random(ntnRandomBytes))
    return { ntn: check.ntn, body, request, ori }
  })
  const requests = outreach.map(({ body, request }) => ({ body, request }))
  const stated = forbidden.map(({ body }) => ({ body, answer: 'cannot-answer', through: 'statement' }) as const)
  return {
    events: [
      ...(requests.length === 0 ? [] : [{ type: 'outreach-asked', requests, at: now.toString() } as const]),
      ...(stated.length === 0 ? [] : answered(check, file, stated, world)),
    ],
    outreach,
  }
}

/** Somebody may be named later. After the period nobody is waited for any more, and an examiner asks in another way. */
function again(
  { status }: Transaction,
  found: Found,
  left: readonly OutreachBody[],
  { attempts }: Due,
  { now }: World,
) {
  if (found.length === left.length || status === 'lapsed') return {}
  const minutes = Math.min(firstPauseMinutes * 2 ** Math.max(0, attempts - 1), longestPauseMinutes)
  return { until: now().add({ minutes }) }
}
