import { keepersOf, type KeeperName } from '#contract/source/keepers.ts'
import type { Config } from '#real/config.ts'
import type { Places } from '#real/sources/place.ts'
import { peerIn } from '../sandbox/source-file.ts'
import { roleBeside } from '../sandbox/wish-file.ts'
import { placesOf } from '../system.ts'
import { broken, noted, ok, type Finding } from './finding.ts'
import { ago, labelled } from './metrics.ts'

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
  const production = config.mode === 'production'
  return keepersOf(roleBeside(config)).map(name => lookAt(name, whereIs(name, places, config), { metrics, production }))
}

/** A training system has peers of its own. */
function whereIs(name: KeeperName, places: Places, { mode, dataDir }: Config): string | undefined {
  const peer = mode === 'sandbox' ? peerIn(dataDir, name) : undefined
  return places[name]?.url.origin ?? (peer === undefined ? undefined : `${peer.url}, simulated by process ${peer.pid}`)
}

type Known = Readonly<{ metrics: string; production: boolean }>

function lookAt(name: KeeperName, where: string | undefined, { metrics, production }: Known): Finding {
  const up = labelled(metrics, 'source_up', name)[0]?.value
  const what = `source ${name}`
  if (up === undefined) {
    if (where !== undefined) return noted(what, `connected at ${where}; no server here has asked it`)
    return metrics === '' && !production
      ? noted(what, 'begins with the training system')
      : broken(what, 'is not connected, so no check that must search it can be given a number (NICS_SOURCES)')
  }
  const since = ago(labelled(metrics, 'source_since_seconds', name)[0]?.value)
  const last = labelled(metrics, 'source_last_answer_seconds', name)[0]?.value
  const outcomes = labelled(metrics, 'source_answers_total', name).filter(({ value }) => value > 0)
  const says = [
    `connected at ${where ?? 'where the server was told to look'}`,
    up === 1 ? `up since ${since}` : `DOWN since ${since}`,
    last === undefined ? 'has not answered yet' : `last answer ${ago(last)}`,
    ...outcomes.map(({ outcome, value }) => `${outcome} ${value}`),
  ].join('; ')
  return up === 1 ? ok(what, says) : broken(what, says)
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
