import { existsSync } from 'node:fs'
import { readConfig } from '#real/config.ts'
import { behaviours, peerNames } from '#simulated/peers/behaviour.ts'
import type { Given } from './command.ts'
import { declined, exits, rows, type Outcome } from './output.ts'
import { behaviourIn, keepBehaviour } from './sandbox/source-file.ts'

/** `nics source [name] [behaviour]`: how the simulated sources of the training system here behave; and to change it at once. */
export async function sourceCommand({ args: [asked, wanted] }: Given): Promise<Outcome> {
  const { mode, dataDir } = readConfig(process.env)
  if (mode === 'production')
    return declined('not-allowed', 'Only the sources of a training system can be told how to behave.')
  if (!existsSync(dataDir)) return declined('unavailable', `There is no training system in ${dataDir}.`)
  if (asked !== undefined) {
    const name = peerNames.find(each => each === asked)
    const behaviour = behaviours.find(each => each === wanted)
    if (name === undefined) return declined('invalid', `A source is one of ${peerNames.join(', ')}.`)
    if (behaviour === undefined) return declined('invalid', `A source ${behaviours.join(', ')}: say which.`)
    keepBehaviour(dataDir, name, behaviour)
  }
  const behaviourOf = behaviourIn(dataDir)
  const all = peerNames.map(name => [name, behaviourOf(name)] as const)
  return { status: exits.ok, document: Object.fromEntries(all), page: `${rows(all).join('\n')}\n` }
}
