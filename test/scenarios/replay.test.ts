import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, suite, test } from 'node:test'
import { createDatabase } from '../support/postgres.ts'
import { writeFiles } from './replay-files.ts'
import { replay, type Replayed } from './replay-process.ts'

const files = writeFiles({
  Texas: { handgun: 300, long_gun: 200, redemption_handgun: 20, multiple: 40, private_sale_long_gun: 10 },
  Virginia: { handgun: 80, long_gun: 60 },
  Washington: { handgun: 40, long_gun: 40 },
  Kentucky: { permit_recheck: 200, handgun: 40 },
  Illinois: { permit: 100 },
  Ohio: { returned_handgun: 10, admin: 10, prepawn_other: 10 },
  'Mariana Islands': { handgun: 10 },
})
after(() => files.remove())

/** 1,170 checks by a tenth. */
const expected = { TX: 57, VA: 14, WA: 8, KY: 24, IL: 10, OH: 3, MP: 1 }
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

suite('a made-up month, replayed against a server of its own', { timeout: 300_000 }, () => {
  let done: Replayed
  before(async () => {
    done = await replay(files, ['--scale', '0.1'], { TMPDIR: files.folder })
  })

  test('everything agrees, and nothing is refused', () => {
    assert.equal(done.status, 0, `${JSON.stringify(done.document)}\n${done.stderr}`)
    assert.equal(done.document['difference'], 0)
    assert.equal(done.document['refused'], 0)
    assert.equal(done.document['issued'], 117)
  })

  test('one document with these members and no others', () => {
    assert.deepEqual(Object.keys(done.document), [
      ...['month', 'scale', 'issued', 'proceed', 'delayed', 'denied', 'cancelled'],
      ...['difference', 'refused', 'byState', 'p50ms', 'p99ms'],
    ])
    assert.equal(done.document['month'], '2021-03')
    assert.equal(done.document['scale'], 0.1)
  })

  test('every state has its share, and every number stands as one of the four', () => {
    const { issued, proceed, delayed, denied, cancelled } = done.document as Record<string, number>
    assert.deepEqual(done.document['byState'], expected)
    assert.equal(sum([proceed ?? 0, delayed ?? 0, denied ?? 0, cancelled ?? 0]), issued)
    assert.ok((proceed ?? 0) > 60, 'most may receive a firearm')
  })

  test('it took some time to answer', () => {
    const { p50ms, p99ms } = done.document as Record<string, number>
    assert.ok((p50ms ?? 0) > 0 && (p50ms ?? 0) <= (p99ms ?? 0))
  })

  test('nothing of it is left', () => {
    assert.deepEqual(readdirSync(files.folder).toSorted(), ['dealers.csv', 'load.csv'])
  })

  test('on PostgreSQL the same checks have the same answers, in a database that is gone afterwards', async () => {
    const { url, drop } = await createDatabase('replay')
    try {
      const again = await replay(files, ['--scale', '0.1'], { DATABASE_URL: url, TMPDIR: files.folder })
      assert.equal(again.status, 0, `${JSON.stringify(again.document)}\n${again.stderr}`)
      const answers = ({ document }: Replayed) => {
        const { p50ms: _50, p99ms: _99, ...rest } = document
        return rest
      }
      assert.deepEqual(answers(again), answers(done))
      assert.deepEqual(await replayDatabases(url), [])
    } finally {
      await drop()
    }
  })
})

async function replayDatabases(url: string): Promise<readonly string[]> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'nics_replay_%'",
  )
  await client.end()
  return rows.map(({ datname }) => datname)
}

suite('what cannot be replayed is refused before anything is started', { timeout: 60_000 }, () => {
  const refused = (because: string) => ({ refused: 'invalid', because })
  const cases = [
    ['a scale above one', ['--scale', '2'], 'The scale is a decimal above 0 and at most 1, such as 0.0005.'],
    ['a scale that leaves nothing', ['--scale', '0.000001'], 'At that scale nothing is left to ask.'],
    ['a month that does not exist', ['--scale', '1', '--month', '2021-13'], 'The month is not one such as 2021-03.'],
    [
      'a month that the file does not have',
      ['--scale', '1', '--month', '2021-04'],
      `${files.load}: column month: the file has no line for 2021-04.`,
    ],
    [
      'a file that is not there',
      ['--scale', '1', '--dealers', `${files.folder}/nobody.csv`],
      `${files.folder}/nobody.csv: the file cannot be read.`,
    ],
  ] as const
  for (const [name, args, because] of cases) {
    test(name, async () => {
      const { status, document } = await replay(files, args)
      assert.deepEqual({ status, document }, { status: 3, document: refused(because) })
    })
  }

  test('a negative cell, with its line and column', async () => {
    const bad = writeFiles({ Texas: { handgun: 300 }, Ohio: { long_gun: 200 } })
    try {
      writeFileSync(bad.load, readFileSync(bad.load, 'utf8').replace(',200,', ',-200,'))
      const { status, document } = await replay(bad, ['--scale', '1'])
      const because = `${bad.load}: line 3, column long_gun: not a whole number of checks.`
      assert.deepEqual({ status, document }, { status: 3, document: refused(because) })
    } finally {
      bad.remove()
    }
  })
})
