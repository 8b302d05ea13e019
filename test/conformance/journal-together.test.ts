import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import type { Ntn } from '#law/words.ts'
import type { KeyRow, Rewrap } from '#ledger/rows.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore } from '#real/keys/file-keystore.ts'
import { root } from '../support/groups.ts'

const [morning, noon, family] = ['2026-09-11T08Z', '2026-09-11T12Z', 'denial-2026'] as const
const row = (ntn: string, epoch: string): KeyRow => ({
  ...{ ntn: ntn as Ntn, family: 'identity', epoch },
  wrapped: Buffer.from(`wrapped key of ${ntn} under ${epoch}`.padEnd(40)),
})
const from = (ntn: string, epoch: string, to: string): Rewrap => ({ from: row(ntn, epoch), to: row(ntn, to) })
const many = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

/** Another process that denies one check after the other, and says when it begins. */
function denying(directory: string, ntns: readonly string[]) {
  const script = `
    const { openJournal } = await import(${JSON.stringify(join(root, 'src/real/keys/file-journal.ts'))})
    const journal = openJournal(${JSON.stringify(directory)})
    process.stdout.write('begun')
    for (const ntn of ${JSON.stringify(ntns)})
      await journal.wrapped([{
        from: { ntn, family: 'identity', epoch: '${morning}', wrapped: new Uint8Array() },
        to: { ntn, family: 'identity', epoch: '${family}', wrapped: Buffer.from('wrapped key of ' + ntn) },
      }])`
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function keystore(t: TestContext): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'nics-together-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  await createKeystore(directory)
  return directory
}

suite('two processes at one journal', { timeout: 120_000 }, () => {
  test('while one denies, another takes out what is no longer denied: nothing is lost, and what is out is gone from the file', async t => {
    const directory = await keystore(t)
    const journal = openJournal(directory)
    const [overturned, denied] = [many('A', 60), many('B', 150)]
    await journal.wrapped(overturned.map(ntn => from(ntn, morning, family)))
    const other = denying(directory, denied)
    const ended = once(other, 'exit')
    await once(other.stdout, 'data')
    for (const ntn of overturned) await journal.wrapped([from(ntn, family, noon)])
    assert.deepEqual(await ended, [0, null])

    const { wraps } = await journal.replay([])
    const underFamily = (ntn: string) => wraps(ntn as Ntn).filter(({ epoch }) => epoch === family).length
    assert.deepEqual(
      denied.filter(ntn => underFamily(ntn) !== 1),
      [],
    )
    assert.deepEqual(
      overturned.filter(ntn => underFamily(ntn) !== 0),
      [],
    )
    const text = readFileSync(join(directory, 'journal', `${family}.wraps`), 'utf8')
    for (const ntn of overturned)
      assert.ok(!text.includes(Buffer.from(row(ntn, family).wrapped).toString('base64url')), ntn)
  })

  test('two that take out at once leave what neither of them took', async t => {
    const directory = await keystore(t)
    const [one, other] = [openJournal(directory), openJournal(directory)]
    const [mine, theirs, rest] = [many('A', 30), many('B', 30), many('C', 30)]
    await one.wrapped([...mine, ...theirs, ...rest].map(ntn => from(ntn, morning, family)))
    await Promise.all([
      ...mine.map(ntn => one.wrapped([from(ntn, family, noon)])),
      ...theirs.map(ntn => other.wrapped([from(ntn, family, noon)])),
    ])
    const { wraps } = await one.replay([])
    const left = [...mine, ...theirs, ...rest].filter(ntn => wraps(ntn as Ntn).some(({ epoch }) => epoch === family))
    assert.deepEqual(left, rest)
  })
})
