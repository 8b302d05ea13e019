import { blindEpochOf, isBlindEpoch } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Change } from './change.ts'
import { defect } from './defect.ts'
import type { BlindGone, BlindRow } from './rows.ts'
import { open, seal, sealNonceBytes } from './seal.ts'

type Keyed = Pick<World, 'keys'>

/**
 * The lines by which a check is found again today, and by nothing else: 28 CFR 25.9(b)(1)(iii), (c). None where the epoch of now is over, which
 * it also is for the last minutes of its day and by a clock that was put back: then nobody is found, and every check goes on.
 */
export async function blindRows(
  { indexes = [] }: Change,
  begin: (epoch: string) => Promise<unknown>,
  world: World,
): Promise<readonly BlindRow[]> {
  if (indexes.length === 0) return []
  const epoch = blindEpochOf(world.now())
  if (!(await isOpen(epoch, begin, world))) return []
  const rows = await Promise.all(indexes.map(({ ntn, by }) => rowsOf(epoch, ntn, by, world)))
  return rows.flat()
}

async function isOpen(
  epoch: string,
  begin: (epoch: string) => Promise<unknown>,
  { find, keys }: World,
): Promise<boolean> {
  const seen = await find.epoch(epoch)
  if (seen !== undefined) return seen.state.status === 'open'
  if ((await keys.stateOf(epoch)) === 'destroyed') return false
  await begin(epoch)
  return true
}

async function rowsOf(
  epoch: string,
  ntn: Ntn,
  by: readonly string[],
  { keys, random }: World,
): Promise<readonly BlindRow[]> {
  const made = await keys.blind(epoch, [forSealing, aboutNumber(ntn), ...by.map(aboutPerson)])
  if (made === undefined) return []
  const [key = nothing, handle = nothing, ...values] = made
  const rows = values.map(value => ({
    ...{ epoch, value: inText(value), handle: inText(handle) },
    number: seal(key, random(sealNonceBytes), sealedIn(epoch), ntn),
  }))
  key.fill(0)
  return rows
}

/** By what the lines of a check are found, in each index that stands: in nearly all cases in one. */
export async function handlesOf(ntn: Ntn, { keys }: Keyed): Promise<readonly Required<BlindGone>[]> {
  const standing = (await keys.standing()).filter(isBlindEpoch)
  const made = await Promise.all(
    standing.map(async epoch => {
      const [handle] = (await keys.blind(epoch, [aboutNumber(ntn)])) ?? []
      return handle === undefined ? [] : [{ epoch, handle: inText(handle) }]
    }),
  )
  return made.flat()
}

/** Who a check is about goes from the index in the write that destroys it everywhere else. */
export async function blindsGoneWith(
  { destroys = [], endsBlind }: Change,
  world: Keyed,
): Promise<readonly BlindGone[]> {
  const handles = await Promise.all(destroys.map(({ ntn }) => handlesOf(ntn, world)))
  return [...handles.flat(), ...(endsBlind === undefined ? [] : [{ epoch: endsBlind }])]
}

/** The numbers of some lines of one epoch, in their order; none once its key is gone. */
export async function numbersIn(
  epoch: string,
  rows: readonly Pick<BlindRow, 'number'>[],
  { keys }: Keyed,
): Promise<readonly Ntn[]> {
  if (rows.length === 0 || (await keys.stateOf(epoch)) !== 'stands') return []
  const [key] = (await keys.blind(epoch, [forSealing])) ?? []
  if (key === undefined) return []
  // What comes out is what `rowsOf` put in, or it does not open.
  const numbers = rows.map(({ number }) => open(key, sealedIn(epoch), number) as Ntn)
  key.fill(0)
  return numbers
}

const nothing: Uint8Array = new Uint8Array()
const inText = (digest: Uint8Array): string =>
  digest.length === 0 ? defect('a digest is not empty') : Buffer.from(digest).toString('base64url')
const sealedIn = (epoch: string): string => `blind|${epoch}`

/** No text of one kind is ever one of another. */
const forSealing: Uint8Array = Buffer.from('seal')
export const aboutNumber = (ntn: Ntn): Uint8Array => Buffer.from(`ntn\n${ntn}`)
const aboutPerson = (text: string): Uint8Array => Buffer.from(`person\n${text}`)
