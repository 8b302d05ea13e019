import { keepersOf, type KeeperName } from '#contract/source/keepers.ts'
import type { Config } from '#real/config.ts'
import type { Places } from '#real/sources/place.ts'
import { peerIn } from '../sandbox/source-file.ts'
import { roleBeside } from '../sandbox/wish-file.ts'
import { placesOf } from '../system.ts'
import { broken, noted, ok, type Finding } from './finding.ts'
import { standingIn } from './metrics.ts'
import { lookAtNation } from './nation.ts'

/** A server that is ready says it in milliseconds. */
const patience = 5_000

/** Where each file of others is connected, and how the running server has found it: up or down since when, and its last answer. */
export async function lookAtSources(config: Config, url: string | undefined): Promise<readonly Finding[]> {
  let places: Places
  try {
    places = placesOf(config)
  } catch (error) {
    return [broken('sources', error)]
  }
  const metrics = await metricsOf(url)
  const nation = lookAtNation(config, metrics)
  const production = config.mode === 'production'
  const files = keepersOf(roleBeside(config))
  return [...files.map(name => lookAt(name, whereIs(name, places, config), { metrics, production })), ...nation]
}

/** A training system has peers of its own. */
function whereIs(name: KeeperName, places: Places, { mode, dataDir }: Config): string | undefined {
  const peer = mode === 'sandbox' ? peerIn(dataDir, name) : undefined
  return places[name]?.url.origin ?? (peer === undefined ? undefined : `${peer.url}, simulated by process ${peer.pid}`)
}

type Known = Readonly<{ metrics: string; production: boolean }>

function lookAt(name: KeeperName, where: string | undefined, { metrics, production }: Known): Finding {
  const standing = standingIn(metrics, name)
  const what = `source ${name}`
  if (standing === undefined) {
    if (where !== undefined) return noted(what, `connected at ${where}; no server here has asked it`)
    return metrics === '' && !production
      ? noted(what, 'begins with the training system')
      : broken(what, 'is not connected, so no check that must search it can be given a number (NICS_SOURCES)')
  }
  const says = [`connected at ${where ?? 'where the server was told to look'}`, ...standing.says].join('; ')
  return standing.isUp ? ok(what, says) : broken(what, says)
}

async function metricsOf(url: string | undefined): Promise<string> {
  if (url === undefined) return ''
  try {
    const answer = await fetch(new URL('/metrics', url), { signal: AbortSignal.timeout(patience) })
    return await answer.text()
  } catch {
    // Whether it answers at all is asked elsewhere.
    return ''
  }
}
