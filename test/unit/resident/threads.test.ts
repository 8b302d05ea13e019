import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { looseIndexOver } from '#match/index.ts'
import { createElsewhere, type Elsewhere } from '#resident/elsewhere.ts'
import { searcherOver } from '#resident/searching.ts'
import { ownThread } from '#resident/threads/own-thread.ts'
import { inThread, startThread, type StartThread } from '#resident/threads/thread.ts'
import { doe, idsIn, ordered, poe, roe } from './people.ts'

const running = (body: string): StartThread => {
  const entry = new URL(`data:text/javascript,${encodeURIComponent(body)}`)
  return () => startThread(entry)
}
const listening = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', `
const crashes = running(`${listening} () => process.exit(3))`)
const throws = running(`${listening} () => { throw new Error('Roebuck') })`)
const isSilent = running(`${listening} () => undefined)`)

const longEnough = 60_000
const index = looseIndexOver(ordered({ 1: roe, 2: doe }))
index.put('3', roe)
index.remove('2')

describe('a thread', () => {
  test('puts in order what an index holds, over the same memory', async () => {
    const base = await inThread(startThread(), 'merge', index.held(), longEnough)
    assert.ok(base.rows.words[0].buffer instanceof SharedArrayBuffer)
    const next = looseIndexOver(base)
    assert.deepEqual([idsIn(next.search, roe), idsIn(next.search, doe), next.size, next.recent], [['1', '3'], [], 2, 0])
  })

  for (const [kind, start, code] of [
    ['ends', crashes, 'ended'],
    ['throws', throws, 'crashed'],
    ['is silent', isSilent, 'late'],
  ] as const) {
    test(`that ${kind} is an error with a code and with nobody's name`, async () => {
      const thread = start()
      await assert.rejects(thread.ask('merge', index.held(), kind === 'is silent' ? 200 : longEnough), {
        code,
        message: code,
      })
      await assert.rejects(thread.ask('merge', index.held(), longEnough), { code })
      await thread.stop()
    })
  }

  test('says what failed in it by its code', async () => {
    const writing = { path: '/nowhere/at/all', base: index.held().base, position: 1, at: 1 }
    const sealed = { program: new Uint8Array(32), salt: new Uint8Array(32), key: new Uint8Array(32) }
    await assert.rejects(inThread(startThread(), 'write', { ...writing, ...sealed }, longEnough), { code: 'ENOENT' })
  })

  test('of its own fails when it is stopped, and starts no more', async () => {
    const own = ownThread('merge', isSilent, longEnough)
    const asked = own.ask(index.held())
    await Promise.all([own.stop(), assert.rejects(asked, { code: 'stopped' })])
    await assert.rejects(own.ask(index.held()), { code: 'stopped' })
  })
})

describe('what is searched where', () => {
  const { born: _, ...undated } = roe
  const asked = async (elsewhere: Elsewhere['search']) => {
    const here: string[] = []
    const search = searcherOver((description, asking) => {
      here.push(asking.deep === true ? 'deep' : description.born === undefined ? 'undated' : 'usual')
      return []
    }, elsewhere)
    const outcomes = await Promise.allSettled([
      search(roe, { deep: false }),
      search(undated, { deep: false }),
      search(roe, { deep: true }),
    ])
    return { here: here.toSorted(), outcomes: outcomes.map(({ status }) => status) }
  }

  test('only what looks at near dates is searched on the thread that serves', async () => {
    const { here, outcomes } = await asked(async () => [])
    assert.deepEqual(
      [here, outcomes],
      [
        ['usual', 'usual'],
        ['fulfilled', 'fulfilled', 'fulfilled'],
      ],
    )
  })

  test('the thread that serves looks itself when the other broke, and not when it has too much to do', async () => {
    const broken = await asked(() => Promise.reject(Object.assign(new Error('x'), { code: 'ended' })))
    assert.deepEqual(broken.here, ['deep', 'undated', 'usual', 'usual'])
    const busy = await asked(() => Promise.reject(Object.assign(new Error('x'), { code: 'busy' })))
    assert.deepEqual(
      [busy.here, busy.outcomes],
      [
        ['usual', 'usual'],
        ['fulfilled', 'rejected', 'rejected'],
      ],
    )
  })
})

describe('a search elsewhere', () => {
  test('finds what the index finds, of every change before it and of none after', async () => {
    const live = looseIndexOver(ordered({ 1: roe, 2: doe }))
    let version = 0
    let sent = 0
    const held = () => {
      sent += 1
      return live.held()
    }
    const { search, stop } = createElsewhere({ held, version: () => version }, startThread)
    const found = async () => {
      const answers = await Promise.all([roe, doe, poe].map(asked => search(asked, { limit: 9, deep: true })))
      return answers.map(answer => answer.map(({ id }) => id))
    }
    try {
      assert.deepEqual(await found(), [['1'], ['2'], []])
      assert.equal(sent, 1, 'what did not change is not sent again')
      live.put('3', poe)
      live.put('1', doe)
      live.remove('2')
      version += 1
      const asked = found()
      live.remove('3')
      assert.deepEqual(await asked, [[], ['1'], ['3']])
      version += 1
      assert.deepEqual(await found(), [[], ['1'], []])
      const here = live.search(doe, { limit: 9, deep: true })
      assert.deepEqual(await search(doe, { limit: 9, deep: true }), here)
    } finally {
      await stop()
    }
  })

  test('starts another thread after one that crashed', async () => {
    let started = 0
    const start = () => ((started += 1) === 1 ? crashes() : startThread())
    const { search, stop } = createElsewhere({ held: index.held, version: () => 1 }, start)
    try {
      await assert.rejects(search(roe, { limit: 9 }), { code: 'ended' })
      assert.deepEqual(
        (await search(roe, { limit: 9 })).map(({ id }) => id),
        ['1', '3'],
      )
    } finally {
      await stop()
    }
  })

  test('uses as many threads as it may, and refuses whom it would keep waiting too long', async () => {
    let started = 0
    const start = () => {
      started += 1
      return isSilent()
    }
    const { search, stop } = createElsewhere({ held: index.held, version: () => 1 }, start, 2)
    const waiting = Array.from({ length: 64 }, () =>
      search(roe, { limit: 9 }).catch(({ code }: { code: string }) => code),
    )
    await assert.rejects(search(roe, { limit: 9 }), { code: 'busy' })
    assert.equal(started, 2)
    await stop()
    assert.deepEqual(new Set(await Promise.all(waiting)), new Set(['stopped']))
  })
})
