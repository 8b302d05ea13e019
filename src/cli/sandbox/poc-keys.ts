import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../../world.ts'
import { clientKeyOf } from './client-key.ts'
import type { SandboxCaller } from './sandbox-callers.ts'

/** Where a training system lays the key of each point of contact, for its owner alone: `nics serve --as poc` is given one of them. */
export const pocKeyFile = (dataDir: string, id: string): string => join(dataDir, 'points-of-contact', `${id}.key`)

export async function writePocKeys(dataDir: string, callers: readonly SandboxCaller[], world: World): Promise<void> {
  mkdirSync(join(dataDir, 'points-of-contact'), { recursive: true, mode: 0o700 })
  const keyOf = clientKeyOf(world)
  for (const caller of callers.filter(({ audience }) => audience === 'poc'))
    writeFileSync(pocKeyFile(dataDir, caller.id), `${await keyOf(caller)}\n`, { mode: 0o600 })
}
