import { existsSync } from 'node:fs'
import type { Config } from '#real/config.ts'
import { behaviourNames, type PeerName } from '#simulated/peers/behaviour.ts'
import { latencies, usualLatency } from '#simulated/peers/latency.ts'
import { servePeer } from '#simulated/peers/serve-peer.ts'
import type { Given } from '../command.ts'
import { declined, exits, present, tell, type Outcome } from '../output.ts'
import { announcePeer, behaviourIn } from '../sandbox/source-file.ts'
import { untilStopped } from '../until-stopped.ts'
import { heldBy } from './held.ts'

/**
 * Serves one file of others in this process until it is stopped. Its log goes to standard output, or with `--json` to standard error,
 * where the one document says the address.
 */
export async function serveSource(config: Config, name: PeerName, { options }: Given): Promise<Outcome | undefined> {
  const { dataDir } = config
  const [port, controlPort] = [portOf(options['port']), portOf(options['controlPort'])]
  if (port === undefined || controlPort === undefined) return declined('invalid', 'A port is 0 to 65535; 0 is any.')
  const behaviour = behaviourNames.find(each => each === (options['as'] ?? behaviourIn(dataDir, name)))
  if (behaviour === undefined) return declined('invalid', `A source is told one of ${behaviourNames.join(', ')}.`)
  const held = heldBy(name, config, options)
  const json = options['json'] === true
  const to = json ? process.stderr : process.stdout
  const { url, control, stop } = await servePeer({
    ...{ name, held, port, controlPort, behaviour },
    latency: options['latency'] === 'none' ? () => 0 : latencies(`${name} ${seedOf(options)}`, usualLatency[name]),
    log: line => void to.write(`${JSON.stringify(line)}\n`),
  })
  const { pid } = process
  // It stays announced when it ends, so that whoever asks is told that it did, and where it was.
  if (existsSync(dataDir)) announcePeer(dataDir, name, { url, control, pid })
  if (json)
    present(
      { status: exits.ok, document: { source: name, url, control, pid, records: held.length }, page: '' },
      { json },
    )
  else tell(`The source ${name} answers at ${url} from ${held.length} records. It is told how to behave at ${control}`)
  await untilEnded()
  await stop()
  // The line to whoever began it would keep it here.
  process.disconnect?.()
  return undefined
}

const seedOf = (options: Given['options']): string => (typeof options['seed'] === 'string' ? options['seed'] : '1')

function portOf(text: unknown): number | undefined {
  const port = text === undefined ? 0 : Number(text)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}

/** Until somebody stops it; one that another process began also ends with that process, and not by its Ctrl-C. */
function untilEnded(): Promise<void> {
  if (!process.connected) return untilStopped()
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)
  process.once('disconnect', resolve).once('SIGTERM', resolve)
  return promise
}
