import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { behaviours, peerNames, type Behaviour, type PeerName } from '#simulated/peers/behaviour.ts'
import { keepFile } from '../keep-file.ts'

const kept = z.partialRecord(z.enum(peerNames), z.enum(behaviours))
type Kept = Readonly<z.infer<typeof kept>>

const fileIn = (dataDir: string): string => join(dataDir, 'sources.json')

/**
 * How the simulated sources of a training system behave, from a file that its operator alone can write. Read at each question,
 * so that a change takes effect at once, without anybody being able to make it over the network.
 */
export const behaviourIn =
  (dataDir: string) =>
  (name: PeerName): Behaviour =>
    readBehaviours(dataDir)[name] ?? 'answers'

function readBehaviours(dataDir: string): Kept {
  try {
    return kept.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
  } catch {
    // Nobody has said anything, or nothing that can be read.
    return {}
  }
}

export function keepBehaviour(dataDir: string, name: PeerName, behaviour: Behaviour): void {
  keepFile(fileIn(dataDir), { ...readBehaviours(dataDir), [name]: behaviour })
}
