import assert from 'node:assert/strict'
import { enrollLicensees } from '#access/enroll.ts'
import { initiateCheck, type Inquiry } from '#check/initiate-check.ts'
import type { Seen } from '#law/lives/lives.ts'
import { parseFfl } from '#law/numbers.ts'
import type { State, Zone } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { sequence } from '#ledger/log/sequence.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Contribution } from '#records/contribution.ts'
import { enterEntry } from '#records/enter-entry.ts'
import type { Described } from '#search/transferee.ts'
import { simulatedWorld, type SimulatedWorld, type Wish } from '#simulated/world.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'

/** A licensee in Texas, where the federal system answers every dealer, with a code word. */
export const ffl = parseFfl('9-99-001-01-8B-00001') ?? assert.fail('the number is well formed')
export const codeWord = 'sparrow9'

export type Scene = SimulatedWorld

export async function scene(
  wish: Partial<Wish> = {},
  place: Readonly<{ state: State; zone: Zone }> = texas,
): Promise<Scene> {
  const made = simulatedWorld({ seed: 7, ...wish })
  const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', zip: '00001', ...place }
  await enrollLicensees([{ ffl, premises, expires: '2031-12-31', codeWord }], system, made.world)
  return made
}
const texas = { state: 'TX', zone: 'America/Chicago' } as const

/** A person nobody is. */
export const ann: Described = {
  names: [{ last: 'Quillfeather', first: 'Annabeth', middle: 'Rose' }],
  sex: 'F',
  race: 'W',
  born: '1981-04-17',
  state: 'TX',
  ssn: '900121234',
}

/** A felony of which everything is known, on somebody's record. */
export const felony = (description: Described, source: SourceRecord['source'] = 'iii'): SourceRecord => ({
  source,
  id: 'III-0001',
  category: 'A1',
  description,
  facts: {
    disposition: 'convicted',
    jurisdiction: 'state',
    grade: 'felony',
    maximum: { years: 5 },
    businessRegulation: false,
    relief: 'none',
  },
})

let keys = 0
export const inquiry = (description: Described = ann, more: Partial<Inquiry> = {}): Inquiry => ({
  by: { ffl, codeWord },
  through: 'licensee',
  purpose: 'sale',
  firearm: 'handgun',
  key: `test-key-${(keys += 1)}`,
  transferee: { description, citizenships: ['US'] },
  ...more,
})

/** The check of an inquiry that is not declined. */
export async function checked(asked: Inquiry, world: World): Promise<Seen<'transaction'>['state']> {
  const seen = await initiateCheck(asked, world)
  return isRefusal(seen) ? assert.fail(`declined: ${seen.refusal}`) : seen.state
}

/** An entry of the Indices that is not declined. */
export async function recorded(contribution: Contribution, world: World): Promise<Seen<'entry'>['state']> {
  const seen = await enterEntry(contribution, system, world)
  return isRefusal(seen) ? assert.fail(`declined: ${JSON.stringify(seen.pointers)}`) : seen.state
}

/** How it stands now. */
export async function statusOf(ntn: Seen<'transaction'>['state']['ntn'], world: World): Promise<string | undefined> {
  return (await world.find.transaction(ntn, { audience: 'system' }))?.state.status
}

/** The worker's turns until nothing more is due, and the log has all of it. A debt that comes back at once is somebody's mistake. */
export async function work(world: World): Promise<void> {
  const mostTurns = 50
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const { done, failed } = await doDueWork(world)
    assert.deepEqual(failed, [])
    if (done === 0) return void (await sequence(world))
  }
  assert.fail('the worker never came to an end')
}
