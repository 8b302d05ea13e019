import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { certificateFile } from '#cli/sandbox/own-certificate.ts'
import { pocKeyFile } from '#cli/sandbox/poc-keys.ts'
import { keepBehaviour } from '#cli/sandbox/source-file.ts'
import { parseFfl, parseNtn } from '#law/numbers.ts'
import { nationLine } from '#real/nation/nation-line.ts'
import { wireCarrier } from '#real/nation/wire.ts'
import { anyPort } from '../support/any-port.ts'
import { ann } from '../support/scene.ts'
import { runNics } from '../unit/cli/run-nics.ts'
import { killAll, startOver, stop, urlOf } from './start-child.ts'

/** What is promised is a minute from when the server is there again; this machine may be shared. */
const soon = 60_000
const stn = parseNtn('00000000000000') ?? assert.fail('the number is well formed')
const licensee = parseFfl('9-99-001-01-8B-00001') ?? assert.fail('the number is well formed')
const asked = {
  description: ann,
  citizenships: ['US'],
  beside: { stn, purpose: 'sale', firearm: 'handgun', licensee },
} as const

suite(
  '28 CFR 25.6(f): the complete response after a Partial one, and the server is killed before it was acknowledged',
  () => {
    test('it is said again as soon as a line stands, though nobody asks for it', { timeout: 300_000 }, async t => {
      const folder = mkdtempSync(join(tmpdir(), 'nics-pushed-'))
      const dataDir = join(folder, 'data')
      keepBehaviour(dataDir, 'iii', 'fails')
      const port = await anyPort()
      const env = { NICS_LINE_PORT: String(port), NICS_SEARCH_AGAIN_EVERY: 'PT1S' }
      let server = startOver(dataDir, env)
      t.after(async () => {
        // Where all went well it has ended.
        if (server.child.exitCode === null && server.child.signalCode === null) await killAll(server)
        rmSync(folder, { recursive: true, force: true })
      })
      await urlOf(server)

      const heard: string[] = []
      const before = lineTo(dataDir, port, heard, t)
      const partial = await wireCarrier(before).ask(asked, whileAnybodyWaits())
      assert.ok(partial.kind === 'answered' && !partial.whole)
      assert.equal((await runNics(['source', 'iii', 'up'], { NICS_DATA_DIR: dataDir })).status, 0)
      await came(heard, 1)
      await killAll(server)
      before.close()

      server = startOver(dataDir, env)
      await urlOf(server)
      const after: string[] = []
      lineTo(dataDir, port, after, t).stand()
      await came(after, 1)
      for (const pushed of [heard[0], after[0]])
        assert.match(
          pushed ?? '',
          new RegExp(`^\\$\\.RSP\\.[A-Z]{2}SYPOC01\\.PSH/\\w+\\.NTN/${partial.ntn}\\.STN/${stn}\\.KND/NO-RECORD`),
        )
      await stop(server)
    })
  },
)

/** A point of contact's end of the line, which acknowledges nothing. */
function lineTo(dataDir: string, port: number, heard: string[], t: TestContext) {
  const credentials = { ca: readFileSync(certificateFile(dataDir), 'utf8') }
  const known = { client: 'poc-co', key: readFileSync(pocKeyFile(dataDir, 'poc-co'), 'utf8').trim(), credentials }
  const line = nationLine({ host: '127.0.0.1', port, ...known }, text => void heard.push(text))
  t.after(line.close)
  return line
}

const whileAnybodyWaits = (): AbortSignal => AbortSignal.timeout(soon)

async function came(heard: readonly string[], count: number): Promise<void> {
  const by = performance.now() + soon
  while (heard.length < count) {
    assert.ok(performance.now() < by, 'nothing came unasked')
    await sleep(50)
  }
}
