import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import type { BatchNumber } from '#law/words.ts'
import { startCommit } from '#records/batch/own-batch.ts'
import { look, requirePrivate } from '#server/drop/watch.ts'
import { simulatedWorld } from '#simulated/world.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../../src/refusal.ts'
import { file, line } from '../../support/batches.ts'

function opened(t: TestContext, mayReject = 0) {
  const directory = mkdtempSync(join(tmpdir(), 'nics-drop-'))
  t.after(() => rmSync(directory, { recursive: true }))
  const folder = join(directory, 'TX0000001')
  mkdirSync(folder)
  const { world } = simulatedWorld({ seed: 1 })
  const failures: unknown[] = []
  const drop = { directory, world, mayReject, failed: (error: unknown) => void failures.push(error) }
  const seen: Parameters<typeof look>[1] = new Map()
  const looks = async (times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) {
      await look(drop, seen)
      while ((await doDueWork(world)).done > 0) assert.deepEqual(failures, [])
    }
  }
  const inForce = async () => (await world.find.counts())['entries.in-force']
  return { directory, folder, world, looks, inForce }
}

test('a file that stopped growing is entered, answered beside, and removed with every name in it', async t => {
  const { folder, looks, inForce } = opened(t)
  writeFileSync(join(folder, 'nightly.csv'), file(line('A-1'), line('A-2')))
  await looks(1)
  assert.equal(await inForce(), undefined)
  await looks(4)
  assert.equal(await inForce(), 2)
  assert.deepEqual(readdirSync(folder), ['nightly.csv.receipt.json'])
  const receipt = JSON.parse(readFileSync(join(folder, 'nightly.csv.receipt.json'), 'utf8')) as object
  assert.partialDeepStrictEqual(receipt, { status: 'committed', rows: 2, accepted: 2, rejectedRows: 0 })
})

test('one that still grows is waited for, and an empty one too', async t => {
  const { folder, looks, inForce } = opened(t)
  const path = join(folder, 'nightly.csv')
  for (const count of [0, 1, 2, 3]) {
    const text = file(...Array.from({ length: count }, (_, at) => line(`A-${at}`)))
    writeFileSync(path, count === 0 ? '' : text)
    await looks(1)
  }
  assert.equal(await inForce(), undefined)
  await looks(4)
  assert.equal(await inForce(), 3)
})

test('one with more wrong rows than may be is answered and not entered, until it is mended', async t => {
  const { folder, looks, inForce } = opened(t)
  const path = join(folder, 'nightly.csv')
  writeFileSync(path, file(line('A-1'), line('A-2', { sex: 'X' })))
  await looks(5)
  assert.equal(await inForce(), undefined)
  assert.match(readFileSync(`${path}.rejected.csv`, 'utf8'), /"3","sex","not-one-of-the-words"/)
  assert.ok(existsSync(path))
  await new Promise(resolve => void setTimeout(resolve, 20))
  writeFileSync(path, file(line('A-1'), line('A-2')))
  await looks(5)
  assert.equal(await inForce(), 2)
  assert.ok(!existsSync(path))
})

test('a mended file that brings an earlier time along is taken all the same', async t => {
  const { folder, looks, inForce } = opened(t)
  const path = join(folder, 'nightly.csv')
  writeFileSync(path, file(line('A-1'), line('A-2', { sex: 'X' })))
  await looks(5)
  assert.ok(existsSync(`${path}.receipt.json`))
  await new Promise(resolve => void setTimeout(resolve, 20))
  writeFileSync(path, file(line('A-1'), line('A-2')))
  utimesSync(path, 1_700_000_000, 1_700_000_000)
  await looks(5)
  assert.equal(await inForce(), 2)
  assert.ok(!existsSync(path))
})

test('a file that is laid in the place of one just entered is neither removed nor taken for answered', async t => {
  const { directory, folder, world, looks, inForce } = opened(t)
  const path = join(folder, 'nightly.csv')
  writeFileSync(path, file(line('A-1')))
  const seen: Parameters<typeof look>[1] = new Map()
  let isReplaced = false
  const find: typeof world.find = {
    ...world.find,
    // Between the look at the folder and what is done about the file.
    async batch(id) {
      const found = await world.find.batch(id)
      if (found?.state.status === 'committed' && !isReplaced) {
        isReplaced = true
        writeFileSync(path, file(line('A-2'), line('A-3')))
      }
      return found
    },
  }
  const drop = { directory, world: { ...world, find }, failed: (error: unknown) => assert.fail(String(error)) }
  for (let count = 0; count < 4; count += 1) {
    await look(drop, seen)
    while ((await doDueWork(world)).done > 0) assert.equal(isReplaced, false)
  }
  assert.ok(isReplaced)
  assert.ok(existsSync(path))
  await looks(5)
  assert.equal(await inForce(), 3)
  assert.ok(!existsSync(path))
})

test('where a share may be wrong, the others are entered', async t => {
  const { folder, looks, inForce } = opened(t, 0.5)
  writeFileSync(join(folder, 'nightly.csv'), file(line('A-1'), line('A-2', { sex: 'X' })))
  await looks(5)
  assert.equal(await inForce(), 1)
})

test('links, names with paths or control characters, and folders of nobody are left alone', async t => {
  const { directory, folder, looks, inForce } = opened(t)
  const outside = join(directory, 'outside.csv')
  writeFileSync(outside, file(line('A-1')))
  symlinkSync(outside, join(folder, 'link.csv'))
  linkSync(outside, join(folder, 'hard.csv'))
  for (const name of ['.hidden.csv', 'a\nb.csv', 'a..b.csv', 'notes.txt'])
    writeFileSync(join(folder, name), file(line('A-2')))
  mkdirSync(join(directory, 'nobody'))
  writeFileSync(join(directory, 'nobody', 'x.csv'), file(line('A-3')))
  symlinkSync(folder, join(directory, 'TX0000002'))
  await looks(5)
  assert.equal(await inForce(), undefined)
  assert.ok(readdirSync(folder).every(name => !name.includes('receipt')))
})

test('what is no batch is answered with why', async t => {
  const { folder, looks } = opened(t)
  writeFileSync(join(folder, 'packed.csv'), 'PK\u0003\u0004')
  await looks(3)
  assert.equal(readFileSync(join(folder, 'packed.csv.receipt.json'), 'utf8'), '{"refused":"batch-packed"}\n')
})

test('a folder into which everybody may write is not watched', t => {
  const { directory } = opened(t)
  requirePrivate(directory)
  chmodSync(directory, 0o777)
  assert.throws(() => requirePrivate(directory), /Everybody may write into/)
})

test('a folder alone takes no many records back: the receipt names the batch, which a person of the agency commits', async t => {
  const { folder, world, looks, inForce } = opened(t)
  const numbers = Array.from({ length: 101 }, (_, at) => `V-${at}`)
  writeFileSync(join(folder, 'in.csv'), file(...numbers.map(ari => line(ari))))
  await looks(5)
  assert.equal(await inForce(), 101)
  const rows = numbers.map(ari => line(ari, { action: 'withdraw', because: 'no-longer-applies' }))
  writeFileSync(join(folder, 'out.csv'), file(...rows))
  await looks(5)
  assert.equal(await inForce(), 101)
  const { refused, batch } = JSON.parse(readFileSync(join(folder, 'out.csv.receipt.json'), 'utf8')) as Readonly<
    Record<string, string>
  >
  assert.equal(refused, 'batch-needs-another')
  const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
  const by = { audience: 'agency', id: 'agency-1' } as const
  const told = await startCommit({ batch: batch as BatchNumber, ori }, by, world)
  assert.ok(!isRefusal(told))
  await looks(3)
  assert.equal((await inForce()) ?? 0, 0)
  // It was answered, and is left to whoever looked at it, as every file that was refused.
  assert.equal(existsSync(join(folder, 'out.csv')), true)
})
