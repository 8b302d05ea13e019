import { readConfig } from '#real/config.ts'
import { peerNames } from '#simulated/peers/behaviour.ts'
import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'
import { serveSource } from './source/serve.ts'
import { switchSource } from './source/switch.ts'

/**
 * `nics source`: the simulated files of others. `nics source ncic --port 7001` serves one in this process; `nics source ncic silent`
 * tells one that runs how to behave; `nics source` says how they do. `serve` and `set` may stand before the name.
 */
export async function sourceCommand(given: Given): Promise<Outcome | undefined> {
  const config = readConfig(process.env)
  if (config.mode === 'production')
    return declined('not-allowed', 'Only a training system has simulated sources, and can tell them how to behave.')
  const words = given.args.filter(word => word !== undefined)
  const act = ['serve', 'set'].find(each => each === words[0])
  const [asked, wanted] = act === undefined ? words : words.slice(1)
  const name = peerNames.find(each => each === asked)
  if (name === undefined && (asked !== undefined || act !== undefined))
    return declined('invalid', `A source is one of ${peerNames.join(', ')}.`)
  const serves = act === 'serve' || (act === undefined && given.options['port'] !== undefined)
  if (!serves) return switchSource(config, name, wanted)
  if (name === undefined) return declined('usage', 'Say which source is to be served.')
  return serveSource(config, name, given)
}
