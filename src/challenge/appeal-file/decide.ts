import type { AppealFileEvent, AppealFileRefusal } from '#law/lives/appeal-file.ts'
import { foldAppealFile, isWaiting } from '#law/lives/appeal-file.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Ntn, Upin } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { appealFileAs, destroyAppealFile, mournAppealFile } from '#ledger/appeal-file.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { write } from '#ledger/write.ts'
import { digestOf, isSamePerson, type Cleared } from '#search/cleared.ts'
import { noHits, type Hits } from '#search/hit.ts'
import type { Transferee } from '#search/transferee.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import type { Person } from './apply.ts'

/** A hit of a check, of which an examiner said there that it is not the person's. */
export type ClearedHit = Readonly<{ ntn: Ntn; hit: number }>

type Of = Readonly<{ upin: Upin; by: Actor }>
type Clearing = Of & Readonly<{ cleared: readonly ClearedHit[] }>
type File = Seen<'appeal-file'>
type ProposeRefusal =
  | 'unknown-appeal-file'
  | 'unknown-number'
  | 'unknown-hit'
  | 'not-now'
  | 'not-cleared'
  | 'not-the-same-person'

const purpose = 'look at what the voluntary appeal file is to clear'

/**
 * 28 CFR 25.10(g): an examiner finds an application well, and says which records were not the person's, each from a check of that very
 * person where an examiner has said so. What they are stands sealed with the person; which checks they were found in is kept nowhere.
 */
export const proposeForAppealFile = (
  { upin, by, cleared }: Clearing,
  world: World,
): Promise<File | Refusal<ProposeRefusal>> =>
  again(async () => {
    const seen = await world.find.appealFile(upin)
    if (seen === undefined) return refuse('unknown-appeal-file')
    if (!isWaiting(seen.state)) return refuse('not-now')
    const digests = await digestsOf({ upin, by, cleared }, world)
    if (isRefusal(digests)) return digests
    const event = { type: 'proposed', by: by.id, cleared: digests.length } as const
    return kept({ upin, by, seen, event, seal: sealed(upin, digests) }, world)
  })

const sealed = (upin: Upin, digests: readonly string[]): NonNullable<Change['seal']> => [
  { ntn: appealFileAs(upin), what: 'hits', plain: { digests } satisfies Cleared },
]

async function digestsOf(
  { upin, by, cleared }: Clearing,
  world: World,
): Promise<readonly string[] | Refusal<ProposeRefusal>> {
  const person = (await unseal(appealFileAs(upin), { what: 'transferee', by, purpose }, world)) as Person | undefined
  if (person === undefined) return refuse('not-now')
  const digests = new Set<string>()
  for (const [ntn, hits] of Map.groupBy(cleared, each => each.ntn)) {
    const check = await world.find.transaction(ntn, { audience: 'examiner' })
    const transferee = (await unseal(ntn, { what: 'transferee', by, purpose }, world)) as Transferee | undefined
    if (check === undefined || transferee === undefined) return refuse('unknown-number')
    if (!isSamePerson(transferee.description, person.description)) return refuse('not-the-same-person')
    const found = ((await unseal(ntn, { what: 'hits', by, purpose }, world)) as Hits | undefined) ?? noHits
    for (const { hit } of hits) {
      const record = found.hits.find(({ number }) => number === hit)?.record
      if (record === undefined) return refuse('unknown-hit')
      if (check.state.judged[hit] !== false) return refuse('not-cleared')
      digests.add(digestOf(record))
    }
  }
  return [...digests].toSorted()
}

/**
 * Another examiner agrees, and from now on the number helps. Whoever proposed it may not. Each record is agreed with by itself, out of the check
 * in which it was found: no second person says yes to a number of records.
 */
export const acceptIntoAppealFile = (
  { upin, by, cleared }: Clearing,
  world: World,
): Promise<File | Refusal<ProposeRefusal | 'same-person' | 'not-proposed' | 'clears-nothing'>> =>
  again(async () => {
    const seen = await world.find.appealFile(upin)
    if (seen === undefined) return refuse('unknown-appeal-file')
    if (seen.state.status === 'proposed' && seen.state.proposedBy === by.id) return refuse('same-person')
    if (seen.state.status !== 'proposed') return refuse('not-now')
    const digests = await digestsOf({ upin, by, cleared }, world)
    if (isRefusal(digests)) return digests
    const before = (await unseal(appealFileAs(upin), { what: 'hits', by, purpose }, world)) as Cleared | undefined
    if (digests.some(each => before?.digests.includes(each) !== true)) return refuse('not-proposed')
    // Whoever is told a number that clears nothing writes it on every form, and it helps with none of what they applied for.
    if (digests.length === 0 && seen.state.cleared > 0) return refuse('clears-nothing')
    const event = { type: 'accepted', by: by.id, cleared: digests.length } as const
    return kept({ upin, by, seen, event, seal: sealed(upin, digests) }, world)
  })

/** Whom the file cannot help is told so, and nothing of who they are is kept for it. */
export const refuseForAppealFile = (
  { upin, by, because }: Of & Readonly<{ because: AppealFileRefusal }>,
  world: World,
): Promise<File | Refusal<'unknown-appeal-file' | 'not-now'>> =>
  again(async () => {
    const seen = await world.find.appealFile(upin)
    if (seen === undefined) return refuse('unknown-appeal-file')
    const event = { type: 'refused', by: by.id, because } as const
    if (foldAppealFile(seen.state, event) === undefined) return refuse('not-now')
    await mournAppealFile(upin, world)
    return kept({ upin, by, seen, event, destroys: [destroyAppealFile(upin)] }, world)
  })

type Keeping = Of & Readonly<{ seen: File; event: AppealFileEvent }> & Pick<Change, 'seal' | 'destroys'>

/** Undefined when another act came first. */
export async function kept({ upin, by, seen, event, ...more }: Keeping, world: World): Promise<File | undefined> {
  const steps = [{ life: 'appeal-file', id: upin, seen, event } as const]
  const written = await write({ by, steps, ...more }, world)
  return written.outcome === 'kept' ? written.seen('appeal-file', upin) : undefined
}
