import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { askHere, askThreads } from '#cli/match/asker.ts'
import { chunksOf, chunkSize } from '#cli/match/chunks.ts'
import { buildEngine } from '#cli/match/engine.ts'
import type { Person } from '#cli/match/person.ts'
import { searchAll } from '#cli/match/search-all.ts'
import { matchCommand } from '#cli/match.ts'
import type { MatchDocument } from '#cli/match/document.ts'
import { startThread, type StartThread } from '#resident/threads/thread.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { freshFolder, lines } from './files.ts'

const crowd = createCrowd(41)
const header = 'id,last,first,born,sex'

/** People of the crowd from one number to another, as rows. */
const rowsOf = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => {
    const { names, born, sex } = crowd(from + at)
    return `${letter}-${from + at},${names[0].last},${names[0].first},${born ?? ''},${sex ?? ''}`
  })

const records = lines(header, ...rowsOf('R', 0, 1500))
/** Some are on record, some are not, and one comes back at the end with another name. */
const inquiries = lines(header, ...rowsOf('Q', 1000, 1700), 'Q-1003,Lindqvist,Robert,,')

const running = (body: string): StartThread => {
  const entry = new URL(`data:text/javascript,${encodeURIComponent(body)}`)
  return () => startThread(entry)
}
const crashes = running(
  `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3))`,
)

suite('nics match in several threads', () => {
  test('writes the same bytes as in one', async t => {
    const folder = freshFolder(t)
    const [from, asking] = [folder.write('R.csv', records), folder.write('Q.csv', inquiries)]
    const run = async (threads: string) => {
      const out = folder.path(`${threads}.csv`)
      // A low threshold, so that the order of many hits, and the bits of strangers, are compared too.
      const options = { records: from, inquiries: asking, out, threads, threshold: '-16' }
      const { status, document } = await matchCommand({ options })
      const { hits, threads: used, inquiries: read } = document as MatchDocument
      return { status, hits, used, read, text: folder.read(`${threads}.csv`) }
    }
    const [one, three] = [await run('1'), await run('3')]
    assert.deepEqual([one.status, three.status, one.used, three.used], [0, 0, 1, 3])
    assert.ok(one.hits.pairs > 1000 && one.read.people === 700)
    assert.equal(three.text, one.text)
    assert.deepEqual([three.hits, three.read], [one.hits, one.read])
    assert.deepEqual(folder.names(), ['1.csv', '3.csv', 'Q.csv', 'R.csv'])
  })

  test('takes no more threads than there are chunks', async t => {
    const folder = freshFolder(t)
    const few = lines(header, ...rowsOf('Q', 0, 2 * chunkSize + 1))
    const options = { records: folder.write('R.csv', records), out: folder.path('H.csv'), threads: '16' }
    const asking = folder.write('Q.csv', few)
    const { document } = await matchCommand({ options: { ...options, inquiries: asking } })
    assert.equal((document as MatchDocument).threads, 2)
  })

  test('fails in one sentence when a thread crashes, at once or later, and leaves nothing behind', async t => {
    const folder = freshFolder(t)
    const [from, asking] = [folder.write('R.csv', records), folder.write('Q.csv', inquiries)]
    const options = { records: from, inquiries: asking, out: folder.path('H.csv'), threads: '3' }
    let started = 0
    const secondCrashes = (): ReturnType<StartThread> => ((started += 1) === 2 ? crashes() : startThread())
    for (const start of [crashes, secondCrashes]) {
      await assert.rejects(
        matchCommand({ options }, start),
        /^Error: A thread that searched did not end its work \(ended\)\.$/,
      )
      assert.deepEqual(folder.names(), ['Q.csv', 'R.csv'])
    }
    // What can be gone on with stays, and the next run does.
    started = 0
    await assert.rejects(matchCommand({ options: { ...options, resume: true } }, secondCrashes))
    assert.deepEqual(folder.names(), ['H.csv.partial', 'H.csv.progress', 'Q.csv', 'R.csv'])
    const resumed = await matchCommand({ options: { ...options, resume: true } })
    assert.deepEqual([resumed.status, (resumed.document as MatchDocument).before], [0, chunkSize])
    // The control: with threads that live, the same command ends well.
    assert.equal((await matchCommand({ options })).status, 0)
  })
})

const twin = (id: string): Person => ({
  id,
  description: { names: [{ last: 'Doe', first: 'Ann' }], born: '1980-02-03' },
})

test('what one answer does not hold is asked about again, and comes in its order', async () => {
  const engine = buildEngine(Array.from({ length: 60 }, (_, at) => twin(`R-${at}`)))
  const people = Array.from({ length: 3 * chunkSize }, (_, at) => twin(`Q-${at}`))
  const asked = async (asker: ReturnType<typeof askHere>) => {
    const [written, answers]: [string[], number[]] = [[], []]
    let found = 0
    const taker = {
      write: (id: string, all: readonly unknown[]) => {
        written.push(id)
        found += all.length
      },
      note: () => undefined,
    }
    const times = await searchAll(chunksOf(people), asker, taker, count => answers.push(count))
    await asker.stop()
    assert.deepEqual(
      written,
      people.map(({ id }) => id),
    )
    assert.equal(times.length, people.length)
    assert.equal(found, people.length * 60)
    return answers
  }
  const how = { threshold: 20, mostFound: 4000 }
  // 67 people of 60 hits each are the first who come to 4,000.
  const answers = [67, 67, 66, 67, 67, 66, 67, 67, 66]
  assert.deepEqual(await asked(askHere(engine, { ...how, mostFound: 60 })), Array(people.length).fill(1))
  assert.deepEqual(await asked(askThreads(engine, how, 2)), answers)
})
