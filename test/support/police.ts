import assert from 'node:assert/strict'
import { enrollCaller } from '#access/enroll.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Agency, AgencyKind } from '#law/notices/place.ts'
import { parseChallengeNumber } from '#law/numbers.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import type { Address } from '#search/transferee.ts'
import type { Wish } from '#simulated/world.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { Agencies } from '../../src/agencies.ts'
import type { World } from '../../src/world.ts'
import { oriOf } from './agencies.ts'
import { basic, edge, type As, type Edge, type Said } from './edge.ts'
import { ann, checked, felony, inquiry, work } from './scene.ts'

/** The city where the licensee of `scene` is, whose machine is the agency of `edge`; the county where Ann lives; and a prosecutor. */
export const cityPolice = oriOf('TX0000001')
export const sheriff = oriOf('TX0000021')
export const prosecutor = oriOf('TX000003A')

const cityZip = '00001'
const countyZip = '00077'

const bodies: readonly Agency[] = [
  { ori: cityPolice, name: 'Sample City Police', kind: 'city', state: 'TX' },
  { ori: prosecutor, name: 'Sample County Prosecutor', kind: 'prosecutor', state: 'TX' },
  { ori: sheriff, name: 'Other County Sheriff', kind: 'sheriff', state: 'TX' },
]
const zipOf: Readonly<Partial<Record<AgencyKind, string>>> = { city: cityZip, prosecutor: cityZip, sheriff: countyZip }

/** A directory of a city that is its own county, and of the county beside it. */
export const agenciesOfTexas: Agencies = {
  edition: () => 'sample',
  named: ori => bodies.find(body => body.ori === ori),
  counties: () => ['sample'],
  candidates({ zip }) {
    const of = (kind: AgencyKind) => bodies.filter(body => body.kind === kind && zipOf[kind] === zip)
    return {
      ...{ city: of('city'), county: [], sheriff: of('sheriff'), tribal: [], state: [], special: [] },
      ...{ prosecutor: of('prosecutor'), counties: 1, cityIsCounty: true },
    }
  },
}

export const inTheCounty: Address = { street: '7 Farm Rd', city: 'Elsewhere', state: 'TX', zip: countyZip }
export const inTheCity: Address = { street: '3 Main St', city: 'Sample', state: 'TX', zip: cityZip }

export type Policed = Edge & Readonly<{ asPolice: As; asSheriff: As; asProsecutor: As }>

/** A server with a directory of two agencies and a prosecutor, a machine of each of whom signs in. */
export async function policed(wish: Partial<Wish> = {}): Promise<Policed> {
  const made = await edge({ agencies: agenciesOfTexas, files: { iii: [felony(ann)] }, ...wish })
  const [asSheriff, asProsecutor] = [await machineOf(sheriff, made.world), await machineOf(prosecutor, made.world)]
  return { ...made, asPolice: made.as.agency, asSheriff, asProsecutor }
}

async function machineOf(ori: Ori, world: World): Promise<As> {
  const caller = { id: `machine-${ori}`, name: `Machine of ${ori}`, audience: 'agency', ori, state: 'TX' } as const
  await enrollCaller({ ...caller, clientKey: `key-of-${ori}` }, system, world)
  return basic(caller.id, `key-of-${ori}`)
}

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

/** A check of Ann that an examiner denies now. */
export async function denied(
  world: World,
  address: Address | undefined = inTheCounty,
  more: Readonly<{ hits?: readonly number[] }> = {},
): Promise<Ntn> {
  const transferee = { description: ann, citizenships: ['US'], ...(address === undefined ? {} : { address }) }
  const { ntn } = await checked(inquiry(ann, { transferee }), world)
  await deny(ntn, world, more.hits)
  return ntn
}

export async function deny(ntn: Ntn, world: World, hits: readonly number[] = [1]): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  for (const hit of hits) await judge({ ...examiner, ntn, hit, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
}

const challenge = parseChallengeNumber('C00000000000000') ?? assert.fail('the number is well formed')

/** What an overturned challenge makes of the check. */
export async function overturn(ntn: Ntn, world: World, answer: 'proceed' | 'recheck' = 'recheck'): Promise<void> {
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  assert.ok(seen)
  const by = ['examiner-1', 'examiner-2'] as const
  const event = { type: 'overturned', challenge, by, answer, at: world.now().toString() } as const
  const { outcome } = await write({ by: system, steps: [{ life: 'transaction', id: ntn, seen, event }] }, world)
  assert.equal(outcome, 'kept')
}

/** The same as `denied`, and whoever is to hear of it is named. */
export async function named(scene: Policed, address?: Address): Promise<Ntn> {
  const ntn = await denied(scene.world, address)
  await work(scene.world)
  return ntn
}

export type Line = Readonly<{
  notice: string
  kind: string
  status: string
  priority: Readonly<{ rank: number; because: readonly string[] }>
  told?: Readonly<{ evidence: string; by: string; at: string }>
}>

export async function inboxOf({ ask }: Edge, as: As, show = 'open'): Promise<readonly Line[]> {
  const { status, body, text } = await ask('GET', `/v1/notices?show=${show}`, { as })
  assert.equal(status, 200, text)
  return body['notices'] as readonly Line[]
}

/** Opens the first notice of an inbox. */
export async function opens(scene: Edge, as: As): Promise<Said> {
  const [first] = await inboxOf(scene, as)
  return scene.ask('POST', `/v1/notices/${first?.notice}/open`, { as })
}
