import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { annSent, edge } from '../support/edge.ts'
import { runNics } from '../unit/cli/run-nics.ts'

const committed = {
  ari: '2021-MH-0417',
  category: 'D',
  person: { names: [annSent.name], sex: 'F', born: annSent.born },
  facts: { event: 'insanity-finding', ageAtEvent: 40, jurisdiction: 'state', relief: 'none' },
}
const on = ['--on', '2026-09-08']
const open = ['open', '--record', committed.ari, '--program', 'state', '--received', '2026-09-01']
const certified = ['--certified', 'ATF 2010-TX-1', '--certified-on', '2010-05-04']

async function served(t: TestContext) {
  const made = await edge()
  const url = await made.app.listen({ host: '127.0.0.1', port: 0 })
  t.after(() => made.app.close())
  await made.ask('POST', '/v1/entries', { as: made.as.agency, body: committed })
  const env = { NICS_CLIENT: 'agency-1', NICS_CLIENT_KEY: 'key-of-the-agency' }
  const relief = (args: readonly string[], more: Readonly<Record<string, string>> = env) =>
    runNics(['relief', ...args, '--url', url], more)
  const done = async (...args: readonly string[]) => {
    const { status, stdout, stderr } = await relief(args)
    assert.equal(status, 0, stderr)
    return stdout
  }
  return { relief, done }
}

suite('a program of relief on the command line (REL-10)', () => {
  test('`nics relief` goes from the application to the words for the person', async t => {
    const { relief, done } = await served(t)
    assert.equal(await done('list'), 'No application for relief was received.\n')
    const opened = await done(...open, ...certified)
    assert.match(opened, /stands +received\n/)
    const number = /^application +(R\S+)$/m.exec(opened)?.[1] ?? assert.fail(opened)
    const early = await relief(['decide', number, '--decision', 'granted', ...on])
    assert.equal(early.status, 5)
    assert.match(early.stderr, /\/noticed: missing\n.*\/heard: missing\n/)
    await done('note', number, '--step', 'noticed', ...on)
    await done('note', number, '--step', 'heard', '--how', 'papers', ...on)
    const favor = ['circumstances', 'record', 'reputation', 'not-dangerous', 'in-public-interest']
    const found = await done('note', number, '--step', 'found', ...on, '--found', ...favor)
    assert.match(found, /found +circumstances, record, reputation, not-dangerous,\s+in-public-interest\n/)
    assert.doesNotMatch(found, /still missing/)
    assert.match(await done('decide', number, '--decision', 'granted', ...on), /person told +not yet, and it is owed\n/)
    const folder = mkdtempSync(join(tmpdir(), 'nics-letters-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'relief.pdf')
    await done('letter', number, '--out', file, '--lang', 'es')
    assert.match(readFileSync(file, 'latin1'), /^%PDF-1\.7/)
    assert.match(await done('show', number), /To tell the person:\nThe program of the state granted relief\.\n/)
    assert.match(await done('list'), new RegExp(`^${number}  granted +received 2026-09-01\n$`))
  })

  test('what cannot be is told from what may not, and the key is never taken from the command line', async t => {
    const { relief } = await served(t)
    for (const [args, status, says] of [
      [['show', 'R00000000000001'], 3, /not the number of an application/],
      [['forgive'], 2, /open, note, decide, show, letter, list/],
      [[...open, '--json'], 5, /not-certified/],
      [['show', 'R00000000000000'], 3, /No transaction of yours/],
      [['open', '--record', '!', '--program', 'mercy', '--received', 'today'], 3, /Something in the request/],
    ] as const) {
      const said = await relief(args)
      assert.equal(said.status, status, said.stderr)
      assert.match(said.stdout + said.stderr, says)
    }
    assert.match((await relief(['list'], {})).stderr, /--client/)
    assert.match((await relief(['list'], { NICS_CLIENT: 'agency-1' })).stderr, /NICS_CLIENT_KEY/)
    assert.equal((await relief(['list'], { NICS_CLIENT: 'agency-1', NICS_CLIENT_KEY: 'wrong' })).status, 4)
  })
})
