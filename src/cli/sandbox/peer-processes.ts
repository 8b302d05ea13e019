import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { placesIn, type Places } from '#real/sources/place.ts'
import type { PeerName } from '#simulated/peers/behaviour.ts'
import { forgetPeer } from './source-file.ts'
import type { KeptWish } from './wish-file.ts'

export type PeersWished = Readonly<{
  names: readonly PeerName[]
  dataDir: string
  wish: KeptWish
  /** Says to whoever watches that one has ended, and what to do. */
  say: (line: string) => void
}>

export type PeerProcesses = Readonly<{ places: Places; stop: () => Promise<void> }>

/** One that ends by a fault is begun again after a second, then two, up to this; one that lived longer begins anew. */
const firstPause = 1_000
const longestPause = 30_000
/** Making a nation of a million takes most of it. */
const beginsWithin = 120_000
/** What has not ended by then is ended. */
const endsWithin = 3_000

/**
 * Runs files of others beside a training system, each a process of its own on a free port, and ends them with it. One that fails is begun
 * again on the same port. One that somebody stopped stays stopped: that is how a source is seen to fall silent.
 */
export async function startPeers({ names, ...wished }: PeersWished): Promise<PeerProcesses> {
  const running = names.map(name => keepRunning(name, wished))
  const stop = async (): Promise<void> => void (await Promise.all(running.map(each => each.stop())))
  try {
    const urls = await Promise.all(running.map(({ begun }) => begun))
    return {
      places: placesIn(
        urls.map((url, at) => `${names[at]}=${url}`),
        {},
      ),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

type Wished = Omit<PeersWished, 'names'>
type Kept = Readonly<{ begun: Promise<string>; stop: () => Promise<void> }>

function keepRunning(name: PeerName, wished: Wished): Kept {
  const over = new AbortController()
  let child = begin(name, 0, wished)
  const begun = addressOf(child, name)

  async function keep(): Promise<void> {
    const { port } = new URL(await begun)
    for (let pause = firstPause; !over.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      const since = performance.now()
      const wasStopped = await ended(child)
      if (over.signal.aborted) return
      if (wasStopped)
        return wished.say(`The source ${name} was stopped. Start it again: nics source ${name} --port ${port}`)
      if (performance.now() - since > longestPause) pause = firstPause
      wished.say(`The source ${name} ended by a fault, and is started again.`)
      await sleep(pause, undefined, { signal: over.signal }).catch(() => undefined)
      if (over.signal.aborted) return
      child = begin(name, Number(port), wished)
    }
  }

  // Whether it begins at all is heard from `begun`.
  const kept = keep().catch(() => undefined)
  return {
    begun,
    async stop() {
      over.abort()
      const cutOff = setTimeout(() => child.kill('SIGKILL'), endsWithin)
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      clearTimeout(cutOff)
      await kept
      if (child.pid !== undefined) forgetPeer(wished.dataDir, name, child.pid)
    },
  }
}

function begin(name: PeerName, port: number, { dataDir, wish }: Wished): ChildProcess {
  const log = openSync(join(dataDir, `source-${name}.log`), 'w', 0o600)
  const { seed, people, on, poc } = wish
  const nation = [
    '--seed',
    String(seed),
    '--people',
    String(people),
    '--on',
    on,
    ...(poc === undefined ? [] : ['--state', poc]),
  ]
  const program = join(import.meta.dirname, '..', 'nics.ts')
  return spawn(process.execPath, [program, 'source', 'serve', name, '--port', String(port), ...nation, '--json'], {
    env: { ...process.env, NICS_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', log, 'ipc'],
  })
}

const announced = z.object({ url: z.url() })

/** What the process says once it answers, as one line. */
async function addressOf(child: ChildProcess, name: PeerName): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const refuse = (): void => reject(new Error(`The source ${name} did not start; source-${name}.log says why.`))
  const late = setTimeout(refuse, beginsWithin)
  let said = ''
  child.once('error', refuse).once('exit', refuse)
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.endsWith('\n')) resolve(said)
  })
  try {
    return announced.parse(JSON.parse(await promise)).url
  } finally {
    clearTimeout(late)
    child.off('exit', refuse)
  }
}

/** With these somebody ends a process; with the others it ends itself. */
const byHand: readonly (NodeJS.Signals | null)[] = ['SIGTERM', 'SIGKILL', 'SIGINT', 'SIGHUP']

/** True where somebody ended it, by a signal or by asking; a fault ends it with another code, or by another signal. */
async function ended(child: ChildProcess): Promise<boolean> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode === 0 || byHand.includes(child.signalCode)
}
