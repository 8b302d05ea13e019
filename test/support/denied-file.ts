import assert from 'node:assert/strict'
import type { DutyKind } from '#law/duties/kinds.ts'
import { filingOf, type Filing } from '#law/lives/filing.ts'
import type { Ntn } from '#law/words.ts'
import type { Wish } from '#simulated/world.ts'
import type { World } from '../../src/world.ts'
import { denied } from './police.ts'
import { ann, felony, scene, work, type Scene } from './scene.ts'

/** A nation that contributes its denials to NCIC's file, and Ann, who is in the way. */
export const filing = (wish: Partial<Wish> = {}): Promise<Scene> =>
  scene({ files: { iii: [felony(ann)] }, deniedFile: true, ...wish })

export const filingAbout = async (ntn: Ntn, { find }: World): Promise<Filing | undefined> =>
  (await find.filing(filingOf(ntn)))?.state

/** What is owed of it, there and here. */
export async function owedToFile(ntn: Ntn, { find }: World): Promise<readonly string[]> {
  const owed = [...(await find.owed(ntn)), ...(await find.owed(filingOf(ntn)))]
  return owed.map(({ kind }) => kind).filter(kind => kind.endsWith('denied-file') || kind === 'file-denial')
}

/** Everything that was put off is tried again, as often as it takes. */
export async function tried({ world, clock }: Pick<Scene, 'world' | 'clock'>, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    clock.pass({ minutes: 40 })
    await work(world)
  }
}

/** A denial that stands in the file. */
export async function entered(): Promise<Scene & Readonly<{ ntn: Ntn }>> {
  const made = await filing()
  const ntn = await denied(made.world)
  await work(made.world)
  assert.deepEqual(made.deniedFile.file.numbers(), [ntn], 'the control: it stands there')
  return { ...made, ntn }
}

/** No trace of a filing. */
export const nothingLeft = ({ store: { tables } }: Scene, ntn: Ntn): void => {
  const kept = [tables.events.all(), tables.lives.all(), tables.due.all(), tables.leaves.all()]
  assert.equal(JSON.stringify(kept).includes(filingOf(ntn)), false)
}

/** Only these debts are claimed. */
export const paying = (world: World, is: (kind: DutyKind) => boolean): World => ({
  ...world,
  claim: (kinds, now, limit) => world.claim(kinds.filter(is), now, limit),
})
