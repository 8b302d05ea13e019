import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enterEntries } from '#records/enter-entries.ts'
import { listEntries } from '#records/list-entries.ts'
import { recordPage } from '../../src/cli/record/page.ts'
import { agencies, ownOri, personSent, type Agencies } from '../support/agencies.ts'
import { runNics } from '../unit/cli/run-nics.ts'

const ariOf = (at: number) => `L-${String(at).padStart(3, '0')}`
const rare = 220

/** 250 records of one agency, of which the 220th alone is of category D. */
async function listed(): Promise<Agencies> {
  const made = await agencies()
  const contributions = Array.from({ length: 250 }, (_, at) => ({
    ...{ ori: ownOri, ari: ariOf(at + 1), category: at + 1 === rare ? 'D' : 'A1', facts: {} },
    description: personSent(at),
  }))
  await enterEntries(contributions as never, { audience: 'system', id: 'nics' }, made.world)
  return made
}

type Listed = Readonly<{ entries: readonly Readonly<{ ari: string }>[]; more?: string }>
const asked = async ({ ask, first }: Agencies, query: string): Promise<Listed> => {
  const { status, body, text } = await ask('GET', `/v1/entries?${query}`, { as: first })
  assert.equal(status, 200, text)
  return body as unknown as Listed
}
const aris = ({ entries }: Listed) => entries.map(({ ari }) => ari)

suite('an agency lists its own records by category and status', () => {
  test('the one of 250 that is of a category is found though the first hundred are of another', async () => {
    const made = await listed()
    const found = await asked(made, 'category=D')
    assert.deepEqual([aris(found), found.more], [['L-220'], undefined])
    assert.deepEqual(aris(await asked(made, 'category=D&status=in-force&after=L-219')), ['L-220'])
    // Nothing follows it, none has this status, and no number is left out of a list that is read to its end.
    assert.deepEqual(await asked(made, 'category=D&after=L-220'), { entries: [] })
    assert.deepEqual(await asked(made, 'status=withdrawn'), { entries: [] })
    assert.deepEqual(await asked(made, 'ari=L-220&category=A1'), { entries: [] })
    assert.deepEqual(aris(await asked(made, 'ari=L-220&category=D')), ['L-220'])
  })

  test('a hundred at a time, each after the last, and nobody is sent on to where nothing is', async () => {
    const made = await listed()
    const pages = [await asked(made, 'category=A1')]
    while (pages.at(-1)?.more !== undefined && pages.length < 9)
      pages.push(await asked(made, `category=A1&after=${pages.at(-1)?.more}`))
    assert.deepEqual(
      pages.map(page => [page.entries.length, page.more]),
      [
        [100, 'L-100'],
        [100, 'L-200'],
        [49, undefined],
      ],
    )
    assert.equal((await asked(made, 'after=L-150')).more, undefined, 'a hundred are left, and no more')
    assert.equal((await asked(made, 'after=L-149')).more, 'L-249')
  })

  test('where many numbers have none of it one answer looks through some of them, and says where to go on', async () => {
    const { world } = await listed()
    const found = await listEntries({ ori: ownOri, category: 'D', after: '', limit: 5 }, world)
    assert.deepEqual(found, { entries: [], more: 'L-120' })
    const next = await listEntries({ ori: ownOri, category: 'D', after: 'L-120', limit: 5 }, world)
    assert.deepEqual([next.entries.map(({ state }) => state.ari), next.more], [['L-220'], 'L-240'])
    assert.deepEqual(await listEntries({ ori: ownOri, category: 'D', after: 'L-240', limit: 5 }, world), {
      entries: [],
    })
  })

  test('`nics record list` finds it too, goes on where it is told, and denies only what was looked through', async t => {
    const made = await listed()
    const url = await made.app.listen({ host: '127.0.0.1', port: 0 })
    t.after(() => made.app.close())
    const env = { NICS_CLIENT: 'agency-1', NICS_CLIENT_KEY: 'key-of-the-agency' }
    const list = async (...args: readonly string[]) =>
      (await runNics(['record', 'list', ...args, '--url', url], env)).stdout
    assert.match(await list('--category', 'D'), /^L-220 {2}N\w{14} {2}D {2}in-force\n$/)
    assert.equal(await list('--category', 'D', '--after', 'L-220'), 'Your agency has no such record.\n')
    assert.match(await list(), /\n… and more\. Go on with --after L-100\n$/)
    assert.match(await list('--after', 'L-249'), /^L-250 .*\n$/)
    assert.equal(
      recordPage({ entries: [], more: 'L-120' }),
      'None so far; not all numbers were looked at. Go on with --after L-120\n',
    )
    assert.equal(recordPage({ entries: [] }), 'Your agency has no such record.\n')
  })
})
