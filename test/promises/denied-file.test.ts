import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Ntn } from '#law/words.ts'
import type { Acknowledged, DeniedEntry, DeniedFile } from '../../src/denied-file.ts'
import type { World } from '../../src/world.ts'
import { filing, tried } from '../support/denied-file.ts'
import { denied, overturn } from '../support/police.ts'
import { work, type Scene } from '../support/scene.ts'

/** What is done to the world in which it is played: a protection is taken away, or what it protects from happens. */
type Tampering = (scene: Scene) => World

/** The denial of Ann falls at the worst moment: while its entry is under way. What then stands in NCIC's file, when all has been done. */
async function left(tampering: Tampering): Promise<readonly string[]> {
  const scene = await filing()
  const world = tampering(scene)
  await denied(world)
  await work(world)
  await tried({ ...scene, world }, 3)
  return scene.deniedFile.file.numbers()
}

type Entering = (entry: DeniedEntry, file: DeniedFile, fall: () => Promise<void>) => Promise<Acknowledged>

/** The file, told of an entry so; the denial falls, once, when `fall` is called, and everything that follows from that is done. */
const entering =
  (enter: Entering): Tampering =>
  ({ world, deniedFile }) => {
    let fell = false
    const changed: World = { ...world, deniedFile: { ...deniedFile, enter: entry => entered(entry) } }
    async function fall(ntn: Ntn): Promise<void> {
      if (fell) return
      fell = true
      await overturn(ntn, world)
      await work(changed)
    }
    const entered = (entry: DeniedEntry) => enter(entry, deniedFile, () => fall(entry.ntn))
    return changed
  }

const silent = { kind: 'silent', because: 'late' } as const

/** It is there, and who sent it never hears so. */
const wordLost = entering(async (entry, file, fall) => {
  await file.enter(entry)
  await fall()
  return silent
})
/** It is still on its way when the removal comes there. */
const overtaken = entering(async (entry, file, fall) => {
  await fall()
  return file.enter(entry)
})

suite('an overturned denial leaves nothing in the Denied Transaction File (RET-10)', () => {
  test('that it fell while its entry was under way, and the word of that was lost', async () => {
    assert.deepEqual(await left(wordLost), [])
  })

  test('that the removal overtook its entry', async () => {
    assert.deepEqual(await left(overtaken), [])
  })

  test('a control: without having kept before it leaves that it does, the entry stays', async () => {
    const { world: whole, clock, deniedFile } = await filing()
    const forgotten = async (id: string) => {
      const seen = await whole.find.filing(id)
      const isSending = seen?.state.status === 'sending'
      return isSending ? { ...seen, state: { ...seen.state, status: 'waiting' as const } } : seen
    }
    const enter = async (entry: DeniedEntry) => {
      await deniedFile.enter(entry)
      return silent
    }
    const world: World = {
      ...whole,
      find: { ...whole.find, filing: forgotten },
      deniedFile: { ...deniedFile, enter },
    }
    const ntn = await denied(world)
    await work(world)
    await overturn(ntn, world)
    await work(world)
    await tried({ world, clock }, 3)
    assert.deepEqual(deniedFile.file.numbers(), [ntn])
  })

  test('a control: without an order in which what is said counts, what comes late stands', async () => {
    const unordered = ({ deniedFile, ...scene }: Scene): World => {
      const enter = (entry: DeniedEntry) => deniedFile.enter({ ...entry, order: entry.order + 100 })
      return overtaken({ ...scene, deniedFile: { ...deniedFile, enter } })
    }
    assert.equal((await left(unordered)).length, 1)
  })

  test('a control: without the removal, what was entered stands', async () => {
    const unpaid: Tampering = ({ world }) => ({
      ...world,
      claim: (kinds, now, limit) =>
        world.claim(
          kinds.filter(kind => kind !== 'remove-from-denied-file'),
          now,
          limit,
        ),
    })
    const scene = await filing()
    const world = unpaid(scene)
    const ntn = await denied(world)
    await work(world)
    await overturn(ntn, world)
    await work(world)
    await tried({ ...scene, world }, 3)
    assert.deepEqual(scene.deniedFile.file.numbers(), [ntn])
  })
})
