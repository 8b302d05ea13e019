import { createHash } from 'node:crypto'
import type { Transaction } from '#law/lives/transaction.ts'
import { helpedBy } from '#law/notices/appeal-file.ts'
import { parseUpin } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { canonical } from '#ledger/seal.ts'
import { unsealForCheck } from '#ledger/unseal.ts'
import type { Description } from '#match/description.ts'
import { normalise } from '#match/normalise.ts'
import type { SourceRecord } from '#match/record.ts'
import type { World } from '../world.ts'
import type { Hit, Hits } from './hit.ts'
import type { Transferee } from './transferee.ts'

/** What is sealed of a person in the voluntary appeal file under `hits`: which records were found not to be theirs. */
export type Cleared = Readonly<{ digests: readonly string[] }>

/** A record as it stood. One that says something else by now is another, which nobody has cleared. */
export const digestOf = (record: SourceRecord): string =>
  createHash('sha256').update(canonical(record)).digest('base64url')

const purpose = 'prevent an erroneous denial or an extended delay'

/**
 * 28 CFR 25.10(g): a person who gives a number of the voluntary appeal file is searched like anybody, and then what was cleared before does
 * not stand in the way again. A number that is unknown, of somebody else, not accepted or removed changes nothing and tells nothing. It
 * is looked into only where something was found, and the leaf is the check's own: nothing that stays tells that the person was checked.
 */
export async function withCleared(
  { ntn, assigned }: Pick<Transaction, 'ntn' | 'assigned'>,
  { description }: Transferee,
  hits: Hits,
  world: World,
): Promise<Hits> {
  const before: Hits = { ...hits, hits: hits.hits.map(asFound) }
  const upin = parseUpin(description.upin ?? '')
  // A point of contact determines its own, from the records themselves.
  if (upin === undefined || hits.hits.length === 0 || assigned.determines === 'poc') return before
  const seen = await world.find.appealFile(upin)
  if (seen?.state.status !== 'accepted') return before
  const file = await unsealForCheck(ntn, upin, { by: system, purpose }, world)
  if (file === undefined || !isSamePerson(description, (file.person as Pick<Transferee, 'description'>).description))
    return before
  const { digests: cleared } = file.cleared as Cleared
  const named = before.hits.map(({ record }) => digestOf(record))
  const helped = helpedBy({ searched: true, hits: named, cleared })
  const evaluated = helped.answer === 'evaluate' ? helped.records : []
  return {
    ...before,
    hits: before.hits.map((hit, at): Hit => (evaluated.includes(named[at] ?? '') ? hit : { ...hit, cleared: true })),
  }
}

/** What was cleared is found anew each time: a file that is over clears nothing more. */
function asFound(hit: Hit): Hit {
  const { cleared, ...found } = hit
  return cleared ? found : hit
}

/**
 * Whether the file is of whoever is checked now. Stricter than a search: a twin who gives the other's number must not be cleared of a
 * record that is the twin's own, so that first name, surname and date of birth are the same, letter by letter.
 */
export const isSamePerson = (one: Description, other: Description): boolean =>
  one.born !== undefined &&
  one.born === other.born &&
  !(one.sex !== other.sex && one.sex !== 'U' && other.sex !== 'U') &&
  one.names.some(name => other.names.some(each => isSameName(normalise(name), normalise(each))))

const isSameName = (one: ReturnType<typeof normalise>, other: ReturnType<typeof normalise>): boolean =>
  one.last === other.last && one.first === other.first && (one.suffix ?? '') === (other.suffix ?? '') && one.last !== ''
