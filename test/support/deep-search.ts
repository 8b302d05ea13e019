import assert from 'node:assert/strict'
import { claim } from '#check/claim.ts'
import { review } from '#check/review.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn, Ori } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { Described } from '#search/transferee.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { Source, World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, recorded, scene } from './scene.ts'

const { ssn: _, ...described } = ann
/** Perhaps Ann, under a name that she had elsewhere, with a slip in the year: too little alike for any check to bring it. */
export const elsewhere: Described = {
  ...described,
  names: [{ last: 'Vanterpool', first: 'Annabeth', middle: 'R' }],
  born: '1980-04-17',
  state: 'OH',
}
/** Born on her day, and not her. */
const another: Description = { ...described, names: [{ last: 'Quill', first: 'Roberta' }], state: 'OH' }

export const enter = (description: Description, ari: string, world: World) =>
  recorded({ ori: 'OH0000001' as Ori, ari, category: 'A1', description, facts: felony(ann).facts }, world)

export const by = { audience: 'examiner', id: 'examiner-1' } as const
const asExaminer = {
  by,
  scope: { audience: 'examiner' },
  reason: 'A caller says that she was convicted in Ohio.',
} as const

/** A check of Ann's with one hit, which an examiner has claimed, and two entries that no check brings. */
export async function claimed(change: (world: World) => World = world => world) {
  const made = await scene({ files: { iii: [felony(ann)] } })
  await enter(elsewhere, 'C-1', made.world)
  await enter(another, 'C-2', made.world)
  const world = change(made.world)
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...asExaminer, ntn }, world)
  return { ...made, world, ntn, asked: { ...asExaminer, ntn } }
}

export const stateOf = async (ntn: Ntn, world: World): Promise<Transaction> =>
  (await world.find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('it is known')

export async function hitsOf(ntn: Ntn, world: World) {
  const opened = await review({ ntn, by }, world)
  if (isRefusal(opened)) assert.fail(opened.refusal)
  return opened.file.hits.hits.map(({ number, record, deep = false }) => [number, record.source, deep] as const)
}

/** The same world, whose Indices are otherwise asked. */
export const withIndices =
  (change: (indices: Source) => Source) =>
  (world: World): World => ({
    ...world,
    sources: { ...world.sources, indices: change(world.sources.indices ?? assert.fail('there are Indices')) },
  })
