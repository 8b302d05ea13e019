import assert from 'node:assert/strict'
import { parseOri } from '#law/numbers.ts'
import type { TransactionEvent } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../../src/world.ts'
import { deny } from './police.ts'
import { ann, checked, felony, inquiry, scene } from './scene.ts'

export const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is well formed')
export const atf = present(parseOri('USATF0000'))

export async function denied(world: World): Promise<Ntn> {
  const { ntn } = await checked(inquiry(), world)
  await deny(ntn, world)
  return ntn
}

export async function happens(ntn: Ntn, world: World, ...events: TransactionEvent[]): Promise<void> {
  const seen = present(await world.find.transaction(ntn, { audience: 'system' }))
  const { outcome } = await write(
    { by: system, steps: events.map(event => ({ life: 'transaction', id: ntn, seen, event }) as const) },
    world,
  )
  assert.equal(outcome, 'kept')
}

/** Three denials in Texas on Tuesday 8 September 2026. */
export async function three(settings: object = { federal: { atf } }) {
  const made = await scene({ files: { iii: [felony(ann)] }, settings })
  const ntns = [await denied(made.world), await denied(made.world), await denied(made.world)] as const
  return { ...made, ntns }
}
