import assert from 'node:assert/strict'
import type { Seen } from '#law/lives/lives.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { decideRelief, type Decision } from '#relief/decide-relief.ts'
import { noteRelief, type Noted } from '#relief/note-relief.ts'
import { openRelief, type Application } from '#relief/open-relief.ts'
import { isRefusal, type Refusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, recorded, scene } from './scene.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')
export const federal = present(parseOri('USVA00001'))
export const texas = present(parseOri('TX1234567'))

/** Found a danger by a board after a hearing. */
export const facts = {
  event: 'adjudicated',
  byLawfulAuthority: true,
  finding: 'danger',
  ageAtEvent: 34,
  jurisdiction: 'federal',
  federalFilter: 'none',
  relief: 'none',
} as const
export const byBoard = { ori: federal, ari: 'case 1', category: 'D', description: ann, facts } as const
export const byCourt = { ...byBoard, ori: texas, facts: { ...facts, jurisdiction: 'state' } } as const
export const favorable = {
  circumstances: true,
  record: true,
  reputation: true,
  dangerous: false,
  againstPublicInterest: false,
} as const
export const certified = { reference: 'ATF 2010-TX-1', on: '2010-05-04' }

/** What was not declined. */
export const kept = (said: Seen<'relief'> | Seen<'entry'> | Refusal) =>
  isRefusal(said) ? assert.fail(`declined: ${JSON.stringify(said)}`) : said
/** Why it was declined, and where. */
export const declined = (said: object) => (isRefusal(said) ? [said.refusal, ...(said.pointers ?? [])] : ['kept'])

/** An application to a federal agency, or to the program of Texas, received on the day of the scene. */
export async function applied(record: typeof byBoard | typeof byCourt = byBoard, at = '2026-09-10T20:00:00Z') {
  const made = await scene({ at })
  const { world } = made
  const entry = await recorded(record, world)
  const application: Application = {
    ...{ ori: record.ori, about: { nri: entry.nri }, received: at.slice(0, 10) },
    ...(record.ori === federal ? { program: 'federal-agency' } : { program: 'state', certified }),
  }
  const opened = await openRelief(application, system, world)
  const { number } = isRefusal(opened) ? assert.fail(JSON.stringify(opened)) : opened.state
  const of = { number, ori: record.ori }
  return {
    ...made,
    ...{ entry, application, number, of },
    note: (event: Noted) => noteRelief({ ...of, event }, system, world),
    decide: (decision: Decision['decision'], on: string) => decideRelief({ ...of, decision, on }, system, world),
    stands: async () => (await world.find.relief(number))?.state.status,
    owes: async () => (await world.find.owed(number)).map(({ kind }) => kind),
  }
}
/** Everything is found in favor, and relief granted. */
export const granted = async (made: Awaited<ReturnType<typeof applied>>, on = '2026-09-10') => {
  kept(await made.note({ type: 'found', on, findings: favorable }))
  return kept(await made.decide('granted', on))
}
export const entryStatus = async (world: World, nri: Parameters<World['find']['entry']>[0]) =>
  (await world.find.entry(nri))?.state.status
