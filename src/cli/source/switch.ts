import { existsSync } from 'node:fs'
import { z } from 'zod'
import { keepersOf } from '#contract/source/keepers.ts'
import type { Config } from '#real/config.ts'
import { behaviourNames, type Behaviour, type PeerName } from '#simulated/peers/behaviour.ts'
import { controlPath } from '#simulated/peers/control.ts'
import { declined, exits, rows, type Outcome } from '../output.ts'
import { behaviourIn, keepBehaviour, peerIn } from '../sandbox/source-file.ts'
import { roleBeside } from '../sandbox/wish-file.ts'

/** A peer says how it behaves in no time. */
const patience = 2_000

/** `up` is how a person says it. */
const behaviourOf = (word: string | undefined): Behaviour | undefined =>
  word === 'up' ? 'answers' : behaviourNames.find(each => each === word)

/** Says how the peers of the training system here behave; tells one to behave otherwise, where a name and a behaviour are given. */
export async function switchSource(config: Config, name?: PeerName, wanted?: string): Promise<Outcome> {
  const { dataDir } = config
  if (!existsSync(dataDir)) return declined('unavailable', `There is no training system in ${dataDir}.`)
  const names = keepersOf(roleBeside(config))
  if (name !== undefined) {
    if (!names.includes(name)) return declined('invalid', `The training system here asks ${names.join(', ')}.`)
    const behaviour = behaviourOf(wanted)
    if (behaviour === undefined) return declined('invalid', `A source is told one of up, ${behaviourNames.join(', ')}.`)
    keepBehaviour(dataDir, name, behaviour)
    if ((await inform(dataDir, name, behaviour)) === 'stopped')
      return declined('unavailable', `The source ${name} does not run. ${howToStart(dataDir, name)}`)
  }
  const all = await Promise.all(names.map(async each => [each, await inform(dataDir, each)] as const))
  const page = rows(all.map(([each, is]) => [each, is === 'stopped' ? `stopped. ${howToStart(dataDir, each)}` : is]))
  return { status: exits.ok, document: Object.fromEntries(all), page: `${page.join('\n')}\n` }
}

/** By the same port as before, so that whoever asks it finds it again. */
const howToStart = (dataDir: string, name: PeerName): string =>
  `Start it again: nics source ${name} --port ${new URL(peerIn(dataDir, name)?.url ?? 'http://127.0.0.1:0').port}`

const said = z.object({ behaviour: z.enum(behaviourNames) })

/** Tells a peer, or only asks it. What was kept counts where none has begun; `stopped` is one that began and is not there. */
async function inform(dataDir: string, name: PeerName, behaviour?: Behaviour): Promise<Behaviour | 'stopped'> {
  const place = peerIn(dataDir, name)
  if (place === undefined) return behaviourIn(dataDir, name)
  try {
    const answer = await fetch(new URL(controlPath, place.control), {
      signal: AbortSignal.timeout(patience),
      ...(behaviour === undefined
        ? {}
        : { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ behaviour }) }),
    })
    return said.parse(await answer.json()).behaviour
  } catch {
    return 'stopped'
  }
}
