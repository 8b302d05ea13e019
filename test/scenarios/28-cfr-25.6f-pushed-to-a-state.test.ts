import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { enrollLicensees } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { nationAt } from '#real/nation/at.ts'
import { followUps, type Pushed } from '#real/nation/follow-up.ts'
import { simulatedWorld } from '#simulated/world.ts'
import { authority, scene } from '../support/line.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, statusOf, work } from '../support/scene.ts'

const ori = parseOri('VA0000001') ?? assert.fail('the number is well formed')
const virginia = { state: 'VA', zone: 'America/New_York' } as const
const soon = 10_000

/** Virginia's point of contact beside the nation, over a real line. Its clock all but stands still, so that no debt falls due by itself. */
async function besideNation(
  t: TestContext,
  wish: Parameters<typeof scene>[1],
  { hears }: Readonly<{ hears: boolean }>,
) {
  const made = await scene(t, wish)
  let now = made.clock.now
  let follow: (pushed: Pushed) => Promise<void> = async () => undefined
  const pushes: string[] = []
  const at = { host: '127.0.0.1', port: made.server.port, client: 'poc-1', key: 'key-of-the-poc' }
  const { nation, source, stand, close } = nationAt(
    { by: 'line', at: { ...at, credentials: { ca: authority.cert } } },
    () => now(),
    (text, end) => {
      pushes.push(text)
      void follow({ text, end })
    },
  )
  t.after(close)
  const state = simulatedWorld({ seed: 8, here: { role: 'poc', state: 'VA', ori }, nation, national: source })
  now = state.clock.now
  if (hears) follow = followUps(state.world)
  stand()
  const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', zip: '00001', ...virginia }
  await enrollLicensees([{ ffl, premises, expires: '2031-12-31', codeWord }], system, state.world)
  return { made, state, pushes }
}

/** The nation's own file was away, has come back, and its worker has searched again. */
async function comesBack({ files, clock, world }: Awaited<ReturnType<typeof scene>>): Promise<void> {
  files.iii.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const by = performance.now() + soon
  while (!(await isSo())) {
    assert.ok(performance.now() < by, what)
    await sleep(10)
  }
}

suite('28 CFR 25.6(f): the nation pushes what was missing to a state', { timeout: 60_000 }, () => {
  for (const [says, iii, found] of [
    ['nothing is found, and its licensee may be told Proceed', [], 'proceed'],
    ['a record is found, and an examiner has it', [felony(ann)], 'delayed'],
  ] as const)
    test(`its check is completed at once, and not in its own time: ${says}`, async t => {
      const { made, state, pushes } = await besideNation(t, { files: { iii } }, { hears: true })
      made.files.iii.goDown()
      const { ntn, status, silent } = await checked(inquiry(), state.world)
      assert.deepEqual([status, silent], ['delayed', ['national']])
      state.clock.pass({ milliseconds: 2 })
      await comesBack(made)
      await until('it was not completed', async () => (await silentOf(ntn, state.world)).length === 0)
      assert.equal(await statusOf(ntn, state.world), found)
      assert.equal((await hitsOf(ntn, state.world)) ?? 0, iii.length)
      // Acknowledged: on another line it does not come again.
      assert.equal(pushes.length, 1)
    })

  test('control: where nobody hears it the check waits for its own time', async t => {
    const { made, state, pushes } = await besideNation(t, {}, { hears: false })
    made.files.iii.goDown()
    const { ntn } = await checked(inquiry(), state.world)
    state.clock.pass({ milliseconds: 2 })
    await comesBack(made)
    await until('nothing was pushed', async () => pushes.length === 1)
    await sleep(300)
    assert.equal(await statusOf(ntn, state.world), 'delayed')
  })
})

const seenOf = async (ntn: Ntn, { find }: Parameters<typeof statusOf>[1]) =>
  (await find.transaction(ntn, { audience: 'system' }))?.state
const silentOf = async (ntn: Ntn, world: Parameters<typeof statusOf>[1]): Promise<readonly string[]> =>
  (await seenOf(ntn, world))?.silent ?? assert.fail('it is there')
const hitsOf = async (ntn: Ntn, world: Parameters<typeof statusOf>[1]) => (await seenOf(ntn, world))?.hits
