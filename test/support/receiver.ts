import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { receiverSecret } from '#delivery/receiver-secret.ts'
import type { World } from '../../src/world.ts'
import { agencyCalled } from './calls.ts'
import { startChild } from './child.ts'
import { root } from './groups.ts'

type Wished = Readonly<{ mode: string; keys: World['keys']; names?: readonly string[] | undefined }>

/** The receiver of the kit, as another process that ends with the test, with the secrets of these names; and what it has heard. */
export async function startReceiver(t: TestContext, { mode, keys, names = ['first'] }: Wished) {
  const folder = mkdtempSync(join(tmpdir(), 'nics-receiver-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'secret')
  const secrets = await Promise.all(names.map(name => receiverSecret(agencyCalled, name, keys)))
  writeFileSync(file, secrets.join('\n'), { mode: 0o600 })
  const program = join(root, 'src', 'cli', 'nics.ts')
  const child = await startChild(t, program, ['receiver', '--secret', file, '--mode', mode, '--json'])
  const heard = (): readonly Record<string, unknown>[] =>
    child
      .log()
      .split('\n')
      .filter(line => line.startsWith('{'))
      .map(line => JSON.parse(line) as Record<string, unknown>)
  return { url: (child.first as { url: string }).url, heard }
}
