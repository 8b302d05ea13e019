import assert from 'node:assert/strict'
import { appendFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { suite, test, type TestContext } from 'node:test'
import type { MatchDocument } from '#cli/match/document.ts'
import type { Bookmark } from '#cli/match/resume/bookmark.ts'
import { killed, many, people, runHere, started } from './long-run.ts'
import { freshFolder, lines, type Folder } from './files.ts'

const names = ['H.csv.partial', 'H.csv.progress', 'Q.csv', 'R.csv']

const bookmarkIn = (folder: Folder): Bookmark => JSON.parse(folder.read('H.csv.progress')) as Bookmark
const withBookmark = (folder: Folder, bookmark: Bookmark): string =>
  folder.write('H.csv.progress', JSON.stringify(bookmark))

/** What is left of a run that was stopped as by a loss of power. */
async function stopped(t: TestContext) {
  const folder = freshFolder(t)
  await killed(t, folder, 'SIGKILL')
  return folder
}

let known: string | undefined

/** What the same files come to without a stop. */
async function wholeOf(folder: Folder): Promise<string> {
  if (known === undefined) {
    assert.equal((await runHere(folder, { out: folder.path('whole.csv') })).status, 0)
    known = folder.read('whole.csv')
    rmSync(folder.path('whole.csv'))
  }
  return known
}

suite('nics match --resume', () => {
  test('goes on after a kill, as often as it takes, to the same bytes and the same counts', async t => {
    const folder = await stopped(t)
    assert.deepEqual(folder.names(), names)
    const first = bookmarkIn(folder).far
    assert.ok(first.done > 0 && statSync(folder.path('H.csv.partial')).size >= first.bytes)
    assert.equal(statSync(folder.path('H.csv.progress')).mode & 0o777, 0o600)
    assert.equal(statSync(folder.path('H.csv.partial')).mode & 0o777, 0o600)
    await killed(t, folder, 'SIGKILL')
    const second = bookmarkIn(folder).far
    assert.ok(second.done > first.done)
    // What a kill in the middle of writing leaves behind what was noted.
    appendFileSync(folder.path('H.csv.partial'), '17,half a row')
    folder.write('H.csv.progress.new', '{"form":1,')
    const { status, document } = await runHere(folder, { resume: true })
    assert.deepEqual([status, document.before], [0, second.done])
    assert.deepEqual(folder.names(), ['H.csv', 'Q.csv', 'R.csv'])
    const resumed = folder.read('H.csv')
    assert.equal(resumed, await wholeOf(folder))
    assert.equal(document.inquiries.people, many)
    assert.deepEqual(document.hits, {
      pairs: 50 * many,
      same: document.hits.same,
      possibly: 50 * many - document.hits.same,
      inquiries: many,
    })
  })

  test('the control: from a place that was not the right one other bytes come', async t => {
    const folder = await stopped(t)
    const bookmark = bookmarkIn(folder)
    withBookmark(folder, { ...bookmark, far: { ...bookmark.far, done: bookmark.far.done - 1 } })
    assert.equal((await runHere(folder, { resume: true })).status, 0)
    assert.notEqual(folder.read('H.csv'), await wholeOf(folder))
  })

  test('a signal loses nothing, and the number of threads may be another', async t => {
    const folder = freshFolder(t)
    assert.equal(await killed(t, folder, 'SIGTERM', '2'), 143)
    const { far } = bookmarkIn(folder)
    assert.equal(statSync(folder.path('H.csv.partial')).size, far.bytes)
    const { document } = await runHere(folder, { resume: true, threads: '1' })
    assert.equal(document.before, far.done)
    assert.equal(folder.read('H.csv'), await wholeOf(folder))
  })

  test('a run that was stopped before its first hit, or between its last two steps, is gone on with', async t => {
    const folder = await stopped(t)
    const whole = await wholeOf(folder)
    const bookmark = bookmarkIn(folder)
    // The bookmark comes before the file of hits.
    rmSync(folder.path('H.csv.partial'))
    withBookmark(folder, { ...bookmark, far: { done: 0, bytes: 0, pairs: 0, same: 0, inquiries: 0 } })
    const anew = await runHere(folder, { resume: true })
    assert.deepEqual([anew.document.before, folder.read('H.csv') === whole], [0, true])
    const { pairs, same, inquiries } = anew.document.hits
    // Everything noted, the file still aside; and in its place already.
    for (const isInPlace of [false, true]) {
      if (!isInPlace) renameSync(folder.path('H.csv'), folder.path('H.csv.partial'))
      const far = { done: many, bytes: Buffer.byteLength(whole), pairs, same, inquiries }
      withBookmark(folder, { ...bookmark, far, isWhole: true })
      const { document } = await runHere(folder, { resume: true })
      assert.deepEqual([document.before, document.hits, document.p50us], [many, anew.document.hits, null])
      assert.equal(folder.read('H.csv'), whole)
      assert.deepEqual(folder.names(), ['H.csv', 'Q.csv', 'R.csv'])
    }
  })

  test('what was begun with something else is refused with 5, and stays as it was', async t => {
    const folder = await stopped(t)
    const [records, inquiries, bookmark] = [folder.read('R.csv'), folder.read('Q.csv'), bookmarkIn(folder)]
    const todo = 'Remove both, or leave --resume away.'
    const refusedFor = async (why: string, options: Readonly<Record<string, string>> = {}) => {
      const before = folder.names().map(name => [name, folder.read(name)])
      const { status, document } = await runHere(folder, { resume: true, ...options })
      const { refused, because } = document as unknown as Readonly<{ refused: string; because: string }>
      const expected = why.startsWith('H')
        ? why
        : `H.csv.partial and H.csv.progress cannot be gone on with: ${why}. ${todo}`
      assert.deepEqual([status, refused, folder.plain(because)], [5, 'conflict', expected])
      assert.deepEqual(
        folder.names().map(name => [name, folder.read(name)]),
        before,
      )
    }
    await refusedFor('they were begun with --threshold 20', { threshold: '21' })
    folder.write('R.csv', `${records}x,Doe,Ann,\n`)
    await refusedFor('R.csv is not what it was')
    folder.write('R.csv', records)
    folder.write('Q.csv', inquiries.replace('Robert', 'Rupert'))
    await refusedFor('Q.csv is not what it was')
    folder.write('Q.csv', inquiries)
    withBookmark(folder, { ...bookmark, run: { ...bookmark.run, program: '0'.repeat(64) } })
    await refusedFor('another version of the program began them')
    folder.write('H.csv.progress', '{"form":1,')
    await refusedFor('the second cannot be read')
    withBookmark(folder, bookmark)
    truncateSync(folder.path('H.csv.partial'), bookmark.far.bytes - 1)
    await refusedFor('they do not belong together')
    rmSync(folder.path('H.csv.partial'))
    await refusedFor('they do not belong together')
    folder.write('H.csv.partial', 'of somebody else\n')
    rmSync(folder.path('H.csv.progress'))
    await refusedFor('they do not belong together')
    // Without --resume both are nobody's business.
    assert.equal((await runHere(folder, {})).status, 0)
    assert.equal(folder.read('H.csv.partial'), 'of somebody else\n')
  })

  test('two at once are refused, and so is a file that is read', async t => {
    const folder = freshFolder(t)
    const { child, ended } = await started(t, folder)
    const { status, document } = await runHere(folder, { resume: true })
    const { because } = document as unknown as Readonly<{ because: string }>
    assert.equal(status, 5)
    assert.equal(folder.plain(because), `H.csv.partial is written by process ${child.pid}: wait for it, or stop it.`)
    child.kill('SIGKILL')
    await ended
    const odd = folder.write('R2.csv.partial', people(1))
    const options = { resume: true, records: odd, out: folder.path('R2.csv') }
    const read = await runHere(folder, options)
    assert.equal(read.status, 2)
    assert.equal(folder.read('R2.csv.partial'), people(1))
  })

  test('a run that nobody stops leaves its hits and nothing else', async t => {
    const folder = freshFolder(t)
    folder.write('R.csv', people(3))
    folder.write('Q.csv', lines('id,last,first'))
    const { status, document } = await runHere(folder, { resume: true })
    assert.deepEqual([status, document.before, document.hits.pairs], [0, 0, 0] satisfies [
      number,
      MatchDocument['before'],
      number,
    ])
    assert.deepEqual(folder.names(), ['H.csv', 'Q.csv', 'R.csv'])
  })
})
